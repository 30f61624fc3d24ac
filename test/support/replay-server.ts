import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** What a route gives. `body` goes as JSON; `raw` as it is. */
export interface ReplayAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string | Buffer;
  /** Milliseconds before the first byte. */
  readonly delayMs?: number;
  /** `reset`: the connection breaks before an answer. `cut`: it breaks in the middle of the body. */
  readonly fault?: 'reset' | 'cut';
  /** Bytes of blanks sent in place of a body, as long as anybody reads. */
  readonly flood?: number;
}

export interface ReplayRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** Parts of the path that the route names with a colon. */
  readonly params: Readonly<Record<string, string>>;
  /** How often this route was asked before. */
  readonly before: number;
}

/** A route: `GET /api/v1/things/:id` → what it answers. */
export type ReplayRoutes = Readonly<Record<string, (request: ReplayRequest) => ReplayAnswer>>;

export interface ReplayServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** What was asked, in order: `GET /path?query`. */
  readonly asked: readonly string[];
  readonly requests: readonly ReplayRequest[];
  close(): Promise<void>;
}

/** A server on loopback that answers as it is told; an unknown path is 404 with an error in JSON, as the documented services give. */
export async function replayServer(
  routes: ReplayRoutes,
  { latencyMs = 0 }: { readonly latencyMs?: number } = {},
): Promise<ReplayServer> {
  const asked: string[] = [];
  const requests: ReplayRequest[] = [];
  const counts = new Map<string, number>();
  const patterns = Object.entries(routes).map(([route, answer]) => ({ route, matches: matcher(route), answer }));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://replay.example');
    const method = request.method ?? 'GET';
    asked.push(`${method} ${url.pathname}${url.search}`);
    const body = await bodyOf(request);
    if (latencyMs > 0) await wait(latencyMs);
    for (const { route, matches, answer } of patterns) {
      const params = matches(method, url.pathname);
      if (params === null) continue;
      const before = counts.get(route) ?? 0;
      counts.set(route, before + 1);
      const known = { method, url, headers: request.headers, body, params, before };
      requests.push(known);
      return send(response, answer(known));
    }
    return send(response, { status: 404, body: { error: 'Record not found' } });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function matcher(route: string) {
  const [wantedMethod = 'GET', path = '/'] = route.split(' ');
  const names: string[] = [];
  const pattern = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:([a-z]+)/gi, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const regex = new RegExp(`^${pattern}$`);
  return (method: string, pathname: string): Record<string, string> | null => {
    const match = method === wantedMethod ? regex.exec(pathname) : null;
    if (match === null) return null;
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += chunk;
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? null : text;
  }
}

async function send(response: ServerResponse, answer: ReplayAnswer): Promise<void> {
  const { status = 200, headers = {}, body, raw, delayMs = 0, fault, flood = 0 } = answer;
  if (delayMs > 0) await wait(delayMs);
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const bytes = raw === undefined ? Buffer.from(JSON.stringify(body ?? null)) : Buffer.from(raw);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  if (flood > 0) return sendFlood(response, flood);
  if (fault !== 'cut') {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket?.resetAndDestroy());
}

async function sendFlood(response: ServerResponse, bytes: number): Promise<void> {
  const block = Buffer.alloc(1024 * 1024, ' ');
  const closed = once(response, 'close');
  for (let sent = 0; sent < bytes && !response.destroyed; sent += block.length) {
    if (!response.write(block)) {
      await Promise.race([once(response, 'drain'), closed]);
    }
  }
  response.end();
}
