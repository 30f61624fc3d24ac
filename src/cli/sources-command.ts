import { UsageError } from '../errors.ts';
import { type GuidePlatform, guidePlatforms, renderSourcesGuide } from '../report/index.ts';
import { exitCodes } from './exit-codes.ts';
import { type Io, wantsColour } from './io.ts';

/** `xhealth sources [platform]`: how to get the data, step by step. */
export async function sourcesCommand(
  platform: string | null,
  flags: { readonly color: boolean },
  io: Io,
): Promise<number> {
  const colour = flags.color && io.stdout.isTty && wantsColour(io);
  await io.stdout.write(
    renderSourcesGuide(platform === null ? null : guideOf(platform), { columns: io.stdout.columns, colour }),
  );
  return exitCodes.ok;
}

function guideOf(name: string): GuidePlatform {
  const wanted = name.toLowerCase().replace(/^twitter$/, 'x');
  const found = guidePlatforms.find((platform) => platform === wanted);
  if (found) return found;
  throw new UsageError(`There is no guide for ${JSON.stringify(name)}.`, {
    code: 'no-such-platform',
    hint: `Guides so far: ${guidePlatforms.join(', ')}.`,
  });
}
