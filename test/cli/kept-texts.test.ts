import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { demo, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();

/** The report from a cache that already holds everything, and how many texts were kept beside their verdicts when it was made. */
async function reportAfter(cache: string, ...statements: readonly string[]) {
  const store = await openStore(cache);
  for (const sql of ['DELETE FROM reports', ...statements]) await store.driver.run(sql);
  const [row] = await store.driver.all('SELECT count(marks) AS kept, count(*) AS n FROM verdicts');
  await store.close();
  const ran = await runCli(['analyse', '--cache', cache, '--format', 'json']);
  expect([0, 10]).toContain(ran.code);
  return { report: JSON.parse(ran.stdout), kept: Number(row?.kept), verdicts: Number(row?.n) };
}

describe('texts that were read when they were judged', () => {
  it('[I] give the report that reading them again gives, all of them or some', async () => {
    const cache = join(folder, 'demo.sqlite');
    await runCli(['analyse', demo, '--cache', cache]);
    const whole = await reportAfter(cache);
    const mixed = await reportAfter(cache, 'UPDATE verdicts SET marks = NULL WHERE post % 3 = 0');
    const none = await reportAfter(cache, 'UPDATE verdicts SET words = NULL, marks = NULL, sketch = NULL');

    expect(whole.kept).toBe(whole.verdicts);
    expect(mixed.kept).toBeLessThan(mixed.verdicts);
    expect(none.kept).toBe(0);
    expect(whole.report.coordination.clusters.length).toBeGreaterThan(0);
    expect(whole.report.impersonation.misquotes.length).toBeGreaterThan(0);
    for (const { report } of [mixed, none]) expect(report).toEqual(whole.report);
  });

  it('[I] are not trusted once a text has changed since', async () => {
    const cache = join(folder, 'changed.sqlite');
    await runCli(['analyse', demo, '--cache', cache]);
    const before = await reportAfter(cache);
    // As an import leaves it that brought longer texts, before they are judged.
    const after = await reportAfter(
      cache,
      'UPDATE verdicts SET words = 1000, sketch = NULL, marks = 0, basis = basis - 1',
    );

    expect(after.report.coordination).toEqual(before.report.coordination);
    expect(after.report.reading).toEqual(before.report.reading);
  });

  it('[I] leave nothing when the words go', async () => {
    const cache = join(folder, 'gone.sqlite');
    await runCli(['analyse', demo, '--cache', cache]);
    const { driver, close } = await openStore(cache);
    await driver.run("UPDATE posts SET text = '' WHERE rid % 2 = 0");
    const [row] = await driver.all(
      'SELECT sum(words + marks) AS left, count(sketch) AS sketches, count(*) AS n FROM verdicts WHERE post % 2 = 0',
    );
    const [others] = await driver.all('SELECT count(sketch) AS sketches FROM verdicts WHERE post % 2 = 1');
    await close();

    expect(row).toMatchObject({ left: 0, sketches: 0 });
    expect(Number(row?.n)).toBeGreaterThan(100);
    expect(Number(others?.sketches)).toBeGreaterThan(100);
  });
});
