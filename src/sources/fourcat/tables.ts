import type { Platform } from '../../model/account.ts';
import { accountMemory } from '../account-memory.ts';
import type { CaptureInto } from '../capture-into.ts';
import { type Fields, isObject } from '../loose.ts';
import { type RecordFormat, skip } from '../source.ts';
import { mapWebPost } from '../threads/web-post.ts';
import { mapComment } from '../tiktok/web-comment.ts';
import { mapVideo } from '../tiktok/web-video.ts';
import { type Cells, cellsOf } from '../x/tools/cells.ts';
import { hiddenAuthors } from './hidden-authors.ts';
import { authorOfRow, commentOfRow, threadsPostOfRow, videoOfRow } from './item-rows.ts';

interface TableFormat {
  readonly kind: string;
  readonly platform: Platform;
  /** Columns that every such table has, and no table of another format has together. */
  readonly marks: readonly string[];
  readonly itemOf: (cells: Cells) => Fields;
  readonly mapItem: (item: Fields, into: CaptureInto) => void;
}

function table({ kind, platform, marks, itemOf, mapItem }: TableFormat): RecordFormat {
  return {
    kind,
    platform,
    channel: 'capture',
    shape: 'csv',
    columns: marks,
    recognises: (record) => isObject(record) && marks.every((column) => record[column] !== undefined),
    mapper() {
      const remember = accountMemory();
      const hidden = hiddenAuthors();
      return {
        map(record, batch) {
          if (!isObject(record) || !marks.every((column) => record[column] !== undefined)) {
            skip(batch, 'bad-record');
            return;
          }
          const cells = cellsOf(record);
          const before = batch.posts.length;
          mapItem(itemOf(cells), { batch, remember, seenAt: null, pageUrl: cells.text('collected_from_url') });
          const { kind: said } = authorOfRow(cells);
          if (batch.posts.length > before && (said === 'pseudonym' || said === 'removed')) hidden.add(said);
        },
        finish: (_batch, facts) => hidden.warn(facts),
      };
    },
  };
}

/** CSV of 4CAT for TikTok; Zeeschuimer writes the same. */
export const fourcatTiktokCsv = table({
  kind: 'fourcat-tiktok-csv',
  platform: 'tiktok',
  marks: ['id', 'body', 'author', 'author_full', 'plays', 'shares'],
  itemOf: videoOfRow,
  mapItem: mapVideo,
});

/** CSV of 4CAT for comments on TikTok. */
export const fourcatTiktokCommentsCsv = table({
  kind: 'fourcat-tiktok-comments-csv',
  platform: 'tiktok',
  marks: ['id', 'body', 'author', 'author_full', 'post_id', 'is_comment_on_comment'],
  itemOf: commentOfRow,
  mapItem: mapComment,
});

/** CSV of 4CAT for Threads. */
export const fourcatThreadsCsv = table({
  kind: 'fourcat-threads-csv',
  platform: 'threads',
  marks: ['id', 'body', 'author', 'author_is_verified', 'reposts', 'is_paid_partnership'],
  itemOf: threadsPostOfRow,
  mapItem: mapWebPost,
});
