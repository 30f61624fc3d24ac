import type { Driver } from './driver.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';

/** When each author first wrote to the subject, before the window too: author key → milliseconds since 1970 UTC. Authors without a known time are left out. */
export async function firstInteractions(driver: Driver, query: FactsQuery): Promise<ReadonlyMap<string, number>> {
  const [row] = await driver.all(
    `SELECT json_group_array(json_array(author, first)) AS firsts FROM (
       SELECT p.author, min(p.at) AS first FROM interactions i JOIN posts p ON p.rid = i.post
       WHERE i.subject = ?1 AND p.at IS NOT NULL AND ${inScope} GROUP BY p.author)`,
    scope({ ...query, since: null }),
  );
  const firsts: readonly (readonly [string, string])[] = JSON.parse(String(row?.firsts));
  return new Map(firsts.map(([author, at]) => [author, Date.parse(at)]));
}
