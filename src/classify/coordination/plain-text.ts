import { addToWord, createLongHash, wordStart } from '../../arrays/hash.ts';
import { isCourtesy } from './courtesy-words.ts';
import { kindOf, kindOfCharacter, unitKind } from './unit-kinds.ts';

/** What is left of a text once links, handles, capitals, punctuation and emoji are gone: words parted by one space. */
export interface PlainText {
  readonly units: Uint16Array;
  /** Only so many of the units count. */
  readonly length: number;
  readonly words: number;
  readonly letters: number;
  /** Words that are not of courtesy. */
  readonly ownWords: number;
  /** Two unsigned words of a hash of the whole. */
  readonly high: number;
  readonly low: number;
}

/** No more of a text is read: longer than any post but essays, and a text of a megabyte costs no more than one of these. */
const longest = 4000;
const handleStart = 0x40;
const spaceUnit = 0x20;

/** Reads texts one after the other into the same place: what it gave for one text is gone with the next. */
export function createPlainTextReader(): (text: string) => PlainText {
  const units = new Uint16Array(longest + 1);
  const hash = createLongHash();
  const plain = { units, length: 0, words: 0, letters: 0, ownWords: 0, high: 0, low: 0 };
  let word = wordStart;
  let inWord = false;

  function endWord(): void {
    if (!inWord) return;
    if (!isCourtesy(word)) plain.ownWords += 1;
    inWord = false;
  }

  function addUnit(unit: number): void {
    if (!inWord) {
      if (plain.length > 0) put(spaceUnit);
      plain.words += 1;
      word = wordStart;
      inWord = true;
    }
    word = addToWord(word, unit);
    put(unit);
  }

  function put(unit: number): void {
    if (plain.length >= longest) return;
    units[plain.length] = unit;
    plain.length += 1;
    hash.add(unit);
  }

  function addCharacter(text: string, at: number, kind: number): void {
    if (kind === unitKind.inside) return;
    if (kind === unitKind.between || kind === unitKind.space || kind === unitKind.wordless) endWord();
    if (kind === unitKind.between || kind === unitKind.space) return;
    if (kind !== unitKind.digit) plain.letters += 1;
    addUnit(text.charCodeAt(at));
  }

  /** Adds the character that two units at `at` make; half of one parts words, as any sign does. */
  function addPair(text: string, at: number): number {
    const pair = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const kind = kindOfCharacter(pair);
    addCharacter(text, at, kind);
    if (pair.length > 1 && (kind === unitKind.letter || kind === unitKind.wordless || kind === unitKind.digit)) {
      addUnit(text.charCodeAt(at + 1));
    }
    return at + pair.length;
  }

  /** Adds what begins at `at` and says where the next begins. */
  function step(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (!inWord && unit === handleStart) return handleEnd(text, at);
    if (!inWord && (unit === 0x68 || unit === 0x77) && isLink(text, at)) return linkEnd(text, at);
    const kind = kindOf(unit);
    if (kind !== unitKind.half) {
      addCharacter(text, at, kind);
      return at + 1;
    }
    return addPair(text, at);
  }

  return (text) => {
    const source = comparable(text);
    plain.length = 0;
    plain.words = 0;
    plain.letters = 0;
    plain.ownWords = 0;
    inWord = false;
    hash.clear();
    for (let at = 0; at < source.length; ) at = step(source, at);
    endWord();
    plain.high = hash.high();
    plain.low = hash.low();
    return plain;
  };
}

/** Small letters; letters dressed up as symbols (bold, wide) as plain ones. */
function comparable(text: string): string {
  const start = text.length > longest ? text.slice(0, longest) : text;
  if (!/[^\x00-\x7f]/.test(start)) return start.toLowerCase();
  return start.normalize('NFKC').toLowerCase().slice(0, longest);
}

function isLink(text: string, at: number): boolean {
  return text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at);
}

function linkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== unitKind.space) at += 1;
  return at;
}

/** Where a handle ends: `@name`, `@name@host.example`, `@name.host.example`. A full stop or hyphen at its end is not part of it. */
function handleEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isHandleLetter(unit)) end = at + 1;
    else if (unit !== handleStart && unit !== 0x2e && unit !== 0x2d) break;
  }
  return end;
}

/** `a` to `z`, digits and the low line: handles of no platform hold others. */
function isHandleLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}
