import { type Fields, isObject, stringOf } from '../../loose.ts';
import { namesInText } from '../text.ts';
import { type Cells, cellsOf } from './cells.ts';

const counts = ['impression_count', 'reply_count', 'retweet_count', 'quote_count', 'like_count', 'bookmark_count'];
const userCounts = ['followers_count', 'following_count', 'tweet_count'];
const userTexts = ['created_at', 'name', 'description', 'location', 'profile_image_url', 'verified_type', 'url'];

/** Longest JSON in a cell that is read: a post names at most some hundred accounts and links. */
const longestCell = 256 * 1024;

/** The row as the flattened post that twarc made it of; what a cell leaves empty is left out, as not asked for. */
export function flatPostOf(row: Fields): Fields {
  const cells = cellsOf(row);
  const userId = cells.text('in_reply_to_user_id');
  const username = cells.text('in_reply_to_username');
  return {
    ...texts(cells, '', ['id', 'conversation_id', 'author_id', 'in_reply_to_user_id', 'created_at', 'lang']),
    text: stringOf(row.text),
    referenced_tweets: references(cells),
    edit_history_tweet_ids: jsonOf(cells.text('edit_history_tweet_ids')),
    public_metrics: numbers(cells, 'public_metrics.', counts),
    ...entitiesOf(cells, stringOf(row.text) ?? ''),
    attachments: {
      media: jsonOf(cells.text('attachments.media')),
      media_keys: jsonOf(cells.text('attachments.media_keys')),
    },
    author: authorOf(cells),
    in_reply_to_user: userId === null && username === null ? undefined : { id: userId, username },
    __twarc: texts(cells, '__twarc.', ['url', 'retrieved_at', 'version']),
  };
}

function authorOf(cells: Cells): Fields {
  const hasUrls = cells.has('author.entities.url.urls');
  return {
    id: cells.text('author.id') ?? cells.text('author_id'),
    username: cells.text('author.username'),
    ...texts(cells, 'author.', userTexts),
    protected: cells.flag('author.protected'),
    verified: cells.flag('author.verified'),
    public_metrics: numbers(cells, 'author.public_metrics.', userCounts),
    entities: hasUrls ? { url: { urls: jsonOf(cells.text('author.entities.url.urls')) } } : undefined,
  };
}

/**
 * An empty cell of links is a post without. Where the table has no such column nothing is known of them: the accounts it names
 * come by the way of long posts, which tells of no links.
 */
function entitiesOf(cells: Cells, text: string): Fields {
  const inText = () => namesInText(text).map(({ handle }) => ({ username: handle }));
  const mentions = cells.has('entities.mentions') ? jsonOf(cells.text('entities.mentions')) : inText();
  if (!cells.has('entities.urls')) return { note_tweet: { entities: { mentions } } };
  return { entities: { mentions, urls: jsonOf(cells.text('entities.urls')) } };
}

function references(cells: Cells): readonly Fields[] {
  return ['replied_to', 'retweeted', 'quoted'].flatMap((type) => {
    const id = cells.text(`referenced_tweets.${type}.id`);
    return id === null ? [] : [{ type, id }];
  });
}

function texts(cells: Cells, prefix: string, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, cells.text(`${prefix}${name}`) ?? undefined]));
}

function numbers(cells: Cells, prefix: string, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, cells.count(`${prefix}${name}`) ?? undefined]));
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
