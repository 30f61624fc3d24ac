import { resolve } from 'node:path';
import { defaultCachePath } from '../config/paths.ts';
import { renderCacheInfo } from '../report/index.ts';
import { cacheInfo } from '../run-cache-info.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, type Io, wantsColour } from './io.ts';

export interface CachePathFlags {
  readonly cache?: string;
}

export interface CacheInfoFlags extends CachePathFlags {
  readonly format: 'terminal' | 'json';
  readonly color: boolean;
}

/** `xhealth cache path`: where the cache is or would be, and nothing else on stdout. */
export async function cachePathCommand(flags: CachePathFlags, io: Io): Promise<number> {
  await io.stdout.write(`${pathOf(flags, io)}\n`);
  return exitCodes.ok;
}

/** `xhealth cache info`: what is in the cache. Exit 3 where there is none or it is empty, in the format asked all the same. */
export async function cacheInfoCommand(flags: CacheInfoFlags, io: Io): Promise<number> {
  const info = await cacheInfo({ cache: pathOf(flags, io), driver: io.env.XHEALTH_SQLITE ?? null, now: io.now() });
  const colour = flags.color && io.stdout.isTty && wantsColour(io);
  await io.stdout.write(renderCacheInfo(info, { format: flags.format, columns: io.stdout.columns, colour }));
  if (info.exists && info.totals.inputs > 0) return exitCodes.ok;
  const message = info.exists ? `the cache ${info.path} holds nothing yet.` : `there is no cache at ${info.path}.`;
  complain(io, message);
  return exitCodes.nothing;
}

/** As a full path: scripts may use it from anywhere. An empty name stays one, and is refused when it is opened. */
export function pathOf({ cache }: CachePathFlags, io: Io): string {
  const path = cache ?? defaultCachePath(io.env);
  return path.trim() === '' ? path : resolve(path);
}
