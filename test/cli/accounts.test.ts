import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runCli, testFolder } from '../support/run-cli.ts';
import { row, rows } from '../support/x-rows.ts';

const folder = testFolder();
let next = 0;

function fresh(name: string): string {
  next += 1;
  return join(folder, `${next}-${name}`);
}

function write(name: string, content: string): string {
  const path = fresh(name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

interface Result {
  readonly code: number;
  readonly stderr: string;
  readonly report: Report;
}

async function analyse(cache: string, ...argv: readonly string[]): Promise<Result> {
  const { code, stderr, stdout } = await runCli(['analyse', ...argv, '--cache', cache, '--format', 'json']);
  return { code, stderr, report: stdout === '' ? null : JSON.parse(stdout) };
}

function archive(owner: { id: string; handle: string } | null, posts: readonly string[]): string {
  const path = fresh('archive');
  mkdirSync(join(path, 'data'), { recursive: true });
  if (owner !== null) {
    const account = { account: { username: owner.handle, accountId: owner.id, accountDisplayName: 'Invented' } };
    writeFileSync(join(path, 'data/account.js'), `window.YTD.account.part0 = ${JSON.stringify([account])}`);
  }
  const tweets = posts.map((id) => ({
    tweet: {
      id_str: id,
      full_text: 'an own post',
      created_at: 'Fri Mar 06 13:02:05 +0000 2026',
      favorite_count: '3',
      retweet_count: '1',
      lang: 'en',
    },
  }));
  writeFileSync(join(path, 'data/tweets.js'), `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`);
  return path;
}

const me = { id: '42', handle: 'DrExample' };

describe('whom a report is about', () => {
  it.each(['@drexample', 'DREXAMPLE', 'x:DrExample', '42', 'x:42'])('[I] %s names the account', async (who) => {
    const { code, report } = await analyse(fresh('c'), archive(me, ['1']), write('m.jsonl', rows(3)), '--account', who);

    expect(code).toBe(0);
    expect(report.subjects).toMatchObject([{ platform: 'x', id: '42', handle: 'DrExample' }]);
    expect(report.totals).toMatchObject({ posts: 1, interactions: 3 });
  });

  it.each(['drexample', '42'])(
    '[I] a handle that is in no profile is spelled as most texts spell it (--account %s)',
    async (who) => {
      const texts = ['@DrExample hello', '@drexample well', 'so @DrExample says', '@DREXAMPLE2 and @other'];
      const lines = texts.map((full_text, at) =>
        JSON.stringify({
          id_str: `${at + 7}`,
          full_text,
          created_at: 'Fri Mar 06 13:02:05 +0000 2026',
          user: { id_str: `${at + 90}`, screen_name: `Invented${at}` },
          entities: { user_mentions: at === 3 ? [] : [{ id_str: '42', screen_name: 'DrExample' }] },
        }),
      );
      const { report } = await analyse(fresh('c'), write('v1.jsonl', `${lines.join('\n')}\n`), '--account', who);

      expect(report.subjects).toMatchObject([{ platform: 'x', id: '42', handle: 'DrExample' }]);
    },
  );

  it('[I] a name that fits nothing leaves no trace in the cache', async () => {
    const cache = fresh('c');
    const v1 = JSON.stringify({
      id_str: '7',
      full_text: '@DrExample hello',
      created_at: 'Fri Mar 06 13:02:05 +0000 2026',
      user: { id_str: '9', screen_name: 'InventedA' },
      entities: { user_mentions: [{ id_str: '42', screen_name: 'DrExample' }] },
    });
    await analyse(cache, write('v1.jsonl', `${v1}\n`), '--account', '@DrExample');
    const typo = await analyse(cache, '--account', '@DrExmaple');
    const plain = await analyse(cache);

    expect([typo.code, plain.code]).toEqual([3, 0]);
    expect(plain.report.totals.interactions).toBe(1);
  });

  it('[I] an export without an owner is nobody known until --account names it while it is read', async () => {
    const cache = fresh('c');
    const path = archive(null, ['1', '2']);
    const unnamed = await analyse(cache, path);
    const typo = await analyse(cache, '--account', '@nobody');
    const named = await analyse(cache, path, '--account', '@DrExample');
    const later = await analyse(cache, write('m.jsonl', rows(2)));

    expect(unnamed.code).toBe(0);
    expect(unnamed.report.subjects).toMatchObject([{ id: null, handle: null }]);
    expect(unnamed.report.coverage.warnings.map((warning) => warning.code)).toContain('owner-unknown');
    expect(typo.code).toBe(3);
    expect(named.report.totals.posts).toBe(2);
    expect(named.report.coverage.warnings.map((warning) => warning.code)).not.toContain('owner-unknown');
    expect(later.report.totals).toMatchObject({ posts: 2, interactions: 2 });
  });

  it('[I] the owner of an archive is the subject beside an export that names nobody', async () => {
    const { code, report } = await analyse(fresh('c'), archive(me, ['1']), archive(null, ['2', '3']));

    expect(code).toBe(0);
    expect(report.subjects).toMatchObject([{ id: '42' }]);
    expect(report.totals.posts).toBe(1);
  });

  it('[I] names candidates by handle, each account once', async () => {
    const mixed = `${row(1, 'a', { __twarc: { url: 'https://api.example.com/2/tweets' } })}\n${row(2, 'b', { in_reply_to_user_id: undefined, entities: { mentions: [{ username: 'drexample' }] }, __twarc: { url: 'https://api.example.com/2/tweets' } })}\n`;
    const { code, stderr } = await analyse(
      fresh('c'),
      archive(me, ['1']),
      archive({ id: '43', handle: 'OtherExample' }, ['2']),
      write('m.jsonl', mixed),
    );

    expect(code).toBe(2);
    expect(stderr).toContain('x:DrExample (owner of an archive), x:OtherExample (owner of an archive)');
    expect(stderr.match(/DrExample/gi)).toHaveLength(1);
  });

  it('[I] two accounts of one platform are refused, one named twice is one', async () => {
    const path = archive(me, ['1']);
    const two = await analyse(fresh('c'), path, '--account', '@DrExample', '--account', '@other');
    const same = await analyse(fresh('c'), path, '--account', '@DrExample', '--account', '42');

    expect([two.code, same.code]).toEqual([2, 0]);
    expect(same.report.coverage.inputs).toHaveLength(1);
  });

  it('[I] says that the data lie outside the window, not that there are none', async () => {
    const { code, stderr } = await analyse(
      fresh('c'),
      archive(me, ['1']),
      '--since',
      '2026-10-01',
      '--until',
      '2026-10-02',
    );

    expect(code).toBe(3);
    expect(stderr).toContain('outside the window');
  });

  it('[I] has nothing to report on with --only-inputs and no input', async () => {
    const cache = fresh('c');
    await analyse(cache, archive(me, ['1']));

    expect((await analyse(cache, '--only-inputs')).code).toBe(3);
  });
});

describe('direct messages', () => {
  it('[I] that no archive was read with are unknown, not none', async () => {
    const { report } = await analyse(fresh('c'), write('m.jsonl', rows(2)), '--messages');

    expect(report.toxicity.messages).toBeNull();
    expect(report.reasons['toxicity.messages']?.code).toBe('not-opened');
  });
});
