import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/errors.ts';
import { xFetcher } from '../../../src/sources/x/fetch.ts';
import { clock, connectRequest, refuse, type Script, scriptedHttp } from '../../support/scripted-http.ts';
import { appOnly, errorAbout, maya } from '../../support/x-api-server.ts';

const secret = 'AAAA-a-secret-bearer-token';

function entering(script: Script, part: { readonly account?: string; readonly server?: string } = {}) {
  const http = scriptedHttp(script);
  return { http, connection: xFetcher.connect(connectRequest(http, { secret, ...part })) };
}

const ofApp: Script = ({ name }) => (name === 'me' ? refuse(403, appOnly) : { data: maya });

describe('entering X', () => {
  it('[U] with a token of an account reads that account, and tells it as of now', async () => {
    const { http, connection } = entering(() => ({ data: maya }));
    expect(await connection).toMatchObject({
      account: { platform: 'x', id: maya.id, handle: maya.username, followers: 1200, snapshotAt: clock },
      server: 'https://api.x.com',
      expiresAt: null,
      lifetime: expect.stringContaining('two hours after it gave it, and xhealth does not renew it: for cron'),
    });
    expect(http.calls.map(({ url }) => url.pathname)).toEqual(['/2/users/me']);
    expect(http.calls[0]?.options.headers).toEqual({ authorization: `Bearer ${secret}` });
    expect(http.calls[0]?.url.searchParams.get('user.fields')).toContain('public_metrics');
  });

  it.each([
    ['maya_example', '/2/users/by/username/maya_example'],
    ['1234567', '/2/users/by/username/1234567'],
    [maya.id, `/2/users/${maya.id}`],
  ])('[U] with a token of an app looks %s up', async (account, path) => {
    const { http, connection } = entering(ofApp, { account, server: 'http://127.0.0.1:9/' });
    expect(await connection).toMatchObject({
      account: { handle: 'maya_example' },
      lifetime: expect.stringContaining('does not end by itself, and so suits cron'),
    });
    expect(http.calls.map(({ url }) => url.pathname)).toEqual(['/2/users/me', path]);
    expect((await connection).server).toBe('http://127.0.0.1:9');
  });

  it('[U] does not look up again what is its own, however it is written', async () => {
    for (const account of ['MAYA_example', maya.id]) {
      const { http, connection } = entering(() => ({ data: maya }), { account });
      await connection;
      expect(http.calls).toHaveLength(1);
    }
  });

  it('[U] with a token of an app needs an account, one that X can have and has', async () => {
    const thrown = (account: string | undefined, script: Script) =>
      entering(script, account === undefined ? {} : { account }).connection.catch((error: unknown) => error);
    expect(await thrown(undefined, ofApp)).toMatchObject({ code: 'account-needed', exitCode: 2 });
    expect(await thrown('a b', ofApp)).toMatchObject({ code: 'bad-account', exitCode: 2 });
    const missing =
      (kind: 'gone' | 'suspended'): Script =>
      (call) =>
        call.name === 'me' ? refuse(403, appOnly) : { errors: [errorAbout('x', kind)] };
    expect(await thrown('nobody', missing('gone'))).toMatchObject({ code: 'account-not-found' });
    expect(String(await thrown('nobody', missing('suspended')))).toContain('suspended');
  });

  it.each([[null], [[]], ['<html>'], [{}], [{ data: {} }], [{ data: { id: 'x', username: 'y', name: 'z' } }]])(
    '[U] is no success where the server is none: %j',
    async (body) => {
      await expect(entering(() => body).connection).rejects.toMatchObject({ code: 'api-unexpected', exitCode: 4 });
    },
  );

  it('[U] takes no name that would be more than a name in a search', async () => {
    const script = () => ({ data: { ...maya, username: 'maya OR from:other' } });
    await expect(entering(script).connection).rejects.toMatchObject({ code: 'api-unexpected' });
  });
});

describe('the money of X', () => {
  /** A purse that holds so much, and what it was asked for and told. */
  function purseWith(most: number) {
    const told: string[] = [];
    let left = most;
    return {
      told,
      ask(cost: number) {
        told.push(`ask ${cost.toFixed(3)}`);
        if (cost > left + 1e-9) throw new ApiError('too dear', { code: 'cost-limit', status: null });
      },
      paid(cost: number) {
        told.push(`paid ${cost.toFixed(3)}`);
        left -= cost;
      },
    };
  }
  const enter = (script: Script, most: number, account?: string) => {
    const http = scriptedHttp(script);
    const purse = purseWith(most);
    const part = account === undefined ? {} : { account };
    return { http, purse, connection: xFetcher.connect(connectRequest(http, { secret, purse, ...part })) };
  };
  const ofOther: Script = ({ name }) => ({ data: name === 'me' ? { ...maya, id: '77', username: 'other' } : maya });

  it('[U] is asked for before each account that is looked up, and told what came', async () => {
    const { purse, connection } = enter(ofOther, 1, maya.username);
    await connection;
    expect(purse.told).toEqual(['ask 0.010', 'paid 0.010', 'ask 0.010', 'paid 0.010']);
    // X refuses an app the question whose it is, and charges nothing for that.
    const app = enter(ofApp, 1, maya.username);
    await app.connection;
    expect(app.purse.told).toEqual(['ask 0.010', 'ask 0.010', 'paid 0.010']);
  });

  it.each([
    [0, 0],
    [0.009, 0],
    [0.01, 1],
    [0.019, 1],
  ])('[U] of $%d lets no more than %i calls be made', async (most, calls) => {
    const { http, connection } = enter(ofOther, most, maya.username);
    await expect(connection).rejects.toMatchObject({ code: 'cost-limit' });
    expect(http.calls).toHaveLength(calls);
  });

  it('[U] is asked for before each call that tries what a token may do', async () => {
    const answer: Script = ({ name }) => (name === 'me' ? { data: maya } : { data: [{ id: '1', text: 'x' }] });
    const { http, purse, connection } = enter(answer, 0.06);
    await expect((await connection).permissions()).rejects.toMatchObject({ code: 'cost-limit' });
    expect(http.calls.map(({ name }) => name)).toEqual(['me', 'tweets', 'mentions']);
    expect(purse.told.slice(2)).toEqual(['ask 0.025', 'paid 0.005', 'ask 0.025', 'paid 0.005', 'ask 0.050']);
  });

  it('[U] is not asked for where a name can be none', async () => {
    const { http, connection } = enter(() => ({ data: maya }), 1, 'a b');
    await expect(connection).rejects.toMatchObject({ code: 'bad-account' });
    expect(http.calls).toEqual([]);
  });
});

describe('what X refuses', () => {
  it.each([
    [402, { title: 'CreditsDepleted', detail: 'Your enrolled account does not have any credits.' }],
    [402, null],
    [403, { title: 'Forbidden', detail: 'Your account has no credits to fulfil this request.' }],
    [403, { title: 'UsageCapExceeded', type: 'https://api.x.com/2/problems/usage-capped', status: null }],
  ])('[U] for money (%i, %#) is told so', async (status, body) => {
    const error = await entering(() => refuse(status, body)).connection.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'payment-needed', status: 402, exitCode: 4 });
    expect(String(error)).toContain('credits');
  });

  it('[U] otherwise is told in its own words, never with the token', async () => {
    const body = { title: 'Forbidden', detail: `The app of ${secret} has no project.`, status: null };
    const error = await entering(() => refuse(403, body)).connection.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'not-allowed' });
    expect(String(error)).toContain('has no project');
    expect(String(error) + JSON.stringify(error)).not.toContain(secret);
  });

  it('[U] by a name of a field is asked again in the other words, then for less, and keeps to what is taken', async () => {
    const unknown = (name: string) =>
      refuse(400, {
        errors: [{ parameters: { [name]: ['x'] }, message: 'not a valid name' }],
        title: 'Invalid Request',
      });
    const script: Script = ({ url, name }) => {
      if (name === 'me') return { data: maya };
      if (url.searchParams.has('tweet.fields')) return unknown('tweet.fields');
      return url.searchParams.get('post.fields')?.includes('withheld')
        ? unknown('post.fields')
        : { meta: { result_count: 0 } };
    };
    const { http, connection } = entering(script);
    const { permissions: _, feeds } = await connection;
    const none = () => Promise.resolve([]);
    for await (const feed of feeds({ ownPosts: none, flaggedAuthors: none, unknownAuthors: none })) {
      if (feed.name !== 'authors') await feed.page({ cursor: null, head: null, most: null });
    }
    const asked = http.calls
      .slice(1)
      .map(({ url }) => [url.searchParams.has('post.fields'), url.pathname.split('/').at(-1)]);
    expect(asked).toEqual([
      [false, 'tweets'],
      [true, 'tweets'],
      [false, 'tweets'],
      [true, 'tweets'],
      [true, 'mentions'],
      [true, 'recent'],
    ]);
    const fields = http.calls.at(-1)?.url.searchParams.get('post.fields');
    expect(fields).toContain('referenced_posts');
    expect(fields).not.toContain('tweet');
  });

  it('[U] by a name of a field for ever is told', async () => {
    const body = { errors: [{ parameters: { 'user.fields': ['x'] }, message: 'x' }], detail: 'Not valid.' };
    const { http, connection } = entering(() => refuse(400, body));
    await expect(connection).rejects.toMatchObject({ status: 400 });
    expect(http.calls).toHaveLength(4);
  });
});

describe('limits of X', () => {
  const limit = (headers: Readonly<Record<string, string>>) => xFetcher.rateLimit(headers, 0);

  it('[U] are of seconds since 1970; the window that lets through the least counts', () => {
    expect(limit({ 'x-rate-limit-remaining': '12', 'x-rate-limit-reset': '1795000000' })).toEqual({
      remaining: 12,
      resetAt: 1_795_000_000_000,
    });
    expect(
      limit({
        'x-rate-limit-remaining': '12',
        'x-rate-limit-reset': '1795000000',
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': '1795080000',
      }),
    ).toEqual({ remaining: 0, resetAt: 1_795_080_000_000 });
  });

  it('[U] that make no sense are none', () => {
    for (const headers of [
      {},
      { 'x-rate-limit-remaining': '1' },
      { 'x-rate-limit-remaining': '-1', 'x-rate-limit-reset': '1795000000' },
      { 'x-rate-limit-remaining': '1', 'x-rate-limit-reset': '12' },
      { 'x-rate-limit-remaining': '1', 'x-rate-limit-reset': 'Sat, 21 Nov 2026' },
    ]) {
      expect(limit(headers)).toBeNull();
    }
  });
});

describe('what a token of X may do', () => {
  const told = async (script: Script, account?: string) => {
    const { connection, http } = entering(script, account === undefined ? {} : { account });
    const { permissions } = await connection;
    http.calls.length = 0;
    const lines = await permissions();
    return {
      http,
      lines: Object.fromEntries(lines.map(({ what, allowed }) => [what.split(' ').slice(0, 4).join(' '), allowed])),
    };
  };
  const taken = { meta: { result_count: 0 } };

  it('[U] is tried with calls about the last minute alone', async () => {
    const { http, lines } = await told(({ name }) => (name === 'me' ? { data: maya } : taken));
    expect(lines).toEqual({
      'act for an account': true,
      'read your own posts': null,
      'read posts of the': true,
      'read mentions of it,': true,
      'search the last seven': true,
      'look accounts up': true,
    });
    expect(http.calls.map(({ url }) => url.searchParams.get('start_time'))).toEqual(
      Array(3).fill('2026-11-20T11:59:00Z'),
    );
  });

  it('[U] with a token of an app is to read, at the full price', async () => {
    const { lines } = await told((call) => (call.name === 'mentions' ? taken : ofApp(call)), maya.username);
    expect(lines).toMatchObject({
      'act for an account': false,
      'read your own posts': false,
      'read mentions of it,': true,
    });
  });

  it('[U] is not what X refuses, and not known where it does not understand', async () => {
    const refusing = (status: number) =>
      told(({ name }) => (name === 'me' ? { data: maya } : refuse(status, { title: 'x' })));
    expect((await refusing(403)).lines['read mentions of it,']).toBe(false);
    expect((await refusing(402)).lines['read mentions of it,']).toBe(false);
    expect((await refusing(400)).lines['read mentions of it,']).toBeNull();
  });
});

describe('posts looked up again at X', () => {
  const post = (number: number, author: string | null = `16000000000000000${number}`) => ({
    id: `19900000000000000${number}`,
    author: { id: author, handle: null },
  });

  it('[U] are what the answer says of them; of those not found their authors tell', async () => {
    const up = post(10);
    const deleted = post(11);
    const suspended = post(12);
    const closed = post(13);
    const silent = post(14);
    const nameless = post(15, null);
    const left = post(16);
    const ofBefore = { ...post(17), id: 'pseudo/made' };
    const missing = [deleted, suspended, nameless, left];
    const script: Script = ({ url, name }) => {
      if (name === 'me') return { data: maya };
      const isPosts = url.pathname === '/2/tweets';
      if (isPosts)
        return {
          data: [{ id: up.id, text: 'x' }],
          errors: [...missing.map(({ id }) => errorAbout(id, 'gone')), errorAbout(closed.id, 'private')],
        };
      return {
        data: [{ id: deleted.author.id, username: 'a', name: 'A' }],
        errors: [errorAbout(suspended.author.id ?? '', 'suspended'), errorAbout(left.author.id ?? '', 'gone')],
      };
    };
    const { http, connection } = entering(script);
    const { recheck, recheckSize, recheckCost } = await connection;
    const states = await recheck([up, deleted, suspended, closed, silent, nameless, left, ofBefore]);
    expect([...states.values()]).toEqual([
      'up',
      'gone',
      'suspended',
      'private',
      'unknown',
      'unknown',
      'gone',
      'unknown',
    ]);
    expect(http.calls.slice(1).map(({ url }) => url.pathname)).toEqual(['/2/tweets', '/2/users']);
    expect(http.calls[1]?.url.searchParams.get('ids')?.split(',')).toHaveLength(7);
    expect(http.calls[2]?.url.searchParams.get('ids')?.split(',')).toHaveLength(3);
    expect([recheckSize, recheckCost]).toEqual([100, 0.01]);
  });

  it('[U] ask for no author where nothing is missing, and for nothing where there is no post', async () => {
    const script: Script = ({ name }) => (name === 'me' ? { data: maya } : { data: [{ id: post(10).id, text: 'x' }] });
    const { http, connection } = entering(script);
    const { recheck } = await connection;
    await recheck([post(10)]);
    expect(http.calls).toHaveLength(2);
    expect(await recheck([])).toEqual(new Map());
    expect(http.calls).toHaveLength(2);
  });
});
