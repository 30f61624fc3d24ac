import { blueskyFetcher } from '../../src/sources/bluesky/fetch.ts';
import type { Connection } from '../../src/sources/feed.ts';
import { owner, ownerDid } from './bluesky-samples.ts';
import { connectRequest, refuse, type Script, scriptedHttp } from './scripted-http.ts';

export const appPassword = 'abcd-efgh-ijkl-mnop';
export const pds = 'https://pds.example';

function token(scope: string, number: number): string {
  const claims = Buffer.from(JSON.stringify({ scope, number })).toString('base64url');
  return `header.${claims}.signature${number}`;
}

export function didDocOf(endpoint: string) {
  return {
    id: ownerDid,
    service: [{ id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: endpoint }],
  };
}

export interface ScriptedServer {
  readonly script: Script;
  /** Tokens given out so far; the newest alone is taken. */
  given(): number;
  /** From now on no access token given so far is taken. */
  expire(): void;
  /** Nor is any refresh token. */
  revoke(): void;
}

/** A server that logs the owner in, takes its tokens, and leaves the rest to `answer`. */
export function scriptedServer(
  answer: Script,
  { scope = 'com.atproto.appPass', refusal = 'ExpiredToken' } = {},
): ScriptedServer {
  let given = 0;
  let taken = 1;
  let refreshable = 1;
  const session = () => {
    given += 1;
    return {
      did: ownerDid,
      handle: 'owner.example.com',
      didDoc: didDocOf(pds),
      accessJwt: token(scope, given),
      refreshJwt: `refresh-token-${given}`,
      active: true,
    };
  };
  const logIn = (body: unknown) => {
    const { password } = body as { readonly password: string };
    return password === appPassword
      ? session()
      : refuse(401, { error: 'AuthenticationRequired', message: `no: ${password}` });
  };
  const refresh = (bearer: string) => {
    const number = Number(/^Bearer refresh-token-(\d+)$/.exec(bearer)?.[1] ?? '0');
    return number < refreshable ? refuse(400, { error: 'ExpiredToken', message: 'Token has been revoked' }) : session();
  };
  const script: Script = (call) => {
    const bearer = call.options.headers?.authorization ?? '';
    if (call.name === 'com.atproto.server.createSession') return logIn(call.options.body);
    if (call.name === 'com.atproto.server.refreshSession') return refresh(bearer);
    const number = Number(/signature(\d+)$/.exec(bearer)?.[1] ?? '0');
    if (number < taken) return refuse(400, { error: refusal, message: 'Token has expired' });
    if (call.name === 'app.bsky.actor.getProfile' && call.url.searchParams.get('actor') === ownerDid) {
      return { ...owner, followersCount: 7 };
    }
    return answer(call);
  };
  return {
    script,
    given: () => given,
    expire() {
      taken = given + 1;
    },
    revoke() {
      refreshable = given + 1;
    },
  };
}

/** Connected as the owner, with the calls it made. */
export async function connected(answer: Script): Promise<{
  readonly connection: Connection;
  readonly server: ScriptedServer;
  readonly http: ReturnType<typeof scriptedHttp>;
}> {
  const server = scriptedServer(answer);
  const http = scriptedHttp(server.script);
  const connection = await blueskyFetcher.connect(connectRequest(http, { secret: `owner.example.com:${appPassword}` }));
  return { connection, server, http };
}
