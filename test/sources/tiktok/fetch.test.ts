import { describe, expect, it } from 'vitest';
import { tiktokFetcher } from '../../../src/sources/tiktok/fetch.ts';
import {
  all,
  clock,
  connectRequest,
  fromTheTop,
  knowing,
  readThrough,
  refuse,
  type Script,
  type ScriptedCall,
  scriptedHttp,
} from '../../support/scripted-http.ts';
import {
  errorAnswer,
  noError,
  tiktokUser,
  tiktokVideo,
  userAnswer,
  videosAnswer,
} from '../../support/tiktok-api-samples.ts';

const secret = 'act.a-secret-token';
const newer = tiktokVideo(2, '2026-11-19T12:00:00.000Z');
const older = tiktokVideo(1, '2026-10-01T12:00:00.000Z');

const isUser = ({ url }: ScriptedCall) => url.pathname === '/v2/user/info/';
const fieldsOf = ({ url }: ScriptedCall) => (url.searchParams.get('fields') ?? '').split(',');

function entering(script: Script, account: string | null = null) {
  const http = scriptedHttp(script);
  return { http, connection: tiktokFetcher.connect(connectRequest(http, { secret, account })) };
}

async function videos(answer: Script) {
  const { http, connection } = entering((call) => (isUser(call) ? userAnswer : answer(call)));
  const [feed, ...more] = await all((await connection).feeds(knowing()));
  if (feed === undefined || more.length > 0) throw new Error('one feed is expected');
  http.calls.length = 0;
  return { http, feed };
}

describe('entering TikTok', () => {
  it('[U] reads the account of the token, by its handle', async () => {
    const { http, connection } = entering(() => userAnswer, '@MAYA.example');
    expect(await connection).toMatchObject({
      account: { platform: 'tiktok', id: null, handle: 'maya.example', followers: 5200, snapshotAt: clock },
      server: 'https://open.tiktokapis.com',
      expiresAt: null,
    });
    expect(http.calls.every(({ options }) => options.headers?.authorization === `Bearer ${secret}`)).toBe(true);
    expect(http.calls.some(({ url }) => url.href.includes(secret))).toBe(false);
  });

  it('[U] goes without what a scope is missing for; without its name the account has to be named', async () => {
    const basic: Script = (call) =>
      fieldsOf(call).includes('display_name')
        ? { data: { user: { open_id: 'x', display_name: 'Maya' } }, error: noError }
        : refuse(401, errorAnswer('scope_not_authorized'));
    expect((await entering(basic, 'maya.example').connection).account).toMatchObject({
      handle: 'maya.example',
      displayName: 'Maya',
      followers: null,
    });
    await expect(entering(basic).connection).rejects.toMatchObject({ code: 'account-needed', exitCode: 2 });
    const none: Script = () => refuse(401, errorAnswer('scope_not_authorized'));
    await expect(entering(none, 'maya.example').connection).rejects.toMatchObject({ code: 'no-scope', exitCode: 4 });
  });

  it('[U] as another account is refused', async () => {
    await expect(entering(() => userAnswer, 'rosa.example').connection).rejects.toMatchObject({
      code: 'other-account',
    });
  });

  it.each([
    [401, 'access_token_invalid', 'token-refused'],
    [200, 'access_token_invalid', 'token-refused'],
    [200, 'rate_limit_exceeded', 'limit-far'],
    [200, 'internal_error', 'platform-failed'],
    [400, 'invalid_params', 'refused'],
    [200, '<script>', 'refused'],
  ])('[U] is refused with %i and the word %s as %s, without the token', async (status, word, code) => {
    const error = await entering(() =>
      status === 200 ? errorAnswer(word) : refuse(status, errorAnswer(word)),
    ).connection.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code, exitCode: 4 });
    expect(String(error)).not.toMatch(/secret|script/);
  });

  it.each([
    [null],
    ['<html>'],
    [[]],
    [{}],
    [{ data: { user: {} }, error: noError }],
    [{ data: null, error: { code: null } }],
  ])('[U] at a server that is none is no success: %j', async (body) => {
    await expect(entering(() => body).connection).rejects.toMatchObject({ code: 'api-unexpected' });
  });

  it('[U] tells what the token may do, and that nothing lets it read comments', async () => {
    const told = async (script: Script) => {
      const lines = await (await entering(script, 'maya.example').connection).permissions();
      return lines.map(({ allowed }) => allowed);
    };
    expect(await told((call) => (isUser(call) ? userAnswer : videosAnswer([newer])))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const basic: Script = (call) =>
      isUser(call) && !fieldsOf(call).includes('username') && !fieldsOf(call).includes('follower_count')
        ? { data: { user: { open_id: tiktokUser.open_id } }, error: noError }
        : errorAnswer('scope_not_authorized');
    expect(await told(basic)).toEqual([false, false, false, false]);
  });
});

describe('own videos at TikTok', () => {
  it('[U] come in pages of twenty by their cursor, with what is wanted in the body and the fields in the address', async () => {
    const { feed, http } = await videos(({ options }) =>
      (options.body as { readonly cursor?: number }).cursor === undefined
        ? videosAnswer([newer], 1_790_000_000_000)
        : videosAnswer([older]),
    );
    const pages = await readThrough(feed);
    expect(pages.map(({ items, newest, cost }) => [items, newest, cost])).toEqual([
      [1, '2026-11-19T12:00:00.000Z', 0],
      [1, '2026-10-01T12:00:00.000Z', 0],
    ]);
    expect(http.calls.map(({ options }) => options.body)).toEqual([
      { max_count: 20 },
      { max_count: 20, cursor: 1_790_000_000_000 },
    ]);
    expect(http.calls[0] && fieldsOf(http.calls[0])).toContain('view_count');
    await feed.page({ ...fromTheTop, most: 3 });
    expect(http.calls[2]?.options.body).toEqual({ max_count: 3 });
  });

  it('[U] are read again for thirty days', async () => {
    const { feed } = await videos(() => videosAnswer([newer, older], 5));
    const reached = async (head: string | null) => (await feed.page({ ...fromTheTop, head })).reached;
    expect(await reached('2026-11-19T12:00:00.000Z')).toBe(true);
    expect(await reached('2026-10-10T12:00:00.000Z')).toBe(false);
    expect(await reached(null)).toBe(false);
  });

  it('[U] say with every page that comments do not come', async () => {
    const { feed } = await videos(() => videosAnswer([]));
    expect(await feed.page(fromTheTop)).toMatchObject({
      items: 0,
      next: null,
      gap: expect.stringContaining('no comments'),
    });
  });

  it('[U] end where there are no more, even with a cursor; and a cursor that is none leads nowhere', async () => {
    const end = async (data: unknown) => {
      const { feed } = await videos(() => ({ data, error: noError }));
      return (await feed.page(fromTheTop)).next;
    };
    expect(await end({ videos: [newer], cursor: 5, has_more: false })).toBeNull();
    expect(await end({ videos: [newer], cursor: null, has_more: true })).toBeNull();
    expect(await end({ videos: [newer], cursor: 5, has_more: 'yes' })).toBeNull();
    expect(await end({ videos: [], cursor: 5, has_more: true })).toBe('5');
  });

  it('[U] from the future are as of now, and those without a time have none', async () => {
    const { feed } = await videos(() => videosAnswer([tiktokVideo(3, '2027-01-01T00:00:00.000Z'), { id: '1' }, null]));
    expect(await feed.page(fromTheTop)).toMatchObject({ items: 3, newest: clock });
  });

  it('[U] are a failure where the token has ended in the middle', async () => {
    const { feed } = await videos(() => refuse(401, errorAnswer('access_token_invalid')));
    await expect(feed.page(fromTheTop)).rejects.toMatchObject({ code: 'token-refused', status: 401 });
    const { feed: lost } = await videos(() => refuse(404, null));
    await expect(lost.page(fromTheTop)).rejects.toMatchObject({ gone: false });
    const { feed: none } = await videos(() => ({ data: {}, error: noError }));
    await expect(none.page(fromTheTop)).rejects.toMatchObject({ code: 'api-unexpected' });
  });

  it('[U] leave what became of posts of others unknown', async () => {
    const { recheck } = await entering(() => userAnswer).connection;
    expect([...(await recheck([{ id: '1', author: { id: null, handle: null } }])).values()]).toEqual(['unknown']);
  });
});
