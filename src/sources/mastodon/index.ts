import type { ArchiveFormat, RecordFormat } from '../source.ts';
import { mastodonContext, mastodonNotifications, mastodonStatuses } from './api.ts';
import { mastodonArchive } from './archive/index.ts';
import { mastodonLists } from './lists/index.ts';
import { mastodonArchiveTool } from './tool/index.ts';

/** Exports of Mastodon, and the file of a tool that may be too large to be one record. */
export const mastodonArchives: readonly ArchiveFormat[] = [mastodonArchive, mastodonArchiveTool, ...mastodonLists];

/** Saved answers of a server's API. */
export const mastodonFormats: readonly RecordFormat[] = [mastodonNotifications, mastodonStatuses, mastodonContext];
