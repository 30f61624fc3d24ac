import type { Driver } from './driver.ts';
import { bound, type FactsQuery, inScope, scope } from './scope.ts';

/**
 * When each author that wrote to the subject before the window, or where this report does not look, first did so there: author
 * key → milliseconds since 1970 UTC. Authors who did not, or at no known time, are left out: the window alone tells of them.
 */
export async function firstInteractions(driver: Driver, query: FactsQuery): Promise<ReadonlyMap<string, number>> {
  const [row] = await driver.all(
    `SELECT json_group_array(json_array(author, first)) AS firsts FROM (
       SELECT p.author, min(p.at) AS first FROM main.interactions i JOIN posts p ON p.rid = i.post
       WHERE i.subject = ?1 AND p.at IS NOT NULL AND ${inScope}
         AND (p.at < ?5 OR NOT EXISTS (SELECT 1 FROM interactions f WHERE f.subject = i.subject AND f.post = i.post))
       GROUP BY p.author)`,
    [...scope({ ...query, since: null }), bound(query.since)],
  );
  const firsts: readonly (readonly [string, string])[] = JSON.parse(String(row?.firsts));
  return new Map(firsts.map(([author, at]) => [author, Date.parse(at)]));
}
