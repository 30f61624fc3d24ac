import { createInterface } from 'node:readline';
import type { Answer } from '../model/review.ts';
import { labelHelp, statusWords } from '../report/index.ts';
import { type Labelling, labelSample, readLabel } from '../run-review.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type ReviewPlaceFlags, reviewPlace } from './review-place.ts';

export interface ReviewLabelFlags extends ReviewPlaceFlags {
  readonly rater: string;
}

/** After so many labels a break is suggested. */
const pauseAfter = 25;

/** `xhealth review label`: labels the last sample in the terminal. Each answer is kept at once; whoever stops goes on there. */
export async function reviewLabelCommand(flags: ReviewLabelFlags, io: Io): Promise<number> {
  const rater = flags.rater.trim().replace(/\s+/g, ' ').slice(0, 60) || 'me';
  return labelSample(reviewPlace(flags, io), rater, async (labelling) => {
    await io.stdout.write(labelHelp(io.stdout.columns));
    const stopped = await ask(labelling, io);
    await io.stdout.write(statusWords(await labelling.status(), io.stdout.columns));
    return stopped ? exitCodes.interrupted : exitCodes.ok;
  });
}

/** Where somebody is in the messages that are left. */
interface Place {
  readonly at: number;
  readonly shown: boolean;
  /** Answers since the last break. */
  readonly answered: number;
}

/** Goes through what this rater has not labelled yet. True when interrupted. */
async function ask(labelling: Labelling, io: Io): Promise<boolean> {
  const open = labelling.items.filter(({ item }) => !labelling.done.has(item));
  if (open.length === 0) return false;
  const total = labelling.items.length;
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  io.signal.addEventListener('abort', () => lines.close(), { once: true });
  const prompt = async ({ at, shown }: Place): Promise<void> => {
    const words = shown ? `\n  ${open[at]?.text}\n> ` : 'Words hidden: Enter shows them.\n> ';
    await io.stdout.write(`\nMessage ${total - open.length + at + 1} of ${total}. ${words}`);
  };
  let place: Place = { at: 0, shown: false, answered: 0 };
  await prompt(place);
  for await (const line of lines) {
    const said = line.trim().toLowerCase();
    const item = open[place.at];
    if (said === 'q' || said === 'quit' || item === undefined) break;
    place = moved(place, said) ?? (await answered(place, said, (answer) => labelling.answer(item.item, answer), io));
    if (place.answered === pauseAfter) {
      await io.stdout.write('\nThat was a good stretch. A break helps; q stops, and nothing is lost.\n');
      place = { ...place, answered: 0 };
    }
    if (place.at >= open.length) break;
    await prompt(place);
  }
  lines.close();
  return io.signal.aborted;
}

/** Where a word that is no answer leads; `null` for an answer. */
function moved(place: Place, said: string): Place | null {
  if (said === '') return { ...place, shown: !place.shown };
  if (said === 's' || said === 'skip') return { ...place, at: place.at + 1, shown: false };
  return said === 'back' ? { ...place, at: Math.max(0, place.at - 1), shown: false } : null;
}

async function answered(place: Place, said: string, keep: (answer: Answer) => Promise<void>, io: Io): Promise<Place> {
  const read = readLabel(said);
  if ('wrong' in read || !place.shown) {
    await io.stdout.write('wrong' in read ? `  ${read.wrong}.\n` : '  Look at the words first: Enter.\n');
    return place;
  }
  await keep(read.answer);
  if (read.respelt !== null) await io.stdout.write(`  taken as ${read.respelt}\n`);
  return { at: place.at + 1, shown: false, answered: place.answered + 1 };
}
