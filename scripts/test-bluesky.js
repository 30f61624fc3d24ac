// npm run test:bluesky
// Fetches from a real PDS and AppView on loopback and compares what arrived with what was written there. Installs what it needs
// on demand: the servers from npm into test/bluesky-server, PostgreSQL and Redis from Debian where they are missing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openPostgres, openRedis, programs } from './bluesky/databases.js';
import { runScenario } from './bluesky/scenario.js';

const root = join(import.meta.dirname, '..');
const home = join(root, 'test/bluesky-server');
const bin = join(root, 'bin/xhealth.js');
const folder = mkdtempSync(join(tmpdir(), 'xhealth-bluesky-'));
const running = [];
let failures = 0;

function say(text) {
  console.log(text);
}

function check(what, found, wanted) {
  const isRight = JSON.stringify(found) === JSON.stringify(wanted);
  if (!isRight) failures += 1;
  const shown = JSON.stringify(found) ?? 'nothing';
  const short = shown.length > 100 ? `${shown.slice(0, 100)}…` : shown;
  say(isRight ? `  ok    ${what}: ${short}` : `  FAIL  ${what}: ${shown}, not ${JSON.stringify(wanted)}`);
}

function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  return once(server, 'listening').then(() => {
    const { port } = server.address();
    server.close();
    return port;
  });
}

function install() {
  const wanted = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).dependencies['@atproto/dev-env'];
  const installed = join(home, 'node_modules/@atproto/dev-env/package.json');
  const addon = join(home, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === wanted && existsSync(addon)) {
    return say(`@atproto/dev-env ${wanted} is installed already.`);
  }
  say(`Installing @atproto/dev-env ${wanted} into test/bluesky-server (some 360 MB, minutes).`);
  const options = { cwd: home, stdio: ['ignore', 'inherit', 'inherit'] };
  if (spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options).status !== 0) {
    throw new Error('npm ci failed in test/bluesky-server.');
  }
  if (!existsSync(addon)) spawnSync('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], options);
}

/** The servers, with a scene on them; `ask` hands a command on and gives its answer. */
async function startServers(env) {
  const child = spawn(process.execPath, ['server.js'], { cwd: home, env, stdio: ['pipe', 'pipe', 'pipe'] });
  running.push(child);
  let complaints = '';
  child.stderr.on('data', (bytes) => {
    complaints = `${complaints}${bytes}`.slice(-4_000);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The servers ended.\n${complaints}`);
    const parsed = JSON.parse(value);
    if (parsed.failed !== undefined) throw new Error(parsed.failed);
    return parsed;
  };
  const ask = (name, options = {}) => {
    child.stdin.write(`${JSON.stringify({ name, ...options })}\n`);
    return answer();
  };
  return { facts: await answer(), ask, end: () => child.stdin.end() };
}

function xhealth(args, { password, killAfter = null } = {}) {
  const env = { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(folder, 'cache-home') };
  if (password !== undefined) env.XHEALTH_BLUESKY_APP_PASSWORD = password;
  const child = spawn(process.execPath, [bin, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const result = { out: '', err: '' };
  child.stdout.on('data', (bytes) => {
    result.out += bytes;
  });
  child.stderr.on('data', (bytes) => {
    result.err += bytes;
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return once(child, 'close').then(([code, signal]) => {
    clearTimeout(timer);
    return { ...result, code, signal };
  });
}

async function reportOf(cache, account) {
  const args = ['analyse', '--account', `bluesky:${account}`, '--format', 'json', '--cache', cache];
  const { out, err, code } = await xhealth(args);
  if (code !== 0) throw new Error(`analyse: ${code}\n${err}`);
  return JSON.parse(out);
}

/** What two caches must agree on, however they came to be. */
function summary({ totals, coverage, toxicity }) {
  const inputs = coverage.inputs.map(({ path, kind, records }) => ({ path, kind, records }));
  return { totals, inputs, judged: toxicity.judged, abusive: toxicity.abusive.count, byClass: toxicity.byClass };
}

function modeOf(path) {
  return (statSync(path).mode & 0o777).toString(8);
}

/** Asks the fetcher itself what became of posts, since the command tells how many alone. Gives each by the same name. */
function statesOf({ server, handle, password }) {
  return async (uris) => {
    const { blueskyFetcher } = await import('../dist/sources/bluesky/fetch.js');
    const json = async (url, { headers = {}, method, body, accept = [] } = {}) => {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const how = method ?? (body === undefined ? 'GET' : 'POST');
      const answer = await fetch(url, { method: how, headers: { ...headers, ...type }, ...sent });
      if (!answer.ok && !accept.includes(answer.status)) throw new Error(`${url}: ${answer.status}`);
      return { status: answer.status, headers: {}, body: await answer.json() };
    };
    const now = () => new Date().toISOString();
    const request = {
      account: null,
      server,
      secret: `${handle}:${password}`,
      session: null,
      http: { json },
      allAuthors: false,
      purse: { ask() {}, paid() {} },
      now,
    };
    const connection = await blueskyFetcher.connect(request);
    const idOf = (uri) => uri.replace('at://', '').replace('/app.bsky.feed.post', '');
    const found = await connection.recheck(
      Object.values(uris).map((uri) => ({ id: idOf(uri), author: { id: null, handle: null } })),
    );
    return Object.fromEntries(Object.entries(uris).map(([name, uri]) => [name, found.get(idOf(uri))]));
  };
}

async function main() {
  install();
  const found = programs();
  for (const line of found.did) say(line);
  const [postgresPort, redisPort] = [await freePort(), await freePort()];
  say(`Starting ${found.versions.join(' and ')} on ports ${postgresPort} and ${redisPort}, in ${folder}.`);
  const postgres = await openPostgres(found, { folder, port: postgresPort });
  running.push(postgres.child);
  running.push(await openRedis(found, { folder, port: redisPort }));
  const began = Date.now();
  const servers = await startServers({
    ...process.env,
    DB_POSTGRES_URL: postgres.url,
    REDIS_HOST: `127.0.0.1:${redisPort}`,
    LOG_ENABLED: 'false',
  });
  const { facts } = servers;
  say(
    `A PDS and an AppView stand at ${facts.server} with ${facts.interactions} replies, mentions and quotes, after ${((Date.now() - began) / 1000).toFixed(1)} s.`,
  );
  const { ask } = servers;
  await runScenario({ folder, facts, ask, xhealth, reportOf, summary, check, say, modeOf, statesOf: statesOf(facts) });
  servers.end();
}

try {
  await main();
} catch (error) {
  failures += 1;
  say(String(error?.stack ?? error));
} finally {
  for (const child of running.reverse()) child.kill('SIGINT');
  await Promise.all(
    running.map((child) => (child.exitCode === null && child.signalCode === null ? once(child, 'close') : null)),
  );
  rmSync(folder, { recursive: true, force: true });
}
say(failures === 0 ? '\nBluesky: all as written.' : `\nBluesky: ${failures} not as written.`);
process.exitCode = failures === 0 ? 0 : 1;
