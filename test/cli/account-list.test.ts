import { describe, expect, it } from 'vitest';
import { cache, json, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

/** Accounts as a browser extension exports a list of followers. */
function followers(name: string, ...handles: readonly string[]): string {
  const accounts = handles.map((screen_name, n) => ({
    id: String(950 + n),
    screen_name,
    name: 'Rosa',
    followers_count: 1,
    friends_count: 1,
    statuses_count: 1,
    is_blue_verified: false,
    followed_by: true,
    created_at: '2026-01-01 12:00:00 +01:00',
  }));
  return write(`${name}.json`, JSON.stringify(accounts));
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const account = ['--account', 'x:DrExample'];

describe('a captured list of followers alone', () => {
  it('[I] is compared with the account, and who could be taken for it is shown', async () => {
    const given = [followers('lookalike', 'DrExamp1e', 'wrenkeeper'), ...account];
    const { code, report, stderr } = await json([...given, '--cache', cache()]);

    expect([code, stderr, report.impersonation.candidates?.length]).toEqual([0, '', 1]);
    const text = flat((await runCli(['analyse', ...given, '--cache', cache()])).stdout);
    expect(text).toContain('In short · 1 account of 2 compared could be taken for yours: a person must look at it.');
    expect(text).toContain('Accounts that could be taken for yours · 1 of 2 accounts compared');
    expect(text).toContain('@DrExamp1e');
    expect(text).not.toMatch(/Nothing here concerns|hold no lists of followers/);
    expect(text).toContain('a list is read for who is in it, not for whom they follow');
  });

  it('[I] is something to analyse where nobody in it could be taken for the account', async () => {
    const { code, stdout } = await runCli([
      'analyse',
      followers('others', 'wrenkeeper'),
      ...account,
      '--cache',
      cache(),
    ]);

    expect(code).toBe(0);
    expect(flat(stdout)).toContain('None found among 1 account compared.');
  });

  it('[I] does not hide a name that was mistyped, nor the account that it resembles', async () => {
    const typed = ['--account', 'x:DrExamp1e', '--cache', cache()];
    const file = write('typo.jsonl', row(1, 'hello', { author: { id: '91', username: 'DrExample', name: 'Rosa' } }));
    const { code, stdout } = await runCli(['analyse', file, ...typed]);

    expect(code).toBe(3);
    expect(flat(stdout)).toMatch(/Nothing here concerns @DrExamp1e .*Accounts that could be taken for yours/);
  });
});
