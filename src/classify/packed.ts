import type { WeighedWords } from './language/word-table.ts';
import type { TermTables } from './term-tables.ts';

/** What the judge has ready at its start, as plain JSON: numbers are bytes in base64, in the order of this kind of machine. */
export interface Prepared {
  readonly terms: PackedTerms;
  /** The words that the gate of languages knows. */
  readonly gate: { readonly hashes: string; readonly weights: string };
  /** The code of the pool of the network. */
  readonly pool: string;
  /** The name of the model with weights of this head. */
  readonly model: { readonly header: string; readonly name: string };
}

/** As `TermTables`. */
interface PackedTerms {
  readonly codes: string;
  /** Parted by blanks: no word of a term holds one. */
  readonly words: string;
  readonly hashes: string;
  readonly classes: readonly (readonly number[])[];
  readonly begins: string;
  readonly firsts: Readonly<Record<keyof TermTables['firsts'], string>>;
}

type Numbers = Int32Array | Int16Array | Uint8Array;

/** Numbers as base64. */
export function packed(numbers: Numbers): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

export function unpackedBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'));
}

function unpackedInts(text: string): Int32Array {
  return new Int32Array(unpackedBytes(text).buffer);
}

export function packedWords({ hashes, weights }: WeighedWords): Prepared['gate'] {
  return { hashes: packed(hashes), weights: packed(weights) };
}

export function unpackedWords({ hashes, weights }: Prepared['gate']): WeighedWords {
  return { hashes: unpackedInts(hashes), weights: unpackedBytes(weights) };
}

export function packedTerms({ codes, words, hashes, classes, begins, firsts }: TermTables): PackedTerms {
  return {
    codes: packed(codes),
    words: words.join(' '),
    hashes: packed(hashes),
    classes,
    begins: packed(begins),
    firsts: {
      words: packed(firsts.words),
      classes: packed(firsts.classes),
      places: packed(firsts.places),
      next: packed(firsts.next),
    },
  };
}

export function unpackedTerms({ firsts, ...terms }: PackedTerms): TermTables {
  return {
    codes: new Int16Array(unpackedBytes(terms.codes).buffer),
    words: terms.words.split(' '),
    hashes: unpackedInts(terms.hashes),
    classes: terms.classes,
    begins: unpackedBytes(terms.begins),
    firsts: {
      words: unpackedInts(firsts.words),
      classes: unpackedInts(firsts.classes),
      places: unpackedInts(firsts.places),
      next: unpackedInts(firsts.next),
    },
  };
}
