import { halfOf, LONGEST_RUN, type NgramTable, slotOf } from './ngrams.ts';

/** What the library makes runs of letters with, beside its table. */
export interface NgramTools {
  /** What parts words. */
  readonly separators: RegExp;
  /** A character for each byte. */
  readonly dictionary: readonly string[];
}

/** Longer texts and words are cut there: UTF-16 units of a text; bytes after which words, and after which letters end it; bytes of a word. */
const MOST_UNITS = 1000;
const ENOUGH = 350;
const MOST_BYTES = 380;
const LONGEST_WORD = 70;
/** Bytes of a run within a word, and from one run to the next. */
const RUN = 4;
const STRIDE = 3;
/** Scores are written less this. */
const LEAST_SCORE = 53;

/**
 * The mean of what the runs of letters of a text say for each language, by its number, 0 or more: as the library's `detect` works out. `null` where none
 * of them says anything.
 */
export function meanScores(table: NgramTable, tools: NgramTools, text: string): Float64Array | null {
  const runs = new Set<string>();
  for (const word of byteWords(text, tools)) addRuns(runs, word);
  const sums = new Float64Array(table.languages.length);
  let any = false;
  for (const run of runs) {
    const number = run.length > LONGEST_RUN ? 0 : (table.numbers[slotOf(table, halfOf(run, 0), halfOf(run, 3))] ?? 0);
    if (number === 0) continue;
    any = true;
    const end = table.starts[number + 1] ?? 0;
    for (let at = table.starts[number] ?? 0; at < end; at += 1) {
      const language = table.found[at] ?? 0;
      sums[language] = (sums[language] ?? 0) + (table.scores[at] ?? 0) + LEAST_SCORE;
    }
  }
  return any ? sums.map((sum) => sum / runs.size) : null;
}

/** Words with a character for each byte of their UTF-8. */
function byteWords(text: string, { separators, dictionary }: NgramTools): string[] {
  const plain = text.substring(0, MOST_UNITS).replace(separators, ' ').trim().toLowerCase();
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (let at = 0; at < plain.length && bytes <= MOST_BYTES; at += 1) {
    const code = plain.charCodeAt(at);
    if (code === 32) {
      if (word !== '') words.push(word);
      word = '';
      if (bytes > ENOUGH) break;
      bytes += 1;
      continue;
    }
    const point = plain.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    const encoded = bytesOf(point, dictionary);
    word += encoded;
    bytes += encoded.length;
  }
  if (word !== '') words.push(word);
  return words;
}

/** UTF-8, a character a byte; plain letters are their own. */
function bytesOf(point: number, dictionary: readonly string[]): string {
  if (point < 0x80) return String.fromCharCode(point);
  const last = dictionary[0x80 | (point & 63)] ?? '';
  if (point < 0x800) return (dictionary[0xc0 | (point >> 6)] ?? '') + last;
  const middle = dictionary[0x80 | ((point >> 6) & 63)] ?? '';
  if (point < 0x10000) return (dictionary[0xe0 | (point >> 12)] ?? '') + middle + last;
  return (dictionary[0xf0 | (point >> 18)] ?? '') + (dictionary[0x80 | ((point >> 12) & 63)] ?? '') + middle + last;
}

/** Its runs of letters; a blank stands before the first and after the last. */
function addRuns(runs: Set<string>, word: string): void {
  const length = Math.min(word.length, LONGEST_WORD);
  let at = 0;
  for (; at + RUN < length; at += STRIDE) runs.add((at === 0 ? ' ' : '') + word.substring(at, at + RUN));
  runs.add(`${at === 0 ? ' ' : ''}${word.substring(length - RUN)} `);
}
