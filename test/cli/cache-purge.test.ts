import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, json, row, write } from '../support/bad-input.ts';
import { runCli, testNow } from '../support/run-cli.ts';

const secret = 'zzqx';
const texts = {
  plain: `what is the plan for ${secret}plain then`,
  threat: `I will find you and kill you ${secret}threat`,
  insult: `you are an idiot and a fraud ${secret}insult`,
  other: `lovely weather for the ${secret}other parkrun`,
};

const input =
  row(1, texts.plain) +
  row(2, texts.threat) +
  row(3, texts.insult, { created_at: '2026-01-02T10:00:00.000Z' }) +
  row(4, texts.other, { author_id: '777', author: { id: '777', username: 'ForgetMe', name: `Name${secret}name` } });

/** Whether any file of the cache holds these bytes. */
function holds(path: string, word: string): boolean {
  const files = readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));
  return files.some((name) => readFileSync(join(dirname(path), name)).includes(word));
}

let next = 0;

async function filled(): Promise<{ path: string; file: string }> {
  const [path, file] = [cache(), write(`purge-${next++}.jsonl`, input)];
  const { report, code } = await json([file, '--cache', path]);
  expect(code).toBe(0);
  expect(report.totals.interactions).toBe(4);
  expect(holds(path, `${secret}plain`)).toBe(true);
  return { path, file };
}

async function purge(path: string, options: readonly string[], now = testNow) {
  const ran = await runCli(['cache', 'purge', '--cache', path, '--format', 'json', ...options], { now });
  return { ...ran, result: ran.stdout === '' ? null : JSON.parse(ran.stdout) };
}

const inAYear = '2027-11-03T12:00:00.000Z';

describe('cache purge', () => {
  it('[I] forgets words by age, down to the bytes of the file, and keeps the counts', async () => {
    const { path } = await filled();
    const before = await json(['--cache', path]);
    const { code, result } = await purge(path, ['--older-than', '0d'], '2026-11-02T12:00:00.000Z');
    expect(code).toBe(0);
    expect(result).toMatchObject({ texts: 4, profiles: 4, posts: 0 });
    for (const word of Object.keys(texts)) expect(holds(path, `${secret}${word}`)).toBe(false);
    expect(holds(path, `${secret}name`)).toBe(false);
    const after = await json(['--cache', path]);
    expect(after.report.totals).toEqual(before.report.totals);
    expect(after.report.toxicity.abusive).toEqual(before.report.toxicity.abusive);
    expect(after.report.toxicity.danger).toHaveLength(before.report.toxicity.danger.length);
  });

  it('[I] by itself drops what no input has held for a year, and spares danger', async () => {
    const { path } = await filled();
    await json(['--cache', path], { now: '2027-10-30T12:00:00.000Z' });
    expect(holds(path, `${secret}plain`)).toBe(true);
    await json(['--cache', path], { now: inAYear });
    expect(holds(path, `${secret}plain`)).toBe(false);
    expect(holds(path, `${secret}threat`)).toBe(true);
    const { stdout } = await runCli(['cache', 'info', '--cache', path, '--format', 'json'], { now: inAYear });
    const info = JSON.parse(stdout);
    expect(info.retention).toMatchObject({ days: 365, due: [], kept: 1, gone: 3 });
    expect(info.purges).toMatchObject([{ at: inAYear, how: 'not in any input for 365 days', texts: 3 }]);
    expect(JSON.stringify(info.purges)).not.toMatch(/ForgetMe|zzqx/);
  });

  it('[I] by itself leaves no copy of words in the file, those of rows that grew neither', async () => {
    const path = cache();
    const longer = (times: number) =>
      write(
        `grown-${times}.jsonl`,
        Array.from({ length: 300 }, (_, at) => row(at, `${secret}grown${at} ${'word '.repeat(times)}`)).join(''),
      );
    for (const times of [20, 60, 100]) await json([longer(times), '--cache', path]);
    expect(holds(path, `${secret}grown`)).toBe(true);
    await json(['--cache', path], { now: inAYear });
    expect(holds(path, `${secret}grown`)).toBe(false);
    expect((await json(['--cache', path])).report.totals.interactions).toBe(300);
  });

  it('[I] by itself drops profiles that no input has held for a year, of accounts without words too', async () => {
    const path = cache();
    const named = (id: string) => ({
      id,
      username: `${secret}u${id}`,
      name: `${secret}n${id}`,
      description: 'of the north',
    });
    const page = (...ids: readonly string[]) =>
      write(
        `users-${next++}.json`,
        JSON.stringify({
          data: [JSON.parse(row(1, texts.plain))],
          includes: { users: [...ids.map(named), { id: '42', username: 'DrExample', name: `${secret}own` }] },
        }),
      );
    await json([page('5001', '5002'), '--cache', path, '--account', '@drexample']);
    // Seen again half a year on: their years begin anew.
    await json([page('5002'), '--cache', path, '--account', '@drexample'], { now: '2027-05-01T12:00:00.000Z' });
    const due = await runCli(['cache', 'info', '--cache', path, '--format', 'json']);
    expect(JSON.parse(due.stdout).retention.due).toEqual([
      { on: '2027-11-01', texts: 0, profiles: 1 },
      { on: '2028-04-30', texts: 1, profiles: 1 },
    ]);
    await json(['--cache', path, '--account', '@drexample'], { now: inAYear });
    const { stdout } = await runCli(['cache', 'info', '--cache', path, '--format', 'json'], { now: inAYear });
    expect(JSON.parse(stdout).purges).toMatchObject([{ texts: 0, profiles: 1 }]);
    expect(holds(path, `${secret}n5001`) || holds(path, `${secret}u5001`)).toBe(false);
    expect(holds(path, `${secret}n5002`)).toBe(true);
    await json(['--cache', path, '--account', '@drexample'], { now: '2029-01-01T12:00:00.000Z' });
    expect(holds(path, `${secret}n5002`)).toBe(false);
    expect(holds(path, `${secret}own`)).toBe(true);
  });

  it('[I] keeps what was read again in the meantime', async () => {
    const { path, file } = await filled();
    await json([file, '--cache', path], { now: '2027-06-01T12:00:00.000Z' });
    await json(['--cache', path], { now: inAYear });
    expect(holds(path, `${secret}plain`)).toBe(true);
  });

  it('[I] tells beforehand what goes when', async () => {
    const { path } = await filled();
    const { stdout } = await runCli(['cache', 'info', '--cache', path, '--format', 'json']);
    expect(JSON.parse(stdout).retention).toMatchObject({ due: [{ on: '2027-11-01', texts: 3 }], kept: 1, gone: 0 });
    const words = await runCli(['cache', 'info', '--cache', path]);
    expect(words.stdout).toContain('1 Nov 2027: the words of 3 messages');
  });

  it('[I] forgets by label and by when it was written', async () => {
    const { path } = await filled();
    expect((await purge(path, ['--label', 'threat'])).result).toMatchObject({ texts: 1 });
    expect(holds(path, `${secret}threat`)).toBe(false);
    expect((await purge(path, ['--before', '2026-02-01'])).result).toMatchObject({ texts: 1 });
    expect(holds(path, `${secret}insult`)).toBe(false);
    expect(holds(path, `${secret}plain`)).toBe(true);
  });

  it('[I] spares danger where that is asked', async () => {
    const { path } = await filled();
    expect((await purge(path, ['--older-than', '0d', '--keep-danger'], inAYear)).result).toMatchObject({ texts: 3 });
    expect(holds(path, `${secret}threat`)).toBe(true);
  });

  it.each(['@forgetme', 'x:777', '777'])('[I] forgets the author %s whole', async (who) => {
    const { path } = await filled();
    expect((await purge(path, ['--author', who])).result).toMatchObject({ posts: 1 });
    for (const word of ['ForgetMe', `${secret}name`, `${secret}other`]) expect(holds(path, word)).toBe(false);
    const { report } = await json(['--cache', path]);
    expect(report.totals).toMatchObject({ interactions: 3, authors: 3 });
  });

  it('[I] leaves no id and no handle of a forgotten author in any byte, those in what others wrote back included', async () => {
    const path = cache();
    const [id, post] = ['777000111222333', '2100000000000000901'];
    const theirs = { id, username: 'ForgetMe', name: `Name${secret}name` };
    const file = write(
      'linked.jsonl',
      row(901, texts.other, { author_id: id, author: theirs }) +
        row(902, 'I agree with that', {
          in_reply_to_user_id: id,
          conversation_id: post,
          referenced_tweets: [{ type: 'replied_to', id: post, author_id: id, author: theirs }],
          entities: {
            mentions: [
              { username: 'ForgetMe', id },
              { username: 'DrExample', id: '42' },
            ],
          },
        }) +
        row(903, texts.plain),
    );
    await json([file, '--cache', path]);
    for (const word of [id, post, 'ForgetMe']) expect(holds(path, word)).toBe(true);
    const before = await json(['--cache', path]);
    expect((await purge(path, ['--author', '@forgetme'])).code).toBe(0);
    for (const word of [id, post, 'ForgetMe', 'forgetme', `${secret}name`]) expect(holds(path, word)).toBe(false);
    const { report } = await json(['--cache', path]);
    expect(report.totals.interactions).toBe(before.report.totals.interactions - 1);
  });

  it('[I] finds an author by its pseudonym', async () => {
    const { path } = await filled();
    const { report } = await json(['--cache', path]);
    const [danger] = report.toxicity.danger;
    expect((await purge(path, ['--author', danger?.author ?? ''])).result).toMatchObject({ posts: 1 });
    expect(holds(path, `${secret}threat`)).toBe(false);
  });

  it('[I] forgets an account that was reported on, and nothing of another', async () => {
    const { path } = await filled();
    const theirs = row(50, 'hello there you two', {
      in_reply_to_user_id: '43',
      entities: { mentions: [{ username: 'Second', id: '43' }] },
      text: `@Second hello ${secret}second`,
      __twarc: { url: 'https://api.example.com/2/users/43/mentions', retrieved_at: '2026-06-01T00:00:00Z' },
    });
    await json([write('second.jsonl', theirs), '--cache', path, '--account', 'x:43']);
    expect((await purge(path, ['--account', 'x:42'])).result).toMatchObject({ posts: 4 });
    expect(holds(path, `${secret}plain`)).toBe(false);
    expect(holds(path, `${secret}second`)).toBe(true);
    const { report } = await json(['--cache', path]);
    expect(report).toMatchObject({ subjects: [{ id: '43' }], totals: { interactions: 1 } });
  });

  it('[I] leaves the profile of another account that was reported on, of which the cache holds no post', async () => {
    const path = cache();
    const page = (id: string, username: string) => {
      const user = (key: string, handle: string) => ({ id: key, username: handle, name: `Name of ${handle}` });
      const post = { ...JSON.parse(row(Number(id), `@${username} well said`)), author_id: `90${id}` };
      const data = [{ ...post, in_reply_to_user_id: id, entities: { mentions: [{ username, id }] } }];
      const users = [user(id, username), user(`90${id}`, `friend${id}`)];
      return write(`${username}.json`, JSON.stringify({ data, includes: { users }, meta: { result_count: 1 } }));
    };
    await json([page('51', 'one_ex'), '--account', '@one_ex', '--cache', path]);
    await json([page('52', 'two_ex'), '--account', '@two_ex', '--cache', path]);
    expect((await purge(path, ['--account', '@one_ex'])).result).toMatchObject({ posts: 1, profiles: 2 });
    expect([holds(path, 'one_ex'), holds(path, 'Name of two_ex')]).toEqual([false, true]);
    const { code, report } = await json(['--account', '@two_ex', '--cache', path]);
    expect([code, report.subjects]).toMatchObject([0, [{ id: '52', handle: 'two_ex', displayName: 'Name of two_ex' }]]);
  });

  it('[I] counts and changes nothing in a dry run', async () => {
    const { path } = await filled();
    const { result } = await purge(path, ['--older-than', '0d', '--dry-run'], inAYear);
    expect(result).toMatchObject({ texts: 4, bytes: null });
    expect((await purge(path, ['--author', '@forgetme', '--dry-run'])).result).toMatchObject({ posts: 1 });
    expect((await purge(path, ['--all', '--dry-run'])).result).toMatchObject({ posts: 4 });
    expect(holds(path, `${secret}plain`)).toBe(true);
    expect((await json(['--cache', path])).report.totals.interactions).toBe(4);
  });

  it('[I] removes the whole cache, and everything beside it', async () => {
    const { path } = await filled();
    writeFileSync(`${path}.bluesky-session`, 'a session');
    expect((await purge(path, ['--all'])).code).toBe(0);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)))).toEqual([]);
  });

  it('[I] removes the whole cache by a link that leads to it, and the link', async () => {
    const { path } = await filled();
    const link = `${path}-elsewhere`;
    symlinkSync(path, link);
    const { code, result } = await purge(link, ['--all']);
    expect([code, result.posts]).toEqual([0, 4]);
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)))).toEqual([]);
  });

  it('[I] brings back what an input holds that is read again', async () => {
    const { path, file } = await filled();
    await purge(path, ['--older-than', '0d'], inAYear);
    const { report } = await json([file, '--cache', path, '--show-text', 'full']);
    expect(report.totals.interactions).toBe(4);
    expect(report.toxicity.danger[0]?.text).toContain(`${secret}threat`);
  });

  it('[I] refuses what makes no sense', async () => {
    const { path } = await filled();
    expect((await purge(path, ['--all', '--label', 'threat'])).code).toBe(2);
    expect((await purge(path, ['--older-than', 'soon'])).code).toBe(2);
    expect((await purge(path, ['--author', '@nobodyhere'])).stderr).toContain('knows no account');
    expect((await purge(cache(), ['--all'])).stderr).toContain('There is no cache at');
    const { stdout } = await runCli(['cache', 'purge', '--cache', path]);
    expect(stdout).toContain('Nothing to forget by this rule.');
  });
});

describe('cache vacuum', () => {
  it('[I] shrinks the file and says from what to what', async () => {
    const { path } = await filled();
    const { code, stdout } = await runCli(['cache', 'vacuum', '--cache', path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^The cache took .* and takes .*\.\n$/);
    expect((await json(['--cache', path])).report.totals.interactions).toBe(4);
  });
});
