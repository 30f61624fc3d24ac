import type { Driver, SqlValue } from './driver.ts';

/** Keyset pages as one JSON text each. The last two parameters before `more` are the row id to go on from and the size; the statement gives page, n and last. */
export async function* pagesOf<Row>(
  driver: Driver,
  sql: string,
  [parameters, size]: readonly [readonly SqlValue[], number],
  more: readonly SqlValue[] = [],
): AsyncGenerator<readonly Row[]> {
  const fetch = (from: number) => driver.all(sql, [...parameters, from, size, ...more]);
  let next = fetch(0);
  for (;;) {
    const [row] = await next;
    if (Number(row?.n ?? 0) === 0) return;
    // The next page is asked for before this one is parsed: both cores work.
    next = fetch(Number(row?.last));
    yield JSON.parse(String(row?.page));
  }
}
