import type { Driver, SqlRow, SqlValue } from './driver.ts';

/**
 * Keyset pages as the rows that the statement gives, one a page. The last two parameters before `more` are the row id to go on from and the size; each row
 * has `n`, how many it holds (0 ends the pages), and `last`, the row id to go on from.
 */
export async function* pageRows(
  driver: Driver,
  sql: string,
  [parameters, size]: readonly [readonly SqlValue[], number],
  more: readonly SqlValue[] = [],
): AsyncGenerator<SqlRow> {
  const fetch = (from: number) => driver.all(sql, [...parameters, from, size, ...more]);
  let next = fetch(0);
  for (;;) {
    const [row] = await next;
    if (row === undefined || Number(row.n) === 0) return;
    // The next page is asked for before this one is read: both cores work.
    next = fetch(Number(row.last));
    // Whoever wants no more never learns that it failed.
    next.catch(() => undefined);
    yield row;
  }
}

/** Pages as one JSON text each, `page`; the rest as in `pageRows`. */
export async function* pagesOf<Row>(...query: Parameters<typeof pageRows>): AsyncGenerator<readonly Row[]> {
  for await (const row of pageRows(...query)) yield JSON.parse(String(row.page));
}
