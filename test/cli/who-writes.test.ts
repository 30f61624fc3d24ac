import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { ReportV1 } from '../../src/report/json/v1-schema.ts';
import { boxes, jpeg, sharp } from '../pictures/pictures-made.ts';
import { cache, json, raw, row, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

/** An account opened long ago that shows much of itself. */
function settled(number: number, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: String(300_000_000 + number),
    username: `invented_gardener${number % 7}x${String.fromCharCode(97 + (number % 26))}`,
    name: 'Joan Inventedson',
    description: 'Gardener, grandmother, reader of long books.',
    location: 'Exampleton',
    url: 'https://example.org/joan',
    created_at: '2011-05-20T10:00:00.000Z',
    profile_image_url: 'https://images.example.net/joan_normal.jpg',
    protected: false,
    verified: false,
    verified_type: 'none',
    public_metrics: { followers_count: 320, following_count: 280, tweet_count: 5400, listed_count: 2 },
    ...over,
  };
}

/** An account opened days ago that shows nothing of itself. */
function bare(number: number): Record<string, unknown> {
  return settled(number, {
    username: `kqxv${number}83740192`,
    name: `User${number}`,
    description: '',
    location: '',
    url: '',
    created_at: '2026-04-29T10:00:00.000Z',
    profile_image_url: 'https://images.example.net/sticky/default_profile_images/default_profile_normal.png',
    public_metrics: { followers_count: 0, following_count: 400, tweet_count: 3, listed_count: 0 },
  });
}

function written(number: number, text: string, author: Record<string, unknown>, over: Record<string, unknown> = {}) {
  return row(number, text, { author_id: author.id, author, ...over });
}

/** `strong` of the abusers are bare, all others are settled. */
function world(abusers: number, strong: number): string {
  let rows = '';
  for (let n = 0; n < abusers; n += 1) {
    rows += written(n, `you lying fraud, number ${n}`, n < strong ? bare(n) : settled(n));
  }
  for (let n = 500; n < 560; n += 1) rows += written(n, `when does the clinic on ward ${n} open again?`, settled(n));
  return rows;
}

const tweets = (posts: readonly Record<string, unknown>[]) =>
  `window.YTD.tweets.part0 = ${JSON.stringify(posts.map((tweet) => ({ tweet })))}`;

function ownPost(id: string, text: string, at = 'Fri Mar 06 13:02:05 +0000 2026'): Record<string, unknown> {
  return {
    id,
    id_str: id,
    created_at: at,
    full_text: text,
    favorite_count: '3',
    retweet_count: '1',
    entities: { user_mentions: [], urls: [], hashtags: [], symbols: [] },
    lang: 'en',
  };
}

function archive(name: string, posts: readonly Record<string, unknown>[], deleted: readonly Record<string, unknown>[]) {
  const account = { username: 'DrExample', accountId: '42', accountDisplayName: 'Dr Rosa Example' };
  write(`${name}/data/account.js`, `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`);
  write(`${name}/data/tweets.js`, tweets(posts));
  if (deleted.length > 0)
    write(`${name}/data/deleted-tweets.js`, tweets(deleted).replace('YTD.tweets', 'YTD.deleted_tweets'));
  return join(write(`${name}/data/README.txt`, ''), '../..');
}

describe('who writes', () => {
  it('[I] compares the anonymity of abusers with that of others, in JSON that fits the schema', async () => {
    const { code, report } = await json([write('strong.jsonl', world(40, 34)), '--cache', cache()]);
    const { anonymity } = report;

    expect(code).toBe(0);
    expect(validate(report), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(checkReasons(ReportV1.parse(report))).toEqual([]);
    expect(anonymity.authors).toMatchObject({ judged: 100, unknown: 0 });
    expect(anonymity.amongAbusers).toBeGreaterThan(0.7);
    expect(anonymity.ratio.verdict).toBe('more');
    expect(anonymity.youngAtFirstMessage?.ratio.verdict).toBe('more');
    expect(anonymity.signals?.['default-avatar']).toEqual({ present: 34, absent: 66, unknown: 0 });
    expect(anonymity.signals?.['missing-link']).toEqual({ present: 34, absent: 66, unknown: 0 });
  });

  it('[I] cannot tell where profiles are not known: ids alone are not present signals', async () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      row(n, n < 30 ? `you lying fraud, number ${n}` : `which ward is number ${n}?`, { author: undefined }),
    ).join('');
    const { report } = await json([write('ids.jsonl', rows), '--cache', cache(), '--account', '42']);

    expect(report.anonymity.authors).toMatchObject({ judged: 0, unknown: 60, strong: 0 });
    expect(report.anonymity.baseRate).toBeNull();
    expect(report.anonymity.ratio.verdict).toBe('cannot-tell');
    expect(report.anonymity.signals?.['missing-bio']).toEqual({ present: 0, absent: 0, unknown: 60 });
    expect(report.reasons['anonymity.baseRate']?.code).toBe('too-little-known');
  });

  it('[I] notices a renamed account whichever file is read first', async () => {
    const early = settled(1, { username: 'invented_before' });
    const late = settled(1, { username: 'invented_after' });
    const older = write('older.jsonl', written(1, 'hello there, how are things?', early, seen('2026-05-03T00:00:00Z')));
    const newer = write('newer.jsonl', written(2, 'hello again, how are things?', late, seen('2026-06-03T00:00:00Z')));

    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const path = cache();
      for (const input of order) await json([input, '--cache', path, '--account', '42']);
      const { report } = await json(['--cache', path, '--account', '42', '--show-authors', 'handle']);
      expect(report.anonymity.signals?.['renamed-account']).toEqual({ present: 1, absent: 0, unknown: 0 });
    }
  });

  it('[I] finds accounts that could be taken for the subject, by pseudonym until handles are asked for', async () => {
    const twin = settled(900, {
      username: 'DrExampIe',
      name: 'Dr Rosa Example',
      created_at: '2026-03-01T00:00:00.000Z',
    });
    const rows =
      written(900, 'hello all, this is my new account, the old one was hacked. I am Dr Rosa Example', twin) +
      world(2, 0);
    const input = write('twin.jsonl', rows);
    const path = cache();
    const own = archive('twin', [ownPost('2029905355336585461', 'Clinics open again on Monday.')], []);
    const hidden = await json([input, own, '--cache', path]);
    const shown = await json(['--cache', path, '--show-authors', 'handle']);

    expect(hidden.report.impersonation.candidates).toHaveLength(1);
    expect(hidden.report.impersonation.candidates?.[0]).toMatchObject({ handle: null, labelledParody: false });
    expect(hidden.stdout).not.toContain('DrExampIe');
    expect(shown.report.impersonation.candidates?.[0]).toMatchObject({ author: '@DrExampIe', handle: 'DrExampIe' });
    expect(shown.report.impersonation.candidates?.[0]?.signals).toEqual(
      expect.arrayContaining(['lookalike-handle', 'writes-as-subject']),
    );
    const { stdout } = await runCli(['analyse', '--cache', path]);
    expect(stdout).toContain('@DrExampIe');
  });

  it('[I] looks quotations up in what the subject posted, and says where it looked', async () => {
    const said = 'We must count every patient who waits in a corridor. The minister will not publish the figures.';
    const own = archive('quoted', [ownPost('2029905355336585461', said)], []);
    const rows =
      written(1, 'she said "We must count every patient who waits in a corridor." and she is right', settled(1)) +
      written(2, 'she said "count every patient who waits in a corridor" last week', settled(2)) +
      written(3, 'in March she said "We must not count every patient who waits in a corridor." Shame.', settled(3)) +
      written(4, 'she said "All nurses should be replaced by robots before the summer." Shame.', settled(4));
    const { report } = await json([write('quotes.jsonl', rows), own, '--cache', cache(), '--show-text', 'full']);
    const { misquotes, searched } = report.impersonation;

    expect(misquotes?.map(({ verdict }) => verdict)).toEqual(['exact', 'cut', 'altered', 'not-found']);
    expect(misquotes?.map(({ post }) => post)).toEqual([...Array(3).fill('x:2029905355336585461'), null]);
    expect(misquotes?.[2]?.diff).toContainEqual({ op: 'added', words: 'not' });
    expect(searched).toEqual({ posts: 1, from: '2026-03-06', to: '2026-03-06', gaps: [] });
    expect(misquotes?.map(({ time }) => [time?.by, time?.posts, time?.covered])).toEqual([
      ['date-written', 0, 'no'],
      ['date-named', 0, 'no'],
      ['date-named', 1, 'in-part'],
      ['date-written', 0, 'no'],
    ]);
    expect(report.findings.find(({ id }) => id === 'words-not-found')?.detail).toContain('2026-03-06');
  });

  it('[I] reads what is written of a picture: a screenshot with words put into her mouth', async () => {
    const own = archive('pictured', [ownPost('2029905355336585461', 'Clinics open again on Monday.')], []);
    const media = [
      {
        media_key: '3_1',
        alt_text: 'Screenshot of a post by @DrExample reading "Every nurse will be sacked by Easter."',
      },
    ];
    const input = write('alt.jsonl', written(1, 'look at this https://t.co/x', settled(1), { attachments: { media } }));
    const { report } = await json([input, own, '--cache', cache(), '--show-text', 'full']);

    expect(report.impersonation.misquotes).toMatchObject([
      { verdict: 'not-found', quote: 'Every nurse will be sacked by Easter.' },
    ]);
  });

  it('[I] tells of a quotation of a deleted post to the account holder alone', async () => {
    const said = 'Between us, the whole board should resign before Christmas comes round.';
    const gone = { ...ownPost('2029905355336585462', said), deleted_at: 'Sat Mar 07 13:02:05 +0000 2026' };
    const own = archive('deleted', [ownPost('2029905355336585461', 'Clinics open again on Monday.')], [gone]);
    const changed = said.replace('should resign', 'should not resign');
    const rows = written(1, `she said "${changed}" and then took it down`, settled(1));
    const path = cache();
    const elsewhere = await json([write('gone.jsonl', rows), own, '--cache', path, '--show-text', 'full']);
    const holder = await runCli(['analyse', '--cache', path, '--show-text', 'full']);

    expect(elsewhere.report.impersonation.misquotes).toEqual([]);
    expect(elsewhere.report.impersonation.withheld).toBe(1);
    expect(elsewhere.stdout).not.toContain('2029905355336585462');
    expect(holder.stdout).toContain('2029905355336585462');
  });

  it('[I] shows the account holder what was quoted of a deleted post word for word, too', async () => {
    const said = 'Between us, the whole board should resign before Christmas comes round.';
    const gone = { ...ownPost('2029905355336585462', said), deleted_at: 'Sat Mar 07 13:02:05 +0000 2026' };
    const own = archive('verbatim', [ownPost('2029905355336585461', 'Clinics open again on Monday.')], [gone]);
    const input = write('verbatim.jsonl', written(1, `she said "${said}" and then took it down`, settled(1)));
    const path = cache();
    const others = await runCli(['analyse', input, own, '--cache', path]);
    const holder = await runCli(['analyse', '--cache', path, '--show-text', 'full']);

    const file = join(own, '../handed-on.txt');
    await runCli(['analyse', '--cache', path, '--show-text', 'full', '-o', file]);

    expect(readFileSync(file, 'utf8')).not.toContain('2029905355336585462');
    expect(others.stdout).toContain('not public; --show-text full in a terminal shows');
    expect(others.stdout).not.toContain('2029905355336585462');
    expect(holder.stdout.replace(/\s+/g, ' ')).toContain('from your post x:2029905355336585462, which is not public');
    expect(holder.stdout.replace(/\s+/g, ' ')).toContain(`“${said}”`);
  });

  it('[I] hides every word of a quotation in a message that gives away where somebody lives', async () => {
    const said = 'We must count every patient who waits in a corridor of this old building.';
    const own = archive('doxxed', [ownPost('2029905355336585461', said)], []);
    const address = 'She lives at 14 Invented Avenue, Exampleton, ZZ4 9ZZ, go round and find her tonight';
    const rows =
      written(1, `she said "nobody should be counting anything at all this winter". ${address}`, settled(1)) +
      written(2, `she said "${said.replace('must', 'must not')}" ${address}`, settled(2));
    const { report, stdout } = await json([
      ...[write('doxxed.jsonl', rows), own, '--cache', cache(), '--account', '42'],
      ...['--show-text', 'masked'],
    ]);

    expect(report.toxicity.byClass.doxxing.count).toBe(2);
    expect(report.impersonation.misquotes?.map(({ verdict }) => verdict)).toEqual(['not-found', 'altered']);
    expect(report.impersonation.misquotes?.map(({ quote }) => quote)).toEqual(['▒▒▒▒', '▒▒▒▒']);
    expect(report.impersonation.misquotes?.map(({ diff }) => diff)).toEqual([null, null]);
    expect(stdout).not.toContain('nobody should be counting');
  });

  it('[I] knows who wrote before the window: no first message, and no age at one', async () => {
    const opened = (number: number) => settled(number, { created_at: '2026-01-01T00:00:00.000Z' });
    const at = (time: string) => ({ created_at: time });
    const rows = Array.from({ length: 30 }, (_, n) => {
      const before = written(n, `hello there, number ${n}`, opened(n), at('2026-02-01T10:00:00.000Z'));
      const after = written(100 + n, `you lying fraud, number ${n}`, opened(n), at('2026-06-01T10:00:00.000Z'));
      const other = written(200 + n, `how are things, ${n}?`, opened(200 + n), at('2026-06-02T10:00:00.000Z'));
      return before + after + other;
    }).join('');
    const input = write('before.jsonl', rows);
    const { report } = await json([input, '--cache', cache(), '--account', '42', '--since', '2026-05-01']);
    const { firstMessages, youngAtFirstMessage } = report.anonymity;

    expect(firstMessages?.abusers).toEqual({ count: 0, known: 30, share: 0 });
    expect(firstMessages?.others).toEqual({ count: 30, known: 30, share: 1 });
    expect(youngAtFirstMessage?.abusers).toEqual({ count: 30, known: 30, share: 1 });
    expect(youngAtFirstMessage?.others).toEqual({ count: 0, known: 30, share: 0 });
  });

  it.skipIf(sharp === null)(
    '[I] compares pictures with those of own posts alone, and names the post as ever',
    async () => {
      const own = archive('hers', [ownPost('2029905355336585461', 'Clinics open again on Monday.')], []);
      write('hers/data/tweets_media/2029905355336585461-a.jpg', await jpeg(boxes(1)));
      const friend = archive('friend', [ownPost('2029905355336585999', 'Nothing to do with it.')], []);
      const account = { username: 'InventedFriend', accountId: '43', accountDisplayName: 'A friend' };
      write('friend/data/account.js', `window.YTD.account.part0 = ${JSON.stringify([{ account }])}`);
      write('friend/data/tweets_media/2029905355336585999-b.jpg', await jpeg(boxes(2)));
      write('saved/1.jpg', await jpeg(boxes(1), 60));
      const folder = join(write('saved/2.jpg', await jpeg(boxes(2), 60)), '..');
      const { report } = await json([own, friend, '--cache', cache(), '--account', '42', '--pictures', folder]);

      expect(report.impersonation.pictures).toMatchObject({ saved: 2, own: 1 });
      expect(report.impersonation.pictures?.matches).toHaveLength(1);
      expect(report.impersonation.pictures?.matches[0]).toMatchObject({
        picture: '1.jpg',
        post: 'x:2029905355336585461',
      });
    },
  );

  it('[I] names no one a bot, a troll or anonymous, and lets no mark of a stranger through', async () => {
    const evil = '\u001b[2J\u202eexe';
    const twin = settled(900, { username: 'DrExample_', name: `Dr Rosa Example${evil}`, description: evil });
    const rows =
      world(30, 25) + written(900, 'she said "All nurses\u001b[31m should be robots by summer." Shame.', twin);
    const { stdout } = await runCli(['analyse', write('evil.jsonl', rows), '--cache', cache(), '--account', '42']);

    expect(stdout).not.toMatch(raw);
    expect(stdout).not.toMatch(/\b(?:bots?|trolls?|sock ?puppets?|an anonymous|anonymous accounts?)\b/i);
  });

  it('[I] survives names, ids and dates that cannot be', async () => {
    const odd: Record<string, unknown>[] = [
      { id: 'not-a-number', username: '', name: '' },
      { id: '0', username: '🦄', name: '🦄🦄🦄', created_at: '1999-01-01T00:00:00.000Z' },
      { id: '99999999999999999999', username: 'a'.repeat(300), name: '\ud800' },
      { id: '77', username: 'x', name: 'Ω', created_at: 'tomorrow', public_metrics: { followers_count: -4 } },
      { id: '42', username: 'DrExample', name: 'Dr Rosa Example' },
    ];
    const rows = odd.map((author, n) => written(n, `hello number ${n}, how are things?`, author)).join('');
    const { code, report } = await json([write('odd.jsonl', rows), '--cache', cache(), '--account', '42']);

    expect(code).toBe(0);
    expect(report.anonymity.authors.strong).toBe(0);
    expect(report.impersonation.candidates).toEqual([]);
  });
});

function seen(at: string): Record<string, unknown> {
  return { __twarc: { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: at } };
}
