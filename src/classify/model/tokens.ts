import { HANDLE, LINK, NUMBER } from '../lexicon.ts';
import { BREAK, COMMA, HASH, QUOTE, type Reading } from '../reading.ts';
import { CHECK_FACTOR, checkOfRange, FNV_OFFSET, FNV_PRIME, hashOfRange } from './hashing.ts';

/** Bits of a token's place. */
const IN_QUOTES = 1;
const NEGATED = 2;
const AFTER_BREAK = 4;
const HASHTAG = 8;
const AFTER_COMMA = 16;

/** Tokens beyond this say no more about a text; the rules read all of it. */
const MAX_TOKENS = 2000;
/** Longer words are cut: they are data, or one letter many times. */
const MAX_WORD = 24;
/** A negation reaches this many words on within its sentence. */
const NEGATION_REACH = 5;
/** Longer numbers are all alike. */
const MAX_DIGITS = 4;

/** The words of a text as the model reads them. The arrays are shared between texts: valid until the next one is read. */
export interface ModelTokens {
  count: number;
  /** Per token, the hash of its word. */
  readonly hashes: Int32Array;
  /** Per token, a second hash of another kind: two words agree in both that nobody writes. */
  readonly checks: Int32Array;
  /** Per token, 1 + the number of the mark that stands for it (`<h>` for a handle, `?`, `!` …); 0 for a word of the text. */
  readonly marks: Uint8Array;
  /** Per token, offsets of its word in the folded text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
}

export function newTokens(): ModelTokens {
  return {
    count: 0,
    hashes: new Int32Array(MAX_TOKENS),
    checks: new Int32Array(MAX_TOKENS),
    marks: new Uint8Array(MAX_TOKENS),
    starts: new Int32Array(MAX_TOKENS),
    ends: new Int32Array(MAX_TOKENS),
    flags: new Uint8Array(MAX_TOKENS),
  };
}

const marks = ['<h>', '<l>', '<n>', '?', '!'] as const;
const markHashes = Int32Array.from(marks, (mark) => hashOfRange(mark, 0, mark.length));
const markChecks = Int32Array.from(marks, (mark) => checkOfRange(mark, 0, mark.length));
const HANDLE_MARK = 0;
const LINK_MARK = 1;
const NUMBER_MARK = 2;
const QUESTION_MARK = 3;
const EXCLAMATION_MARK = 4;

const negations = new Set(
  ['not', 'never', 'no', 'nobody', 'none', 'nothing', 'neither', 'nor', 'without', "'t"]
    .concat(['isnt', 'arent', 'dont', 'doesnt', 'didnt', 'wont', 'cant', 'cannot', 'wasnt', 'werent', 'aint'])
    .concat(['shouldnt', 'wouldnt', 'couldnt', 'hasnt', 'havent'])
    .map((word) => hashOfRange(word, 0, word.length)),
);
/** A byte by the last bits of a hash: most words are told from a negation by one look. */
const mayNegate = new Uint8Array(1024);
for (const hash of negations) mayNegate[hash & (mayNegate.length - 1)] = 1;

/** What is known of a place in the text, while its tokens are read. */
interface Place {
  /** `IN_QUOTES` or 0. */
  quoted: number;
  /** Words that the latest negation still reaches. */
  negated: number;
  /** The offset up to which the text was read. */
  done: number;
}

/** Writes what the model reads of a text into `tokens`. */
export function readTokens(reading: Reading, tokens: ModelTokens): void {
  const { codes, length } = reading.units;
  const place: Place = { quoted: 0, negated: 0, done: 0 };
  tokens.count = 0;
  for (let at = 0; at < reading.count; at += 1) {
    addToken(reading, tokens, at, place);
    if (tokens.count >= MAX_TOKENS - 2) return;
  }
  addSigns(tokens, codes, place.done, length);
}

/** One token of the reading, and the signs before it. */
function addToken(reading: Reading, tokens: ModelTokens, at: number, place: Place): void {
  const { codes } = reading.units;
  const start = reading.starts[at] as number;
  const end = reading.ends[at] as number;
  const before = reading.before[at] as number;
  addSigns(tokens, codes, place.done, start);
  place.done = end;
  if ((before & QUOTE) !== 0) place.quoted ^= IN_QUOTES;
  if ((before & BREAK) !== 0) place.negated = 0;
  if (isSaidAgain(reading, at)) return;
  const flags = place.quoted | (place.negated > 0 ? NEGATED : 0) | placeBits(before);
  const hash = addWord(tokens, codes, { id: reading.ids[at] as number, start, end, flags });
  if (place.negated > 0) place.negated -= 1;
  if (mayNegate[hash & (mayNegate.length - 1)] === 1 && negations.has(hash)) place.negated = NEGATION_REACH;
}

/** Emoji begin here, and some signs; letters of alphabets stand below. */
const FIRST_SYMBOL = 0x2000;
/** Symbols in a row that are looked through for the same. */
const ROW_OF_SYMBOLS = 8;

/** Whether a symbol stood in the row of symbols before it already: three hearts say no more than one. */
function isSaidAgain({ starts, ends, units: { codes } }: Reading, at: number): boolean {
  const start = starts[at] as number;
  const first = codes[start] as number;
  if (first < FIRST_SYMBOL) return false;
  for (let other = at - 1; other >= 0 && other >= at - ROW_OF_SYMBOLS; other -= 1) {
    const from = starts[other] as number;
    if ((codes[from] as number) < FIRST_SYMBOL) return false;
    if (codes[from] === first && codes[(ends[other] as number) - 1] === codes[(ends[at] as number) - 1]) return true;
  }
  return false;
}

function placeBits(before: number): number {
  return (
    ((before & BREAK) !== 0 ? AFTER_BREAK : 0) |
    ((before & HASH) !== 0 ? HASHTAG : 0) |
    ((before & COMMA) !== 0 ? AFTER_COMMA : 0)
  );
}

/** Question and exclamation marks between words are tokens too; one of a kind in a row. */
function addSigns(tokens: ModelTokens, codes: Uint16Array, from: number, to: number): void {
  let last = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    if (code === last) continue;
    last = code;
    if (code === 63) addMark(tokens, QUESTION_MARK, at);
    else if (code === 33) addMark(tokens, EXCLAMATION_MARK, at);
    if (tokens.count >= MAX_TOKENS - 2) return;
  }
}

function addMark(tokens: ModelTokens, mark: number, at: number): void {
  putMark(tokens, mark);
  add(tokens, { mark: mark + 1, start: at, end: at + 1, flags: 0 });
}

function putMark({ hashes, checks, count }: ModelTokens, mark: number): void {
  hashes[count] = markHashes[mark] as number;
  checks[count] = markChecks[mark] as number;
}

interface Word {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

function addWord(tokens: ModelTokens, codes: Uint16Array, word: Word): number {
  const { start, end, flags } = word;
  const mark = markOf(codes, word);
  if (mark >= 0) {
    putMark(tokens, mark);
    add(tokens, { mark: mark + 1, start, end, flags });
    return 0;
  }
  const cut = Math.min(end, start + MAX_WORD);
  const hash = putHashes(tokens, codes, start, cut);
  add(tokens, { mark: 0, start, end: cut, flags });
  return hash;
}

/** Both hashes in one walk over the word: as `hashOfRange` and `checkOfRange` give them. */
function putHashes({ hashes, checks, count }: ModelTokens, codes: Uint16Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  let check = end - start;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] as number;
    hash = Math.imul(hash ^ code, FNV_PRIME);
    check = (Math.imul(check, CHECK_FACTOR) + code) | 0;
  }
  hashes[count] = hash;
  checks[count] = check;
  return hash | 0;
}

function markOf(codes: Uint16Array, word: Word): number {
  if (word.id === HANDLE) return HANDLE_MARK;
  if (word.id === LINK) return LINK_MARK;
  if (word.id !== NUMBER || word.end - word.start <= MAX_DIGITS) return -1;
  for (let at = word.start; at < word.end; at += 1) {
    const code = codes[at] as number;
    if (code < 48 || code > 57) return -1;
  }
  return NUMBER_MARK;
}

interface Token {
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

/** The hashes stand there already. */
function add(tokens: ModelTokens, token: Token): void {
  const at = tokens.count;
  tokens.marks[at] = token.mark;
  tokens.starts[at] = token.start;
  tokens.ends[at] = token.end;
  tokens.flags[at] = token.flags;
  tokens.count = at + 1;
}

/** The mark that stands for a token; `null` for a word of the text. */
export function markOfToken(tokens: ModelTokens, at: number): string | null {
  const mark = tokens.marks[at] ?? 0;
  return mark === 0 ? null : (marks[mark - 1] ?? null);
}

/** The word of a token. */
export function wordOf(tokens: ModelTokens, source: string, at: number): string {
  return markOfToken(tokens, at) ?? source.slice(tokens.starts[at], tokens.ends[at]);
}
