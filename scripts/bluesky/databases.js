// PostgreSQL and Redis for the servers of Bluesky: from Debian, on ports of their own, in a folder that is thrown away.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** PostgreSQL does not run as root; its package brings this user along. */
const databaseUser = 'postgres';

function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function postgresFolder() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return (
    [...folders, outputOf('pg_config', ['--bindir']) ?? ''].find((folder) => existsSync(join(folder, 'initdb'))) ?? null
  );
}

/** Where the programs are; installs them where they are missing and may be. `did` says what was done. */
export function programs() {
  const did = [];
  const missing = () => [
    ...(postgresFolder() === null ? ['postgresql'] : []),
    ...(outputOf('redis-server', ['--version']) === null ? ['redis-server'] : []),
  ];
  const packages = missing();
  if (packages.length > 0) {
    const words = packages.join(' and ');
    if (!isRoot || outputOf('apt-get', ['--version']) === null) {
      throw new Error(
        `${words} missing: install with your system's packages (Debian: apt-get install ${packages.join(' ')}).`,
      );
    }
    did.push(`Installed ${words} with apt-get.`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    if (missing().length > 0) throw new Error(`apt-get could not install ${missing().join(' and ')}.`);
  } else did.push('PostgreSQL and Redis are installed already.');
  const bin = postgresFolder();
  const redis = outputOf('redis-server', ['--version']) ?? '';
  const versions = [
    outputOf(join(bin, 'postgres'), ['--version']) ?? 'PostgreSQL',
    `Redis ${/v=([\d.]+)/.exec(redis)?.[1] ?? ''}`,
  ];
  return { did, bin, versions };
}

/** Root hands over to the database's own user; anybody else stays who they are. */
function asDatabaseUser(command, args) {
  return isRoot
    ? ['setpriv', ['--reuid', databaseUser, '--regid', databaseUser, '--init-groups', command, ...args]]
    : [command, args];
}

/** `postgres`, with trust for this machine alone. */
export async function openPostgres({ bin }, { folder, port }) {
  const place = join(folder, 'postgres');
  mkdirSync(place);
  chmodSync(folder, 0o755);
  if (isRoot) spawnSync('chown', [databaseUser, place]);
  const data = join(place, 'data');
  const [initdb, initArgs] = asDatabaseUser(join(bin, 'initdb'), [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'xhealth',
    '--no-sync',
  ]);
  const made = spawnSync(initdb, initArgs, { encoding: 'utf8', cwd: place });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const settings = [`listen_addresses=127.0.0.1`, `unix_socket_directories=${place}`, 'fsync=off'];
  const [command, args] = asDatabaseUser(join(bin, 'postgres'), [
    '-D',
    data,
    '-p',
    String(port),
    ...settings.flatMap((each) => ['-c', each]),
  ]);
  const child = spawn(command, args, { cwd: place, stdio: 'ignore' });
  await answering(port, child, 'PostgreSQL');
  return { child, url: `postgresql://xhealth@127.0.0.1:${port}/postgres` };
}

export async function openRedis(_, { folder, port }) {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  await answering(port, child, 'Redis');
  return child;
}

async function answering(port, child, name) {
  for (let tried = 0; tried < 200; tried += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended at once (${child.exitCode}).`);
    const open = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1', () => done(true));
      socket.on('error', () => done(false));
      socket.on('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${name} does not answer on port ${port}.`);
}
