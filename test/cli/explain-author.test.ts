import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anonymitySignals } from '../../src/model/signal.ts';
import { type CliResult, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
let next = 0;

function fresh(name: string): string {
  next += 1;
  return join(folder, `${next}-${name}`);
}

function write(content: string): string {
  const path = fresh('input.jsonl');
  writeFileSync(path, content);
  return path;
}

interface User {
  readonly id: string;
  readonly username: string;
  readonly public_metrics?: Readonly<Record<string, number>>;
  readonly [field: string]: unknown;
}

/** An invented author that writes `texts` to @DrExample (id 42), the first on 1 May 2026 at ten, the others minutes later. */
function posts(user: User, texts: readonly string[]) {
  return texts.map((text, index) => ({
    id: `${user.id}${String(index).padStart(3, '0')}`,
    author_id: user.id,
    text: `@DrExample ${text}`,
    created_at: `2026-05-01T10:${String(index).padStart(2, '0')}:00.000Z`,
    lang: 'en',
    conversation_id: '1900000000000000001',
    in_reply_to_user_id: '42',
    entities: { mentions: [{ username: 'DrExample', id: '42' }] },
  }));
}

/** The same as a program that needs no API saved it. */
function dump(user: User, ...texts: readonly string[]): string {
  const target = { username: 'DrExample', id: '42' };
  const counts = user.public_metrics;
  const author = {
    username: user.username,
    id: user.id,
    displayname: user.name ?? 'Invented',
    rawDescription: user.description,
    location: user.location,
    created: user.created_at,
    followersCount: counts?.followers_count,
    friendsCount: counts?.following_count,
    statusesCount: counts?.tweet_count,
  };
  const lines = posts(user, texts).map(({ id, text, created_at, lang }) => ({
    _type: 'snscrape.modules.twitter.Tweet',
    url: `https://twitter.com/${user.username}/status/${id}`,
    date: created_at,
    rawContent: text,
    id,
    lang,
    user: author,
    inReplyToUser: target,
    mentionedUsers: [target],
  }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** What twarc2 fetched from X's API. */
function fetched(user: User, ...texts: readonly string[]): string {
  const source = { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: '2026-06-01T00:00:00Z' };
  const lines = posts(user, texts).map((post) => ({ ...post, author: { name: 'Invented', ...user }, __twarc: source }));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** The same, written to @OtherExample (id 77). */
function toOther(rows: string): string {
  return rows.replaceAll('DrExample', 'OtherExample').replaceAll('"42"', '"77"');
}

/** A page as X's API gives it. */
function apiPage(user: User, ...texts: readonly string[]): string {
  const users = [{ name: 'Invented', ...user }];
  return `${JSON.stringify({ data: posts(user, texts), includes: { users }, meta: { result_count: texts.length } })}\n`;
}

const threat = 'XHEALTH-TEST-DANGER';
const insult = 'you are a pathetic idiot';
const plainWords = 'what is the plan for Tuesday?';

const subject: User = { id: '42', username: 'DrExample', name: 'Ada Example', created_at: '2012-03-04T00:00:00.000Z' };
const calm: User = {
  id: '901',
  username: 'CalmReader',
  name: 'Calm Reader',
  description: 'Reads.',
  location: 'Leeds',
  url: 'https://reader.example',
  created_at: '2014-03-04T00:00:00.000Z',
  public_metrics: { followers_count: 400, following_count: 300, tweet_count: 5000 },
};
const rough: User = { id: '902', username: 'RoughWords', name: 'Rough' };
const twin: User = { id: '903', username: 'DrExamp1e', name: 'Ada Example', created_at: '2026-04-20T00:00:00.000Z' };
const elsewhere: User = { id: '904', username: 'WritesToOthers', name: 'Elsewhere' };
const hostile: User = { id: '905', username: 'hostile\u001b[2J\u202e', name: '\u001b]0;owned\u0007Name' };

async function cacheOf(...contents: readonly string[]): Promise<string> {
  const cache = fresh('cache.sqlite');
  const { code, stderr } = await runCli([
    'analyse',
    ...contents.map(write),
    '--account',
    '@DrExample',
    '--cache',
    cache,
    '--quiet',
  ]);
  expect(code, stderr).toBe(0);
  return cache;
}

function explain(cache: string, who: string, ...flags: readonly string[]): Promise<CliResult> {
  return runCli(['explain', who, '--account', 'x:42', '--cache', cache, ...flags]);
}

async function json(cache: string, who: string, ...flags: readonly string[]) {
  const { code, stdout, stderr } = await explain(cache, who, '--format', 'json', ...flags);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

/** What no sentence of ours may call a person. */
const names = /\b(?:bots?|trolls?|anonymous|coward|guilty|suspicious|fake)\b/i;

describe('explain of an author', () => {
  let cache: string;

  beforeAll(async () => {
    cache = await cacheOf(
      dump(calm, plainWords, 'thank you, that helped a lot'),
      dump(rough, threat, insult, plainWords),
      dump(twin, 'good morning everyone'),
      dump(hostile, plainWords),
      dump(subject, plainWords),
      toOther(dump(elsewhere, insult)),
    );
  });

  it('[I] counts what it wrote, by class, and names what to look at', async () => {
    const { writing, author } = await json(cache, '@RoughWords');

    expect(author).toMatch(/^account-[a-z0-9]{10}$/);
    expect(writing).toMatchObject({ interactions: 3, replies: 3, judged: 3, flagged: 2, danger: 1, mostInAnHour: 3 });
    expect(writing).toMatchObject({ firstAt: '2026-05-01T10:00:00Z', lastAt: '2026-05-01T10:02:00Z' });
    expect(writing.byClass).toMatchObject({ threat: 1, insult: 1 });
    expect(writing.messages[0].labels).toContain('threat');
    expect(writing.messages[0].id).toMatch(/^x:m-[a-z0-9]{10}$/);
    const message = await json(cache, writing.messages[0].id);
    expect(message.labels).toContain('threat');
  });

  it.each(['roughwords', '@ROUGHWORDS', 'x:@roughwords', 'X:RoughWords', 'x:902', '902'])(
    '[I] is found as %s',
    async (who) => {
      expect(await json(cache, who)).toEqual(await json(cache, '@RoughWords'));
    },
  );

  it('[I] is found by the pseudonym a report gave', async () => {
    const report = JSON.parse(
      (await runCli(['analyse', '--cache', cache, '--account', 'x:42', '--format', 'json'])).stdout,
    );
    const known = await json(cache, '@RoughWords');
    const name: string = known.author;

    expect(name).toMatch(/^account-/);
    expect(report.toxicity.danger.map(({ author }: { author: string }) => author)).toContain(name);
    expect(await json(cache, name)).toEqual(known);
    expect(await json(cache, name.toUpperCase())).toEqual(known);
  });

  it('[I] names it by --show-authors: in a terminal only who wrote danger or could be taken for the account', async () => {
    const calmly = await explain(cache, '@calmreader');
    const grave = await explain(cache, '@roughwords');
    const alike = await explain(cache, '@DrExamp1e');
    const asked = await json(cache, '@calmreader', '--show-authors', 'handle');
    const hidden = await explain(cache, '@roughwords', '--show-authors', 'pseudonym');

    expect(calmly.stdout).toMatch(/^account-[a-z0-9]{10} on X\n/);
    expect(calmly.stdout).not.toContain('Calm');
    expect(grave.stdout).toMatch(/^@RoughWords \(“Rough”\) on X\n/);
    expect(alike.stdout).toMatch(/^@DrExamp1e \(“Ada Example”\) on X\n/);
    expect(asked).toMatchObject({ author: '@CalmReader', handle: 'CalmReader', displayName: 'Calm Reader' });
    expect(hidden.stdout).not.toContain('Rough');
  });

  it('[I] tells every signal with its outcome, and unknown where no input says', async () => {
    const known = await json(cache, '@calmreader');
    const bare = await json(cache, '@roughwords');
    const outcome = (found: typeof known, signal: string) =>
      found.anonymity.signals.find((each: { signal: string }) => each.signal === signal).outcome;

    expect(known.anonymity.signals.map((each: { signal: string }) => each.signal)).toEqual([...anonymitySignals]);
    expect(known.anonymity.strength).toBe('few');
    expect(outcome(known, 'missing-location')).toBe('absent');
    expect(outcome(known, 'few-followers')).toBe('absent');
    expect(outcome(bare, 'few-followers')).toBe('unknown');
    expect(bare.anonymity.strength).toBe('unknown');
  });

  it('[I] gives exact counts with a handle alone, for they would lead from a pseudonym to the account', async () => {
    const named = await explain(cache, '@calmreader', '--show-authors', 'handle');
    const hidden = await explain(cache, '@calmreader');

    expect(named.stdout).toContain('It has 400 followers.');
    expect(hidden.stdout).toContain('It has 10 followers or more.');
    expect(hidden.stdout).not.toMatch(/\b(?:400|300|5,000)\b/);
  });

  it('[I] says how far it could be taken for the account, or that no likeness was seen', async () => {
    const alike = await json(cache, '@DrExamp1e');
    const report = JSON.parse(
      (await runCli(['analyse', '--cache', cache, '--account', 'x:42', '--format', 'json'])).stdout,
    );
    const listed = report.impersonation.candidates.find((each: { author: string }) => each.author === alike.author);

    expect(alike.impersonation.signals).toContain('lookalike-handle');
    expect(alike.impersonation.evidence.length).toBeGreaterThan(0);
    expect(alike.impersonation).toMatchObject({ score: listed.score, signals: listed.signals });
    expect((await json(cache, '@calmreader')).impersonation).toBeNull();
    expect((await explain(cache, '@calmreader')).stdout).toContain('No likeness seen.');
  });

  it('[I] knows an account that never wrote, by the likeness of its name', async () => {
    const named = await cacheOf(
      dump(calm, 'is @DrExample_official you?').replace(
        '"mentionedUsers":[',
        '"mentionedUsers":[{"username":"DrExample_official","id":"999"},',
      ),
    );
    const found = await json(named, '@drexample_official');

    expect(found.writing.interactions).toBe(0);
    expect(found.impersonation.signals).toContain('added-word-handle');
    expect(await json(named, found.author)).toEqual(found);
  });

  it('[I] closes by what it does not say, and calls nobody anything', async () => {
    for (const who of ['@calmreader', '@roughwords', '@DrExamp1e']) {
      const { stdout } = await explain(cache, who);

      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('not who is behind it');
      expect(stdout).not.toMatch(names);
    }
  });

  it('[I] lets no handle and no name act on the terminal', async () => {
    const { code, stdout } = await explain(cache, '905', '--show-authors', 'handle');

    expect(code).toBe(0);
    expect(stdout).toContain('hostile');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each(['@nobody_at_all', 'account-zzzzzzzzzz', 'x:@nobody', 'bluesky:@roughwords', '@', '', '@WritesToOthers'])(
    '[I] refuses %j by name, and says what to try',
    async (who) => {
      const { code, stdout, stderr } = await explain(cache, who);

      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(JSON.stringify(who));
      expect(stderr).toContain('hint:');
    },
  );

  it('[I] says that the account itself is no author', async () => {
    const { code, stderr } = await explain(cache, '@drexample');

    expect(code).toBe(2);
    expect(stderr).toContain('the account itself');
  });

  it('[I] lists the accounts where a name fits several', async () => {
    const two = await cacheOf(
      dump({ ...calm, username: 'shared' }, plainWords),
      dump({ ...rough, username: 'Shared' }, insult),
    );
    const { code, stderr } = await explain(two, '@shared');

    expect(code).toBe(2);
    expect(stderr).toContain('x:901');
    expect(stderr).toContain('x:902');
    expect((await json(two, 'x:902')).writing.flagged).toBe(1);
  });

  it('[I] is found by a name it gave up, and by one the account itself gave up', async () => {
    const first = dump({ ...calm, username: 'EarlierName' }, plainWords);
    const renamed = await cacheOf(first, dump(calm, plainWords, 'thank you'));
    const own = (username: string) => dump({ ...subject, username }, plainWords);
    const taken = await cacheOf(
      own('DrOldExample'),
      own('DrExample'),
      dump({ ...twin, username: 'DrOldExample' }, 'hello'),
    );

    expect(await json(renamed, '@earliername')).toEqual(await json(renamed, 'x:901'));
    expect((await json(taken, '@drOldExample')).impersonation.score).toBeGreaterThan(0.5);
  });

  it('[I] is found by an id with capitals, and by nothing but a name where no input gives an id', async () => {
    const mapped = fresh('cache.sqlite');
    const table = write('pid,body,uid,to\n7001,you are a pathetic idiot,AbC9,DrExample\n');
    const nameless = write(
      'pid,body,user,to\n7002,hello there,Plain Name,DrExample\n7003,hello,WritesToOthers,DrExample\n',
    );
    // One input knows the id of an author whose messages another holds by the name alone.
    const known = write(toOther(dump(elsewhere, plainWords)));
    expect((await runCli(['analyse', known, '--account', '@OtherExample', '--cache', mapped, '--quiet'])).code).toBe(0);
    const columns = 'id=pid,text=body,reply_to=to';
    for (const [file, map] of [
      [table, `${columns},author_id=uid`],
      [nameless, `${columns},author=user`],
    ] as const) {
      const flags = ['--map', map, '--as', 'columns-csv', '--account', '@DrExample', '--cache', mapped];
      const { code, stderr } = await runCli(['analyse', file, ...flags, '--quiet']);
      expect(code, stderr).toBe(0);
    }
    const explained = async (who: string) => {
      const flags = ['--account', '@DrExample', '--cache', mapped, '--format', 'json'];
      return JSON.parse((await runCli(['explain', who, ...flags])).stdout);
    };

    expect((await explained('AbC9')).writing.flagged).toBe(1);
    expect((await explained('@plain name')).writing.interactions).toBe(1);
    expect((await explained('@writestoothers')).writing.interactions).toBe(1);
  });

  it('[I] lets the message win where an account has its id, and says so', async () => {
    const { id } = posts(calm, ['x'])[0] ?? { id: '' };
    const both = await cacheOf(dump(calm, plainWords), dump({ ...rough, id }, insult));
    const other = await cacheOf(dump(calm, plainWords), toOther(dump({ ...elsewhere, id }, 'hello')));
    const message = await json(both, `x:${id}`);
    const account = await json(both, message.alsoAccount);

    expect(message.kind).toBe('reply');
    expect(account).toMatchObject({ kind: 'author', writing: { flagged: 1 } });
    expect((await explain(both, `x:${id}`)).stdout).toContain(`xhealth explain ${message.alsoAccount}`);
    // An account that wrote to somebody else is nothing to tell of.
    expect((await json(other, `x:${id}`)).alsoAccount).toBeNull();
  });

  it('[I] judges what no analysis has judged yet', async () => {
    const { stdout } = await runCli([
      'explain',
      '@WritesToOthers',
      '--account',
      'x:77',
      '--cache',
      cache,
      '--format',
      'json',
    ]);

    expect(JSON.parse(stdout).writing).toMatchObject({
      interactions: 1,
      judged: 1,
      flagged: 1,
      byClass: { insult: 1 },
    });
  });
});

describe("an author whose messages came by X's API alone", () => {
  it('[I] is not looked at for one abusive message, or none', async () => {
    const cache = await cacheOf(apiPage(rough, insult, plainWords), apiPage(calm, plainWords));
    const found = await json(cache, '@roughwords');
    const { code, stdout } = await explain(cache, '@calmreader');

    expect(found).toMatchObject({ withheld: { code: 'x-api-terms' }, writing: null, anonymity: null });
    expect(found.impersonation).toBeNull();
    expect(code).toBe(0);
    expect(stdout).toContain("X's API");
    expect(stdout).not.toContain('Present');
  });

  it('[I] is not looked at either where another program fetched them from there', async () => {
    const cache = await cacheOf(fetched(rough, insult), apiPage(calm, plainWords));
    expect(await json(cache, '@roughwords')).toMatchObject({ withheld: { code: 'x-api-terms' }, writing: null });
    const both = await cacheOf(fetched(rough, insult), dump(rough, insult));
    expect((await json(both, '@roughwords')).withheld).toBeNull();
  });

  it.each([
    ['danger', apiPage(rough, threat)],
    ['repeated abuse', apiPage(rough, insult, 'you are a stupid liar')],
    ['a likeness', apiPage({ ...twin, id: rough.id }, plainWords)],
    ['what another input holds too', `${apiPage(rough, insult)}`, dump(rough, insult)],
  ])('[I] is looked at for %s', async (_, ...contents) => {
    const cache = await cacheOf(...contents);
    const found = await json(cache, 'x:902');

    expect(found.withheld).toBeNull();
    expect(found.anonymity.signals).toHaveLength(anonymitySignals.length);
  });
});
