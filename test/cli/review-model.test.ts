import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { ageCache } from '../support/aged-cache.ts';
import { cache, folder, json, row, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const earlier = 'xh-0.9.0+aaaaaa';
const insults = Array.from({ length: 40 }, (_, at) => row(5_000 + at, `you are a pathetic idiot ${at}`)).join('');
const input = write('messages.jsonl', rows(400) + insults);
let next = 0;

async function drawn(path: string, ...options: readonly string[]) {
  const out = join(folder, `drawn-${next++}`);
  const { code, stdout } = await runCli(['review', 'sample', '-o', out, '--cache', path, ...options]);
  expect(code).toBe(0);
  const [header, ...lines] = readFileSync(join(out, 'sample.csv'), 'utf8').trim().split('\r\n');
  return { header, lines, stdout };
}

/** Labels of a sample by what its messages say. */
function labelled(lines: readonly string[]): string {
  const label = (line: string) => (line.includes('idiot') ? 'insult' : 'none');
  return `item,label,rater\n${lines.map((line) => `${line.split(',')[0]},${label(line)},Ann`).join('\n')}\n`;
}

describe('a model that changed between sample and import', () => {
  it('[I] is said; the labels stay good, and precision is that of today’s flags', async () => {
    const path = cache();
    await json([input, '--cache', path]);
    const { lines } = await drawn(path, '--size', '100');
    await ageCache(path, earlier);
    const store = await openStore(path);
    await store.driver.run('UPDATE samples SET model = ?', [earlier]);
    await store.close();

    const file = write('later.csv', labelled(lines));
    const { code, stdout } = await runCli(['review', 'import', file, '--cache', path]);
    expect(code).toBe(0);
    expect(stdout).toContain('100 new labels');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `The sample was drawn when the machine was ${earlier}; it has changed since. The labels stay good.`,
    );

    const { report } = await json(['--cache', path]);
    expect(report.tool.model).not.toBe(earlier);
    expect(report.toxicity.abusive.method).toMatch(/^checked-/);
    expect(report.toxicity.checked).toMatchObject({ model: earlier, labelled: 100 });
    expect(report.toxicity.precision?.all.labelled).toBeGreaterThan(0);
  });

  it('[I] is not said where it has not', async () => {
    const path = cache();
    await json([input, '--cache', path]);
    const { lines } = await drawn(path, '--size', '40');
    const { stdout } = await runCli(['review', 'import', write('same.csv', labelled(lines)), '--cache', path]);
    expect(stdout).not.toContain('it has changed since');
  });
});

describe('review sample --half-width', () => {
  it('[I] draws as many as the wanted interval takes: the more the narrower', async () => {
    const path = cache();
    await json([input, '--cache', path]);
    const wide = await drawn(path, '--half-width', '10%');
    const narrow = await drawn(path, '--half-width', '0.05');
    expect(narrow.lines.length).toBeGreaterThan(wide.lines.length);
    expect(wide.stdout.replace(/\s+/g, ' ')).toMatch(/known to about (?:[0-9]|10)(?:\.\d)? points each way/);
    const points = Number(/about ([\d.]+)\s+points/.exec(narrow.stdout.replace(/\s+/g, ' '))?.[1]);
    expect(points).toBeLessThanOrEqual(5);
    expect((await drawn(path, '--half-width', '5%')).lines).toEqual(narrow.lines);
  });

  it.each(['0', '0.3', 'narrow', '-1%', '30%'])('[I] refuses %s', async (width) => {
    const { code } = await runCli(['review', 'sample', '-o', join(folder, 'no'), `--half-width=${width}`]);
    expect(code).toBe(2);
  });
});
