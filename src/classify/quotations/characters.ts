import { foldOf } from '../letters.ts';

/** What a character is to the words of a text. */
export const LETTER = 1;
/** A letter that is a word of its own: scripts that write no spaces. */
export const WORD = 2;
/** No ink: it neither adds to a word nor ends one. */
export const NOTHING = 3;
export const APOSTROPHE = 4;
export const STOP = 5;
export const SHOUT = 6;
export const ELLIPSIS = 7;
export const NEWLINE = 8;
/** A sign that changes what a number says: a word of its own. */
export const SIGN = 9;
export const OTHER = 10;

export interface Character {
  readonly kind: number;
  /** What a letter or a sign folds to; empty for the rest. */
  readonly to: string;
}

const other: Character = { kind: OTHER, to: '' };
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ascii = Array.from({ length: 128 }, (_, code) => computed(code));
const cache = new Map<number, Character>();

/** The character a code point is, folded as letters are: case, diacritics and look-alikes aside. */
export function characterOf(codePoint: number): Character {
  const plain = ascii[codePoint];
  if (plain !== undefined) return plain;
  const known = cache.get(codePoint);
  if (known !== undefined) return known;
  const character = computed(codePoint);
  cache.set(codePoint, character);
  return character;
}

/** By `kinds[code]` and `small[code]`: the same for ASCII, without a look at an object. */
export const kinds = Uint8Array.from(ascii, ({ kind }) => kind);
export const small = Uint8Array.from(ascii, ({ to }) => to.charCodeAt(0) || 0);

function computed(codePoint: number): Character {
  const character = String.fromCodePoint(codePoint);
  const kind = signKind(character);
  if (kind !== null) return { kind, to: kind === SIGN ? signWord(character) : '' };
  const { to } = foldOf(codePoint);
  if (to === '') return { kind: NOTHING, to };
  if (to === "'") return { kind: APOSTROPHE, to: '' };
  const letters = to.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters === '') return other;
  return { kind: unspaced.test(character) ? WORD : LETTER, to: letters };
}

function signWord(character: string): string {
  return character === '&' ? 'and' : character;
}

function signKind(character: string): number | null {
  if (/[.。．]/u.test(character)) return STOP;
  if (/[!?！？؟।‼⁇⁈⁉‽]/u.test(character)) return SHOUT;
  if (character === '…') return ELLIPSIS;
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(character)) return NEWLINE;
  return /[%&\p{Sc}]/u.test(character) ? SIGN : null;
}
