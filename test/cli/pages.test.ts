import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, folder, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const said = 'Between us, the whole board should resign before Christmas comes round.';

const messages = [
  row(1, 'your next lecture is the last one, i will kill you, 14 Example Street, EX1 2AB'),
  row(2, 'you pathetic lying idiot'),
  row(3, `she said "${said}" and then took it down`),
].join('');

function archive(): string {
  const post = (id: string, text: string, over: Record<string, unknown> = {}) => ({
    tweet: {
      id,
      id_str: id,
      created_at: 'Fri Mar 06 13:02:05 +0000 2026',
      full_text: text,
      favorite_count: '3',
      retweet_count: '1',
      lang: 'en',
      ...over,
    },
  });
  const gone = post('2029905355336585462', said, { deleted_at: 'Sat Mar 07 13:02:05 +0000 2026' });
  const account = { username: 'DrExample', accountId: '42', accountDisplayName: 'Dr Rosa Example' };
  write('own/data/account.js', `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`);
  write('own/data/deleted-tweets.js', `window.YTD.deleted_tweets.part0 = ${JSON.stringify([gone])}`);
  const open = post('2029905355336585461', 'Clinics open again on Monday.');
  write('own/data/tweets.js', `window.YTD.tweets.part0 = ${JSON.stringify([open])}`);
  return join(folder, 'own');
}

describe('analyse in a terminal', () => {
  /** The report in one line: words that belong together may stand on two. */
  async function shown(...argv: readonly string[]): Promise<string> {
    const { code, stdout } = await runCli(['analyse', write('terminal.jsonl', messages), '--cache', cache(), ...argv]);
    expect(code).toBe(0);
    return stdout.replace(/\s+/g, ' ');
  }

  it('[I] masks words', async () => {
    const text = await shown();

    expect(text).toContain('@Invented1');
    expect(text).toContain('words hidden; --show-text full');
    expect(text).not.toMatch(/kill|Example Street|EX1|pathetic|idiot/);
  });

  it('[I] shows them where they are asked for', async () => {
    const text = await shown('--show-text', 'full');

    expect(text).toContain(
      '“@DrExample your next lecture is the last one, i will kill you, 14 Example Street, EX1 2AB”',
    );
  });
});

describe('analyse --format html and markdown', () => {
  it.each(['html', 'markdown'])('[I] masks words in %s, and names accounts of danger alone', async (format) => {
    const input = write(`${format}.jsonl`, messages);
    const output = join(folder, `report.${format}`);
    const { code, stdout } = await runCli(['analyse', input, '--cache', cache(), '--format', format, '-o', output]);
    const text = readFileSync(output, 'utf8');

    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(text).toContain('@Invented1');
    expect(text).not.toContain('@Invented2');
    expect(text).not.toMatch(/kill|Example Street|EX1|pathetic|idiot/);
  });

  it.each(['html', 'markdown'])('[I] leaves posts that are not public out of %s, whatever is asked', async (format) => {
    const argv = [write(`gone-${format}.jsonl`, messages), archive(), '--cache', cache()];
    const { stdout } = await runCli(['analyse', ...argv, '--format', format, '--show-text', 'full']);

    expect(stdout).toContain('not public');
    expect(stdout).not.toContain('2029905355336585462');
    expect(stdout).not.toContain('whole board should resign');
  });

  it('[I] hides every word of others where none may be shown', async () => {
    const argv = [write('none.jsonl', messages), '--cache', cache(), '--format', 'html', '--show-text', 'none'];
    const { stdout } = await runCli(['analyse', ...argv]);

    expect(stdout).not.toContain('lecture');
    expect(stdout).not.toMatch(/“[^”]*█/);
  });
});
