import type { AccountRef } from '../../../model/account.ts';
import { type Fields, isObject, stringOf } from '../../loose.ts';
import { namesInText } from '../text.ts';
import { type Cells, cellsOf } from './cells.ts';

/** The references of a post, with the columns their ids stand in. */
const referenceColumns = [
  { type: 'replied_to', column: 'referenced_tweets.replied_to.id' },
  { type: 'retweeted', column: 'referenced_tweets.retweeted.id' },
  { type: 'quoted', column: 'referenced_tweets.quoted.id' },
];

/*
 * Columns are named in full, however alike they are: a name put together is looked up twenty times as slowly.
 */

/** Longest JSON in a cell that is read: a post names at most some hundred accounts and links. */
const longestCell = 256 * 1024;

/** The row as the flattened post that twarc made it of; what a cell leaves empty is left out, as not asked for. */
export function flatPostOf(row: Fields): Fields {
  const cells = cellsOf(row);
  const userId = cells.text('in_reply_to_user_id');
  const username = cells.text('in_reply_to_username');
  const text = stringOf(row.text);
  const entities = entitiesOf(cells, text ?? '');
  return {
    id: cells.text('id'),
    conversation_id: cells.text('conversation_id'),
    author_id: cells.text('author_id'),
    in_reply_to_user_id: userId,
    created_at: cells.text('created_at'),
    lang: cells.text('lang'),
    text,
    referenced_tweets: references(cells),
    edit_history_tweet_ids: jsonOf(cells.text('edit_history_tweet_ids')),
    public_metrics: {
      impression_count: cells.count('public_metrics.impression_count'),
      reply_count: cells.count('public_metrics.reply_count'),
      retweet_count: cells.count('public_metrics.retweet_count'),
      quote_count: cells.count('public_metrics.quote_count'),
      like_count: cells.count('public_metrics.like_count'),
      bookmark_count: cells.count('public_metrics.bookmark_count'),
    },
    entities: entities.told,
    note_tweet: entities.fromText,
    attachments: {
      media: jsonOf(cells.text('attachments.media')),
      media_keys: jsonOf(cells.text('attachments.media_keys')),
    },
    author: authorOf(cells),
    in_reply_to_user: userId === null && username === null ? undefined : { id: userId, username },
    __twarc: {
      url: cells.text('__twarc.url'),
      retrieved_at: cells.text('__twarc.retrieved_at'),
      version: cells.text('__twarc.version'),
    },
  };
}

function authorOf(cells: Cells): Fields {
  const hasUrls = cells.has('author.entities.url.urls');
  return {
    id: cells.text('author.id') ?? cells.text('author_id'),
    username: cells.text('author.username'),
    created_at: cells.text('author.created_at') ?? undefined,
    name: cells.text('author.name') ?? undefined,
    description: cells.text('author.description') ?? undefined,
    location: cells.text('author.location') ?? undefined,
    profile_image_url: cells.text('author.profile_image_url') ?? undefined,
    verified_type: cells.text('author.verified_type') ?? undefined,
    url: cells.text('author.url') ?? undefined,
    protected: cells.flag('author.protected'),
    verified: cells.flag('author.verified'),
    public_metrics: {
      followers_count: cells.count('author.public_metrics.followers_count'),
      following_count: cells.count('author.public_metrics.following_count'),
      tweet_count: cells.count('author.public_metrics.tweet_count'),
    },
    entities: hasUrls ? { url: { urls: jsonOf(cells.text('author.entities.url.urls')) } } : undefined,
  };
}

/**
 * An empty cell of links is a post without. Where the table has no such column nothing is known of them: the accounts it names
 * come by the way of long posts, which tells of no links.
 */
function entitiesOf(cells: Cells, text: string): { readonly told?: Fields; readonly fromText?: Fields } {
  const isNamed = cells.has('entities.mentions');
  const mentions = isNamed ? jsonOf(cells.text('entities.mentions')) : namesInText(text).map(usernameOf);
  if (!cells.has('entities.urls')) return { fromText: { entities: { mentions } } };
  return { told: { mentions, urls: jsonOf(cells.text('entities.urls')) } };
}

function usernameOf({ handle }: AccountRef): Fields {
  return { username: handle };
}

function references(cells: Cells): readonly Fields[] {
  const found: Fields[] = [];
  for (const { type, column } of referenceColumns) {
    const id = cells.text(column);
    if (id !== null) found.push({ type, id });
  }
  return found;
}

/** A list in a cell; `undefined` for what is no JSON. */
function jsonOf(cell: string | null): unknown {
  if (cell === null || cell.length > longestCell || !cell.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    return isObject(value) ? undefined : value;
  } catch {
    return undefined;
  }
}
