import type { Driver, SqlRow } from './driver.ts';
import { pageRows } from './pages.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';

/**
 * Interactions to hand on, a list a column, all of one length: column by column a page is read with a fifth less work than row by
 * row, and makes no array a row.
 */
export interface ExportPage {
  readonly id: readonly string[];
  /** As the platform states it. */
  readonly at: readonly (string | null)[];
  /** Key of the author: its id, or `@handle` in lower case. */
  readonly author: readonly string[];
  /** The post it answers. */
  readonly reply: readonly (string | null)[];
  readonly language: readonly (string | null)[];
  /** Probability of abuse; `null`: not judged. */
  readonly abuse: readonly (number | null)[];
  /** Label mask. */
  readonly labels: readonly number[];
  /** Index of the direction. */
  readonly direction: readonly (number | null)[];
  /** JSON text of the classes, `{}` where nothing is labelled. */
  readonly classes: readonly string[];
  readonly kind: readonly string[];
  /** 1 where everybody may read it. */
  readonly isPublic: readonly number[];
  /** 1 where an API alone gave it; `null` where nobody asked. */
  readonly byApi: readonly number[] | null;
  /** `null` where texts are not wanted. */
  readonly text: readonly string[] | null;
  /** The platform's language, beside texts. */
  readonly said: readonly (string | null)[] | null;
  /** Of the author; `null` where neither texts nor handles are wanted. */
  readonly handle: readonly (string | null)[] | null;
}

interface Wanted {
  /** Texts, and the handles of their authors. */
  readonly texts: boolean;
  readonly handles: boolean;
  /** Kinds of inputs whose records came by an API, beside those of the channel `api`; `null`: nobody asks. */
  readonly kindsFromApi: readonly string[] | null;
  /** Rows a page. */
  readonly size: number;
}

/** What a column of a page is made from. */
const columns = {
  id: 'p.id',
  at: 'p.at',
  author: 'p.author',
  reply: 'p.reply_post',
  language: 'coalesce(v.language, p.language)',
  abuse: 'v.abuse',
  labels: 'coalesce(v.labels, 0)',
  direction: 'v.direction',
  kind: 'i.kind',
  isPublic: "p.visibility IN ('public', 'community')",
};

const apiAlone = `NOT EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input
          WHERE s.post = p.rid AND n.channel <> 'api' AND n.kind NOT IN (SELECT value FROM json_each(?7)))`;

/** Interactions in scope with all that is said of them, in pages, in the order they were stored. */
export async function* exportPages(driver: Driver, query: FactsQuery, wanted: Wanted): AsyncGenerator<ExportPage> {
  const names = columnsOf(wanted);
  const parameters = wanted.kindsFromApi === null ? [] : [JSON.stringify(wanted.kindsFromApi)];
  const pages = pageRows(driver, pageSql(names), [scope(query), wanted.size], parameters);
  for await (const row of pages) yield pageOf(row, Object.keys(names));
}

/** Columns by their names, each with what it is made from. */
function columnsOf({ texts, handles, kindsFromApi }: Wanted): Readonly<Record<string, string>> {
  return {
    ...columns,
    ...(kindsFromApi === null ? {} : { byApi: apiAlone }),
    ...(texts ? { text: 'p.text', said: 'p.language' } : {}),
    ...(texts || handles ? { handle: 'a.handle' } : {}),
  };
}

/** `?5`: the row to go on from, `?6`: rows, `?7`: kinds from an API. */
function pageSql(names: Readonly<Record<string, string>>): string {
  const lists = Object.keys(names).map((name) => `json_group_array(${name}) AS ${name}`);
  const values = Object.entries(names).map(([name, from]) => `${from} AS ${name}`);
  const accounts = 'handle' in names ? 'LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform' : '';
  // Classes a line each: inside the JSON of the page their quotes would be escaped and read again, which costs as much as all the rest.
  return `
    SELECT ${lists.join(', ')}, group_concat(classes, char(10)) AS classes, count(*) AS n, max(post) AS last
    FROM (
      SELECT i.post, ${values.join(', ')}, coalesce(v.classes, '{}') AS classes
      FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post ${accounts}
      WHERE i.subject = ?1 AND i.post > ?5 AND ${inScope}
      ORDER BY i.post LIMIT ?6)`;
}

/** The lists hold what the columns of `pageSql` do. */
function pageOf(row: SqlRow, names: readonly string[]): ExportPage {
  const lists = Object.fromEntries(names.map((name) => [name, JSON.parse(String(row[name]))])) as Lists;
  return { byApi: null, text: null, said: null, handle: null, ...lists, classes: String(row.classes).split('\n') };
}

type Lists = Pick<ExportPage, keyof typeof columns> & Partial<ExportPage>;

/** Whether any input of the cache came by an API; `kindsFromApi` as in `exportPages`. */
export async function holdsFromApi(driver: Driver, kindsFromApi: readonly string[]): Promise<boolean> {
  const rows = await driver.all(
    "SELECT 1 FROM inputs WHERE channel = 'api' OR kind IN (SELECT value FROM json_each(?)) LIMIT 1",
    [JSON.stringify(kindsFromApi)],
  );
  return rows.length > 0;
}

/** Ids of the subject's own posts that not everybody can read: they are named nowhere. */
export async function hiddenOwnPosts(driver: Driver, { subject }: FactsQuery): Promise<ReadonlySet<string>> {
  const rows = await driver.all(
    `SELECT p.id FROM own_posts w JOIN posts p ON p.rid = w.post
     WHERE w.subject = ? AND p.visibility NOT IN ('public', 'community')`,
    [subject.rid],
  );
  return new Set(rows.map((row) => String(row.id)));
}
