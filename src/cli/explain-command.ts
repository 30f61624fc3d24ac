import { renderAuthorExplanation, renderExplanation } from '../report/index.ts';
import type { ShowText } from '../run/request.ts';
import { explain } from '../run-explain.ts';
import { cachePath, type ScopeFlags } from './analyse-command.ts';
import { exitCodes } from './exit-codes.ts';
import { type Io, wantsColour } from './io.ts';

export interface ExplainFlags extends ScopeFlags {
  readonly format: 'terminal' | 'json';
  readonly showText?: ShowText;
  readonly showAuthors?: 'pseudonym' | 'handle';
  readonly color: boolean;
}

/** `xhealth explain <id>`: why one message got its verdict, or what is known of one author. */
export async function explainCommand(id: string, flags: ExplainFlags, io: Io): Promise<number> {
  const showText = flags.showText ?? (flags.format === 'terminal' ? 'masked' : 'none');
  const found = await explain({
    id,
    accounts: flags.account,
    showText,
    showAuthors: flags.showAuthors ?? (flags.format === 'terminal' ? 'danger' : 'pseudonym'),
    cache: cachePath(flags, io),
    driver: io.env.XHEALTH_SQLITE ?? null,
  });
  const colour = flags.color && io.stdout.isTty && wantsColour(io);
  const options = { format: flags.format, showText, columns: io.stdout.columns, colour };
  const text =
    found.author === undefined
      ? renderExplanation(found.message, options)
      : renderAuthorExplanation(found.author, options);
  await io.stdout.write(text);
  return exitCodes.ok;
}
