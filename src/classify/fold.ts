import { alignedPlaces } from './aligned.ts';
import { type Disguise, findDisguises } from './disguise.ts';
import { type Fold, foldOf, lowered } from './letters.ts';
import { newUnits, type Units, writeUnits } from './units.ts';
import type { KnownWords } from './word-index.ts';

/** A text folded for matching: lower case, plain Latin letters, disguised words written out. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of each UTF-16 unit of `folded`, and of its end; `null` when offsets are the same. */
  readonly map: Uint32Array | null;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
/** Control characters, and all beyond ASCII. */
const ODD = 4;

const kinds = asciiKinds();

const own = newUnits();

/**
 * Folds letters that look alike, invisible characters and diacritics everywhere, and disguises of `words` (leet, spacing,
 * stars, repeated letters). Folding twice equals folding once. Links, @handles and numbers stay as they are. `units` are
 * those of the folded text, afterwards.
 */
export function foldText(text: string, words: KnownWords, units: Units = own): FoldedText {
  const letters = foldAllLetters(text, units);
  if (!isSuspicious(units)) return letters;
  const folded = writeOut(letters, words);
  if (folded !== letters) writeUnits(units, folded.folded);
  return folded;
}

function foldAllLetters(text: string, units: Units): FoldedText {
  writeUnits(units, text);
  if (isPlainAscii(units)) {
    lowerAscii(units);
    return { folded: text.toLowerCase(), map: null };
  }
  const folded = foldLetters(text);
  writeUnits(units, folded.folded);
  return folded;
}

/** The place in the original text of an offset into the folded one. */
export function originalOffset(text: FoldedText, offset: number): number {
  return text.map === null ? offset : (text.map[offset] ?? 0);
}

function isPlainAscii({ codes, length }: Units): boolean {
  for (let at = 0; at < length; at += 1) {
    if (kinds[codes[at] as number] === ODD) return false;
  }
  return true;
}

function lowerAscii({ codes, length }: Units): void {
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    if (code > 64 && code < 91) codes[at] = code + 32;
  }
}

/** Whether any word of a text with folded letters may be a disguise; most texts are plain, and need no closer look. */
function isSuspicious(units: Units): boolean {
  const { codes, length } = units;
  let before = 0;
  let previous = 0;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    const kind = kinds[code] as number;
    if (kind === LETTER && before === LETTER) {
      // The third of a run.
      if (code === previous && at > 1 && code === codes[at - 2]) return true;
    } else if (isOddEdge(codes, at, before)) return true;
    else if ((code === 64 || code === 58) && startsAddress(codes, at, before)) at = chunkEnd(units, at) - 1;
    before = kind;
    previous = code;
  }
  return false;
}

/** A letter after a digit, one of several that stand alone, or a sign glued to the letter before it. */
function isOddEdge(codes: Uint16Array, at: number, before: number): boolean {
  const code = codes[at] as number;
  if (kinds[code] === LETTER) return before === DIGIT || isSpaced(codes, at);
  return before === LETTER && isGlued(codes, at, code);
}

/** A single letter after another single letter. */
function isSpaced(codes: Uint16Array, at: number): boolean {
  if (kindAt(codes, at + 1) === LETTER) return false;
  const first = Math.max(0, at - 4);
  let other = at - 1;
  while (other > first && kindAt(codes, other) !== LETTER) other -= 1;
  return other >= 0 && kindAt(codes, other) === LETTER && (other === 0 || kindAt(codes, other - 1) !== LETTER);
}

function kindAt(codes: Uint16Array, at: number): number {
  return kinds[codes[at] as number] as number;
}

/** `://` inside a link, or an @handle: names, skipped whole. */
function startsAddress(codes: Uint16Array, at: number, before: number): boolean {
  const code = codes[at];
  if (code === 64) return before !== LETTER && before !== DIGIT;
  return code === 58 && codes[at + 1] === 47 && codes[at + 2] === 47;
}

/** Where white space next stands. */
function chunkEnd({ codes, length }: Units, from: number): number {
  let at = from;
  while (at < length && kindAt(codes, at) !== SPACE) at += 1;
  return at;
}

/** Whether a sign or digit after a letter may stand for a letter, or parts letters of one word. */
function isGlued(codes: Uint16Array, at: number, code: number): boolean {
  if (code === 32 || code === 39) return false;
  if (kinds[code] === DIGIT || code === 42 || code === 36 || code === 64) return true;
  const next = kindAt(codes, at + 1);
  return next === LETTER || next === DIGIT;
}

/** Where a stretch of folded text comes from, one code unit to one. */
interface Stretch {
  readonly folded: number;
  readonly original: number;
}

/** Copies plain stretches whole; offsets are kept only where a length changes. */
function foldLetters(text: string): FoldedText {
  const done: Done = { folded: '', copied: 0, stretches: [] };
  let scripts = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (kinds[text.charCodeAt(at)] !== ODD) continue;
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const { to, foreign } = foldOf(codePoint);
    scripts |= foreign;
    if (scripts === 3) return foldScripts(text);
    if (to.length !== width || !text.startsWith(to, at)) replace(done, text, { at, width, to });
    at += width - 1;
  }
  const folded = done.folded + text.slice(done.copied).toLowerCase();
  return { folded, map: done.stretches.length === 0 ? null : mapOf(folded.length, done.stretches) };
}

interface Done {
  folded: string;
  copied: number;
  readonly stretches: Stretch[];
}

function replace(done: Done, text: string, given: { at: number; width: number; to: string }): void {
  const { at, width, to } = given;
  done.folded += text.slice(done.copied, at).toLowerCase();
  const start = done.folded.length;
  done.folded += to;
  done.copied = at + width;
  if (to.length === width) return;
  // Every unit of a longer folding points at the one character it came from.
  for (let unit = 1; unit < to.length; unit += 1) done.stretches.push({ folded: start + unit, original: at });
  done.stretches.push({ folded: done.folded.length, original: done.copied });
}

function mapOf(length: number, stretches: readonly Stretch[]): Uint32Array {
  const map = new Uint32Array(length + 1);
  let next = 0;
  let shift = 0;
  for (let at = 0; at <= length; at += 1) {
    for (let stretch = stretches[next]; stretch !== undefined && stretch.folded <= at; stretch = stretches[next]) {
      shift = stretch.original - stretch.folded;
      next += 1;
    }
    map[at] = at + shift;
  }
  return map;
}

/** Code points one by one, for a text that mixes scripts. */
function foldScripts(text: string): FoldedText {
  const folds: Fold[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    folds.push(foldOf(codePoint));
    starts.push(at);
    at += codePoint > 0xffff ? 2 : 1;
  }
  starts.push(text.length);
  return assemble(foreignWordsKept(text, folds, starts), starts);
}

/** In a text really written in another script, look-alikes fold only inside words that hold Latin letters too. */
function foreignWordsKept(text: string, folds: readonly Fold[], starts: readonly number[]): string[] {
  const out: string[] = [];
  for (let from = 0; from < folds.length; ) {
    let to = from;
    let latin = false;
    while (to < folds.length && isWordPart(folds[to])) {
      latin ||= folds[to]?.foreign === 0 && folds[to]?.to !== '';
      to += 1;
    }
    to = Math.max(to, from + 1);
    for (let at = from; at < to; at += 1) {
      const fold = folds[at];
      const keep = fold?.foreign === 1 && !latin;
      out.push(keep ? lowered(text.slice(starts[at], starts[at + 1])) : (fold?.to ?? ''));
    }
    from = to;
  }
  return out;
}

function isWordPart(fold: Fold | undefined): boolean {
  return fold !== undefined && (fold.foreign !== 0 || fold.to === '' || /^[a-z]+$/.test(fold.to));
}

function assemble(parts: readonly string[], starts: readonly number[]): FoldedText {
  const folded = parts.join('');
  let same = folded.length === starts[starts.length - 1];
  const map = new Uint32Array(folded.length + 1);
  let written = 0;
  for (let at = 0; at < parts.length; at += 1) {
    const length = parts[at]?.length ?? 0;
    const start = starts[at] ?? 0;
    same &&= start === written;
    for (let unit = 0; unit < length; unit += 1) map[written + unit] = start;
    written += length;
  }
  map[written] = starts[starts.length - 1] ?? 0;
  return { folded, map: same ? null : map };
}

/** Replaces each disguised word by the word itself; its letters point at those that they stand for. */
function writeOut(text: FoldedText, words: KnownWords): FoldedText {
  const disguises = findDisguises(text.folded, words);
  if (disguises.length === 0) return text;
  let folded = '';
  let done = 0;
  for (const { start, end, word } of disguises) {
    folded += text.folded.slice(done, start) + word;
    done = end;
  }
  folded += text.folded.slice(done);
  return { folded, map: mapOfDisguises(text, disguises, folded.length) };
}

/** `null` where every word is as long as its disguise. */
function mapOfDisguises(text: FoldedText, disguises: readonly Disguise[], length: number): Uint32Array | null {
  const map = new Uint32Array(length + 1);
  let same = length === originalOffset(text, text.folded.length);
  let written = 0;
  let done = 0;
  const copy = (until: number): void => {
    for (; done < until; done += 1) {
      const original = originalOffset(text, done);
      same &&= original === written;
      map[written] = original;
      written += 1;
    }
  };
  for (const { start, end, word } of disguises) {
    copy(start);
    for (const place of alignedPlaces(text.folded.slice(start, end), word)) {
      const original = originalOffset(text, start + place);
      same &&= original === written;
      map[written] = original;
      written += 1;
    }
    done = end;
  }
  copy(text.folded.length);
  map[written] = originalOffset(text, text.folded.length);
  return same ? null : map;
}

function asciiKinds(): Uint8Array {
  const table = new Uint8Array(65536).fill(ODD);
  for (let code = 32; code < 127; code += 1) {
    const character = String.fromCharCode(code);
    if (/[a-z]/i.test(character)) table[code] = LETTER;
    else if (/[0-9]/.test(character)) table[code] = DIGIT;
    else table[code] = code === 32 ? SPACE : 0;
  }
  table[10] = SPACE;
  return table;
}
