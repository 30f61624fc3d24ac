import type { Platform } from '../model/account.ts';
import { type LookalikesFormat, renderLookalikes } from '../report/index.ts';
import { runLookalikes } from '../run-lookalikes.ts';
import { exitCodes } from './exit-codes.ts';
import { type Io, wantsColour } from './io.ts';

export interface LookalikesFlags {
  readonly platform: Platform;
  readonly limit: number;
  readonly format: LookalikesFormat;
  readonly color: boolean;
}

/** `xhealth lookalikes <handle>`: what could pass for it, to be looked up by hand. */
export async function lookalikesCommand(handle: string, flags: LookalikesFlags, io: Io): Promise<number> {
  const { platform, limit, format } = flags;
  const found = runLookalikes({ handle, platform, limit });
  const colour = flags.color && io.stdout.isTty && wantsColour(io);
  const about = { handle: handle.trim().replace(/^@/, ''), platform };
  await io.stdout.write(renderLookalikes(found, about, { format, columns: io.stdout.columns, colour }));
  return exitCodes.ok;
}
