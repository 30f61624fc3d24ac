import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, folder, json, row, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const input = `${rows(40)}${row(90, 'you are an idiot and a fraud')}${row(91, 'shut up you moron', {
  author_id: '777',
  author: { id: '777', username: 'ForgetMe', name: 'Invented' },
})}`;

let next = 0;

interface Drawn {
  readonly path: string;
  readonly file: string;
  readonly items: readonly string[];
}

async function drawn(): Promise<Drawn> {
  const [path, file] = [cache(), write(`review-after-${next++}.jsonl`, input)];
  await json([file, '--cache', path]);
  return { path, file, items: await sample(path) };
}

/** Draws from the cache and gives the items of the table. */
async function sample(path: string): Promise<string[]> {
  const into = join(folder, `sample-${next++}`);
  const { code, stderr } = await runCli(['review', 'sample', '--size', '20', '--cache', path, '-o', into]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [, ...lines] = readFileSync(join(into, 'sample.csv'), 'utf8').trim().split('\r\n');
  return lines.map((line) => line.split(',')[0] ?? '');
}

type Answer = readonly [item: string, label: string, rater: string, note?: string];

async function take(path: string, answers: readonly Answer[], more: readonly string[] = []) {
  const lines = answers.map(([item, label, rater, note = '']) => `${item},,${label},${rater},${note}`);
  const table = write(`labels-${next++}.csv`, `item,text,label,rater,note\r\n${lines.join('\r\n')}\r\n`);
  return (await runCli(['review', 'import', table, '--cache', path, ...more])).stdout.replace(/\s+/g, ' ');
}

const byAnn = (items: readonly string[]) => items.map((item): Answer => [item, 'none', 'Ann']);

describe('a sample after a purge', () => {
  it('[I] is drawn anew, with its messages, once the account was forgotten and its input read again', async () => {
    const { path, file, items } = await drawn();
    await take(path, byAnn(items));
    expect((await runCli(['cache', 'purge', '--account', 'x:42', '--cache', path])).code).toBe(0);
    await json([file, '--cache', path]);
    expect(await sample(path)).toHaveLength(20);
    const { report } = await json(['--cache', path]);
    expect(report.reasons['toxicity.checked']?.code).toBe('not-checked');
  });

  it('[I] leaves no input of a forgotten account behind, one that does not say whose it is neither', async () => {
    const { path } = await drawn();
    const { author, __twarc: _, ...post } = JSON.parse(row(95, 'which ward is open'));
    const page = JSON.stringify({ data: [post], includes: { users: [author] }, meta: { result_count: 1 } });
    expect((await json([write('unstated.json', page), '--cache', path])).report.totals.interactions).toBe(43);
    await runCli(['cache', 'purge', '--account', 'x:42', '--cache', path]);
    const { stdout } = await runCli(['cache', 'info', '--cache', path, '--format', 'json']);
    expect(JSON.parse(stdout).totals).toMatchObject({ posts: 0, accounts: 0, inputs: 0 });
  });

  it('[I] keeps the labels of others where an author was forgotten, and corrects nothing even when the rows are given out again', async () => {
    const { path, file, items } = await drawn();
    await take(path, byAnn(items));
    expect((await json(['--cache', path])).report.toxicity.abusive.method).toMatch(/^checked/);
    const { stdout } = await runCli(['cache', 'purge', '--author', '@ForgetMe', '--cache', path]);
    expect(stdout).toContain('Forgot 1 post with all that was counted of it, 1 account.');
    await json([file, '--cache', path]);
    const { report } = await json(['--cache', path]);
    expect(report.totals.interactions).toBe(42);
    expect(report.toxicity.abusive.method).toBe('flagged-author-bootstrap');
    expect(report.reasons['toxicity.checked']?.code).toBe('other-messages');
    expect(await take(path, byAnn(items))).toMatch(/(19|20) known already/);
    expect(await sample(path)).toHaveLength(20);
  });
});

describe('who labelled', () => {
  it('[I] is one person however the name is capitalised, and whoever settles settles', async () => {
    const { path, items } = await drawn();
    const [one = '', two = '', three = ''] = items;
    await take(path, [
      [one, 'none', 'Ann'],
      [two, 'none', 'Ben'],
    ]);
    const again = await take(path, [
      [one, 'insult', 'ANN'],
      [two, 'insult', 'Ann'],
      [three, 'none', 'ann'],
      [three, 'threat', 'Ann'],
    ]);
    expect(again).toContain('1 in place of earlier ones');
    expect(again).toContain('Ann says both none and threat');
    expect(again).toContain('People disagree whether 1 message is');
    expect(await take(path, [[two, 'none', 'Settled']])).not.toContain('People disagree');
  });

  it('[I] has no mark of a spreadsheet before the name, and is somebody where the name is blank', async () => {
    const { path, items } = await drawn();
    const said = await take(path, [
      [items[0] ?? '', 'none', "'@ann"],
      [items[1] ?? '', 'none', '@ann'],
    ]);
    expect(said).toContain('@ann: 2,');
    expect(said).not.toContain("'@ann");
    expect(await take(path, [[items[2] ?? '', 'none', 'x']], ['--rater', ' '])).toContain('friend: 1,');
  });
});

describe('labels that do not reach a report', () => {
  it('[I] are told at once where a part of the messages has none', async () => {
    const { path, items } = await drawn();
    const said = await take(path, byAnn(items.slice(0, 1)));
    expect(said).toContain('Reports still say flagged: of “');
    expect(said).not.toContain('says checked where');
    expect((await json(['--cache', path])).report.reasons['toxicity.checked']?.code).toBe('too-few-labels');
    expect(await take(path, byAnn(items))).toContain('says checked where it said flagged');
  });

  it('[I] are named in the first lines of a report about other messages', async () => {
    const { path, items } = await drawn();
    await take(path, byAnn(items));
    await json([write('later.jsonl', row(300, 'you are an idiot')), '--cache', path]);
    const { stdout } = await runCli(['analyse', '--cache', path]);
    const first = stdout.slice(0, stdout.indexOf('Danger ·') + 1 || 2_000).replace(/\s+/g, ' ');
    expect(first).toContain('was drawn from 42 judged messages, and this report is about 43');
    expect(first).toContain('Elsewhere people agreed with');
    expect(first).not.toContain('Check 100 messages yourself');
  });
});

describe('a report and the labels it was made with', () => {
  it('[I] is not said to be made alike where labels came since', async () => {
    const { path, items } = await drawn();
    const { stdout: before } = await runCli(['analyse', '--cache', path, '--format', 'json']);
    const file = write(`before-${next++}.json`, before);
    const again = async (of: string) =>
      JSON.parse((await runCli(['analyse', '--from-report', of, '--cache', path, '--format', 'json'])).stdout);
    expect(await again(file)).toMatchObject({ matches: true, changed: [] });
    await take(path, byAnn(items));
    expect(await again(file)).toMatchObject({ matches: false, changed: [{ what: 'labels' }] });
    const { labels: _, ...older } = JSON.parse(before).provenance;
    const old = write(`old-${next++}.json`, JSON.stringify({ ...JSON.parse(before), provenance: older }));
    expect(await again(old)).toMatchObject({ matches: false, changed: [] });
  });

  it('[I] says in its methods how many labels of how many people it rests on', async () => {
    const { path, items } = await drawn();
    const methods = async () => (await runCli(['analyse', '--cache', path, '--methods'])).stdout;
    expect(await methods()).toContain('The share is that of flags; its 95 % interval resamples authors');
    await take(path, byAnn(items));
    expect(await methods()).toContain('20 of it were labelled by 1 person.');
    expect(await methods()).toContain('exact (Clopper and Pearson 1934; Buehler 1957');
  });
});
