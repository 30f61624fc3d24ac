import type { ArchiveFormat } from '../../source.ts';
import { claimFiles } from './claim.ts';
import { readTool } from './read.ts';

/** The file of the tool `mastodon-archive`: one object with lists of what an account wrote, liked and, where asked for, received. */
export const mastodonArchiveTool: ArchiveFormat = {
  kind: 'mastodon-archive-tool',
  platform: 'mastodon',
  channel: 'dump',
  claim: claimFiles,
  read: readTool,
};
