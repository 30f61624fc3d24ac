import { isObject } from '../../loose.ts';

/** What the tables of X Analytics were called, and hold, over the years. */
export type Table = 'activity' | 'content' | 'overview';

/** Names of a column, in lower case, by our word for it; the first is today's. */
const synonyms = {
  id: ['post id', 'tweet id'],
  link: ['post link', 'link', 'tweet permalink', 'post permalink', 'permalink', 'tweet link'],
  text: ['post text', 'tweet text'],
  date: ['date', 'time'],
  views: ['impressions', 'views'],
  likes: ['likes', 'favorites', 'favourites'],
  reposts: ['reposts', 'retweets'],
  replies: ['replies'],
  bookmarks: ['bookmarks'],
  engagements: ['engagements'],
  shares: ['shares', 'share'],
  follows: ['new follows', 'follows', 'new followers'],
  unfollows: ['unfollows'],
  profileVisits: ['profile visits'],
  posts: ['create post'],
  videoViews: ['video views'],
  mediaViews: ['media views'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof synonyms;

/** Words that say whose table it is; of a table of several columns one alone is no proof. */
const marks: Readonly<Record<Table, readonly string[]>> = {
  activity: ['tweet id', 'tweet permalink', 'tweet text'],
  content: ['post id', 'post link', 'post text'],
  overview: ['new follows', 'unfollows', 'profile visits', 'create post'],
};

const figures: readonly string[] = [
  'impressions',
  'likes',
  'favorites',
  'engagements',
  'engagement rate',
  'retweets',
  'reposts',
  'replies',
  'bookmarks',
  'share',
  'shares',
  'detail expands',
  'url clicks',
  'hashtag clicks',
  'permalink clicks',
  'new follows',
  'unfollows',
  'profile visits',
  'user profile clicks',
  'video views',
  'media views',
];

/** Columns of figures a table has at least, so that it is still known when somebody has cut some out. */
const fewest = 3;

/** Which table of X Analytics has a row of these columns; `null` for other rows. A column or two may be missing. */
export function tableOf(record: unknown): Table | null {
  if (!isObject(record)) return null;
  const names = new Set(Object.keys(record).map(plainName));
  const has = (words: readonly string[]) => words.some((word) => names.has(word));
  if (figures.filter((name) => names.has(name)).length < fewest) return null;
  if (has(marks.activity)) return 'activity';
  if (has(marks.content)) return 'content';
  return names.has('date') && has(marks.overview) && !has(synonyms.link) ? 'overview' : null;
}

/** The cells of a row, by our words for the columns; absent where the table has no such column. */
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** Reads the rows of one table, whose columns its first row tells. */
export interface CellReader {
  /** `null` for what is no row. */
  read(record: unknown): Cells | null;
  /** Today's names of those of these columns that the table lacks; empty before the first row. */
  missing(wanted: readonly Column[]): readonly string[];
}

export function cellReader(): CellReader {
  let names: readonly (readonly [Column, string])[] | null = null;
  return {
    read(record) {
      if (!isObject(record)) return null;
      names ??= columnsOf(record);
      const cells: Partial<Record<Column, string>> = {};
      for (const [column, name] of names) {
        const cell = record[name];
        if (typeof cell === 'string') cells[column] = cell.trim();
      }
      return cells;
    },
    missing(wanted) {
      const found = names;
      if (found === null) return [];
      return wanted.filter((column) => !found.some(([had]) => had === column)).map((column) => synonyms[column][0]);
    },
  };
}

function columnsOf(record: Readonly<Record<string, unknown>>): (readonly [Column, string])[] {
  const names = new Map(Object.keys(record).map((name) => [plainName(name), name]));
  const found: (readonly [Column, string])[] = [];
  for (const column of Object.keys(synonyms) as Column[]) {
    for (const synonym of synonyms[column]) {
      const name = names.get(synonym);
      if (name === undefined) continue;
      found.push([column, name]);
      break;
    }
  }
  return found;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}
