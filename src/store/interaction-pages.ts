import type { Driver, SqlRow } from './driver.ts';
import { knownTime } from './known-time.ts';
import { pageRows } from './pages.ts';
import { channelBits } from './report-facts.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import { text } from './values.ts';

/** A page of interactions, column by column: a million small arrays cost more than all that is in them. */
export interface InteractionCells {
  readonly rid: readonly number[];
  /** ISO 8601 UTC; the day alone where no input tells the hour. */
  readonly at: readonly (string | null)[];
  readonly author: readonly string[];
  /** `labelMask`. */
  readonly labels: readonly number[];
  /** Index into `directions`. */
  readonly direction: readonly (number | null)[];
  /** 1 or 0, as is `reply`. */
  readonly judged: readonly number[];
  /** Mask of channels. */
  readonly channels: readonly number[];
  readonly reply: readonly number[];
}

/** The same and what the messages say. Words and marks are `null` where none are kept of the text as it reads now. */
export interface SaidCells extends InteractionCells {
  /** JSON array of the ids of the posts they answer: whoever needs them reads it on another thread. */
  readonly replyTo: string;
  readonly kind: readonly string[];
  readonly words: readonly (number | null)[];
  readonly marks: readonly (number | null)[];
  readonly text: readonly (string | null)[];
  readonly altText: readonly (string | null)[];
  /** The sketches of those whose marks hold any of `sketched`, joined in their order. */
  readonly sketches: string | null;
}

const cells = ['rid', 'at', 'author', 'labels', 'direction', 'judged', 'channels', 'reply'] as const;
const saidCells = ['replyTo', 'kind', 'words', 'marks', 'text', 'altText'] as const;
const arrays = (names: readonly string[]) => names.map((name) => `json_group_array(${name}) AS ${name}`).join(', ');

const columns = (bits: string) => `
      SELECT p.rid, ${knownTime} AS at, p.author, coalesce(v.labels, 0) AS labels, v.direction, v.abuse IS NOT NULL AS judged, ${bits} AS channels, i.kind = 'reply' AS reply`;
const ofPage = `
      FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
      WHERE i.subject = ?1 AND i.post > ?5 AND ${inScope}
      ORDER BY i.post LIMIT ?6)`;

/** Interactions of a subject in pages, in the order they were stored; constant memory. */
export async function* interactionPages(
  driver: Driver,
  query: FactsQuery,
  size = 4_000,
): AsyncGenerator<InteractionCells> {
  const sql = `
    SELECT ${arrays(cells)}, count(*) AS n, max(rid) AS last FROM (
      ${columns(await channelBits(driver))} ${ofPage}`;
  for await (const row of pageRows(driver, sql, [scope(query), size])) yield readCells(row);
}

/** The arrays of a page, whose names and what is in them the statement gives. */
function readCells(row: SqlRow): InteractionCells {
  const values = (name: (typeof cells)[number]) => JSON.parse(String(row[name]));
  return {
    rid: values('rid'),
    at: values('at'),
    author: values('author'),
    labels: values('labels'),
    direction: values('direction'),
    judged: values('judged'),
    channels: values('channels'),
    reply: values('reply'),
  };
}

/** Bits of the marks of those texts that have a sketch, and of those that are wanted word by word. */
export interface TextsWanted {
  readonly sketched: number;
  readonly marked: number;
}

/** Whether what is kept of a text is of the text as it reads now. */
const isKept = '(v.marks IS NOT NULL AND v.basis >= p.changed)';

/** The same pages with what the messages say; the texts of those that are wanted, or of which nothing is kept. */
export async function* saidPages(
  driver: Driver,
  query: FactsQuery,
  { sketched, marked }: TextsWanted,
  size = 2_000,
): AsyncGenerator<SaidCells> {
  const sql = `
    SELECT ${arrays([...cells, ...saidCells])},
      group_concat(CASE WHEN marks & ${sketched} THEN sketch END, '') AS sketches, count(*) AS n, max(rid) AS last FROM (
      ${columns(await channelBits(driver))}, p.reply_post AS replyTo, i.kind, p.alt_text AS altText, v.sketch,
        CASE WHEN ${isKept} THEN v.words END AS words, CASE WHEN ${isKept} THEN v.marks END AS marks,
        CASE WHEN NOT ${isKept} OR v.marks & ${marked} THEN p.text END AS text ${ofPage}`;
  for await (const row of pageRows(driver, sql, [scope(query), size])) {
    const values = (name: (typeof saidCells)[number]) => JSON.parse(String(row[name]));
    yield {
      ...readCells(row),
      replyTo: String(row.replyTo),
      kind: values('kind'),
      words: values('words'),
      marks: values('marks'),
      text: values('text'),
      altText: values('altText'),
      sketches: text(row.sketches),
    };
  }
}

/** Rows whose texts are asked for at a time. */
const textsAtOnce = 2_000;

/** Row and text of posts, in pages. */
export async function* textsOf(
  driver: Driver,
  rows: readonly number[],
): AsyncGenerator<readonly { readonly row: number; readonly text: string }[]> {
  for (let from = 0; from < rows.length; from += textsAtOnce) {
    const found = await driver.all('SELECT rid, text FROM posts WHERE rid IN (SELECT value FROM json_each(?))', [
      JSON.stringify(rows.slice(from, from + textsAtOnce)),
    ]);
    yield found.map((row) => ({ row: Number(row.rid), text: String(row.text) }));
  }
}
