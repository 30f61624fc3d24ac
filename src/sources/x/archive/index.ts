import type { ArchiveFormat } from '../../source.ts';
import { claimArchives } from './claim.ts';
import { readArchive } from './read.ts';

/** The archive X gives its users: a zip or folder of `window.YTD.…` files, of 2018 and later, or one file of it. */
export const xArchive: ArchiveFormat = {
  kind: 'x-archive',
  platform: 'x',
  channel: 'archive',
  claim: claimArchives,
  read: readArchive,
};
