import { describe, expect, it } from 'vitest';
import { blueskyFetcher } from '../../../src/sources/bluesky/fetch.ts';
import { pdsOf } from '../../../src/sources/bluesky/fetch-place.ts';
import { readSecret } from '../../../src/sources/bluesky/fetch-secret.ts';
import { ownerDid } from '../../support/bluesky-samples.ts';
import { appPassword, connected, didDocOf, pds, scriptedServer } from '../../support/scripted-bluesky.ts';
import { connectRequest, memoryKeeper, refuse, scriptedHttp } from '../../support/scripted-http.ts';

const nothing = () => ({ notifications: [] });
const secret = `owner.example.com:${appPassword}`;

function namesOf(calls: readonly { readonly name: string }[]): readonly string[] {
  return calls.map(({ name }) => name.split('.').at(-1) ?? '');
}

describe('the secret of Bluesky', () => {
  it('[U] is handle:app-password, did:app-password, or the password of the account named', () => {
    expect(readSecret(secret, null)).toEqual({ identifier: 'owner.example.com', password: appPassword });
    expect(readSecret(`@Owner.Example.com:${appPassword}`, null).identifier).toBe('owner.example.com');
    expect(readSecret(`${ownerDid}:${appPassword}`, null)).toEqual({ identifier: ownerDid, password: appPassword });
    expect(readSecret(appPassword, 'Owner.example.com')).toEqual({
      identifier: 'owner.example.com',
      password: appPassword,
    });
    expect(readSecret('a:b:c', 'owner.example.com').password).toBe('a:b:c');
    expect(readSecret('owner.example.com:a:b', null).password).toBe('a:b');
  });

  it('[U] says what to do when no account is named, or one that can be none', () => {
    expect(() => readSecret(appPassword, null)).toThrow('does not say which Bluesky account');
    expect(() => readSecret(appPassword, 'owner')).toThrow('not a Bluesky account');
  });
});

describe('the server of a Bluesky account', () => {
  it('[U] is the one its DID document names', () => {
    expect(pdsOf(didDocOf('https://pds.example'), 'https://bsky.example')).toBe('https://pds.example');
    expect(pdsOf(didDocOf('http://localhost:2583/'), 'http://127.0.0.1:1')).toBe('http://localhost:2583');
  });

  it.each([
    ['without TLS', 'http://pds.example'],
    ['with a name and a password in it', 'https://a:b@pds.example'],
    ['with a query', 'https://pds.example/?x=1'],
    ['on this machine', 'https://localhost'],
    ['that is none', 'javascript:alert(1)'],
  ])('[U] is the one asked when it names one %s', (_, endpoint) => {
    expect(pdsOf(didDocOf(endpoint), 'https://bsky.example/')).toBe('https://bsky.example');
  });

  it('[U] stays on this machine when a test asks there', () => {
    expect(pdsOf(didDocOf('https://pds.example'), 'http://localhost:1')).toBe('http://localhost:1');
    expect(pdsOf(null, 'http://localhost:1')).toBe('http://localhost:1');
  });
});

describe('a session at Bluesky', () => {
  it('[U] logs in at the service, then asks the account its own server alone', async () => {
    const { http, connection } = await connected(nothing);
    expect(http.calls.map(({ url }) => url.origin)).toEqual(['https://bsky.social', pds]);
    expect(connection.server).toBe('https://bsky.social');
    expect(connection.account).toMatchObject({ id: ownerDid, handle: 'owner.example.com', followers: 7 });
    expect(connection.expiresAt).toBeNull();
    expect(connection.lifetime).toContain('suits cron');
  });

  it('[U] is renewed once when its token expires in the middle', async () => {
    const { http, server, connection } = await connected(nothing);
    server.expire();
    await connection.permissions();
    expect(namesOf(http.calls)).toEqual([
      'createSession',
      'getProfile',
      'listNotifications',
      'refreshSession',
      'listNotifications',
    ]);
    expect(http.calls[3]?.options).toMatchObject({ method: 'POST' });
    expect(http.calls[3]?.options.body).toBeUndefined();
  });

  it.each(['ExpiredToken', 'InvalidToken'])('[U] logs in anew when %s is said of both tokens', async (refusal) => {
    const server = scriptedServer(nothing, { refusal });
    const http = scriptedHttp(server.script);
    const connection = await blueskyFetcher.connect(connectRequest(http, { secret }));
    server.expire();
    server.revoke();
    await connection.permissions();
    expect(namesOf(http.calls).slice(2)).toEqual([
      'listNotifications',
      'refreshSession',
      'createSession',
      'listNotifications',
    ]);
  });

  it('[U] gives up when a token just given is refused', async () => {
    const { http, connection } = await connected(() => refuse(400, { error: 'InvalidToken', message: 'x' }));
    const [told] = await connection.permissions();
    expect(told).toMatchObject({ allowed: false });
    expect(namesOf(http.calls).slice(2)).toEqual(['listNotifications', 'refreshSession', 'listNotifications']);
  });

  it('[U] is kept for the next run, without the password, and then no login is made', async () => {
    const session = memoryKeeper();
    const server = scriptedServer(nothing);
    await blueskyFetcher.connect(connectRequest(scriptedHttp(server.script), { secret, session }));
    expect(session.written.join()).not.toContain(appPassword);
    const http = scriptedHttp(server.script);
    await blueskyFetcher.connect(connectRequest(http, { secret, session }));
    expect(namesOf(http.calls)).toEqual(['getProfile']);
    // Renewed, it is kept again.
    server.expire();
    await blueskyFetcher.connect(connectRequest(scriptedHttp(server.script), { secret, session }));
    expect(session.written).toHaveLength(2);
  });

  it.each([
    ['another password', 'owner.example.com:other-password'],
    ['another account', `rosa.example.com:${appPassword}`],
  ])('[U] is not gone on with for %s', async (_, other) => {
    const session = memoryKeeper();
    const server = scriptedServer(nothing);
    await blueskyFetcher.connect(connectRequest(scriptedHttp(server.script), { secret, session }));
    const http = scriptedHttp(server.script);
    await blueskyFetcher.connect(connectRequest(http, { secret: other, session })).catch(() => null);
    expect(namesOf(http.calls)[0]).toBe('createSession');
  });

  it.each(['', '{', '[]', '{"version":1}', '{"version":2,"did":"x"}'])(
    '[U] survives a kept session of %j',
    async (text) => {
      const session = memoryKeeper();
      await session.write(text);
      const server = scriptedServer(nothing);
      const connection = await blueskyFetcher.connect(connectRequest(scriptedHttp(server.script), { secret, session }));
      expect(connection.account.id).toBe(ownerDid);
    },
  );
});

describe('a login Bluesky refuses', () => {
  const login = (answer: unknown, part = {}) =>
    blueskyFetcher.connect(
      connectRequest(
        scriptedHttp(() => answer),
        { secret, ...part },
      ),
    );

  it('[U] says so without the password, and what to try', async () => {
    const server = scriptedServer(nothing);
    const wrong = connectRequest(scriptedHttp(server.script), { secret: 'owner.example.com:wrong-password' });
    const error = await blueskyFetcher.connect(wrong).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'login-refused', status: 401, exitCode: 4 });
    expect(JSON.stringify(error) + String(error)).not.toContain('wrong-password');
    expect(error).toHaveProperty('hint', expect.stringContaining('--server'));
  });

  it.each([
    ['AccountTakedown', 'account-suspended'],
    ['AccountDeactivated', 'account-inactive'],
    ['AuthFactorTokenRequired', 'main-password'],
  ])('[U] for %s is %s', async (error, code) => {
    await expect(login(refuse(401, { error, message: 'x' }))).rejects.toMatchObject({ code });
    await expect(login(refuse(400, { error, message: 'x' }))).rejects.toMatchObject({ code });
  });

  it('[U] of an account that is not active gives what its server says of it', async () => {
    const body = { did: ownerDid, accessJwt: 'access-token', refreshJwt: 'refresh-token', active: false };
    await expect(login({ ...body, status: 'takendown' })).rejects.toThrow('it says: takendown');
    await expect(login({ ...body, status: '\u001b[31m' })).rejects.toThrow('is not active on its server, which');
  });

  it.each([[null], [{}], [{ did: 'x' }], [[]]])('[U] or that makes no sense (%j) is no success', async (body) => {
    await expect(login(body)).rejects.toMatchObject({ code: 'api-unexpected' });
  });

  it('[U] of another account than the one named is not read', async () => {
    const server = scriptedServer(nothing);
    const request = connectRequest(scriptedHttp(server.script), { secret, account: 'rosa.example.com' });
    await expect(blueskyFetcher.connect(request)).rejects.toMatchObject({ code: 'other-account', exitCode: 2 });
    for (const account of ['OWNER.example.com', ownerDid]) {
      const right = connectRequest(scriptedHttp(server.script), { secret, account });
      expect((await blueskyFetcher.connect(right)).account.id).toBe(ownerDid);
    }
  });
});

describe('what an app password may do', () => {
  const rights = async (scope: string) => {
    const server = scriptedServer(nothing, { scope });
    const connection = await blueskyFetcher.connect(connectRequest(scriptedHttp(server.script), { secret }));
    return Object.fromEntries((await connection.permissions()).map(({ what, allowed }) => [what, allowed]));
  };

  it('[U] is told from its token', async () => {
    expect(await rights('com.atproto.appPass')).toMatchObject({
      'read what others wrote to you': true,
      'read your direct messages': false,
    });
    expect(await rights('com.atproto.appPassPrivileged')).toMatchObject({ 'read your direct messages': true });
  });
});

describe('limits of Bluesky', () => {
  it('[U] begin anew at a time in seconds', () => {
    const headers = { 'ratelimit-limit': '3000', 'ratelimit-remaining': '0', 'ratelimit-reset': '1795000000' };
    expect(blueskyFetcher.rateLimit(headers, 0)).toEqual({ remaining: 0, resetAt: 1_795_000_000_000 });
    expect(blueskyFetcher.rateLimit({ 'ratelimit-remaining': '5' }, 0)).toBeNull();
    expect(blueskyFetcher.rateLimit({ 'ratelimit-remaining': 'x', 'ratelimit-reset': '-1' }, 0)).toBeNull();
  });
});
