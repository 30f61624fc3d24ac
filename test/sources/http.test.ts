import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../src/errors.ts';
import { type HttpSettings, type OpenHttpClient, openHttpClient } from '../../src/sources/http.ts';
import type { Clock } from '../../src/sources/http-clock.ts';
import { proxiesOf } from '../../src/sources/http-proxy.ts';
import { waitBefore } from '../../src/sources/http-retry.ts';
import { type ReplayAnswer, type ReplayRequest, type ReplayServer, replayServer } from '../support/replay-server.ts';

const secret = 'a-secret-nobody-may-see-4711';
const start = Date.parse('2026-11-01T12:00:00.000Z');
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A clock that stands still but for its sleeps, which take no time. */
function fakeClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let now = start;
  return {
    slept,
    now: () => now,
    random: () => 0,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

interface World {
  readonly client: OpenHttpClient;
  readonly server: ReplayServer;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly waits: string[];
}

/** A server with one route that gives these answers, one a call, the last for ever. */
async function world(
  answers: readonly (ReplayAnswer | ((request: ReplayRequest) => ReplayAnswer))[],
  settings: Partial<HttpSettings> = {},
): Promise<World> {
  const server = await replayServer({
    'GET /thing': (request) => {
      const answer = answers[Math.min(request.before, answers.length - 1)] ?? {};
      return typeof answer === 'function' ? answer(request) : answer;
    },
    'POST /thing': ({ body, headers }) => ({ body: { got: body, type: headers['content-type'] } }),
  });
  const clock = fakeClock();
  const waits: string[] = [];
  const client = openHttpClient({
    userAgent: 'xhealth/0.0.0 (test)',
    rateLimit: () => null,
    env: {},
    clock,
    signal: new AbortController().signal,
    deadline: null,
    waiting: (host, until) => void waits.push(`${host.split(':')[0]} ${new Date(until).toISOString()}`),
    ...settings,
  });
  closing.push(client.close, server.close);
  return { client, server, clock, waits };
}

const headers = { authorization: `Bearer ${secret}` };

function ask({ client, server }: World, path = '/thing'): Promise<unknown> {
  return client.json(`${server.url}${path}`, { headers }).then(({ body }) => body);
}

async function failure(each: World, path = '/thing?access_token=hidden-parameter'): Promise<ApiError> {
  const error = await ask(each, path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error(`no ApiError but ${String(error)}`);
  expect(JSON.stringify([error.message, error.hint, String(error.cause)])).not.toMatch(/nobody-may-see|hidden-param/);
  return error;
}

const good: ReplayAnswer = { body: { good: true } };

describe('a call', () => {
  it('[U] says who calls, carries its headers and gives JSON', async () => {
    const each = await world([good]);

    expect(await ask(each)).toEqual({ good: true });
    expect(each.server.requests[0]?.headers).toMatchObject({ ...headers, 'user-agent': 'xhealth/0.0.0 (test)' });
  });

  it('[U] posts a body as JSON', async () => {
    const { client, server } = await world([good]);

    const { body } = await client.json(`${server.url}/thing`, { body: { a: 1 } });

    expect(body).toEqual({ got: { a: 1 }, type: 'application/json' });
  });

  it('[U] unpacks gzip and brotli', async () => {
    const packed = (encoding: string, raw: Buffer) => ({ raw, headers: { 'content-encoding': encoding } });
    const each = await world([
      packed('gzip', gzipSync('{"a":1}')),
      packed('br', brotliCompressSync('{"a":2}')),
      packed('deflate-of-the-future', Buffer.from('{}')),
    ]);

    expect([await ask(each), await ask(each)]).toEqual([{ a: 1 }, { a: 2 }]);
    expect((await failure(each)).code).toBe('packing-unknown');
  });

  it('[U] keeps ids above 2^53 where that is asked for', async () => {
    const { client, server } = await world([{ raw: '{"id":12345678901234567890}' }]);

    const { body } = await client.json(`${server.url}/thing`, { lossless: true });

    expect(body).toEqual({ id: '12345678901234567890' });
  });

  it('[U] gives back statuses that the caller accepts', async () => {
    const { client, server } = await world([{ status: 422, body: { error: 'no' } }]);

    expect(await client.json(`${server.url}/thing`, { accept: [422] })).toMatchObject({ status: 422 });
  });

  it.each(['http://social.example/', 'ftp://127.0.0.1/', 'https://name:word@social.example/', 'nonsense'])(
    '[U] never goes to %s',
    async (url) => {
      const { client, server } = await world([good]);

      await expect(client.json(url, { headers })).rejects.toMatchObject({ code: 'address-not-safe' });
      expect(server.asked).toEqual([]);
    },
  );

  it('[U] follows a redirect to the same origin, never to another', async () => {
    const same = await world([{ status: 302, headers: { location: '/thing?again' }, body: {} }, good]);
    const other = await world([{ status: 302, headers: { location: 'https://elsewhere.example/thing' }, body: {} }]);
    const circle = await world([{ status: 301, headers: { location: '/thing' }, body: {} }]);

    expect(await ask(same)).toEqual({ good: true });
    expect(await failure(other)).toMatchObject({ code: 'leads-elsewhere' });
    expect((await failure(circle)).code).toBe('leads-elsewhere');
    expect(other.server.asked).toHaveLength(1);
  });

  it('[U] goes through the proxy that the environment names, and round it where that says so', async () => {
    const tunnels: string[] = [];
    const proxy = createServer((request, response) => {
      tunnels.push(request.url ?? '');
      response.end('{"by":"proxy"}');
    });
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => void proxy.close(() => resolve())));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const through = await world([good], { env: { HTTP_PROXY: address } });
    const round = await world([good], { env: { HTTP_PROXY: address, NO_PROXY: '127.0.0.1' } });

    await ask(through).catch(() => undefined);
    expect(tunnels.length).toBeGreaterThan(0);
    const before = tunnels.length;
    expect(await ask(round)).toEqual({ good: true });
    expect(tunnels).toHaveLength(before);
  });
});

describe('a proxy', () => {
  const proxy = 'http://proxy.example:3128';

  it('[U] of another machine is gone round by calls to this one, which carry their token over plain http', () => {
    expect(proxiesOf({ HTTP_PROXY: proxy })).toEqual({ httpProxy: '', httpsProxy: proxy, noProxy: '' });
    expect(proxiesOf({ http_proxy: 'localhost:3128', NO_PROXY: '*' })).toEqual({
      httpProxy: 'http://localhost:3128',
      httpsProxy: 'http://localhost:3128',
      noProxy: '*',
    });
  });

  it('[U] that is none is a fault of the environment, told without what stands there', () => {
    for (const value of ['http://u:a-password@', 'socks5://u:a-password@proxy.example', 'not a host'])
      expect(() => proxiesOf({ HTTPS_PROXY: value })).toThrow(/^HTTPS_PROXY does not hold the address/);
  });
});

it('[U] a token with characters that no header takes is a fault of the user, and is not shown', async () => {
  const { client, server } = await world([good]);

  const error = await client
    .json(`${server.url}/thing`, { headers: { authorization: 'Bearer a-secret-\u2028é' } })
    .catch((caught: unknown) => caught);

  expect(error).toMatchObject({ code: 'token-not-sendable', exitCode: 2 });
  expect(String(error)).not.toContain('a-secret');
  expect(server.asked).toHaveLength(0);
});

describe('a refusal', () => {
  it.each([
    [401, 'token-refused', false],
    [402, 'payment-needed', false],
    [403, 'not-allowed', false],
    [404, 'not-found', true],
    [410, 'not-found', true],
    [418, 'refused', false],
  ])('[U] %i is told at once, in words', async (status, code, gone) => {
    const each = await world([{ status, body: { error: `nothing for ${secret}` } }]);

    const error = await failure(each);

    expect(error).toMatchObject({ status, code, gone, exitCode: 4 });
    expect(error.message).toContain('nothing for (hidden)');
    expect(each.server.asked).toHaveLength(1);
  });

  it.each([500, 502, 503, 504, 521])(
    '[U] %i is tried again, a while later each time, and then told',
    async (status) => {
      const passes = await world([{ status, raw: '<html>oops</html>' }, { status }, good]);
      const lasts = await world([{ status }]);

      expect(await ask(passes)).toEqual({ good: true });
      expect(passes.clock.slept).toEqual([500, 1_000]);
      expect(await failure(lasts)).toMatchObject({ status, code: 'platform-failed' });
      expect(lasts.server.asked).toHaveLength(5);
    },
  );

  it('[U] 429 waits the seconds of Retry-After', async () => {
    const each = await world([{ status: 429, headers: { 'retry-after': '90' } }, good]);

    await ask(each);

    expect(each.clock.slept).toEqual([90_000]);
    expect(each.waits).toEqual(['127.0.0.1 2026-11-01T12:01:30.000Z']);
  });

  it("[U] judges dates by the server's clock, however wrong ours is", async () => {
    const date = 'Sun, 01 Nov 2020 08:00:00 GMT';
    const after = await world([
      { status: 429, headers: { date, 'retry-after': 'Sun, 01 Nov 2020 08:00:40 GMT' } },
      good,
    ]);
    const reset = { remaining: 0, resetAt: Date.parse('2020-11-01T08:05:00Z') };
    const window = await world([{ status: 429, headers: { date } }, good], {
      rateLimit: (found) => (found.date === date ? reset : null),
    });

    await ask(after);
    await ask(window);

    expect(after.clock.slept).toEqual([40_000]);
    expect(window.clock.slept[0]).toBe(300_000);
  });

  it('[U] 429 without a word waits longer each time, and is told in the end', async () => {
    const each = await world([{ status: 429 }]);

    expect((await failure(each)).code).toBe('too-many-calls');
    expect(each.clock.slept).toEqual([7_500, 15_000, 30_000, 60_000, 120_000, 150_000]);
  });

  it('[U] waits before a call that would be refused', async () => {
    const each = await world([good], {
      rateLimit: () => ({ remaining: 0, resetAt: start + 60_000 }),
    });
    const answered = await world([{ headers: { date: new Date(start).toUTCString() }, body: 1 }], {
      rateLimit: () => ({ remaining: 0, resetAt: start + 60_000 }),
    });
    await each.client.close();

    await ask(answered);
    expect(answered.clock.slept).toEqual([]);
    await ask(answered);
    expect(answered.clock.slept).toEqual([60_000]);
  });

  it('[U] never waits beyond --max-time: that is a limit, not a fault', async () => {
    const each = await world([{ status: 429, headers: { 'retry-after': '90' } }], { deadline: start + 60_000 });

    expect((await failure(each)).code).toBe('time-limit');
    expect(each.clock.slept).toEqual([]);
  });

  it('[U] never waits for a quota of a day or a month', async () => {
    const each = await world([{ status: 429, headers: { 'retry-after': '86400' } }]);

    const error = await failure(each);
    expect(error.code).toBe('limit-far');
    expect(error.message).toContain('2026-11-02 12:00 UTC');
  });
});

describe('an answer that is none', () => {
  it('[U] a web page is told as one', async () => {
    const each = await world([
      { raw: '<!doctype html><title>Log in</title>', headers: { 'content-type': 'text/html' } },
    ]);

    expect(await failure(each)).toMatchObject({ code: 'answer-not-json' });
    expect(each.server.asked).toHaveLength(1);
  });

  it.each([
    ['JSON that breaks off', { raw: '[{"id":"1"},{"i' }, 'answer-damaged'],
    [
      'gzip garbage',
      { raw: Buffer.from('garbage garbage'), headers: { 'content-encoding': 'gzip' } },
      'answer-damaged',
    ],
    [
      'gzip that breaks off',
      { raw: gzipSync(`[${'1,'.repeat(5_000)}1]`).subarray(0, 30), headers: { 'content-encoding': 'gzip' } },
      'answer-damaged',
    ],
    ['a connection that breaks before it', { fault: 'reset' }, 'not-reached'],
    ['a connection that breaks within it', { fault: 'cut', body: ['x'.repeat(50_000)] }, 'not-reached'],
  ] as const)('[U] %s is tried again, and then told', async (_, answer, code) => {
    const passes = await world([answer, good]);
    const lasts = await world([answer]);

    expect(await ask(passes)).toEqual({ good: true });
    expect((await failure(lasts)).code).toBe(code);
    expect(lasts.server.asked).toHaveLength(5);
  });

  it('[U] 1 GB is not read, announced or not, packed or not', async () => {
    const gigabyte = 1024 ** 3;
    const announced = await world([{ flood: gigabyte, headers: { 'content-length': String(gigabyte) } }]);
    const flooding = await world([{ flood: gigabyte }]);
    const bomb = await world([
      { raw: gzipSync(Buffer.alloc(64 * 1024 ** 2)), headers: { 'content-encoding': 'gzip' } },
    ]);
    const before = process.memoryUsage.rss();

    for (const each of [announced, flooding, bomb]) expect((await failure(each)).code).toBe('answer-too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 ** 2);
  });

  it('[U] brackets without end are not parsed', async () => {
    const each = await world([{ raw: '['.repeat(2 * 1024 ** 2) }]);

    expect((await failure(each)).code).toBe('answer-too-deep');
  });

  it('[U] one that comes too slowly is tried again, and then told', async () => {
    const each = await world([{ delayMs: 400, body: 1 }], { totalMs: 50 });

    expect((await failure(each)).code).toBe('not-reached');
    expect(each.server.asked).toHaveLength(5);
  });

  it('[U] a host that is not there is told at once', async () => {
    const { client, clock } = await world([good]);

    const error = await client.json('https://nowhere.invalid/thing', { headers }).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ code: 'not-reached' });
    expect(String(error)).toMatch(/nowhere\.invalid could not be reached: /);
    expect(clock.slept.length).toBeLessThanOrEqual(4);
  });

  it('[U] a connection that never stands is tried again, and then told', async () => {
    const silent = createTcpServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push(async () => void silent.close());
    const { client, clock } = await world([good], { connectMs: 40 });
    const { port } = silent.address() as AddressInfo;

    const error = await client.json(`https://127.0.0.1:${port}/`, { headers }).catch((reason: unknown) => reason);

    expect(String(error)).toMatch(/could not be reached: no connection in time/);
    expect(clock.slept).toHaveLength(4);
  });

  it('[U] nobody listening is told', async () => {
    const each = await world([good]);
    await each.server.close();

    expect((await failure(each)).message).toMatch(/could not be reached: nobody answers there/);
  });
});

describe('a wait before another try', () => {
  const failed = (again: 'soon' | 'limited', waitMs: number | null = null) => ({
    error: new ApiError('x', { code: 'x', status: null }),
    again,
    waitMs,
  });
  const chance = (random: number) => ({ ...fakeClock(), random: () => random });

  it('[U] doubles, each by chance between a half and the whole of it, and ends', () => {
    const waits = (random: number) => [0, 1, 2, 3, 4].map((tries) => waitBefore(failed('soon'), tries, chance(random)));
    expect(waits(0)).toEqual([500, 1_000, 2_000, 4_000, null]);
    expect(waits(1)).toEqual([1_000, 2_000, 4_000, 8_000, null]);
    expect(waits(0.5)).toEqual([750, 1_500, 3_000, 6_000, null]);
  });

  it('[U] is at least what the platform asks for, and at most a second more', () => {
    for (const random of [0, 0.5, 0.99]) {
      const wait = waitBefore(failed('limited', 90_000), 0, chance(random)) ?? 0;
      expect(wait).toBeGreaterThanOrEqual(90_000);
      expect(wait).toBeLessThan(91_000);
    }
  });
});

describe('an interrupt', () => {
  it('[U] ends a wait and a call at once', async () => {
    const interrupt = new AbortController();
    const each = await world([{ delayMs: 5_000, body: 1 }], { signal: interrupt.signal });
    setTimeout(() => interrupt.abort(), 30);
    const started = performance.now();

    expect((await failure(each)).code).toBe('interrupted');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('what may have been charged', () => {
  const cases: readonly (readonly [string, ReplayAnswer, number])[] = [
    ['broke off', { body: { long: 'x'.repeat(5_000) }, fault: 'cut' }, 1],
    ['never came', { fault: 'reset' }, 1],
    ['was damaged', { raw: '{"data":[' }, 1],
    ['was packed badly', { raw: 'no gzip at all', headers: { 'content-encoding': 'gzip' } }, 1],
    ['failed on the other side', { status: 503, body: {} }, 0],
    ['came too often', { status: 429, body: {}, headers: { 'retry-after': '1' } }, 0],
  ];

  it.each(cases)('[I] is told where an answer %s, and asked for before the next try', async (_, answer, times) => {
    const { client, server } = await world([answer, { body: { ok: true } }]);
    const told: string[] = [];
    const charge = { lost: () => void told.push('lost'), again: () => void told.push('again') };
    expect((await client.json(`${server.url}/thing`, { charge })).body).toEqual({ ok: true });
    expect(told).toEqual(times === 0 ? [] : ['lost', 'again']);
  });

  it('[I] ends the call where it is not allowed once more', async () => {
    const { client, server } = await world([{ raw: '{"data":[' }]);
    const again = () => {
      throw new ApiError('too dear', { code: 'cost-limit', status: null });
    };
    const call = client.json(`${server.url}/thing`, { charge: { lost: () => undefined, again } });
    await expect(call).rejects.toMatchObject({ code: 'cost-limit' });
    expect(server.asked).toHaveLength(1);
  });

  it('[I] is nothing where nobody answers, nor for the page of somebody between', async () => {
    const { client, server } = await world([{ raw: '<html>log in to this network</html>' }]);
    const told: string[] = [];
    const charge = { lost: () => void told.push('lost'), again: () => undefined };
    await expect(client.json(`${server.url}/thing`, { charge })).rejects.toMatchObject({ code: 'answer-not-json' });
    await expect(client.json('http://127.0.0.1:1/thing', { charge })).rejects.toMatchObject({ code: 'not-reached' });
    expect(told).toEqual([]);
  });
});
