import { type FoldedText, foldText, originalOffset } from './fold.ts';
import type { Units } from './units.ts';
import type { KnownWords } from './word-index.ts';

/** The named characters that platforms and data sets write so; others are hardly seen. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const entity = /&(?:#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/g;

/** Folds a text in which some characters may stand as HTML writes them (`&amp;`, `&#8220;`): those count as what they stand for. `units` as of `foldText`. */
export function foldEncoded(text: string, words: KnownWords, units?: Units): FoldedText {
  if (!text.includes('&')) return foldText(text, words, units);
  const { decoded, starts } = decode(text);
  if (decoded.length === text.length) return foldText(text, words, units);
  const folded = foldText(decoded, words, units);
  const map = new Uint32Array(folded.folded.length + 1);
  for (let at = 0; at < map.length; at += 1) map[at] = starts[originalOffset(folded, at)] ?? 0;
  return { folded: folded.folded, map };
}

/** The text as it is meant, and where each of its units (and its end) stood. */
function decode(text: string): { readonly decoded: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let decoded = '';
  let done = 0;
  const copy = (until: number): void => {
    decoded += text.slice(done, until);
    for (; done < until; done += 1) starts.push(done);
  };
  for (const match of text.matchAll(entity)) {
    const character = characterOf(match[1], match[2]);
    if (character === null) continue;
    copy(match.index);
    decoded += character;
    for (let unit = 0; unit < character.length; unit += 1) starts.push(done);
    done += match[0].length;
  }
  copy(text.length);
  starts.push(text.length);
  return { decoded, starts };
}

function characterOf(digits: string | undefined, name: string | undefined): string | null {
  if (digits === undefined) return named[name ?? ''] ?? null;
  const code = Number(digits);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : null;
}
