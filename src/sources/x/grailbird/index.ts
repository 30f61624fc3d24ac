import type { ArchiveFormat } from '../../source.ts';
import { claimGrailbirds } from './claim.ts';
import { readGrailbird } from './read.ts';

export { grailbirdCsv } from './csv.ts';

/** The archive Twitter gave its users from 2012 to 2019: a zip or folder of `Grailbird.data.…` files, one a month. */
export const grailbird: ArchiveFormat = {
  kind: 'x-grailbird',
  platform: 'x',
  channel: 'archive',
  claim: claimGrailbirds,
  read: readGrailbird,
};
