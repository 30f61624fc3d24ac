import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where the cache is unless the user says otherwise: the system's cache folder (XDG on Linux, where a relative one is to be ignored). Never in the folder that
 * a command happens to run in: where `HOME` is empty, the system knows the user's.
 */
export function defaultCachePath(env: Readonly<Record<string, string | undefined>>): string {
  if (env.XHEALTH_CACHE) return env.XHEALTH_CACHE;
  const stated = env.XDG_CACHE_HOME ?? '';
  return join(isAbsolute(stated) ? join(stated, 'xhealth') : systemFolder(), 'cache.sqlite');
}

function systemFolder(): string {
  const { cache } = envPaths('xhealth', { suffix: '' });
  return isAbsolute(cache) ? cache : join(userInfo().homedir, '.cache', 'xhealth');
}
