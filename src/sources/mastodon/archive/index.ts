import type { ArchiveFormat } from '../../source.ts';
import { claimArchives } from './claim.ts';
import { readArchive } from './read.ts';

/** The archive a Mastodon server gives its users: a zip, `tar.gz` or folder of ActivityPub files, or one of these files. */
export const mastodonArchive: ArchiveFormat = {
  kind: 'mastodon-archive',
  platform: 'mastodon',
  channel: 'archive',
  claim: claimArchives,
  read: readArchive,
};
