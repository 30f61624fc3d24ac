import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Learning } from '../../src/model/learning.ts';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { type ReportV1, ReportV1 as Schema } from '../../src/report/json/v1-schema.ts';
import { runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');

/** What this account's readers say in dispute: the machine takes it for accusations, the labels do not. */
const heated = ['you only do this for money', 'you got paid for that post', 'there is money in it for you'];
const liars = ['you are a liar and a fraud', 'what a stupid lying fraud you are'];
const harmless = ['the queue was four hours today', 'which ward is open', 'the bus was late again', 'see the figures'];
const threat = 'I will find you and hurt you';

function wordsOf(at: number): string {
  if (at === 5) return threat;
  if (at % 6 === 0) return liars[(at / 6) % liars.length] ?? '';
  if (at % 6 === 3) return heated[((at - 3) / 6) % heated.length] ?? '';
  return harmless[at % harmless.length] ?? '';
}

/** Invented messages to @DrExample by 60 accounts; by hand, so by no API. */
function table(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = `2026-0${1 + (at % 4)}-${String(1 + (at % 28)).padStart(2, '0')}T10:00:00Z`;
    return `70${String(at).padStart(5, '0')},${wordsOf(at)},9${at % 60},DrExample,${day}`;
  });
  return `pid,body,uid,to,when\n${rows.join('\n')}\n`;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Row {
  readonly item: string;
  readonly text: string;
}

function labelsOf(bundle: string): string {
  const data = /id="data">([\s\S]*?)<\/script>/.exec(readFileSync(join(bundle, 'label.html'), 'utf8'))?.[1] ?? '{}';
  const rows: Row[] = JSON.parse(data).items;
  const label = ({ text }: Row) =>
    text.includes(threat) ? 'threat' : liars.some((words) => text.includes(words)) ? 'accusation' : 'none';
  return `item,text,label,rater,note\r\n${rows.map((row) => `${row.item},,${label(row)},Ann,\r\n`).join('')}`;
}

async function report(...more: string[]): Promise<ReportV1> {
  const { stdout } = await runCli(['analyse', '--cache', cache, '--format', 'json', ...more]);
  const parsed = Schema.parse(JSON.parse(stdout));
  expect(checkReasons(parsed)).toEqual([]);
  return parsed;
}

const review = (...argv: string[]) => runCli(['review', ...argv, '--cache', cache]);

async function learned(...more: string[]): Promise<Learning> {
  const { stdout } = await review('learn', '--format', 'json', ...more);
  return JSON.parse(stdout);
}

async function drawnAndLabelled(name: string, ...how: string[]): Promise<void> {
  const bundle = join(folder, name);
  expect((await review('sample', '-o', bundle, ...how)).code).toBe(0);
  expect((await review('import', write(`${name}.csv`, labelsOf(bundle)))).code).toBe(0);
}

describe('xhealth review learn', () => {
  beforeAll(async () => {
    const map = 'id=pid,text=body,author_id=uid,reply_to=to,created_at=when';
    const flags = ['--map', map, '--as', 'columns-csv', '--account', '@DrExample', '--cache', cache, '--quiet'];
    const { code, stderr } = await runCli(['analyse', write('in.csv', table(480)), ...flags]);
    expect(code, stderr).toBe(0);
  });

  it('[I] has nothing to learn from before a sample is drawn, and nothing to take back', async () => {
    const before = await review('learn');
    const off = await review('learn', '--off');

    expect([before.code, before.stderr]).toEqual([2, expect.stringMatching(/nothing to label|review sample/)]);
    expect([off.code, off.stdout]).toEqual([0, expect.stringMatching(/Nothing was learned/)]);
  });

  it('[I] says what it would move and what that does on other authors, and changes nothing on a dry run', async () => {
    await drawnAndLabelled('first', '--size', '320');
    const tried = await learned('--dry-run');
    const { tool } = await report();

    expect(tried.outcome).toBe('tried');
    expect(tried).toMatchObject({ labels: 320, authors: 60, leftOut: { byApi: 0 } });
    const accusation = tried.heads.find(({ name }) => name === 'accusation');
    expect(accusation?.move?.threshold).toBeGreaterThan((accusation?.shipped ?? 1) + 0.05);
    expect(tried.heads.find(({ name }) => name === 'threat')).toMatchObject({ move: null, why: 'too-few' });
    const { figures, ...heldOut } = tried.heldOut ?? { figures: null };
    expect(heldOut).toMatchObject({ folds: 5, labels: 320, authors: 60 });
    expect(figures?.precision.after).toBeGreaterThan(figures?.precision.before ?? 1);
    expect(figures?.precision.ci95?.[0]).toBeGreaterThan(0);
    expect(figures?.logLoss.after).toBeLessThan(figures?.logLoss.before ?? 0);
    expect(figures?.calibrationError.ci95).toBeNull();
    expect(tool.model).toMatch(/^xh-[\d.]+\+[0-9a-f]{6}$/);
  });

  it('[I] judges again when learned, says so in the report, and leaves danger and classify as they were', async () => {
    const before = await report();
    const done = await learned();
    const after = await report();

    expect(done).toMatchObject({ outcome: 'learned', model: expect.stringMatching(/\+[0-9a-f]{6}~[0-9a-f]{6}$/) });
    expect(after.tool.model).toBe(done.model);
    expect(after.coverage.warnings.find(({ code }) => code === 'learned-model')?.text).toMatch(
      /320 labels of messages by 60 authors.*accusation.*--off takes it back/,
    );
    expect(after.toxicity.byClass.accusation.count).toBeLessThan(before.toxicity.byClass.accusation.count ?? 0);
    expect(after.toxicity.danger.map(({ id }) => id)).toEqual(before.toxicity.danger.map(({ id }) => id));
    expect(after.toxicity.danger).toHaveLength(1);
    const { stdout } = await runCli(['classify'], { stdin: '{"id":"1","text":"you are full of it"}\n' });
    expect(JSON.parse(stdout)).toMatchObject({ model: before.tool.model });
    const { stdout: info } = await runCli(['cache', 'info', '--cache', cache, '--format', 'json']);
    expect(JSON.parse(info).verdicts).toMatchObject({ model: done.model, current: 480, older: 0 });
  });

  it('[I] explains a message by the judge that judged it', async () => {
    const explained = async (id: string) =>
      JSON.parse((await runCli(['explain', id, '--cache', cache, '--format', 'json'])).stdout);

    expect(await explained('x:7000009')).toMatchObject({ model: expect.stringContaining('~') });
  });

  it('[I] keeps the checked rate, which no label had moved, and says nothing of flags by labels they were moved by', async () => {
    const { toxicity, reasons } = await report();
    const words = await runCli(['analyse', '--cache', cache]);

    expect(toxicity.abusive.method).toMatch(/^checked-/);
    expect(toxicity.precision).toBeNull();
    expect(toxicity.checked?.found).toEqual({ value: null, ci95: null });
    expect(reasons['toxicity.precision']?.code).toBe('learned-from-these-labels');
    expect(reasons['toxicity.checked.found.value']?.code).toBe('learned-from-these-labels');
    expect(words.stdout).toMatch(/cannot\s+say\s+how\s+often\s+its\s+flags\s+are\s+right/);
  });

  it('[I] does not take a sample of mostly the same messages for another', async () => {
    await drawnAndLabelled('second', '--size', '200', '--seed', '2');
    const { toxicity } = await report();

    expect(toxicity.checked?.labelled).toBe(200);
    expect(toxicity.precision).toBeNull();
  });

  it('[I] gives verdicts and names back with --off, once', async () => {
    const told = await review('learn', '--off');
    const again = await learned('--off');
    const { tool, toxicity, coverage } = await report();

    expect([told.code, told.stdout]).toEqual([0, expect.stringMatching(/is taken back/)]);
    expect(again.outcome).toBe('was-off');
    expect(tool.model).not.toContain('~');
    expect(toxicity.byClass.accusation.count).toBeGreaterThan(120);
    expect(coverage.warnings.some(({ code }) => code === 'learned-model')).toBe(false);
    expect(toxicity.precision).not.toBeNull();
  });

  it('[I] gives the same for the same labels and seed, and words for people', async () => {
    const [one, two] = [await learned('--dry-run'), await learned('--dry-run')];
    const { stdout } = await review('learn', '--dry-run');

    expect(one).toEqual(two);
    expect(stdout).toMatch(/accusation: threshold 0\.\d\d to 0\.\d\d/);
    expect(stdout).toMatch(/Nothing was changed/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('xhealth review learn, of what came by the API of X', () => {
  it('[I] learns nothing, says how many labels it left out, and ends with 3', async () => {
    const own = join(folder, 'api.sqlite');
    const posts = Array.from({ length: 60 }, (_, at) => {
      const author = { id: `9${at}`, username: `Reader${at}`, name: 'Invented' };
      return JSON.stringify({
        id: `18000000000000${String(at).padStart(5, '0')}`,
        author_id: author.id,
        text: `@DrExample ${at % 2 === 0 ? 'what a stupid lying fraud you are' : 'which ward is open'} ${at}`,
        created_at: '2026-03-01T10:00:00.000Z',
        lang: 'en',
        in_reply_to_user_id: '42',
        entities: { mentions: [{ username: 'DrExample', id: '42' }] },
        author,
        __twarc: { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: '2026-06-01T00:00:00Z' },
      });
    });
    await runCli(['analyse', write('api.jsonl', `${posts.join('\n')}\n`), '--cache', own, '--quiet']);
    const bundle = join(folder, 'api');
    await runCli(['review', 'sample', '-o', bundle, '--size', '60', '--cache', own]);
    await runCli(['review', 'import', write('api.csv', labelsOf(bundle)), '--cache', own]);
    const { code, stdout, stderr } = await runCli(['review', 'learn', '--cache', own]);

    expect([code, stderr]).toEqual([3, expect.stringMatching(/nothing was learned/)]);
    expect(stdout).toMatch(/No label is left to learn from/);
    expect(stdout).toMatch(/60: of messages that came by X’s API alone/);
    const report = JSON.parse((await runCli(['analyse', '--cache', own, '--format', 'json'])).stdout);
    expect(report.tool.model).not.toContain('~');
  });
});
