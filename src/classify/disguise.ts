import { starredWords } from './term-lists/en/starred-words.ts';
import type { KnownWords } from './word-index.ts';

/** A word written so that a filter misses it: where it stands in the folded text, and the word itself. */
export interface Disguise {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Longer chunks are data (links, hashes), not words. */
const MAX_CHUNK = 40;
/** Letters one by one: fewer than three joined are initials. */
const MIN_SPACED = 3;
/** Joining what a full stop or hyphen parts makes short words out of nothing. */
const MIN_JOINED = 5;

// biome-ignore format: a table
const leetLetters: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', '€': 'e', '£': 'l', '¡': 'i', '¢': 'c',
};
const leetSigns = /[013457899@$!|+€£¡¢]/g;
const separators = /[.\-_~/·•\\*]+/g;
/** A disguise may begin, and may end, with one of these. */
const LEADS = 1;
const ENDS = 2;
/** Letters, what may stand for one or part them, and stars: with anything else in it, no chunk hides a word. */
const HIDES = 4;
const AT = 64;
const COLON = 58;
const plainWord = /^[a-z]+$/;
const repeated = /([a-z])\1\1+/g;
const drawnOut = /([a-z])\1\1/;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const uses = usesOfCharacters();

/** The disguised words of a folded text, in order, none overlapping. A disguise counts only when it hides one of `words`. */
export function findDisguises(folded: string, words: KnownWords): Disguise[] {
  const found: Disguise[] = [];
  const chunks = chunksOf(folded);
  for (let at = 0; at < chunks.length; ) {
    const run = spacedRun(folded, chunks, at);
    if (run >= MIN_SPACED) {
      addSpaced(found, folded, { chunks: chunks.slice(at, at + run), words });
      at += run;
      continue;
    }
    const chunk = chunks[at];
    if (chunk !== undefined) addChunk(found, folded, { chunk, words });
    at += 1;
  }
  return found;
}

interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Runs without white space that may hide something: single letters, and those not made of ordinary letters alone. */
function chunksOf(folded: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    if (folded.charCodeAt(start) <= 32) continue;
    const end = chunkEnd(folded, start);
    if (!isOrdinary(folded, start, end)) addTrimmed(chunks, folded, { start, end });
    else chunks.push(wholeWord);
    start = end;
  }
  return chunks;
}

function chunkEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length && folded.charCodeAt(end) > 32) end += 1;
  return end;
}

/** Two letters or more and nothing else, none drawn out. */
function isOrdinary(folded: string, start: number, end: number): boolean {
  if (end === start + 1) return false;
  for (let at = start; at < end; at += 1) {
    const code = folded.charCodeAt(at);
    if (code < 97 || code > 122) return false;
    if (at > start + 1 && code === folded.charCodeAt(at - 1) && code === folded.charCodeAt(at - 2)) return false;
  }
  return true;
}

/** Stands for an ordinary word, which ends a run of single letters. */
const wholeWord: Chunk = { start: 0, end: 0 };

/** Cut to begin and end with a letter, digit or sign that can stand for one. */
function addTrimmed(chunks: Chunk[], folded: string, chunk: Chunk): void {
  let { start, end } = chunk;
  while (start < end && !isUsed(folded.charCodeAt(start), LEADS)) start += 1;
  while (end > start && !isUsed(folded.charCodeAt(end - 1), ENDS)) end -= 1;
  if (end === start || (mayBeAddress(folded, chunk) && isAddress(folded.slice(chunk.start, chunk.end)))) return;
  chunks.push(isOrdinary(folded, start, end) ? wholeWord : { start, end });
}

function isUsed(code: number, use: number): boolean {
  return ((uses[code] ?? 0) & use) !== 0;
}

/** Whether a closer look is worth it. */
function mayBeAddress(folded: string, { start, end }: Chunk): boolean {
  for (let at = start; at < end; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === AT || code === COLON) return true;
  }
  return folded.startsWith('www.', start);
}

/** Links, @handles and mail addresses are names: never read as words. */
function isAddress(chunk: string): boolean {
  return chunk.startsWith('@') || chunk.includes('://') || chunk.startsWith('www.') || /@[^\s@]+\.[a-z]/.test(chunk);
}

function spacedRun(folded: string, chunks: readonly Chunk[], from: number): number {
  let run = 0;
  for (let at = from; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.end - chunk.start !== 1 || !isLetter(folded.charCodeAt(chunk.start))) break;
    run += 1;
  }
  return run;
}

/** `a f r a u d`: the longest known word from each letter on. */
function addSpaced(found: Disguise[], folded: string, run: { chunks: readonly Chunk[]; words: KnownWords }): void {
  const letters = run.chunks.map((chunk) => folded.charAt(chunk.start)).join('');
  for (let from = 0; from + MIN_SPACED <= letters.length; ) {
    const length = longestWord(letters, from, run.words);
    const first = run.chunks[from];
    const last = run.chunks[from + length - 1];
    if (length > 0 && first !== undefined && last !== undefined) {
      found.push({ start: first.start, end: last.end, word: letters.slice(from, from + length) });
    }
    from += Math.max(length, 1);
  }
}

function longestWord(letters: string, from: number, words: KnownWords): number {
  for (let length = Math.min(16, letters.length - from); length >= MIN_SPACED; length -= 1) {
    if (words.has(letters.slice(from, from + length))) return length;
  }
  return 0;
}

function addChunk(found: Disguise[], folded: string, given: { chunk: Chunk; words: KnownWords }): void {
  const { start, end } = given.chunk;
  if (end - start < 3 || end - start > MAX_CHUNK) return;
  const chunk = folded.slice(start, end);
  const drawn = drawnOut.test(chunk);
  const word = (mayHide(chunk) ? hiddenWord(chunk, drawn, given.words) : null) ?? (drawn ? shortened(chunk) : chunk);
  if (word !== chunk) found.push({ start, end, word });
}

function mayHide(chunk: string): boolean {
  for (let at = 0; at < chunk.length; at += 1) if (!isUsed(chunk.charCodeAt(at), HIDES)) return false;
  return true;
}

function hiddenWord(chunk: string, drawn: boolean, words: KnownWords): string | null {
  if (plainWord.test(chunk) && !drawn) return null;
  return uncover(chunk, words) ?? uncoverStars(chunk);
}

/** What the chunk says once signs are read as letters; `null` when that is no known word. */
function uncover(chunk: string, words: KnownWords): string | null {
  const joined = chunk.replace(separators, '');
  const shortest = joined === chunk || isSpelledOut(chunk) ? MIN_SPACED : MIN_JOINED;
  for (const reading of readings(joined)) {
    if (!plainWord.test(reading)) continue;
    for (const word of unrepeated(reading)) {
      if (word.length >= shortest && words.has(word)) return word;
    }
  }
  return null;
}

/** `f.r.a.u.d`: every letter on its own. */
function isSpelledOut(chunk: string): boolean {
  return /^[a-z0-9](?:[^a-z0-9]+[a-z0-9]){2,}$/.test(chunk);
}

function readings(joined: string): string[] {
  if (plainWord.test(joined)) return [joined];
  const letters = joined.replace(/[^a-z]/g, '').length;
  const digits = joined.replace(/\D/g, '').length;
  // "A55", "24" and "4" are a road and numbers; "5h1t" is not.
  if (
    letters === 0 ||
    digits > letters + (joined.length > 4 ? 1 : 0) ||
    (joined.length < 4 && digits > 0 && letters < 2)
  )
    return [];
  const read = joined.replace(leetSigns, (sign) => leetLetters[sign] ?? sign);
  const other = joined.replace(/[1!|]/g, 'l').replace(leetSigns, (sign) => leetLetters[sign] ?? sign);
  return read === other ? [read] : [read, other];
}

/** `scaaam`: each long run as one letter, then as two. */
function unrepeated(word: string): string[] {
  return drawnOut.test(word) ? [word, word.replace(repeated, '$1'), word.replace(repeated, '$1$1')] : [word];
}

/** `sh*t`, `f**k`, `c***`: only words that are commonly starred, the same number of letters, the first one given. */
function uncoverStars(chunk: string): string | null {
  if (!/^[a-z][a-z]*[*#%$@_-]+[a-z]*$/.test(chunk) || !/[*#%]|[-_]{2}|[a-z][$@]/.test(chunk)) return null;
  for (const word of starredWords) {
    if (word.length === chunk.length && fits(chunk, word)) return word;
  }
  return null;
}

function fits(chunk: string, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = chunk.charCodeAt(at);
    if (isLetter(code) && code !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** No known word: only shortens what is drawn out, so that folding again changes nothing. */
function shortened(chunk: string): string {
  return chunk.replace(repeated, '$1$1');
}

function isLetter(code: number): boolean {
  return code > 96 && code < 123;
}

/** By code unit; nothing beyond the signs of the list has a use. */
function usesOfCharacters(): Uint8Array {
  const table = new Uint8Array(0x2100);
  const add = (characters: string, use: number): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | use;
    }
  };
  add(`${letters}0123456789$@|+€£¢`, LEADS);
  add(`${letters}0123456789*$@€£¢`, ENDS);
  add(`${letters}.-_~/·•\\*013457899@$!|+€£¡¢#%`, HIDES);
  return table;
}
