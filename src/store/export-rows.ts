import type { Driver, SqlRow } from './driver.ts';
import { pageRows } from './pages.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';

/** Fields of an interaction that is handed on: the place of each in a row of `ExportPage.spans`. */
export const field = {
  id: 0,
  /** Key of the author: its id, or `@handle` in lower case. */
  author: 1,
  /** As the platform states it. */
  at: 2,
  /** The post it answers. */
  reply: 3,
  language: 4,
  /** Probability of abuse as JSON, `null` where it was not judged. */
  abuse: 5,
  /** Label mask. */
  labels: 6,
  /** Index of the direction. */
  direction: 7,
  kind: 8,
  /** JSON text, `{}` where nothing is labelled. */
  classes: 9,
  /** 1 where an API alone gave it; absent in all rows where nobody asked. */
  byApi: 10,
  /** 1 where everybody may read it; absent in all rows where neither texts nor handles are wanted, as is the next. */
  isPublic: 11,
  /** Handle of the author. */
  handle: 12,
  /** Absent in all rows where texts are not wanted, as is the next. */
  text: 13,
  /** The platform's language. */
  said: 14,
} as const;

const fieldCount = Object.keys(field).length;

/** Numbers that a row of `spans` has: where each field begins and ends, -1 for both where it is absent. */
export const fieldSpans = 2 * fieldCount;

/** Interactions to hand on. `spans` is used again for the next page. */
export interface ExportPage {
  readonly count: number;
  /** UTF-8, and marks between. */
  readonly bytes: Buffer;
  readonly spans: Int32Array;
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

/** Bytes that no text of UTF-8 has: the end of a field, and the whole of one that is absent. */
const fieldEnd = 0xff;
const absentField = 0xfe;

const apiAlone = `NOT EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input
          WHERE s.post = p.rid AND n.channel <> 'api' AND n.kind NOT IN (SELECT value FROM json_each(?7)))`;

/** Interactions in scope with all that is said of them, in pages, in the order they were stored. */
export async function* exportPages(driver: Driver, query: FactsQuery, wanted: Wanted): AsyncGenerator<ExportPage> {
  const parameters = wanted.kindsFromApi === null ? [] : [JSON.stringify(wanted.kindsFromApi)];
  const made = Object.entries(fieldsSql(wanted)).flatMap(([name, sql]) => (sql === null ? [] : [{ name, sql }]));
  const places = made.map(({ name }) => 2 * field[name as keyof typeof field]);
  const sql = pageSql(
    made.map((each) => each.sql),
    wanted,
  );
  let spans = new Int32Array(0);
  for await (const row of pageRows(driver, sql, [scope(query), wanted.size], parameters)) {
    const bytes = bytesOf(row);
    const count = Number(row.n);
    if (count * fieldSpans > spans.length) spans = new Int32Array(count * fieldSpans).fill(-1);
    findFields({ bytes, count, spans }, places);
    yield { count, bytes, spans };
  }
}

/** What each field is made from; `null`: nobody wants it. */
function fieldsSql({ texts, handles, kindsFromApi }: Wanted): Readonly<Record<keyof typeof field, string | null>> {
  const orAbsent = (from: string) => `coalesce(${from}, x'${absentField.toString(16)}')`;
  const named = texts || handles;
  return {
    id: 'p.id',
    author: 'p.author',
    at: orAbsent('p.at'),
    reply: orAbsent('p.reply_post'),
    language: orAbsent('v.language, p.language'),
    abuse: 'json_quote(v.abuse)',
    labels: 'coalesce(v.labels, 0)',
    direction: orAbsent('v.direction'),
    kind: 'i.kind',
    classes: "coalesce(v.classes, '{}')",
    byApi: kindsFromApi === null ? null : apiAlone,
    isPublic: named ? "p.visibility IN ('public', 'community')" : null,
    handle: named ? orAbsent('a.handle') : null,
    text: texts ? 'p.text' : null,
    said: texts ? orAbsent('p.language') : null,
  };
}

/**
 * `?5`: the row to go on from, `?6`: rows, `?7`: kinds from an API. A page is one value: a list a column takes a third longer.
 */
function pageSql(fields: readonly string[], { texts, handles }: Wanted): string {
  const accounts = texts || handles ? 'LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform' : '';
  const mark = `x'${fieldEnd.toString(16)}'`;
  return `
    SELECT CAST(group_concat(line, ${mark}) AS BLOB) AS page, count(*) AS n, max(post) AS last
    FROM (
      SELECT i.post, concat_ws(${mark}, ${fields.join(', ')}) AS line
      FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post ${accounts}
      WHERE i.subject = ?1 AND i.post > ?5 AND ${inScope}
      ORDER BY i.post LIMIT ?6)`;
}

/** Drivers give bytes as they are; `SqlRow` names what all other statements read. */
function bytesOf(row: SqlRow): Buffer {
  const page: unknown = row.page;
  if (!(page instanceof Uint8Array)) throw new Error('A page of interactions came as something other than bytes.');
  return Buffer.from(page.buffer, page.byteOffset, page.byteLength);
}

/** `places`: where in a row of `spans` each field of a row goes. */
function findFields({ bytes, count, spans }: ExportPage, places: readonly number[]): void {
  const { length } = bytes;
  let start = 0;
  for (let row = 0; row < count; row += 1) {
    for (let index = 0; index < places.length; index += 1) {
      const place = row * fieldSpans + (places[index] as number);
      if (start > length) throw notWhole();
      const end = endOfField(bytes, start);
      const isAbsent = bytes[start] === absentField;
      spans[place] = isAbsent ? -1 : start;
      spans[place + 1] = isAbsent ? -1 : end;
      start = end + 1;
    }
  }
  if (start <= length) throw notWhole();
}

function endOfField(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== fieldEnd) end += 1;
  return end;
}

function notWhole(): Error {
  return new Error('A page of interactions does not hold the fields that were asked for.');
}

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
