import { newUnits, type Units, writeUnits } from '../units.ts';
import { hashStep } from './word-table.ts';

/** Letters read at most: enough to know a language by, and a text of a megabyte costs no more than a page. */
const MAX_LETTERS = 600;

/** The words of a text, found by `readWords`: written anew by each call, so read them before the next one. */
export interface Words {
  /** How many words. */
  count: number;
  /** Letters in all words. */
  letters: number;
  /** Letters in words that hold no Latin letter. */
  foreignLetters: number;
  /** Latin letters beyond `a` to `z`, as `é`, and letters of other scripts within Latin words. */
  oddLetters: number;
  /** Per word: its first and one past its last UTF-16 unit. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Per word: the hash of its lower-case letters, apostrophes left out. */
  readonly hashes: Int32Array;
}

/** Room for the words of one text. */
export function newWords(): Words {
  const [starts, ends, hashes] = [
    new Int32Array(MAX_LETTERS),
    new Int32Array(MAX_LETTERS),
    new Int32Array(MAX_LETTERS),
  ];
  return { count: 0, letters: 0, foreignLetters: 0, oddLetters: 0, starts, ends, hashes };
}

const OTHER = 0;
const LATIN = 1;
const MARKED = 2;
const FOREIGN = 3;
/** Written inside words: apostrophes, marks set on letters, signs without width. */
const INSIDE = 4;
/** `@`, `#`, `&`, `/`: what follows or stands around may be no word. */
const SIGN = 5;

const AT = 64;
const DOT = 46;
const COLON = 58;
const HASH = 35;
const AMPERSAND = 38;
const SLASH = 47;
const SEMICOLON = 59;

const kinds = buildKinds();

/** The longest text of which all is read, in UTF-16 units. */
const MAX_UNITS = 100_000;
const units = newUnits();

/** Finds words. Handles, hashtags, links, entities such as `&amp;`, numbers and emoji are none. */
export function readWords(text: string, words: Words): void {
  words.count = 0;
  words.letters = 0;
  words.foreignLetters = 0;
  words.oddLetters = 0;
  writeUnits(units, text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text);
  const { codes, length } = units;
  for (let at = 0; at < length && words.letters < MAX_LETTERS; ) {
    const kind = kinds[codes[at] as number];
    if (kind === OTHER || kind === INSIDE) at += 1;
    else at = kind === SIGN ? afterSign(units, at) : readWord(text, at, words);
  }
}

/** Reads a word and gives where it ends, or where the link ends that it begins. */
function readWord(text: string, start: number, words: Words): number {
  let at = start;
  let hash = 0;
  let latin = 0;
  let marked = 0;
  let foreign = 0;
  const { codes, length } = units;
  const end = Math.min(length, start + MAX_LETTERS);
  for (; at < end; at += 1) {
    const code = codes[at] as number;
    const kind = kinds[code];
    if (kind === LATIN) {
      hash = hashStep(hash, code | 32);
      latin += 1;
    } else if (kind === MARKED) {
      hash = hashStep(hash, code);
      marked += 1;
    } else if (kind === FOREIGN) foreign += 1;
    else if (kind !== INSIDE) break;
  }
  if (isLink(text, start, at)) return chunkEnd(units, at);
  const word = words.count;
  words.starts[word] = start;
  words.ends[word] = at;
  words.hashes[word] = foreign > 0 ? 0 : hash;
  words.count = word + 1;
  words.letters += latin + marked + foreign;
  words.oddLetters += latin + marked === 0 ? 0 : marked + foreign;
  if (latin + marked === 0) words.foreignLetters += foreign;
  return at;
}

/** `https` before `://`, `www` before a dot, or a host before a dot that a slash follows somewhere. */
function isLink(text: string, start: number, end: number): boolean {
  const { codes } = units;
  const next = codes[end];
  if (next === COLON) return codes[end + 1] === SLASH && codes[end + 2] === SLASH;
  if (next !== DOT || !isNamePart(codes[end + 1] as number)) return false;
  if (end - start === 3 && text.slice(start, end).toLowerCase() === 'www') return true;
  return text.slice(end, chunkEnd(units, end)).includes('/');
}

function chunkEnd({ codes, length }: Units, from: number): number {
  let at = from;
  while (at < length && !isBlank(codes[at] as number)) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000
  );
}

/** Where reading goes on after a sign: past the handle, hashtag or entity that it begins, if it begins one. */
function afterSign({ codes, length }: Units, start: number): number {
  const sign = codes[start];
  let at = start + 1;
  if (sign === AMPERSAND) {
    while (at < Math.min(start + 10, length) && isNamePart(codes[at] as number)) at += 1;
    return codes[at] === SEMICOLON ? at + 1 : start + 1;
  }
  while (at < length && (isNamePart(codes[at] as number) || isJoint(codes, at, sign))) at += 1;
  return at;
}

/** A dot, hyphen or second `@` within a handle, as in `@name@example.social`. */
function isJoint(codes: Uint16Array, at: number, sign: number | undefined): boolean {
  const code = codes[at];
  return sign === AT && (code === DOT || code === 45 || code === AT) && isNamePart(codes[at + 1] as number);
}

function isNamePart(code: number): boolean {
  const kind = kinds[code] ?? OTHER;
  return (kind >= LATIN && kind <= FOREIGN) || (code >= 48 && code <= 57) || code === 95 || code === HASH;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const ranges: [first: number, last: number, kind: number][] = [
    [0xc0, 0x2af, MARKED],
    [0xd7, 0xd7, OTHER],
    [0xf7, 0xf7, OTHER],
    [0x300, 0x36f, INSIDE],
    [0x370, 0x1dff, FOREIGN],
    [0x1e00, 0x1eff, MARKED],
    [0x1f00, 0x1fff, FOREIGN],
    [0x200b, 0x200f, INSIDE],
    [0x2c80, 0x2dff, FOREIGN],
    // Kana and the scripts of East Asia, their punctuation left out.
    [0x3041, 0xa4cf, FOREIGN],
    [0xa500, 0xa71f, FOREIGN],
    [0xa720, 0xa7ff, MARKED],
    [0xa800, 0xd7ff, FOREIGN],
    [0xf900, 0xfdff, FOREIGN],
    [0xfe70, 0xfefe, FOREIGN],
    [0xff21, 0xff3a, MARKED],
    [0xff41, 0xff5a, MARKED],
    [0xff66, 0xffdc, FOREIGN],
    [0x41, 0x5a, LATIN],
    [0x61, 0x7a, LATIN],
  ];
  for (const [first, last, kind] of ranges) table.fill(kind, first, last + 1);
  for (const code of [0x27, 0x2019, 0x2bc, 0xad]) table[code] = INSIDE;
  for (const code of [AT, HASH, AMPERSAND]) table[code] = SIGN;
  return table;
}
