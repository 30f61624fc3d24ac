import { distance } from 'fastest-levenshtein';
import { isCommonName } from './common-names.ts';
import { bitsIn, saysWords, shapeOf } from './handle-shape.ts';
import { skeletonOf } from './skeleton.ts';
import { commonFullNameFactor, oneWordNameFactor, weights } from './weights.ts';

/** Names are no longer; the rest of a longer one is not looked at. */
const longestName = 200;
/** Longer names do not grow by accident: further words are text, not a name. */
const mostExtraWords = 3;
/** From these lengths on one change, or two, are no chance. */
const shortestForSlip = 8;
const shortestForTwoChanges = 14;
const shortestFamilyName = 3;
/** A name in initials is no longer than the whole, but for a title. */
const roomForTitle = 6;
/** Letters of the subject's name that a candidate's may lack before it is not read further. */
const mostLettersMissing = 2;

const titles = `dr doctor prof professor mr mrs ms miss mx sir dame lord lady rev reverend cllr councillor
  phd md msc bsc mba mbe obe cbe frs mp mep msp esq jr sr`
  .trim()
  .split(/\s+/);
const plainTitles: ReadonlySet<string> = new Set(titles);
const skeletonTitles: ReadonlySet<string> = new Set(titles.map(skeletonOf));

/** The subject's display name, read once. */
export interface KnownName {
  /** Words as they look, without titles and emoji. */
  readonly words: readonly string[];
  readonly key: string;
  /** The same in the characters it is written in. */
  readonly plainKey: string;
  readonly beyondAscii: boolean;
  readonly mask: number;
  /** Letters of the last word, and the words themselves as they are written: what initials are compared by. */
  readonly familyMask: number;
  readonly plain: readonly string[];
  readonly titles: ReadonlySet<string>;
  readonly factor: number;
}

export interface NameEvidence {
  readonly signal: 'same-display-name' | 'similar-display-name';
  readonly weight: number;
  readonly why: string;
}

/** Words of a name in lower case without accents, titles and signs, in the characters it is written in. */
export function plainNameWords(name: string): readonly string[] {
  const text = name.slice(0, longestName).toWellFormed().normalize('NFKD').toLowerCase();
  return withoutTitles(text.replace(/(?=\p{M})\p{Script=Inherited}/gu, ''), plainTitles);
}

/** `null` for a name of signs alone, or of a single letter. */
export function readKnownName(name: string): KnownName | null {
  const words = nameWords(name);
  const plain = plainNameWords(name);
  const key = words.join('');
  if (key.length < 2) return null;
  const plainKey = plain.join('');
  const mask = asciiMask(plainKey);
  return {
    words,
    key,
    plainKey,
    beyondAscii: mask < 0,
    mask: Math.max(0, mask),
    familyMask: Math.max(0, asciiMask(plain.at(-1) ?? '')),
    plain,
    titles: titlesIn(name),
    factor: factorOf(plain),
  };
}

function factorOf(plain: readonly string[]): number {
  if (plain.length < 2) return oneWordNameFactor;
  return plain.every(isCommonName) ? commonFullNameFactor : 1;
}

/** How a name could pass for the subject's; `null` where it does not. */
export function compareNames(name: string, known: KnownName): NameEvidence | null {
  if (!mayResemble(name, known)) return null;
  const words = nameWords(name);
  const key = words.join('');
  if (key !== known.key && !known.beyondAscii) return likeOne(key, words, known) ?? inInitials(name, known);
  const plainKey = plainNameWords(name).join('');
  // Capitals of other scripts look unlike their small letters, so the same name may have two skeletons.
  return key === known.key || plainKey === known.plainKey ? same(plainKey, known) : likeOne(key, words, known);
}

function same(plainKey: string, known: KnownName): NameEvidence {
  const disguised = plainKey !== known.plainKey;
  const why = disguised
    ? 'The display name looks the same and is written in other characters.'
    : 'The display name is the same.';
  const weight = (disguised ? weights.nameDisguised : weights.nameSame) * known.factor;
  return { signal: 'same-display-name', weight, why };
}

function likeOne(key: string, words: readonly string[], known: KnownName): NameEvidence | null {
  const extra = extraWords(words, known.words);
  if (extra !== null && known.words.length > 1 && extra.length <= mostExtraWords) {
    const claims = extra.length > 0 && extra.some((word) => saysWords(shapeOf(word)) === 'claiming');
    const weight = (claims ? weights.nameClaiming : weights.nameSimilar) * known.factor;
    const why = claims
      ? 'The display name is the subject’s with a word that claims to be the person.'
      : 'The display name holds all words of the subject’s.';
    return { signal: 'similar-display-name', weight, why };
  }
  if (!isSlip(key, known.key)) return null;
  const weight = weights.nameSimilar * known.factor;
  return { signal: 'similar-display-name', weight, why: 'The display name differs by a letter or two.' };
}

/** All of the subject's words in order, the family name in full and others as initials: "R. Ahmed", "Dr R Ahmed". */
function inInitials(name: string, known: KnownName): NameEvidence | null {
  const words = plainNameWords(name);
  const family = known.plain.at(-1) ?? '';
  if (words.length !== known.plain.length || words.at(-1) !== family || family.length < shortestFamilyName) return null;
  const isInitial = (word: string, at: number) => word.length === 1 && (known.plain[at] ?? '').startsWith(word);
  if (!words.slice(0, -1).every((word, at) => word === known.plain[at] || isInitial(word, at))) return null;
  const titled = [...titlesIn(name)].some((title) => known.titles.has(title));
  // How many bear the family name is what counts: of the rest a letter is left.
  const factor = isCommonName(family) ? commonFullNameFactor : 1;
  const weight = (titled ? weights.nameInitialsTitled : weights.nameSimilar) * factor;
  return { signal: 'similar-display-name', weight, why: 'The display name is the subject’s in initials.' };
}

function titlesIn(name: string): ReadonlySet<string> {
  const words =
    name
      .slice(0, longestName)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => plainTitles.has(word)));
}

/** Words beside the subject's own, in any order; `null` where one of those is missing. */
function extraWords(words: readonly string[], known: readonly string[]): readonly string[] | null {
  const rest = [...words];
  for (const word of known) {
    const at = rest.indexOf(word);
    if (at < 0) return null;
    rest.splice(at, 1);
  }
  return rest;
}

function isSlip(key: string, known: string): boolean {
  const shorter = Math.min(key.length, known.length);
  if (shorter < shortestForSlip || Math.abs(key.length - known.length) > 2) return false;
  return distance(key, known) <= (shorter < shortestForTwoChanges ? 1 : 2);
}

/** A cheap look that spares most names the reading: a name in plain letters lacks few of the subject's. */
function mayResemble(name: string, known: KnownName): boolean {
  if (name.length < known.words.length) return false;
  const mask = asciiMask(name);
  if (mask < 0 || bitsIn(known.mask & ~mask) <= mostLettersMissing) return true;
  return name.length <= known.plainKey.length + roomForTitle && (known.familyMask & ~mask) === 0;
}

/** Letters of a name by bit; -1 where it has characters beyond ASCII, of which a mask says nothing. */
function asciiMask(name: string): number {
  let mask = 0;
  for (let at = 0; at < Math.min(name.length, longestName); at += 1) {
    const code = name.charCodeAt(at) | 32;
    if (code > 127) return -1;
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
  }
  return mask;
}

function nameWords(name: string): readonly string[] {
  return withoutTitles(skeletonOf(name.slice(0, longestName)), skeletonTitles);
}

/** All words, where none is left without titles. */
function withoutTitles(text: string, known: ReadonlySet<string>): readonly string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const rest = words.filter((word) => !known.has(word));
  return rest.length > 0 ? rest : words;
}
