import type { Driver } from './driver.ts';

/** What has come of inputs without an end, in a few words each: it changes when more of it comes. */
export async function sightingDigests(driver: Driver, inputs: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (inputs.length === 0) return new Map();
  const rows = await driver.all(
    `SELECT s.input, count(*) || ' ' || coalesce(min(p.at), '') || ' ' || coalesce(max(p.at), '') || ' ' || total(length(p.text)) AS digest
     FROM sightings s JOIN posts p ON p.rid = s.post WHERE s.input IN (SELECT value FROM json_each(?)) GROUP BY s.input`,
    [JSON.stringify(inputs)],
  );
  return new Map(rows.map((row) => [Number(row.input), String(row.digest)]));
}
