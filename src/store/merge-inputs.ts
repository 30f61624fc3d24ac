import type { Driver } from './driver.ts';

interface Reread {
  /** The input just read. */
  readonly input: number;
  /** The complete input with the same content that was read before. */
  readonly twin: number;
}

/**
 * Folds a reading into the one of the same content before it, so that reading a file twice changes nothing. Where the
 * new reading found more (a newer version reads more, or messages were asked for), what it found stays.
 */
export async function foldIntoTwin(driver: Driver, { input, twin }: Reread): Promise<void> {
  const [counts] = await driver.all(
    'SELECT sum(input = ?1) AS new, sum(input = ?2) AS old FROM sightings WHERE input IN (?1, ?2)',
    [input, twin],
  );
  if (Number(counts?.new ?? 0) > Number(counts?.old ?? 0)) {
    await driver.run('DELETE FROM sightings WHERE input = ?', [twin]);
    await driver.run(
      'UPDATE sightings SET input = ?1, pass = (SELECT pass FROM inputs WHERE rid = ?1) WHERE input = ?2',
      [twin, input],
    );
  } else {
    await driver.run('DELETE FROM sightings WHERE input = ?', [input]);
  }
  await driver.run('UPDATE OR REPLACE daily_metrics SET input = ?1 WHERE input = ?2', [twin, input]);
  await driver.run('UPDATE inputs SET held_at = (SELECT last_read_at FROM inputs WHERE rid = ?) WHERE rid = ?', [
    input,
    twin,
  ]);
  await driver.run('DELETE FROM inputs WHERE rid = ?', [input]);
}

/**
 * Retires earlier readings that the new one covers: of the same path (a file that grows), and damaged or interrupted ones
 * from anywhere (it was whole the second time). Of what they said only counts that differ are kept, as history.
 */
export async function retireCovered(driver: Driver, input: number): Promise<void> {
  const earlier = await driver.all(
    `SELECT e.rid FROM inputs e JOIN inputs n ON n.kind = e.kind
     WHERE n.rid = ? AND n.damage IS NULL AND e.rid <> n.rid AND e.state <> 'retired'
       AND ((e.path = n.path AND e.path <> '-') OR e.damage IS NOT NULL OR e.state <> 'complete')`,
    [input],
  );
  for (const row of earlier)
    if (await covers(driver, input, Number(row.rid))) await retire(driver, input, Number(row.rid));
}

async function covers(driver: Driver, input: number, earlier: number): Promise<boolean> {
  const [missing] = await driver.all(
    `SELECT 1 AS found FROM sightings o WHERE o.input = ?2
       AND NOT EXISTS (SELECT 1 FROM sightings n WHERE n.post = o.post AND n.input = ?1)
     UNION ALL SELECT 1 FROM daily_metrics o WHERE o.input = ?2
       AND NOT EXISTS (SELECT 1 FROM daily_metrics n WHERE n.day = o.day AND n.input = ?1) LIMIT 1`,
    [input, earlier],
  );
  return missing === undefined;
}

async function retire(driver: Driver, input: number, earlier: number): Promise<void> {
  await driver.run(
    `DELETE FROM sightings WHERE input = ?2 AND EXISTS (SELECT 1 FROM sightings n WHERE n.post = sightings.post AND n.input = ?1
       AND n.likes IS sightings.likes AND n.reposts IS sightings.reposts AND n.views IS sightings.views)`,
    [input, earlier],
  );
  await driver.run("UPDATE inputs SET state = 'retired' WHERE rid = ?", [earlier]);
}
