import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, testFolder } from '../support/run-cli.ts';
import { fixturesTop, openAll, sourceFixtures } from '../support/source-fixtures.ts';

const folder = testFolder();
const tables = sourceFixtures.filter(({ path, name }) => path.endsWith('.csv') && name !== 'pseudonyms.csv');

/** Tables of exports that have a header row. */
const listed = [
  'mastodon/mastodon-following/2026/following_accounts.csv',
  'mastodon/mastodon-mutes/2026/muted_accounts.csv',
  'mastodon/mastodon-server-blocks/2026/blocked_domains.csv',
  'linkedin/linkedin-archive/2025/Shares.csv',
  'linkedin/linkedin-archive/2025/Reactions.csv',
].map((name) => join(fixturesTop, name));

/** The header of a table cut off at so many places. */
function cutHeaders(path: string): string[] {
  const header = /^[^\r\n]*/.exec(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))?.[0] ?? '';
  const parts = [0.2, 0.5, 0.8, 0.95, 1];
  return parts.map((part) => header.slice(0, Math.max(4, Math.floor(header.length * part))));
}

function put(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('a table cut inside its header row', () => {
  it.each([...tables.map(({ path }) => path), ...listed])('[I] is an error that says so: %s', async (path) => {
    for (const header of cutHeaders(path)) {
      const cut = put(basename(path), header);
      for (const mapped of [false, true]) {
        const { read, failed } = await openAll([cut], { mapped });
        expect(read, header).toEqual([]);
        expect(failed, header).toMatchObject([
          { path: cut, code: expect.stringMatching(/^truncated$|^not-recognised$/) },
        ]);
        expect(failed[0]?.text, header).toContain(`${basename(path)} ends inside its `);
        expect(failed[0]?.text, header).toContain('download, copy or save it again');
      }
    }
  });

  it('[I] says so too where --as says what it was', async () => {
    const { failed } = await openAll([put('cut.csv', 'id,thread_id,body,author,auth')], { as: 'fourcat-x-csv' });
    expect(failed).toMatchObject([{ code: 'truncated' }]);
  });

  it('[I] ends the command with 4, and the others are read', async () => {
    const cut = put('cut.csv', 'query,id,timestamp_utc,to_tweetid,user_screen_name,te');
    const other = join(fixturesTop, 'x/x-minet/table.csv');
    const { code, stderr } = await runCli(['analyse', cut, other, '--account', 'maya_example', '--no-cache']);
    expect(code).toBe(4);
    expect(stderr).toContain('cut.csv ends inside its header row, before any record.');
    expect(stderr).toContain('download, copy or save it again');
  });

  it('[I] is told in a folder where its columns say what it is, and counted in an export', async () => {
    const mixed = join(folder, 'mixed');
    cpSync(join(fixturesTop, 'linkedin/linkedin-archive/2025'), join(mixed, 'linkedin'), { recursive: true });
    writeFileSync(join(mixed, 'linkedin/Shares.csv'), 'Date,Sha');
    writeFileSync(join(mixed, 'linkedin/Reactions.csv'), 'Date,Type,Link');
    writeFileSync(join(mixed, 'following_accounts.csv'), 'Account address,Show boosts,Notify on');
    writeFileSync(join(mixed, 'rows.csv'), 'query,id,timestamp_utc,to_tweetid,user_screen_name,te');
    const { read, failed } = await openAll([mixed]);
    expect(failed).toMatchObject([{ path: join(mixed, 'rows.csv'), code: 'truncated' }]);
    const skipped = Object.fromEntries(read.map((one) => [one.kind, one.skipped]));
    expect(skipped).toEqual({ 'linkedin-archive': { truncated: 2 }, 'mastodon-following': { truncated: 1 } });
  });
});

describe('a table that is none of those known', () => {
  it('[I] hears which columns it lacks where it has most of them', async () => {
    const path = put('few.csv', 'id,thread_id,body,author,is_retweet\n1,1,hello,noor_example,no\n');
    const { failed } = await openAll([path]);
    expect(failed).toMatchObject([{ code: 'not-recognised' }]);
    expect(failed[0]?.text).toContain('To be fourcat-x-csv it lacks the column author_fullname');
  });

  it.each([
    ['notes.txt', 'Dear all, this is a letter about the library and the bread.'],
    ['words.txt', 'hello'],
    ['page.csv', '<html><body></body></html>'],
    ['other.csv', 'colour,size\nred,3\n'],
  ])('[I] is not taken for one that was cut: %s', async (name, text) => {
    const { failed } = await openAll([put(name, text)]);
    expect(failed).toMatchObject([{ code: 'not-recognised' }]);
    expect(failed[0]?.text).toContain('is nothing that xhealth reads');
    expect(failed[0]?.text).not.toContain('lacks');
  });

  it('[I] is read with its header alone, where a line break ends it', async () => {
    const path = join(fixturesTop, 'x/x-minet/table.csv');
    const [header] = readFileSync(path, 'utf8').split('\n', 1);
    const { read, failed } = await openAll([put('none.csv', `${header}\n`)]);
    expect(failed).toEqual([]);
    expect(read).toMatchObject([{ kind: 'x-minet', rows: 0, skipped: {} }]);
  });
});
