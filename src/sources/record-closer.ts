import { closeBrace } from './bracket-scan.ts';

/** Guesses that may be wrong in a row: then the file is not written as its first record made believe. */
const maxWrong = 20;

/**
 * Knows the line that ends the records of a pretty-printed array (`\n  }`), learned from one of them, and so guesses where
 * the next one ends without looking at every byte. A guess that parses is right: no part of a JSON object is one.
 */
export function recordCloser() {
  let closer: Buffer | null = null;
  let wrong = 0;
  return {
    /** A record was found to end before `end`. */
    learn(bytes: Buffer, end: number): void {
      if (closer !== null || bytes[end - 1] !== closeBrace) return;
      let at = end - 2;
      while (bytes[at] === 0x20 || bytes[at] === 0x09) at--;
      if (bytes[at] === 0x0a) closer = Buffer.from(bytes.subarray(at, end));
    },
    /** The end of the record that starts at `start`, as far as can be guessed; -1 where it cannot. */
    guess(bytes: Buffer, start: number): number {
      if (closer === null || wrong === maxWrong) return -1;
      const found = bytes.indexOf(closer, start);
      return found < 0 ? -1 : found + closer.length;
    },
    was(right: boolean): void {
      wrong = right ? 0 : wrong + 1;
    },
  };
}
