import type { Aligned } from './align.ts';
import type { Quotation } from './quotation.ts';
import { intern, type Vocabulary } from './vocabulary.ts';
import { AFTER_GAP, foldWord, HANDLE, newWords, rawWord, readWords, TAG, type Words } from './words.ts';

/** The share of a quotation's words that say something and must be in a post, in order, for the post to be its source. */
export const CONTENT_SHARE = 0.6;

/** A quotation as it is looked for. */
export interface Wanted extends Aligned {
  /** The first word after each ellipsis within it. */
  readonly pieces: readonly number[];
  /** The words as they stand in the quotation, and folded. */
  readonly raw: readonly string[];
  readonly folded: readonly string[];
  /** Words that say something, each once; and how many of them a post must hold. */
  readonly keys: Int32Array;
  readonly need: number;
}

const shifts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    you: 'i',
    she: 'i',
    he: 'i',
    they: 'i',
    your: 'my',
    her: 'my',
    his: 'my',
    their: 'my',
    youre: 'im',
    shes: 'im',
    hes: 'im',
    theyre: 'im',
    youve: 'ive',
    theyve: 'ive',
    youll: 'ill',
    shell: 'ill',
    hell: 'ill',
    theyll: 'ill',
    yourself: 'myself',
    herself: 'myself',
    himself: 'myself',
  }),
);
const beings: ReadonlyMap<string, string> = new Map([
  ['are', 'am'],
  ['is', 'am'],
  ['were', 'was'],
]);

const buffer = newWords();

/** The quotation as it may have been written: as it stands and, if it is reported, with "you are" turned back into "I am". */
export function wantedOf(quotation: Quotation, vocabulary: Vocabulary, isFunction: (id: number) => boolean): Wanted[] {
  readWords(quotation.words, buffer);
  const [from, to] = bareRange(buffer);
  const raw = Array.from({ length: to - from }, (_, at) => rawWord(buffer, from + at));
  const plain = build(raw, piecesOf(buffer, from, to), { vocabulary, isFunction });
  if (!quotation.reported) return plain.ids.length === 0 ? [] : [plain];
  const shifted = shiftBack(plain.folded);
  const turned = shifted.some((word, at) => word !== plain.folded[at]);
  return turned ? [plain, { ...build(shifted, plain.pieces, { vocabulary, isFunction }), raw }] : [plain];
}

/** Without the handles it begins with and the handles and hashtags it ends with: they are no part of what was said. */
function bareRange(words: Words): [number, number] {
  let from = 0;
  let to = words.count;
  while (from < to && ((words.flags[from] ?? 0) & HANDLE) !== 0) from += 1;
  while (to > from && ((words.flags[to - 1] ?? 0) & (HANDLE | TAG)) !== 0) to -= 1;
  return [from, to];
}

function piecesOf(words: Words, from: number, to: number): number[] {
  const pieces: number[] = [];
  for (let at = from + 1; at < to; at += 1) {
    if (((words.flags[at] ?? 0) & AFTER_GAP) !== 0) pieces.push(at - from);
  }
  return pieces;
}

interface Numbering {
  readonly vocabulary: Vocabulary;
  readonly isFunction: (id: number) => boolean;
}

function build(raw: readonly string[], pieces: readonly number[], numbering: Numbering): Wanted {
  const folded = raw.map((word) => foldWord(word.replace(/^[@#]/, '')));
  const ids = Int32Array.from(raw, (word) => wordId(word, numbering.vocabulary));
  const content = Uint8Array.from(ids, (id) => (numbering.isFunction(id) ? 0 : 1));
  const keys = Int32Array.from(new Set(ids.filter((_, at) => content[at] === 1)));
  return { ids, content, pieces, raw, folded, keys, need: Math.ceil(keys.length * CONTENT_SHARE) };
}

const single = newWords(4);

function wordId(word: string, vocabulary: Vocabulary): number {
  readWords(word, single);
  return intern(vocabulary, single.hashes[0] ?? 0, single.checks[0] ?? 0);
}

function shiftBack(folded: readonly string[]): string[] {
  return folded.map((word, at) => {
    const before = at > 0 ? (folded[at - 1] ?? '') : '';
    const being = shifts.get(before) === 'i' ? beings.get(word) : undefined;
    return being ?? shifts.get(word) ?? word;
  });
}
