import { absentField, type field, fieldEnd, type LineFields, unjudged } from './export-fields.ts';
import { inScope } from './scope.ts';

/** What is wanted of interactions that are handed on. */
export interface Wanted {
  /** Texts, and the handles of their authors. */
  readonly texts: boolean;
  readonly handles: boolean;
  /** Inputs that came otherwise than by an API: a row that none of these gave is marked; `null`: nobody asks. */
  readonly besideApi: readonly number[] | null;
}

/**
 * A statement for `pageRows`: `page` are lines, `rows` how many of interactions and `verdicts` of these. `?5`: the row to go on
 * from, `?6`: rows, `?7`: `besideApi`, where it is not empty.
 */
interface ExportSql {
  readonly sql: string;
  readonly fields: LineFields;
}

const bytes = (byte: number) => `x'${byte.toString(16)}'`;
const mark = bytes(fieldEnd);
const orAbsent = (from: string) => `coalesce(${from}, ${bytes(absentField)})`;

/** Nothing is searched where all inputs came by an API, as they do who export nothing but a search. */
function apiAlone(besideApi: readonly number[]): string {
  if (besideApi.length === 0) return "'1'";
  // The `+` has the few sightings of a post read, in place of a search for each input.
  return `NOT EXISTS (SELECT 1 FROM sightings s WHERE s.post = p.rid AND +s.input IN (SELECT value FROM json_each(?7)))`;
}

/** What a field is made from; `null`: nobody wants it. */
type Made = Partial<Readonly<Record<keyof typeof field, string | null>>>;

/** As the post says it. */
function postFields({ texts, handles, besideApi }: Wanted): Made {
  const named = texts || handles;
  return {
    id: 'p.id',
    author: 'p.author',
    at: orAbsent('p.at'),
    reply: orAbsent('p.reply_post'),
    kind: 'i.kind',
    language: orAbsent('p.language'),
    byApi: besideApi === null ? null : apiAlone(besideApi),
    isPublic: named ? "p.visibility IN ('public', 'community')" : null,
    handle: named ? orAbsent('a.handle') : null,
    text: texts ? 'p.text' : null,
    said: texts ? orAbsent('p.language') : null,
  };
}

const verdictFields: Made = {
  language: orAbsent('v.language'),
  abuse: 'json_quote(v.abuse)',
  labels: 'v.labels',
  direction: orAbsent('v.direction'),
  classes: "coalesce(v.classes, '')",
};

function accounts({ texts, handles }: Wanted): string {
  return texts || handles ? 'LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform' : '';
}

/** Where few rows of many are wanted: each brings its verdict. A page is one value: a list a column takes a third longer. */
export function someSql(wanted: Wanted): ExportSql {
  const made = wantedOf({
    ...postFields(wanted),
    ...verdictFields,
    language: orAbsent('v.language, p.language'),
    labels: 'coalesce(v.labels, 0)',
  });
  return {
    fields: { posts: made.names, verdicts: [] },
    sql: `
    SELECT CAST(group_concat(line, ${mark}) AS BLOB) AS page, count(*) AS n, count(*) AS rows, NULL AS verdicts, max(post) AS last
    FROM (
      SELECT i.post, ${lineSql(made.sql)} AS line
      FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post ${accounts(wanted)}
      WHERE i.subject = ?1 AND i.post > ?5 AND ${inScope}
      ORDER BY i.post LIMIT ?6)`,
  };
}

/**
 * Where all are wanted: interactions and verdicts one after the other, each in the order of their posts, which spares a search a row.
 * `FieldFinder` puts them together. The lines come in the order in which the tables are read, and it looks whether they did.
 */
export function allSql(wanted: Wanted): ExportSql {
  const posts = wantedOf(postFields(wanted));
  const verdicts = wantedOf(verdictFields);
  const lines = (post: string, made: readonly string[]) =>
    `group_concat(${lineSql([post, ...made])}, ${mark}) AS lines, count(*) AS n`;
  const inReach = (post: string) => `${post} > ?5 AND ${post} <= (SELECT last FROM reach)`;
  return {
    fields: { posts: posts.names, verdicts: verdicts.names },
    sql: `
    WITH reach AS MATERIALIZED (
      SELECT coalesce(
        (SELECT post FROM interactions WHERE subject = ?1 AND post > ?5 ORDER BY post LIMIT 1 OFFSET ?6 - 1),
        (SELECT max(post) FROM interactions WHERE subject = ?1)) AS last)
    SELECT CAST(concat_ws(${mark}, ${unjudged.map(([, text]) => `'${text}'`).join(', ')}, i.lines, v.lines) AS BLOB) AS page,
      reach.last > ?5 AS n, i.n AS rows, v.n AS verdicts, reach.last
    FROM reach, (
      SELECT ${lines('i.post', posts.sql)}
      FROM interactions i CROSS JOIN posts p ON p.rid = i.post ${accounts(wanted)}
      WHERE i.subject = ?1 AND ${inReach('i.post')} AND p.superseded = 0) i, (
      SELECT ${lines('v.post', verdicts.sql)} FROM verdicts v WHERE v.subject = ?1 AND ${inReach('v.post')}) v`,
  };
}

function lineSql(fields: readonly string[]): string {
  return `concat_ws(${mark}, ${fields.join(', ')})`;
}

function wantedOf(made: Made): { readonly names: readonly (keyof typeof field)[]; readonly sql: readonly string[] } {
  const wanted = Object.entries(made).flatMap(([name, sql]) => (sql == null ? [] : [{ name, sql }]));
  return { names: wanted.map(({ name }) => name as keyof typeof field), sql: wanted.map(({ sql }) => sql) };
}
