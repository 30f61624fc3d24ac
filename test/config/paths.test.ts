import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCachePath } from '../../src/config/paths.ts';

const bin = join(import.meta.dirname, '../../bin/xhealth.js');

describe('where the cache is', () => {
  it.each([
    [{ XHEALTH_CACHE: 'mine.db', XDG_CACHE_HOME: '/elsewhere' }, 'mine.db'],
    [{ XDG_CACHE_HOME: '/elsewhere' }, join('/elsewhere', 'xhealth', 'cache.sqlite')],
  ])('[U] is what the user says: %j', (env, path) => {
    expect(defaultCachePath(env)).toBe(path);
  });

  it.each([{}, { XDG_CACHE_HOME: '' }, { XDG_CACHE_HOME: 'here' }])('[U] is never beside what is read: %j', (env) => {
    expect(isAbsolute(defaultCachePath(env))).toBe(true);
    expect(defaultCachePath(env)).toBe(defaultCachePath({}));
  });

  it.runIf(process.platform === 'linux')('[E] is in the folder that the system knows where HOME is empty', () => {
    const env = { ...process.env, HOME: '', XDG_CACHE_HOME: '', XHEALTH_CACHE: '' };
    const { stdout } = spawnSync(process.execPath, [bin, 'cache', 'path'], {
      env,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(join(userInfo().homedir, '.cache', 'xhealth', 'cache.sqlite'));
  });
});
