import { renderExplanation } from '../report/index.ts';
import type { ShowText } from '../run/request.ts';
import { explainMessage } from '../run-explain.ts';
import { cachePath, type ScopeFlags, wantsColour } from './analyse-command.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';

export interface ExplainFlags extends ScopeFlags {
  readonly format: 'terminal' | 'json';
  readonly showText?: ShowText;
  readonly showAuthors?: 'pseudonym' | 'handle';
  readonly color: boolean;
}

/** `xhealth explain <id>`: why one message got its verdict. */
export async function explainCommand(id: string, flags: ExplainFlags, io: Io): Promise<number> {
  const showText = flags.showText ?? (flags.format === 'terminal' ? 'masked' : 'none');
  const found = await explainMessage({
    id,
    accounts: flags.account,
    showText,
    showAuthors: flags.showAuthors ?? (flags.format === 'terminal' ? 'danger' : 'pseudonym'),
    cache: cachePath(flags, io),
    driver: io.env.XHEALTH_SQLITE ?? null,
  });
  const colour = flags.color && io.stdout.isTty && wantsColour(io);
  const { format } = flags;
  await io.stdout.write(renderExplanation(found, { format, showText, columns: io.stdout.columns, colour }));
  return exitCodes.ok;
}
