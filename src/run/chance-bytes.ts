import { chanceSteps } from '../model/chances.ts';
import { labels } from '../model/verdict.ts';
import { copyBytes, type Stretch } from './copy-bytes.ts';

const comma = 0x2c;
const digitZero = 0x30;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What stands before the digits of a chance below one, `,"threat":0.` and so on; and the whole of a chance of one, `,"threat":1`. */
const heads = labels.map((label) => stretchOf(`,"${label}":0.`));
const wholes = labels.map((label) => stretchOf(`,"${label}":1`));

function stretchOf(text: string): Stretch {
  const { buffer, length } = new TextEncoder().encode(text);
  return { of: new DataView(buffer), start: 0, end: length };
}

/** A whole number of steps has so many digits behind the point. */
const digits = String(chanceSteps).length - 1;

/** More than all chances take as JSON. */
export const mostChanceBytes: number = heads.reduce((sum, head) => sum + head.end + digits, 2);

/**
 * Writes chances as the cache keeps them (`chancesText`), which stand in `words` from `start` to `end`, as JSON behind `to`, as JavaScript
 * would: `{"threat":0.5}`. Gives where it ends.
 */
export function writeChances(words: DataView, start: number, end: number, to: number): number {
  let next = to;
  let label = 0;
  let steps = 0;
  for (let at = start; at <= end; at += 1) {
    const byte = at < end ? words.getUint8(at) : comma;
    if (byte !== comma) {
      steps = steps * 10 + byte - digitZero;
      continue;
    }
    if (steps > 0) next = writeChance(words, label, steps, next);
    label += 1;
    steps = 0;
  }
  // The comma before the first.
  words.setUint8(to, openBrace);
  next = Math.max(next, to + 1);
  words.setUint8(next, closeBrace);
  return next + 1;
}

function writeChance(words: DataView, label: number, steps: number, to: number): number {
  const head = steps >= chanceSteps ? wholes[label] : heads[label];
  if (head === undefined) return to;
  let next = copyBytes(head, words, to);
  if (steps >= chanceSteps) return next;
  let rest = steps;
  for (let unit = chanceSteps / 10; rest > 0; unit /= 10, next += 1) {
    const digit = Math.floor(rest / unit);
    words.setUint8(next, digitZero + digit);
    rest -= digit * unit;
  }
  return next;
}
