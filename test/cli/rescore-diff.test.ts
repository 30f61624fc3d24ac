import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { labelMask } from '../../src/model/verdict.ts';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { ReportV1 } from '../../src/report/json/v1-schema.ts';
import { ageCache } from '../support/aged-cache.ts';
import { cache, json, row, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

const earlier = 'rules-0.9.0+0ld0ld';
const id = (number: number) => String(2_100_000_000_000_000_000n + BigInt(number));
const threat = labelMask(['threat']);
const doxxing = labelMask(['doxxing']);

/** A cache of ten messages that an earlier version judged: 1 as a threat, 2 (an insult) as nothing, 3 as doxxing, elsewhere. */
async function aged(): Promise<string> {
  const path = cache();
  const texts =
    row(1, 'lovely weather for the parkrun today') + row(2, 'you are an idiot') + row(3, 'what a day') + rows(7, 4);
  await json([write('aged.jsonl', texts), '--cache', path]);
  await ageCache(path, earlier, {
    [id(1)]: { labels: threat, direction: 0, abuse: 0.91 },
    [id(2)]: { labels: 0, direction: null, abuse: 0.03 },
    [id(3)]: { labels: doxxing, direction: 1, abuse: 0.8 },
  });
  return path;
}

describe('analyse --rescore-diff', () => {
  it('[I] counts what changed and lists it, danger first, in a report that fits the schema', async () => {
    const { code, report } = await json(['--cache', await aged(), '--rescore-diff']);
    const { rescore } = report;

    expect(code).toBe(0);
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(checkReasons(ReportV1.parse(report))).toEqual([]);
    expect(rescore).toMatchObject({
      from: earlier,
      to: report.tool.model,
      compared: 10,
      notCompared: 0,
      changed: 3,
      danger: { before: 1, after: 0, gained: 0, lost: 1 },
      abusive: { before: 1, after: 1, gained: 1, lost: 1 },
      itemsLeftOut: 0,
    });
    expect(rescore?.gained).toMatchObject({ insult: 1, threat: 0 });
    expect(rescore?.lost).toMatchObject({ threat: 1, doxxing: 1 });
    expect(rescore?.items.map((item) => [item.labels.before, item.labels.after])).toEqual([
      [['threat'], []],
      [['doxxing'], []],
      [[], expect.arrayContaining(['insult'])],
    ]);
    expect(rescore?.items[0]?.abuse).toMatchObject({ before: 0.91 });
  });

  it('[I] the verdicts of today are counted in the rest of the report', async () => {
    const { report } = await json(['--cache', await aged(), '--rescore-diff']);

    expect(report.toxicity.danger).toEqual([]);
    expect(report.toxicity.byClass.insult.count).toBe(1);
  });

  it('[I] is in the report only with the flag, also when a report without or with it was kept', async () => {
    const path = await aged();
    const without = await json(['--cache', path]);
    const asked = await json(['--cache', path, '--rescore-diff']);
    const again = await json(['--cache', path]);

    expect(without.report).not.toHaveProperty('rescore');
    expect(asked.report.rescore?.changed).toBe(3);
    expect(again.report).toEqual(without.report);
    expect(validate(without.report)).toBe(true);
    const { rescore: _, reasons, ...rest } = asked.report;
    const { reasons: plain, ...others } = without.report;
    expect(rest).toEqual(others);
    expect(Object.keys(reasons).filter((key) => !(key in plain))).toSatisfy((keys: string[]) =>
      keys.every((key) => key.startsWith('rescore.')),
    );
  });

  it('[I] is told afresh when another version came between, though the report is the same', async () => {
    const path = await aged();
    await json(['--cache', path, '--rescore-diff']);
    await ageCache(path, 'rules-0.8.0+0lder0', { [id(5)]: { labels: threat, direction: 0 } });
    const { report } = await json(['--cache', path, '--rescore-diff']);

    expect(report.rescore).toMatchObject({ from: 'rules-0.8.0+0lder0', changed: 1 });
  });

  it('[I] without an earlier version: null, and words on why', async () => {
    const path = cache();
    const file = write('first.jsonl', rows(3));
    const { code, report } = await json([file, '--cache', path, '--rescore-diff']);
    const { stdout } = await runCli(['analyse', '--cache', path, '--rescore-diff']);

    expect([code, report.rescore, report.reasons.rescore?.code]).toEqual([0, null, 'no-earlier-version']);
    expect(validate(report)).toBe(true);
    expect(stdout).toMatch(/What this version judges differently\n {2}Every verdict on this account/);
  });

  it('[I] counts what is new since, and keeps to the window', async () => {
    const path = await aged();
    const late = row(50, 'what is new?', { created_at: '2026-05-20T10:00:00.000Z' });
    const { report } = await json([write('new.jsonl', late), '--cache', path, '--rescore-diff']);
    const outside = await json(['--cache', path, '--rescore-diff', '--since', '2026-05-10']);

    expect(report.rescore).toMatchObject({ compared: 10, notCompared: 1 });
    expect(outside.report.rescore).toMatchObject({ compared: 0, notCompared: 1, changed: 0, items: [] });
  });

  it('[I] names messages by pseudonyms unless handles are asked for; explain knows them', async () => {
    const path = await aged();
    const { report, stdout } = await json(['--cache', path, '--rescore-diff']);
    const open = await json(['--cache', path, '--rescore-diff', '--show-authors', 'handle']);
    const hidden = report.rescore?.items.map((item) => item.id) ?? [];
    const explained = await runCli(['explain', hidden[2] ?? '', '--cache', path, '--show-text', 'full']);

    expect(hidden.every((each) => /^x:m-[a-z0-9]{10}$/.test(each))).toBe(true);
    expect(stdout).not.toContain(id(1));
    expect(open.report.rescore?.items.map((item) => item.id)).toEqual([`x:${id(1)}`, `x:${id(3)}`, `x:${id(2)}`]);
    expect(explained.stdout).toContain('you are an idiot');
  });

  it('[I] shows no words in JSON, masks them for people, and hides all of what either version calls danger', async () => {
    const path = await aged();
    const texts = async (...argv: string[]) =>
      (await json(['--cache', path, '--rescore-diff', ...argv])).report.rescore?.items.map((item) => item.text);
    const masked = await texts('--show-text', 'masked');

    expect(await texts()).toEqual([null, null, null]);
    expect(masked?.[0]).toBe('▒▒▒▒');
    expect(masked?.[1]).toBe('▒▒▒▒');
    expect(masked?.[2]).toMatch(/you are an? ▒▒▒▒/);
    expect((await texts('--show-text', 'full'))?.[2]).toContain('you are an idiot');
  });

  it.each([60, 80])('[I] says it in %i columns: counts, labels, then messages', async (columns) => {
    const { stdout } = await runCli(['analyse', '--cache', await aged(), '--rescore-diff'], { columns });
    const part = stdout.slice(stdout.indexOf('What this version judges'), stdout.indexOf('Danger\n'));

    expect(part).toContain(`From ${earlier} to xh-`);
    expect(part).toContain('10 messages compared: 3 differ.');
    expect(part).toMatch(/Danger: 1 before, 0 now \(0 came, 1 went\)\./);
    expect(part).toMatch(/Flagged as abusive: 1 before, 1 now \(1 came,\s+1 went\)\./);
    expect(part).toMatch(/insult +1 +0/);
    expect(part.indexOf('threat → nothing')).toBeGreaterThan(part.indexOf('Messages judged differently'));
    expect(part.search(/nothing →[^→]*insult/)).toBeGreaterThan(part.indexOf('threat → nothing'));
    for (const line of part.split('\n')) expect([...line].length).toBeLessThanOrEqual(columns);
  });
});
