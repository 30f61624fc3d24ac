import type { Driver } from './driver.ts';
import { type ExportPage, FieldFinder } from './export-fields.ts';
import { allSql, someSql, type Wanted } from './export-sql.ts';
import { pageRows } from './pages.ts';
import { type FactsQuery, scope } from './scope.ts';
import { bytes } from './values.ts';

/** What is wanted of each row, and how many at a time. */
interface WantedPages extends Wanted {
  /** Rows a page, at most. */
  readonly size: number;
}

/** Interactions in scope with all that is said of them, in pages, in the order they were stored. */
export async function* exportPages(driver: Driver, query: FactsQuery, wanted: WantedPages): AsyncGenerator<ExportPage> {
  const parameters =
    wanted.besideApi === null || wanted.besideApi.length === 0 ? [] : [JSON.stringify(wanted.besideApi)];
  const isAll = query.since === null && query.until === null && query.inputs === null;
  const { sql, fields } = isAll ? allSql(wanted) : someSql(wanted);
  const finder = new FieldFinder(fields);
  for await (const row of pageRows(driver, sql, [scope(query), wanted.size], parameters)) {
    const count = Number(row.rows);
    if (count > 0)
      yield finder.find({
        bytes: bytes(row.page),
        count,
        verdicts: row.verdicts === null ? null : Number(row.verdicts),
      });
  }
}

/**
 * The inputs that came otherwise than by an API, for `exportPages`; `null` where every one did. `kindsFromApi`: kinds of inputs whose records
 * came by one, beside those of the channel `api`.
 */
export async function inputsBesideApi(
  driver: Driver,
  kindsFromApi: readonly string[],
): Promise<readonly number[] | null> {
  const rows = await driver.all(
    "SELECT rid, channel = 'api' OR kind IN (SELECT value FROM json_each(?)) AS from_api FROM inputs ORDER BY rid",
    [JSON.stringify(kindsFromApi)],
  );
  const beside = rows.filter((row) => Number(row.from_api) === 0);
  return beside.length === rows.length ? null : beside.map((row) => Number(row.rid));
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
