import { closeBrace, openBrace } from './bracket-scan.ts';

/** Each recovery reads what a broken record swallowed once more; a file made of broken records must not take hours. */
const maxRecoveries = 100;

/**
 * Knows how the records of an array follow each other where that holds a line break (`},\n  {` or `\n}, {`), learned from the
 * first two. Indentation makes it unique, so that after a lost quote or brace the next record can be found.
 */
export function recordBoundary() {
  let between: Buffer | null = null;
  let left = maxRecoveries;
  return {
    /** `from` to `start`: the gap between two records in these bytes. */
    learn(bytes: Buffer, from: number, start: number): void {
      if (between !== null || from === 0 || bytes[start] !== openBrace || bytes[from - 1] !== closeBrace) return;
      const first = bytes.subarray(from, start).includes(0x0a) ? from - 1 : lineStart(bytes, from - 1);
      if (first >= 0) between = Buffer.from(bytes.subarray(first, start + 1));
    },
    /** Where the next record starts inside these bytes of a broken one; -1 when none is seen. */
    nextStart(bytes: Buffer): number {
      if (between === null || left === 0) return -1;
      const found = bytes.indexOf(between);
      return found < 0 ? -1 : found + between.length - 1;
    },
    used(): void {
      left--;
    },
  };
}

/** The line break before `at`, when only indentation stands between; else -1. */
function lineStart(bytes: Buffer, at: number): number {
  let before = at - 1;
  while (bytes[before] === 0x20 || bytes[before] === 0x09) before--;
  return bytes[before] === 0x0a ? before : -1;
}
