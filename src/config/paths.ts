import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where the cache is unless the user says otherwise: the system's cache folder (XDG on Linux). */
export function defaultCachePath(env: Readonly<Record<string, string | undefined>>): string {
  if (env.XHEALTH_CACHE) return env.XHEALTH_CACHE;
  const folder = env.XDG_CACHE_HOME ? join(env.XDG_CACHE_HOME, 'xhealth') : envPaths('xhealth', { suffix: '' }).cache;
  return join(folder, 'cache.sqlite');
}
