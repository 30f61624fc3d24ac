import {
  APOSTROPHE,
  characterOf,
  ELLIPSIS,
  kinds,
  LETTER,
  NEWLINE,
  NOTHING,
  SHOUT,
  SIGN,
  STOP,
  small,
  WORD,
} from './characters.ts';

/** A sentence begins with the word. */
export const STARTS = 1;
/** A sentence ends with it. */
export const ENDS = 2;
export const HANDLE = 4;
export const TAG = 8;
/** An ellipsis stands before it. */
export const AFTER_GAP = 16;

/** The words of one text, read over and over into the same arrays. Links are no words; emoji and signs neither. */
export interface Words {
  text: string;
  count: number;
  /** Two hashes of the folded word, taken together 64 bits: equal words have equal ones. */
  hashes: Int32Array;
  checks: Int32Array;
  /** UTF-16 offsets, the end excluded. */
  starts: Int32Array;
  ends: Int32Array;
  /** Letters and digits of the folded word. */
  lengths: Int32Array;
  flags: Uint8Array;
  /** Where the reading stands. */
  at: number;
  /** What the next word will be flagged with: `STARTS`, `AFTER_GAP`. */
  pending: number;
  hash: number;
  check: number;
  length: number;
}

const HASH_SEED = 0x811c9dc5 | 0;
const CHECK_SEED = 0x9747b28c | 0;
/** Abbreviations whose full stop ends no sentence: those before names and numbers, and within sentences. */
const abbreviations = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'vs',
  'eg',
  'ie',
  'approx',
  'rev',
  'sgt',
  'cllr',
]);
const ABBREVIATION_LENGTH = 6;

export function newWords(capacity = 256): Words {
  const ints = () => new Int32Array(capacity);
  return {
    text: '',
    count: 0,
    hashes: ints(),
    checks: ints(),
    starts: ints(),
    ends: ints(),
    lengths: ints(),
    flags: new Uint8Array(capacity),
    at: 0,
    pending: STARTS,
    hash: 0,
    check: 0,
    length: 0,
  };
}

/** Reads the words of a text, folded for comparison, and where its sentences begin and end. Linear; never throws. */
export function readWords(text: string, words: Words): void {
  words.text = text;
  words.count = 0;
  words.at = 0;
  words.pending = STARTS;
  while (words.at < text.length) {
    const code = text.charCodeAt(words.at);
    const kind = code < 128 ? (kinds[code] ?? 0) : characterOf(text.codePointAt(words.at) ?? 0).kind;
    if (kind === LETTER || kind === WORD) readWord(words);
    else readSign(words, kind, code);
  }
  if (words.count > 0) words.flags[words.count - 1] = (words.flags[words.count - 1] ?? 0) | ENDS;
}

/** The word at an index as it stands in the text. */
export function rawWord(words: Words, index: number): string {
  return words.text.slice(words.starts[index], words.ends[index]);
}

/** A word as it is compared: lower case, plain letters, without apostrophes. */
export function foldWord(raw: string): string {
  let folded = '';
  for (const character of raw) {
    const { kind, to } = characterOf(character.codePointAt(0) ?? 0);
    folded += to.toLowerCase();
    if (kind === STOP) folded += '.';
  }
  return folded;
}

function begin(words: Words): void {
  words.hash = HASH_SEED;
  words.check = CHECK_SEED;
  words.length = 0;
}

function mix(words: Words, code: number): void {
  words.hash = Math.imul(words.hash ^ code, 0x01000193);
  words.check = Math.imul(words.check ^ code, 0x5bd1e995) ^ (words.check >>> 15);
  words.length += 1;
}

function mixAll(words: Words, letters: string): void {
  for (let at = 0; at < letters.length; at += 1) mix(words, letters.charCodeAt(at));
}

function push(words: Words, start: number, flag: number): void {
  if (words.count === words.hashes.length) grow(words);
  const { count } = words;
  if ((words.pending & STARTS) !== 0 && count > 0) words.flags[count - 1] = (words.flags[count - 1] ?? 0) | ENDS;
  words.hashes[count] = words.hash;
  words.checks[count] = words.check;
  words.starts[count] = start;
  words.ends[count] = words.at;
  words.lengths[count] = words.length;
  words.flags[count] = words.pending | flag;
  words.pending = 0;
  words.count = count + 1;
}

function grow(words: Words): void {
  const wider = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  const size = words.hashes.length * 2;
  words.hashes = wider(words.hashes, new Int32Array(size));
  words.checks = wider(words.checks, new Int32Array(size));
  words.starts = wider(words.starts, new Int32Array(size));
  words.ends = wider(words.ends, new Int32Array(size));
  words.lengths = wider(words.lengths, new Int32Array(size));
  words.flags = wider(words.flags, new Uint8Array(size));
}

function readWord(words: Words): void {
  const start = words.at;
  begin(words);
  while (words.at < words.text.length && takeLetter(words)) {
    // Everything is done by the condition.
  }
  push(words, start, 0);
}

/** Takes the next character into the word; false where the word has ended before it. */
function takeLetter(words: Words): boolean {
  const { text, at } = words;
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (kinds[code] !== LETTER) return takeJoint(words, code);
    mix(words, small[code] ?? 0);
    words.at = at + 1;
    return true;
  }
  const codePoint = text.codePointAt(at) ?? 0;
  const { kind, to } = characterOf(codePoint);
  if (kind === APOSTROPHE) return takeJoint(words, 39);
  if (kind === WORD && words.length > 0) return false;
  if (kind !== LETTER && kind !== WORD && kind !== NOTHING) return false;
  mixAll(words, to);
  words.at = at + (codePoint > 0xffff ? 2 : 1);
  return kind !== WORD;
}

/** An apostrophe within a word, a point or a comma within a number; control characters are as if they were not there. */
function takeJoint(words: Words, code: number): boolean {
  const { text, at } = words;
  if (kinds[code] === NOTHING) {
    words.at = at + 1;
    return true;
  }
  const joins = code === 39 ? isLetter(text, at + 1) : isPoint(text, at, code);
  if (!joins) return false;
  if (code === 46) mix(words, code);
  words.at = at + 1;
  return true;
}

/** `3.5`, and the comma of `1,000`: neither ends a number. */
function isPoint(text: string, at: number, code: number): boolean {
  if ((code !== 46 && code !== 44) || !isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
  return code === 46 || (isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at);
  return codePoint !== undefined && characterOf(codePoint).kind === LETTER;
}

function readSign(words: Words, kind: number, code: number): void {
  const { at } = words;
  words.at = at + (code >= 0xd800 && code < 0xdc00 && (words.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (kind === STOP) readStop(words, at);
  else if (kind === SHOUT || kind === NEWLINE) words.pending |= STARTS;
  else if (kind === ELLIPSIS) words.pending |= STARTS | AFTER_GAP;
  else if (kind === SIGN) pushSign(words, at);
  else if (code === 64 || code === 35) readName(words, at, code);
  else if (code === 58 || code === 47) readLink(words, at, code);
  else if (code === 91 && /^sic\]/i.test(words.text.slice(at + 1, at + 5))) words.at = at + 5;
}

function pushSign(words: Words, at: number): void {
  begin(words);
  mixAll(words, characterOf(words.text.codePointAt(at) ?? 0).to);
  push(words, at, 0);
}

function readStop(words: Words, at: number): void {
  const { text } = words;
  let end = at + 1;
  while (text.charCodeAt(end) === 46) end += 1;
  words.at = end;
  if (end - at > 2) words.pending |= STARTS | AFTER_GAP;
  else if (!isLetter(text, end) && !isAbbreviated(words, at)) words.pending |= STARTS;
}

function isAbbreviated(words: Words, at: number): boolean {
  const last = words.count - 1;
  if (last < 0 || words.ends[last] !== at || (words.lengths[last] ?? 0) > ABBREVIATION_LENGTH) return false;
  return abbreviations.has(rawWord(words, last).toLowerCase());
}

/** `@handle`, `@name@host` and `#tag`: one word each, without its mark. */
function readName(words: Words, at: number, code: number): void {
  const { text } = words;
  if (!isLetter(text, at + 1) && text.charCodeAt(at + 1) !== 95) return;
  if (at > 0 && isLetter(text, at - 1)) return;
  begin(words);
  while (words.at < text.length && (takeLetter(words) || takeNameSign(words, code))) {
    // Everything is done by the condition.
  }
  push(words, at, code === 64 ? HANDLE : TAG);
}

function takeNameSign(words: Words, mark: number): boolean {
  const code = words.text.charCodeAt(words.at);
  const inner = mark === 64 && (code === 46 || code === 45 || code === 64) && isLetter(words.text, words.at + 1);
  if (code !== 95 && !inner) return false;
  words.at += 1;
  return true;
}

/** A link, from `//` or from the first slash after a name with a point in it: its words are taken back. */
function readLink(words: Words, at: number, code: number): void {
  const { text } = words;
  const last = words.count - 1;
  if (last < 0 || words.ends[last] !== at) return;
  const schemed = code === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47;
  const bare = code === 47 && isJoined(words, last);
  if (!schemed && !bare) return;
  takeBack(words);
  while (bare && isJoined(words, words.count)) takeBack(words);
  while (words.at < text.length && !/\s/.test(text.charAt(words.at))) words.at += 1;
}

function isJoined(words: Words, index: number): boolean {
  const start = words.starts[index] ?? 0;
  return index > 0 && words.ends[index - 1] === start - 1 && words.text.charCodeAt(start - 1) === 46;
}

function takeBack(words: Words): void {
  words.count -= 1;
  words.pending |= (words.flags[words.count] ?? 0) & (STARTS | AFTER_GAP);
}
