import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cache, rows, write } from '../support/bad-input.ts';
import { start } from '../support/start-process.ts';

/** Node's own SQLite takes the place of the addon from here on. */
const hasOwnSqlite = Number(process.versions.node.split('.')[0]) >= 24;

/** Lets no module find the addon, as where it was never installed. */
const resolver = `export async function resolve(name, context, next) {
  if (name !== 'sqlite3') return next(name, context);
  throw Object.assign(new Error("Cannot find package 'sqlite3'"), { code: 'ERR_MODULE_NOT_FOUND' });
}`;

const hook = write(
  'hook.mjs',
  `import { register } from 'node:module';\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(resolver)}`)});\n`,
);

describe('the command without the sqlite3 addon', () => {
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(hook)}` };

  it.runIf(hasOwnSqlite)('[E] reports and keeps a private cache by what Node has itself', async () => {
    const at = cache();
    const input = write('three.jsonl', rows(3));
    const { code, stdout, stderr } = await start(['analyse', input, '--cache', at, '--format', 'json'], { env });

    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout).totals).toMatchObject({ interactions: 3, authors: 3 });
    expect(statSync(at).mode & 0o777).toBe(0o600);
  });

  it.skipIf(hasOwnSqlite)('[E] says how to install it, where Node has nothing in its place', async () => {
    const input = write('three.jsonl', rows(3));
    const { code, stdout, stderr } = await start(['analyse', input, '--cache', cache(), '--format', 'json'], { env });

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('The sqlite3 addon is not built');
    expect(stderr).toContain('npm install --global --allow-scripts=sqlite3');
  });
});
