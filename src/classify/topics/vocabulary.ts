import { type Column, createColumn } from './columns.ts';

/** Above this many different terms, those seen once are forgotten: a text of random letters must not fill the memory. */
const mostTerms = 2 ** 18;

/** A sliced string keeps the whole text it was cut from; V8 slices from this length on. */
const shortestSlice = 13;

/** Every term seen, with a number each and the posts that hold it. */
export interface Vocabulary {
  /** The number of a term, counted once more. */
  add(term: string): number;
  /** Posts by number of the term. */
  counts(): Uint32Array;
  /** All terms and their numbers but those that were forgotten. */
  entries(): IterableIterator<[string, number]>;
}

/** Lossy counting (Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002), with a limit never met by posts of people. */
export function createVocabulary(limit = mostTerms): Vocabulary {
  const numbers = new Map<string, number>();
  let counts = new Uint32Array(4_096);
  let next = 0;

  function forgetRare(): void {
    for (let rare = 1; numbers.size >= limit; rare *= 2) {
      for (const [term, number] of numbers) if ((counts[number] ?? 0) <= rare) numbers.delete(term);
    }
  }

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    if (numbers.size >= limit) forgetRare();
    if (next === counts.length) {
      const wider = new Uint32Array(counts.length * 2);
      wider.set(counts);
      counts = wider;
    }
    numbers.set(term.length < shortestSlice ? term : term.split('').join(''), next);
    next += 1;
    return next - 1;
  }

  return {
    add: (term) => {
      const number = numberOf(term);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    counts: () => counts.subarray(0, next),
    entries: () => numbers.entries(),
  };
}

/** Posts as lists of terms: those of post `i` are `terms` from `ends[i - 1]` (0 for the first) to `ends[i]`. */
export interface PostTerms {
  readonly terms: Uint32Array;
  readonly ends: Uint32Array;
}

export interface PostTermsWriter {
  /** Adds a post of these terms. */
  add(numbers: readonly number[]): void;
  finish(): PostTerms;
}

export function createPostTerms(): PostTermsWriter {
  const terms: Column = createColumn();
  const ends: Column = createColumn();
  return {
    add: (numbers) => {
      for (const number of numbers) terms.push(number);
      ends.push(terms.length);
    },
    finish: () => ({ terms: terms.values(), ends: ends.values() }),
  };
}
