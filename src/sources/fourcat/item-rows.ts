import type { Fields } from '../loose.ts';
import type { Cells } from '../x/tools/cells.ts';
import type { AuthorCell } from './pseudonym.ts';
import { authorCell } from './pseudonym.ts';

/*
 * Rows of 4CAT's tables as the items they were made of, as far as their columns go, so that one mapper reads both. A
 * table says `0` for a count that was not there, and the same for one of zero.
 */

/** The author column: a name, a pseudonym in its place, or nothing. */
export function authorOfRow(cells: Cells): AuthorCell {
  return authorCell(cells.text('author'));
}

/** Of a hidden author nothing but the pseudonym is taken: 4CAT hides columns with a name of their own, and no others. */
function openOnly<T>(cells: Cells, value: T): T | undefined {
  return authorOfRow(cells).kind === 'name' ? value : undefined;
}

/** A name beside the handle may be hidden when the handle is not. */
function displayName(cells: Cells, column: string): string | undefined {
  const cell = authorCell(cells.text(column));
  return openOnly(cells, cell.kind === 'name' ? (cell.value ?? undefined) : undefined);
}

/** A row of a table of TikTok. */
export function videoOfRow(cells: Cells): Fields {
  return {
    id: cells.text('id'),
    desc: cells.text('body') ?? '',
    createTime: secondsOf(cells),
    isAd: cells.flag('is_ad'),
    textLanguage: cells.text('language_guess') ?? cells.text('language'),
    author: {
      uniqueId: authorOfRow(cells).value,
      nickname: displayName(cells, 'author_full'),
      avatarThumb: openOnly(cells, cells.text('author_avatar')),
    },
    authorStats: openOnly(cells, {
      followerCount: cells.count('author_followers'),
      videoCount: cells.count('author_videos'),
    }),
    stats: { diggCount: cells.count('likes'), commentCount: cells.count('comments'), playCount: cells.count('plays') },
  };
}

/** A row of a table of TikTok comments. What a comment answers stands in `thread_id` where that is not the video. */
export function commentOfRow(cells: Cells): Fields {
  const [thread, video] = [cells.text('thread_id'), cells.text('post_id')];
  const isNested = cells.flag('is_comment_on_comment') === true && thread !== video;
  return {
    cid: cells.text('id'),
    aweme_id: video,
    reply_id: isNested ? (thread ?? '0') : '0',
    text: cells.text('body') ?? '',
    create_time: secondsOf(cells),
    digg_count: cells.count('likes'),
    reply_comment_total: cells.count('replies'),
    comment_language: cells.text('language_guess'),
    user: {
      unique_id: authorOfRow(cells).value,
      nickname: displayName(cells, 'author_full'),
      avatar_thumb: { url_list: [openOnly(cells, cells.text('author_avatar_url'))] },
    },
  };
}

/** A row of a table of Threads. */
export function threadsPostOfRow(cells: Cells): Fields {
  const link = cells.text('url') ?? '';
  const media = [cells.text('image_url'), cells.text('video_url'), cells.text('audio_url')];
  const said = cells.has('image_url') && cells.has('video_url');
  return {
    // The code in the address, since a table may give the number in its place.
    code: /\/(?:post|t)\/([\w-]{5,60})/.exec(link)?.[1] ?? codeOfCell(cells.text('id')),
    pk: cells.text('id'),
    caption: { text: cells.text('body') ?? '' },
    taken_at: secondsOf(cells),
    user: {
      username: authorOfRow(cells).value,
      is_verified: openOnly(cells, cells.flag('author_is_verified')),
      profile_pic_url: openOnly(cells, cells.text('author_avatar')),
    },
    like_count: cells.count('likes'),
    image_versions2: said ? { candidates: media.filter((cell) => cell !== null) } : undefined,
    text_post_app_info: {
      repost_count: cells.count('reposts'),
      direct_reply_count: cells.count('replies'),
      quote_count: cells.count('quotes'),
      link_preview_attachment: cells.text('link_url') === null ? null : {},
    },
  };
}

function codeOfCell(id: string | null): string | null {
  return id !== null && /^\d+$/.test(id) ? null : id;
}

/** Seconds, else the time of UTC that stands beside them as text. */
function secondsOf(cells: Cells): number | null {
  const seconds = cells.count('unix_timestamp');
  if (seconds !== null) return seconds;
  const written = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(cells.text('timestamp') ?? '');
  const at = written === null ? Number.NaN : Date.parse(`${written[1]}T${written[2]}Z`);
  return Number.isNaN(at) ? null : at / 1000;
}
