import { foldEncoded } from './entities.ts';
import { type FoldedText, originalOffset } from './fold.ts';
import { HANDLE, type Lexicon, LINK, NUMBER, UNKNOWN } from './lexicon.ts';
import { newUnits, type Units } from './units.ts';
import { hashStep, idAt, idOfWord } from './word-index.ts';

/** What stands before a token. */
export const BREAK = 1;
export const COMMA = 2;
export const HASH = 4;
export const QUOTE = 8;
export const ROUND = 16;

/** A text as tokens. The arrays are shared between texts: valid until the next one is read. */
export interface Reading {
  readonly text: string;
  readonly folded: FoldedText;
  /** UTF-16 units of the folded text. */
  readonly units: Units;
  readonly lexicon: Lexicon;
  /** Number of tokens. A few empty ones follow. */
  count: number;
  /** Per token: word id of the lexicon, or one of its special ids. */
  ids: Int32Array;
  /** Per token: offsets into the folded text, end excluded. */
  starts: Int32Array;
  ends: Int32Array;
  /** Per token: the classes of its word, as bits of the lexicon. */
  masks: Int32Array;
  /** Per token, and one more for the end of the text: bits of what stands before it. */
  before: Uint8Array;
  digits: boolean;
  /** What stands before the next token, while tokens are read. */
  pending: number;
}

const WORD = 1;
const DIGIT = 2;
const APOSTROPHE = 39;
const ELLIPSIS = 0x2026;
const kinds = characterKinds();
const marks = markBits();
const suffixes = new Set(['s', 're', 'm', 'll', 'd', 've']);

/** Empty tokens after the last one: as far as anybody looks beyond the end. */
const MARGIN = 3;

/** The room tokens are written to, reused from text to text. */
export interface Room {
  ids: Int32Array;
  masks: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  before: Uint8Array;
  readonly units: Units;
}

export function newRoom(size = 512, units: Units = newUnits(size)): Room {
  return {
    ids: new Int32Array(size + MARGIN),
    masks: new Int32Array(size + MARGIN),
    starts: new Int32Array(size + MARGIN),
    ends: new Int32Array(size + MARGIN),
    before: new Uint8Array(size + MARGIN),
    units,
  };
}

/** Folds and tokenises `text` into `room`, which grows where it must. */
export function readText(text: string, lexicon: Lexicon, room: Room): Reading {
  const { units } = room;
  const folded = foldEncoded(text, lexicon.words, units);
  if (units.length + MARGIN > room.ids.length) Object.assign(room, newRoom(units.length * 2, units));
  const { ids, masks, starts, ends, before } = room;
  const reading: Reading = {
    text,
    folded,
    units,
    lexicon,
    count: 0,
    ids,
    masks,
    starts,
    ends,
    before,
    digits: false,
    pending: BREAK,
  };
  tokenise(reading);
  return reading;
}

function tokenise(reading: Reading): void {
  const { codes, length } = reading.units;
  for (let at = 0; at < length; ) {
    const code = codes[at] as number;
    const kind = kindOf(code);
    at = kind !== 0 ? readWord(reading, at) : readSign(reading, at, code);
  }
  end(reading);
}

/** The room still holds what another text left behind the last token. */
function end({ ids, masks, starts, ends, before, count, pending, units }: Reading): void {
  before[count] = pending | BREAK;
  for (let at = count; at < count + MARGIN; at += 1) {
    ids[at] = UNKNOWN;
    masks[at] = 0;
    starts[at] = units.length;
    ends[at] = units.length;
    if (at > count) before[at] = BREAK;
  }
}

/** Anything but a word: a handle, an emoji, or marks to remember for the next token. */
function readSign(reading: Reading, at: number, code: number): number {
  const { codes } = reading.units;
  if (code === 64 && isNameCode(codes[at + 1] as number)) return readHandle(reading, at);
  if (code > 127 && code !== ELLIPSIS) return readSymbol(reading, at);
  reading.pending |= code > 127 ? BREAK : (marks[code] ?? 0);
  if (code === APOSTROPHE) reading.pending |= quoteAt(codes, at);
  return at + 1;
}

/** One word, or two for a contraction (`you` `'re`), or a link to its end. */
function readWord(reading: Reading, start: number): number {
  const { codes, length } = reading.units;
  let hash = 0;
  let seen = 0;
  let end = start;
  for (; end < length; end += 1) {
    const code = codes[end] as number;
    const kind = code < 128 ? (kinds[code] as number) : otherKind(code);
    if (kind === 0) break;
    seen |= kind;
    hash = hashStep(hash, code);
  }
  if ((seen & DIGIT) !== 0) reading.digits = true;
  const after = codes[end];
  if (after === 58 || after === 46) {
    const link = linkEnd(reading, start, end);
    if (link > 0) {
      add(reading, LINK, start, link);
      return link;
    }
  }
  if (after === 39) {
    const tail = wordEnd(reading.units, end + 1);
    if (tail > end + 1) return readContraction(reading, { start, end, tail, hash });
  }
  add(reading, wordId(reading, { start, end, hash }), start, end);
  return end;
}

function linkEnd({ folded, units }: Reading, start: number, end: number): number {
  const source = folded.folded;
  if (!source.startsWith('://', end) && !(end === start + 3 && source.startsWith('www.', start))) return 0;
  let at = end;
  while (at < units.length && (units.codes[at] as number) > 32) at += 1;
  return at;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

function readContraction(reading: Reading, word: Span & { readonly tail: number }): number {
  const source = reading.folded.folded;
  const suffix = source.slice(word.end + 1, word.tail);
  if (suffixes.has(suffix)) {
    add(reading, wordId(reading, word), word.start, word.end);
    add(reading, idOfWord(reading.lexicon.index, `'${suffix}`), word.end, word.tail);
  } else {
    const joined = source.slice(word.start, word.end) + suffix;
    add(reading, idOfWord(reading.lexicon.index, joined), word.start, word.tail);
  }
  return word.tail;
}

function wordId(reading: Reading, word: Span): number {
  const { codes } = reading.units;
  const id = idAt(reading.lexicon.index, codes, word);
  if (id !== UNKNOWN) return id;
  const first = codes[word.start] as number;
  return first > 47 && first < 58 ? NUMBER : UNKNOWN;
}

function wordEnd({ codes, length }: Units, from: number): number {
  let end = from;
  while (end < length && kindOf(codes[end] as number) !== 0) end += 1;
  return end;
}

function readHandle(reading: Reading, start: number): number {
  const { codes, length } = reading.units;
  let end = start + 1;
  while (end < length && (isNameCode(codes[end] as number) || isInnerDot(codes, end))) end += 1;
  add(reading, HANDLE, start, end);
  return end;
}

/** Handles with a host (`name@host.example`, `name.example`) hold dots, `@` and hyphens inside. */
function isInnerDot(codes: Uint16Array, at: number): boolean {
  const code = codes[at];
  return (code === 46 || code === 45 || code === 64) && isNameCode(codes[at + 1] as number);
}

function isNameCode(code: number): boolean {
  return code === 95 || (code < 128 && (kinds[code] === WORD || kinds[code] === DIGIT));
}

/** An emoji or a letter of another script: a token of its own. */
function readSymbol(reading: Reading, start: number): number {
  const source = reading.folded.folded;
  const end = start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  add(reading, idOfWord(reading.lexicon.index, source.slice(start, end)), start, end);
  return end;
}

function add(reading: Reading, id: number, start: number, end: number): void {
  const at = reading.count;
  reading.ids[at] = id;
  reading.masks[at] = reading.lexicon.masks[id] ?? 0;
  reading.starts[at] = start;
  reading.ends[at] = end;
  reading.before[at] = reading.pending;
  reading.pending = 0;
  reading.count = at + 1;
}

/** A single quotation mark stands at the edge of a word, an apostrophe inside one. */
function quoteAt(codes: Uint16Array, at: number): number {
  const left = at === 0 ? 0 : kindOf(codes[at - 1] as number);
  const right = kindOf(codes[at + 1] as number);
  return (left === WORD) === (right === WORD) ? 0 : QUOTE;
}

/** The word of a token, folded. */
export function wordAt(reading: Reading, at: number): string {
  return reading.folded.folded.slice(reading.starts[at], reading.ends[at]);
}

/** Whether a token looks like a name: no word of grammar, written with one capital at its head. */
export function isName(reading: Reading, at: number): boolean {
  if (reading.masks[at] !== 0 || reading.ids[at] === NUMBER || reading.ids[at] === LINK) return false;
  const offset = originalOffset(reading.folded, reading.starts[at] ?? 0);
  const code = reading.text.charCodeAt(offset);
  if (code < 128 && (code < 65 || code > 90)) return false;
  const first = reading.text.charAt(offset);
  const second = reading.text.charAt(offset + 1);
  return first !== first.toLowerCase() && second !== second.toUpperCase();
}

/** Whether a sentence ends before a token. */
export function isBreak(reading: Reading, at: number): boolean {
  return ((reading.before[at] ?? 0) & BREAK) !== 0;
}

function kindOf(code: number): number {
  return code < 128 ? (kinds[code] as number) : otherKind(code);
}

/** Latin letters that have no plain form, and all letters of other alphabets below the symbols. */
function otherKind(code: number): number {
  return code >= 0xc0 && code < 0x2000 ? WORD : 0;
}

function characterKinds(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 48; code < 58; code += 1) table[code] = DIGIT;
  for (let code = 97; code < 123; code += 1) table[code] = WORD;
  return table;
}

function markBits(): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of '.!?\n;:|') table[mark.charCodeAt(0)] = BREAK;
  for (const mark of ',-/&+') table[mark.charCodeAt(0)] = COMMA;
  for (const mark of '()[]{}') table[mark.charCodeAt(0)] = ROUND;
  table[35] = HASH;
  table[34] = QUOTE;
  return table;
}
