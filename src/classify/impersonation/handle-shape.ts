import type { Platform } from '../../model/account.ts';
import { claimingWords, fillingWords } from './added-words.ts';
import { shownLabel } from './punycode.ts';
import { skeletonOf } from './skeleton.ts';

/** What a word added to a handle or name says. */
export type AddedWord = 'claiming' | 'filling';

/** Longer handles are no platform's; the rest is not looked at. */
const longestHandle = 100;
/** What words leave of a handle when they are taken off; fewer letters are chance. */
const shortestCore = 4;
/** Words taken off one handle; more are noise. */
const mostWords = 4;

/** Digits and signs written for letters; the digits that look like none stay. */
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };

const LETTER_LAST = 122;
/** For each ASCII code what it counts as: 0 for what is skipped. */
const shapes = asciiShapes();

const addedWords = wordTable();
const startWords = wordsByEnd(true);
const endWords = wordsByEnd(false);
const none: readonly EndWord[] = [];
const longestWord = Math.max(...[...addedWords.keys()].map((word) => word.length));

/** The part of a handle that is chosen freely, and the rest: the host on Mastodon, the domain on Bluesky. */
export interface HandleParts {
  /** In lower case without `@`. */
  readonly whole: string;
  readonly local: string;
  readonly host: string;
}

/** Cuts a handle by its platform's rules; a leading `@` is dropped, case is folded and `xn--` is shown as it reads. */
export function handleParts(platform: Platform, handle: string): HandleParts {
  const whole = (handle.startsWith('@') ? handle.slice(1) : handle).slice(0, longestHandle * 3).toLowerCase();
  const sign = platform === 'mastodon' ? '@' : platform === 'bluesky' ? '.' : '';
  const cut = sign === '' ? -1 : whole.indexOf(sign);
  const local = (cut < 0 ? whole : whole.slice(0, cut)).slice(0, longestHandle);
  return {
    whole,
    local: platform === 'bluesky' && local.startsWith('xn--') ? shownLabel(local).toLowerCase() : local,
    host: cut < 0 ? '' : whole.slice(cut + 1),
  };
}

/** Letters and digits alone: what is left of a local name without its separators. */
export function lettersOf(local: string): string {
  return local.replace(/[\s\p{P}\p{S}]+/gu, '');
}

/**
 * What a local name, in lower case, looks like at a glance: separators gone, doubled letters once, digits as the letters
 * they stand for, i as l, and, when `joins`, rn as m and vv as w. Handles that give the same shape pass for each other.
 */
export function shapeOf(local: string, joins = true): string {
  let shape = '';
  let before = 0;
  for (let at = 0; at < local.length; at += 1) {
    const code = local.charCodeAt(at);
    if (code > 127) return shapeOf(fromSkeleton(local), joins);
    const to = shapes[code] as number;
    if (to === 0) continue;
    const doubled = to > 96 && to === before;
    // An i may be a capital I that stands for l, so "il" and "ii" are two letters; vv is a w.
    before = code === 105 || code === 118 ? 0 : to;
    if (doubled) continue;
    shape = joins ? joined(shape, to) : shape + String.fromCharCode(to);
  }
  return shape;
}

/** A shape and its next letter, two letters that look like one taken together. */
function joined(shape: string, code: number): string {
  if (code === 110 && shape.endsWith('r')) return `${shape.slice(0, -1)}m`;
  if (code === 118 && shape.endsWith('v')) return `${shape.slice(0, -1)}w`;
  return shape + String.fromCharCode(code);
}

/** Beyond ASCII, what a name looks like; letters without a Latin look-alike are written as numbers so as to stay apart. */
function fromSkeleton(local: string): string {
  return skeletonOf(local).replace(/[^\0-\x7f]/gu, (character) => `9${(character.codePointAt(0) ?? 0).toString(36)}9`);
}

/** Which letters and digits a shape has, a bit each: how far two masks differ bounds how far the shapes do. */
export function maskOf(shape: string): number {
  let mask = 0;
  for (let at = 0; at < shape.length; at += 1) {
    const code = shape.charCodeAt(at);
    mask |= 1 << (code >= 97 && code <= LETTER_LAST ? code - 97 : 26 + (code % 6));
  }
  return mask;
}

/** Bits set in a mask. */
export function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A shape with none, one or more words taken off its ends. */
export interface Peeled {
  readonly core: string;
  /** What the words say; `null` where none was taken. */
  readonly added: AddedWord | null;
}

/** A shape as it is, then without known words at its ends, one less each time, longest first; at least `shortest` letters stay. */
export function peel(shape: string, shortest = shortestCore): readonly Peeled[] {
  const found: Peeled[] = [{ core: shape, added: null }];
  let core = shape;
  let added: AddedWord | null = null;
  while (found.length <= mostWords) {
    const word = outerWord(core, shortest);
    if (word === null) break;
    core = word.atStart ? core.slice(word.shape.length) : core.slice(0, -word.shape.length);
    added = added === 'claiming' ? added : word.says;
    found.push({ core, added });
  }
  return found;
}

/** What a rest made of known words alone says; `null` where it holds anything else. */
export function saysWords(rest: string): AddedWord | null {
  if (rest === '') return 'filling';
  let says: AddedWord | null = null;
  for (let length = Math.min(longestWord, rest.length); length > 0 && says !== 'claiming'; length -= 1) {
    const kind = addedWords.get(rest.slice(0, length));
    if (kind === undefined) continue;
    const further = saysWords(rest.slice(length));
    if (further === null) continue;
    says = kind === 'claiming' ? kind : further;
  }
  return says;
}

interface EndWord {
  readonly shape: string;
  readonly says: AddedWord;
  readonly atStart: boolean;
}

function outerWord(shape: string, shortest: number): EndWord | null {
  const room = shape.length - shortest;
  let best: EndWord | null = null;
  for (const word of startWords[shape.charCodeAt(0)] ?? none) {
    if (word.shape.length > room || !shape.startsWith(word.shape)) continue;
    best = word;
    break;
  }
  for (const word of endWords[shape.charCodeAt(shape.length - 1)] ?? none) {
    if (word.shape.length > room || !shape.endsWith(word.shape)) continue;
    return best === null || word.shape.length > best.shape.length ? word : best;
  }
  return best;
}

function wordTable(): ReadonlyMap<string, AddedWord> {
  const table = new Map<string, AddedWord>();
  for (const word of fillingWords) table.set(shapeOf(word), 'filling');
  for (const word of claimingWords) table.set(shapeOf(word), 'claiming');
  return table;
}

/** Words by the code of their first or last character, longest first. */
function wordsByEnd(atStart: boolean): readonly (readonly EndWord[] | undefined)[] {
  const table: EndWord[][] = [];
  const words = Array.from(addedWords, ([shape, says]) => ({ shape, says, atStart }));
  for (const word of words.sort((a, b) => b.shape.length - a.shape.length)) {
    const code = word.shape.charCodeAt(atStart ? 0 : word.shape.length - 1);
    const list = table[code] ?? [];
    list.push(word);
    table[code] = list;
  }
  return table;
}

function asciiShapes(): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code).toLowerCase();
    if (!/[a-z0-9]/.test(character)) continue;
    table[code] = (character === 'i' ? 'l' : (leet[character] ?? character)).charCodeAt(0);
  }
  return table;
}
