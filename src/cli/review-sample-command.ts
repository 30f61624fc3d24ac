import { UsageError } from '../errors.ts';
import { reviewBundle, sampleWords } from '../report/index.ts';
import { drawReviewSample } from '../run-review.ts';
import { openBundle } from './bundle-output.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, type Io } from './io.ts';
import { terminalProgress } from './progress.ts';
import { type ReviewPlaceFlags, reviewPlace } from './review-place.ts';

/** Labels that one person writes in an evening or two. */
const usualSize = 200;

export interface ReviewSampleFlags extends ReviewPlaceFlags {
  readonly output: string;
  readonly size?: number;
  readonly halfWidth?: number;
  readonly seed: number;
  readonly since?: string;
  readonly until?: string;
}

/** `xhealth review sample`: draws a sample and writes what a friend needs to label it. */
export async function reviewSampleCommand(flags: ReviewSampleFlags, io: Io): Promise<number> {
  if (flags.size !== undefined && flags.halfWidth !== undefined) throw twoSizes();
  if (flags.output === '-') throw notOneFile();
  const place = reviewPlace(flags, io);
  const bundle = openBundle(flags.output, { inputs: [], cache: place.cache }, io);
  const progress = terminalProgress(io, flags.quiet === true);
  try {
    const drawn = await drawReviewSample({
      ...place,
      size: flags.size ?? (flags.halfWidth === undefined ? usualSize : null),
      halfWidth: flags.halfWidth ?? null,
      seed: flags.seed,
      since: flags.since ?? null,
      until: flags.until ?? null,
      signal: io.signal,
      progress,
    });
    progress.end();
    if (drawn === null) {
      complain(io, 'interrupted: no sample was drawn; what was judged so far is in the cache.');
      return exitCodes.interrupted;
    }
    for (const [name, text] of Object.entries(reviewBundle(drawn.sample, drawn.items))) await bundle.add(name, [text]);
    await bundle.finish();
    await io.stdout.write(sampleWords(drawn.sample, flags.output, io.stdout.columns));
    return exitCodes.ok;
  } finally {
    bundle.discard();
  }
}

/** A dash is standard output everywhere else: a folder of that name would be a surprise. */
function notOneFile(): UsageError {
  return new UsageError('A sample is several files, so it cannot go to standard output, which --output - names.', {
    code: 'output-not-a-bundle',
    hint: 'Name a folder that is not there yet (-o to-label) or a zip (-o to-label.zip). A folder called - is ./-',
  });
}

function twoSizes(): UsageError {
  return new UsageError('--size and --half-width both say how many messages to draw.', {
    code: 'size-twice',
    hint: 'Leave one of them out.',
  });
}
