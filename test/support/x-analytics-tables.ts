/** Tables of X Analytics as X names their columns; every value is invented. */

const epoch = 1_288_834_974_657n;

/** An id of a post written at this moment. */
export function postId(time: string, sequence = 1): string {
  return String(((BigInt(Date.parse(time)) - epoch) << 22n) + BigInt(sequence));
}

type Cells = Readonly<Record<string, string | number>>;

const contentColumns =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';

const early2025Columns =
  'Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks';

const activityColumns =
  'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements,promoted impressions,promoted engagements,promoted likes';

const overviewColumns =
  'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views';

export const headers = {
  content: contentColumns.split(','),
  early2025: early2025Columns.split(','),
  activity: activityColumns.split(','),
  overview: overviewColumns.split(','),
};

/** A row of the table of posts of today. */
export function contentRow(time: string, cells: Cells = {}, handle = 'DrExample'): Record<string, string> {
  const id = postId(time);
  const date = new Date(time).toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return rowOf(headers.content, {
    'Post id': id,
    Date: date,
    'Post text': 'Lanes &amp; trees',
    'Post Link': `https://x.com/${handle}/status/${id}`,
    Impressions: 1200,
    Likes: 12,
    Replies: 3,
    Reposts: 4,
    Bookmarks: 5,
    ...cells,
  });
}

/** A row of the older table of posts. */
export function activityRow(time: string, cells: Cells = {}): Record<string, string> {
  const id = postId(time);
  return rowOf(headers.activity, {
    'Tweet id': id,
    'Tweet permalink': `https://twitter.com/DrExample/status/${id}`,
    'Tweet text': 'Lanes and trees',
    time: `${time.slice(0, 10)} ${time.slice(11, 16)} +0000`,
    impressions: 900,
    retweets: 2,
    replies: 1,
    likes: 7,
    'promoted impressions': '-',
    'promoted engagements': '-',
    'promoted likes': '-',
    ...cells,
  });
}

/** A row of the table of days. */
export function overviewRow(date: string, cells: Cells = {}): Record<string, string> {
  return rowOf(headers.overview, {
    Date: date,
    Impressions: 5000,
    'New follows': 6,
    Unfollows: 2,
    'Profile visits': 40,
    ...cells,
  });
}

function rowOf(columns: readonly string[], cells: Cells): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, String(cells[column] ?? 0)]));
}

/** Rows as a table: the columns of the first, quoted where need be. */
export function table(rows: readonly Readonly<Record<string, string>>[], delimiter = ',', newline = '\n'): string {
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (cell: string) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map(quoted).join(delimiter) + newline).join('');
}
