import { type Fold, foldOf } from './letters.ts';
import { findDisguises } from './disguise.ts';

/** A text folded for matching: lower case, plain Latin letters, disguised words written out. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of each UTF-16 unit of `folded`, and of its end; `null` when offsets are the same. */
  readonly map: Uint32Array | null;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const HANDLE = 4;
const CONTROL = 5;

const kinds = asciiKinds();

/**
 * Folds letters that look alike, invisible characters and diacritics everywhere, and disguises of `words` (leet, spacing,
 * stars, repeated letters). Folding twice equals folding once. Links, @handles and numbers stay as they are.
 */
export function foldText(text: string, words: ReadonlySet<string>): FoldedText {
  const look = scan(text, false);
  if (look === 'plain') return { folded: text.toLowerCase(), map: null };
  if (look === 'disguise') return writeOut({ folded: text.toLowerCase(), map: null }, words);
  const letters = foldLetters(text);
  return scan(letters.folded, true) === 'plain' ? letters : writeOut(letters, words);
}

/** The place in the original text of an offset into the folded one. */
export function originalOffset(text: FoldedText, offset: number): number {
  return text.map === null ? offset : (text.map[offset] ?? 0);
}

/** Tells in one pass whether the slow ways are needed at all; most texts are plain. `folded`: letters are already. */
function scan(text: string, folded: boolean): 'plain' | 'disguise' | 'letters' {
  let suspicious = false;
  let before = 0;
  let run = 1;
  let single = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 126 && !folded) return 'letters';
    const kind = kinds[code] ?? 0;
    if (kind === CONTROL && !folded) return 'letters';
    if ((code === 64 || code === 58) && startsAddress(text, at, before)) {
      const end = chunkEnd(text, at, folded);
      if (end < 0) return 'letters';
      at = end - 1;
      before = 0;
      continue;
    }
    if (kind === LETTER) {
      run = at > 0 && (code | 32) === (text.charCodeAt(at - 1) | 32) ? run + 1 : 1;
      const alone = kinds[text.charCodeAt(at + 1)] !== LETTER && before !== LETTER;
      if (run > 2 || before === DIGIT || (alone && single)) suspicious = true;
      if (alone || before === LETTER) single = alone;
    } else if (before === LETTER && kind !== SPACE && isGlued(text, at)) suspicious = true;
    before = kind;
  }
  return suspicious ? 'disguise' : 'plain';
}

/** `://` inside a link, or an @handle: names, skipped whole. */
function startsAddress(text: string, at: number, before: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 64) return before !== LETTER && before !== DIGIT;
  return code === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47;
}

/** Where white space next stands; -1 when something that is not plain comes first. */
function chunkEnd(text: string, from: number, folded: boolean): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!folded && (code > 126 || kinds[code] === CONTROL)) return -1;
    if (kinds[code] === SPACE) break;
  }
  return at;
}

/** Whether a sign or digit after a letter may stand for a letter, or parts letters of one word. */
function isGlued(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 39) return false;
  const next = kinds[text.charCodeAt(at + 1)] ?? 0;
  return kinds[code] === DIGIT || code === 42 || code === 36 || code === 64 || next === LETTER || next === DIGIT;
}

/** Where a stretch of folded text comes from, one code unit to one. */
interface Stretch {
  readonly folded: number;
  readonly original: number;
}

/** Copies plain stretches whole; offsets are kept only where a length changes. */
function foldLetters(text: string): FoldedText {
  let folded = '';
  let copied = 0;
  let scripts = 0;
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if ((kinds[text.charCodeAt(at)] ?? 0) !== CONTROL && text.charCodeAt(at) < 127) continue;
    const codePoint = text.codePointAt(at) ?? 0;
    const width = codePoint > 0xffff ? 2 : 1;
    const { to, foreign } = foldOf(codePoint);
    scripts |= foreign;
    if (scripts === 3) return foldScripts(text);
    if (to.length !== width || !text.startsWith(to, at)) {
      folded += text.slice(copied, at).toLowerCase() + to;
      copied = at + width;
      if (to.length !== width) stretches.push({ folded: folded.length, original: copied });
      if (to.length > width) for (let unit = 1; unit < to.length; unit += 1) {
        stretches.splice(-1, 0, { folded: folded.length - to.length + unit, original: at });
      }
    }
    at += width - 1;
  }
  folded += text.slice(copied).toLowerCase();
  return { folded, map: stretches.length === 0 ? null : mapOf(folded.length, stretches) };
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
      out.push(keep ? text.slice(starts[at], starts[at + 1]) : (fold?.to ?? ''));
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

/** Replaces each disguised word by the word itself; all its letters then point at where the disguise begins. */
function writeOut(text: FoldedText, words: ReadonlySet<string>): FoldedText {
  const disguises = findDisguises(text.folded, words);
  if (disguises.length === 0) return text;
  const parts: string[] = [];
  const starts: number[] = [];
  let done = 0;
  const copy = (until: number): void => {
    for (; done < until; done += 1) {
      parts.push(text.folded.charAt(done));
      starts.push(originalOffset(text, done));
    }
  };
  for (const disguise of disguises) {
    copy(disguise.start);
    parts.push(disguise.word);
    starts.push(originalOffset(text, disguise.start));
    done = disguise.end;
  }
  copy(text.folded.length);
  starts.push(originalOffset(text, text.folded.length));
  return assemble(parts, starts);
}

function asciiKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code);
    if (/[a-z]/i.test(character)) table[code] = LETTER;
    else if (/[0-9]/.test(character)) table[code] = DIGIT;
    else if (/[ \n]/.test(character)) table[code] = SPACE;
    else if (character === '@') table[code] = HANDLE;
    else if (code < 32 || code === 127) table[code] = CONTROL;
  }
  return table;
}
