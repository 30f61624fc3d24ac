import { type Account, bareAccount } from '../../model/account.ts';
import type { Metrics, Post, PostRecord, PostRef } from '../../model/post.ts';
import { nameOfRow } from '../x/analytics/row-post.ts';
import { uniqueRefs } from '../x/repost.ts';
import { languageOf, namesInText, postOfLink, unescapeText } from '../x/text.ts';
import { parseTime, timeOfPostId } from '../x/time.ts';
import { type Cells, handleOf, named, timeOfSeconds } from '../x/tools/cells.ts';
import { idReader, type ReadId } from '../x/tools/exact-ids.ts';
import type { Hidden } from './hidden-authors.ts';
import { authorCell } from './pseudonym.ts';

/** What one row holds. */
export interface TableRow {
  readonly record: PostRecord;
  readonly author: Account;
  /** How 4CAT hid who wrote it; `null` where it did not. */
  readonly hidden: Hidden | null;
}

/** The post and the author of a row of X; a reason where it has none. */
export function readTableRow(cells: Cells): TableRow | string {
  const link = cells.text('link') ?? '';
  const name = nameOfRow({ id: cells.text('id') ?? '', link });
  if (typeof name === 'string') return name;
  if (!cells.has('body')) return 'bad-record';
  const readId = idReader(cells.text('id') ?? '', postOfLink(link)?.postId ?? null);
  const { author, hidden } = authorOf(cells, readId, name.handle);
  const text = unescapeText(cells.text('body') ?? '');
  const isRepost = cells.flag('is_retweet') === true;
  const post: Post = {
    platform: 'x',
    id: name.id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOf(cells) ?? timeOfPostId(name.id),
    dayOnly: false,
    text,
    language: languageOf(cells.text('language_guess')),
    isRepost,
    inReplyTo: isRepost ? null : replyRef(cells, text),
    quotes: isRepost ? null : quoteRef(cells, readId),
    mentions: mentionsOf(cells, text),
    conversationId: readId(cells.text('thread_id')),
    visibility: 'public',
    editGroup: null,
    hasMedia: hasMedia(cells),
    hasLink: hasLink(cells, readId),
  };
  return {
    record: { post, metrics: isRepost ? null : metricsOf(cells), role: 'record', seenAt: null },
    author,
    hidden,
  };
}

/** A pseudonym stands as the name of its account. The link names the true one: it is not looked at then. */
function authorOf(cells: Cells, readId: ReadId, handleInLink: string | null): Omit<TableRow, 'record'> {
  const [name, id] = [authorCell(cells.text('author')), authorCell(cells.text('author_id'))];
  const isHidden = [name, id].some(({ kind }) => kind === 'pseudonym' || kind === 'removed');
  if (isHidden) {
    const pseudonym = [name, id].find(({ kind }) => kind === 'pseudonym')?.value ?? null;
    return { author: bareAccount('x', named(pseudonym)), hidden: pseudonym === null ? 'removed' : 'pseudonym' };
  }
  const displayName = authorCell(cells.text('author_fullname'));
  const avatarUrl = cells.text('author_avatar_url');
  const ref = { id: readId(id.value), handle: handleOf(name.value) ?? handleInLink };
  return {
    author: {
      ...bareAccount('x', ref),
      displayName: displayName.kind === 'name' ? displayName.value : null,
      avatarUrl,
      defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
      followers: cells.count('author_followers'),
      // Which kind of mark an account has, the table does not say.
      verified: cells.flag('verified') === false ? 'none' : null,
    },
    hidden: null,
  };
}

function timeOf(cells: Cells): string | null {
  const written = cells.text('timestamp');
  return timeOfSeconds(cells.text('unix_timestamp')) ?? (written === null ? null : parseTime(written));
}

/** Which post is answered, the table does not say, and where it does not say whom, the text begins with the name. */
function replyRef(cells: Cells, text: string): PostRef | null {
  const handle = handleOf(cells.text('replied_author')) ?? handleOf(cells.text('replied_user'));
  const inText = /^@(\w{1,20})(?!\w)/.exec(text)?.[1] ?? null;
  const whom = handle ?? (cells.flag('is_reply') === true ? inText : null);
  return whom === null ? null : { postId: null, author: named(whom) };
}

function quoteRef(cells: Cells, readId: ReadId): PostRef | null {
  const postId = readId(cells.text('quote_tweet_id'));
  const handle = handleOf(cells.text('quote_author')) ?? handleOf(cells.text('quoted_user'));
  return postId === null && handle === null ? null : { postId, author: named(handle) };
}

function mentionsOf(cells: Cells, text: string): Post['mentions'] {
  if (!cells.has('mentions')) return uniqueRefs(namesInText(text));
  return uniqueRefs(cells.list('mentions', ',').map((handle) => named(handleOf(handle))));
}

function hasMedia(cells: Cells): boolean | null {
  if (!cells.has('images') || !cells.has('videos')) return null;
  return cells.text('images') !== null || cells.text('videos') !== null;
}

function hasLink(cells: Cells, readId: ReadId): boolean | null {
  if (!cells.has('urls')) return null;
  const quoted = readId(cells.text('quote_tweet_id'));
  return cells.list('urls', ',').some((link) => quoted === null || postOfLink(link)?.postId !== quoted);
}

function metricsOf(cells: Cells): Metrics {
  return {
    likes: cells.count('like_count'),
    reposts: cells.count('retweet_count'),
    replies: cells.count('reply_count'),
    quotes: cells.count('quote_count'),
    bookmarks: null,
    views: cells.count('impression_count'),
  };
}
