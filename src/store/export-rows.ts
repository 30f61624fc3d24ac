import type { Driver } from './driver.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';

/**
 * One interaction to hand on: post row id, id, time, author key, the post it answers, language, probability of abuse (`null`:
 * not judged), label mask, direction index, kind, public 1 or 0, 1 where an API alone gave it; then, where texts are wanted, text, the platform's language and author handle.
 */
export type ExportRow = readonly [
  number,
  string,
  string | null,
  string,
  string | null,
  string | null,
  number | null,
  number,
  number | null,
  string,
  number,
  number,
  (string | null)?,
  (string | null)?,
  (string | null)?,
];

/** Rows, and for each the JSON text of its classes, `{}` where nothing is labelled. */
export interface ExportPage {
  readonly rows: readonly ExportRow[];
  readonly classes: readonly string[];
}

interface Wanted {
  /** Texts, and the handles of their authors. */
  readonly texts: boolean;
  readonly handles: boolean;
  /** Kinds of inputs whose records came by an API, beside those of the channel `api`; `null`: nobody asks, and no row is told. */
  readonly kindsFromApi: readonly string[] | null;
  /** Rows a page. */
  readonly size: number;
}

const columns = 'rid, id, at, author, reply_post, language, abuse, labels, direction, kind, public, by_api';

const apiAlone = `NOT EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input
          WHERE s.post = p.rid AND n.channel <> 'api' AND n.kind NOT IN (SELECT value FROM json_each(?7)))`;

/** Interactions in scope with all that is said of them, in pages, in the order they were stored. */
export async function* exportPages(driver: Driver, query: FactsQuery, wanted: Wanted): AsyncGenerator<ExportPage> {
  const { texts, handles, kindsFromApi } = wanted;
  const byApi = kindsFromApi === null ? '0' : apiAlone;
  const kinds = kindsFromApi === null ? [] : [JSON.stringify(kindsFromApi)];
  const extra = texts ? ', text, said' : handles ? ', NULL, NULL' : '';
  const handle = texts || handles ? ', handle' : '';
  const join = handle === '' ? '' : 'LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform';
  // Classes apart, a line each: inside the JSON of the page their quotes would be escaped and read again, which costs as much as all the rest.
  const sql = `
    SELECT '[' || group_concat(json_array(${columns}${extra}${handle})) || ']' AS page, group_concat(classes, char(10)) AS classes,
      count(*) AS n, max(rid) AS last
    FROM (
      SELECT p.rid, p.id, p.at, p.author, p.reply_post, coalesce(v.language, p.language) AS language, v.abuse, coalesce(v.labels, 0) AS labels,
        v.direction, coalesce(v.classes, '{}') AS classes, i.kind, p.visibility IN ('public', 'community') AS public, ${byApi} AS by_api
        ${texts ? ', p.text, p.language AS said' : ''}${handle === '' ? '' : ', a.handle'}
      FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post ${join}
      WHERE i.subject = ?1 AND i.post > ?5 AND ${inScope}
      ORDER BY i.post LIMIT ?6)`;
  const fetch = (from: number) => driver.all(sql, [...scope(query), from, wanted.size, ...kinds]);
  let next = fetch(0);
  for (;;) {
    const [row] = await next;
    if (Number(row?.n ?? 0) === 0) return;
    // The next page is asked for before this one is read: both cores work.
    next = fetch(Number(row?.last));
    next.catch(() => undefined);
    yield { rows: JSON.parse(String(row?.page)), classes: String(row?.classes).split('\n') };
  }
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
