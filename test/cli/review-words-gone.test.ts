import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { cache, folder, json, row, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const old = Array.from({ length: 40 }, (_, at) =>
  row(7_000 + at, `the bell was out of reach ${at}`, { created_at: '2025-02-01T10:00:00.000Z' }),
).join('');
const input = write('messages.jsonl', rows(100) + old);

function itemsIn(out: string): string[] {
  return readFileSync(join(out, 'sample.csv'), 'utf8').trim().split('\r\n').slice(1);
}

async function filled(): Promise<string> {
  const path = cache();
  await json([input, '--cache', path]);
  return path;
}

const sample = (path: string, out: string, ...more: readonly string[]) =>
  runCli(['review', 'sample', '-o', out, '--cache', path, ...more]);

describe('a sample of messages whose words are gone', () => {
  it('[I] leaves them out of what is labelled, and says how many', async () => {
    const [path, out] = [await filled(), join(folder, 'some')];
    await runCli(['cache', 'purge', '--before', '2025-06-01', '--cache', path]);
    const { code, stdout } = await sample(path, out, '--size', '70');
    expect(code).toBe(0);
    const items = itemsIn(out);
    const gone = 70 - items.length;
    expect(gone).toBeGreaterThan(10);
    expect(gone).toBeLessThan(30);
    expect(items.filter((line) => line.split(',')[1] === '')).toEqual([]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`${gone} of them have no words left in the cache`);
    expect(readFileSync(join(out, 'README.md'), 'utf8')).toContain(`# ${items.length} messages to label`);

    const label = await runCli(['review', 'label', '--cache', path], { stdin: 'q\n' });
    expect(label.stdout).toContain(`Message 1 of ${items.length}.`);
    const table = `item,label\n${items.map((line) => `${line.split(',')[0]},none`).join('\n')}\n`;
    await runCli(['review', 'import', write('labels.csv', table), '--cache', path]);
    const { report } = await json(['--cache', path]);
    expect(report.toxicity.abusive.method).toBe('checked-exact');
    expect(report.toxicity.checked?.labelled).toBe(items.length);
  });

  it('[I] is none where no words are left', async () => {
    const [path, out] = [await filled(), join(folder, 'none')];
    await runCli(['cache', 'purge', '--older-than', '0d', '--cache', path], { now: '2026-11-02T12:00:00.000Z' });
    const { code, stderr } = await sample(path, out);
    expect(code).toBe(2);
    expect(stderr).toContain('has words left in the cache');
    expect(existsSync(out)).toBe(false);
    const label = await runCli(['review', 'label', '--cache', path], { stdin: 'q\n' });
    expect(label.stderr).toContain('no sample was drawn');
  });

  it('[I] keeps no note on words that were purged', async () => {
    const [path, out] = [await filled(), join(folder, 'notes')];
    await sample(path, out, '--size', '70');
    const table = `item,label,note\n${itemsIn(out)
      .map((line) => `${line.split(',')[0]},none,said zzqxnote`)
      .join('\n')}\n`;
    await runCli(['review', 'import', write('notes.csv', table), '--cache', path]);
    expect(readFileSync(path).includes('zzqxnote')).toBe(true);
    await runCli(['cache', 'purge', '--older-than', '0d', '--cache', path], { now: '2026-11-02T12:00:00.000Z' });
    expect(readFileSync(path).includes('zzqxnote')).toBe(false);
    const store = await openStore(path);
    expect(await store.driver.all('SELECT count(*) AS n FROM item_labels')).toEqual([{ n: 70 }]);
    await store.close();
  });
});
