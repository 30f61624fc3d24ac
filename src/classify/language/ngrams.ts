/**
 * The library's table of runs of letters (each of some bytes, a character a byte) with what each says for languages. As the library keeps it, an object
 * for each run, it takes 46 MB in every thread and a quarter of a second to load; so it takes two.
 */
export interface NgramTable {
  /** Codes of the languages by their numbers. */
  readonly languages: readonly string[];
  /** Two halves of each run as numbers, by slot, and its number, 0 where empty; a power of two slots. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly numbers: Uint16Array;
  /** By number of the run: where its languages and their scores begin, and, one further, end. */
  readonly starts: Uint32Array;
  readonly found: Uint8Array;
  readonly scores: Uint8Array;
}

/** Runs that a table holds at most: half of its slots. */
const SLOTS = 131_072;
const MOST_RUNS = SLOTS / 2 - 1;
const MOST_SCORES = 131_072;
/** Characters of a run, and of each of its halves. */
export const LONGEST_RUN = 6;
const HALF = 3;
/** Characters that a run is written with, at most. */
const LONGEST_NAME = LONGEST_RUN * 2;

const headPattern = /languages:\{([^}]*)\}[^{}]*,ngrams:\{/;
const languagePattern = /^\d+:'([a-z]{2})'$/;
const QUOTE = 39;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/** Reads the table from the library's source; `null` where that is not laid out as it was. */
export function readNgrams(source: string): NgramTable | null {
  const head = headPattern.exec(source);
  if (head === null) return null;
  const languages = (head[1] ?? '').split(',').map((entry) => languagePattern.exec(entry)?.[1] ?? '');
  const table: NgramTable = {
    languages,
    first: new Int32Array(SLOTS),
    second: new Int32Array(SLOTS),
    numbers: new Uint16Array(SLOTS),
    starts: new Uint32Array(MOST_RUNS + 2),
    found: new Uint8Array(MOST_SCORES),
    scores: new Uint8Array(MOST_SCORES),
  };
  const place: Place = { source, at: head.index + head[0].length, scores: 0 };
  for (let number = 1; number <= MOST_RUNS; number += 1) {
    if (!readRun(table, place, number)) return null;
    const after = source.charCodeAt(place.at);
    place.at += 1;
    if (after === CLOSE) return languages.includes('') ? null : table;
    if (after !== COMMA) return null;
  }
  return null;
}

/** How far the source was read, and how many scores it held. */
interface Place {
  readonly source: string;
  at: number;
  scores: number;
}

/** One run with its scores, `'a b':{9:123,37:64}`; false where something else stands there. */
function readRun(table: NgramTable, place: Place, number: number): boolean {
  const run = readName(place);
  if (run.length === 0 || run.length > LONGEST_RUN || place.source.charCodeAt(place.at) !== OPEN) return false;
  const slot = slotOf(table, halfOf(run, 0), halfOf(run, HALF));
  table.first[slot] = halfOf(run, 0);
  table.second[slot] = halfOf(run, HALF);
  table.numbers[slot] = number;
  table.starts[number] = place.scores;
  do {
    place.at += 1;
    const language = readNumber(place, COLON);
    place.at += 1;
    const score = readNumber(place, COMMA);
    if (!(language < table.languages.length) || !(score < 256) || place.scores === MOST_SCORES) return false;
    table.found[place.scores] = language;
    table.scores[place.scores] = score;
    place.scores += 1;
  } while (place.source.charCodeAt(place.at) === COMMA);
  table.starts[number + 1] = place.scores;
  place.at += 1;
  return place.source.charCodeAt(place.at - 1) === CLOSE;
}

/** A name up to its colon, in quotation marks but where it could be one in the code. Reads over the colon. */
function readName(place: Place): string {
  const { source } = place;
  const quoted = source.charCodeAt(place.at) === QUOTE;
  const end = quoted ? QUOTE : COLON;
  if (quoted) place.at += 1;
  let name = '';
  const last = Math.min(source.length, place.at + LONGEST_NAME);
  for (; source.charCodeAt(place.at) !== end && place.at < last; place.at += 1) {
    if (source.charCodeAt(place.at) === BACKSLASH) place.at += 1;
    name += source.charAt(place.at);
  }
  place.at += quoted ? 2 : 1;
  return source.charCodeAt(place.at - 1) === COLON ? name : '';
}

/** A number of whole digits up to `end` or a closing brace; not a number where something else stands there. */
function readNumber(place: Place, end: number): number {
  let number = 0;
  for (; ; place.at += 1) {
    const code = place.source.charCodeAt(place.at);
    if (code === end || code === CLOSE) return number;
    if (!(code > 47 && code < 58)) return Number.NaN;
    number = number * 10 + code - 48;
  }
}

/** Three characters from a place on as one number. */
export function halfOf(text: string, from: number): number {
  let half = 0;
  for (let at = from; at < from + HALF; at += 1)
    half = (half << 8) | (at < text.length ? text.charCodeAt(at) & 255 : 0);
  return half;
}

/** The slot of a run by its halves, or the empty one where it would stand. */
export function slotOf({ first, second, numbers }: NgramTable, one: number, other: number): number {
  let slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 15;
  while (numbers[slot] !== 0 && (first[slot] !== one || second[slot] !== other)) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
