import type { Label } from '../model/verdict.ts';
import type { Reading } from './reading.ts';
import type { Strength, TermList } from './term-list.ts';

/** What a detector's own code finds beside its terms: offsets into the folded text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
}

/** Pure code and data that look for one class. One file each; registered in `index.ts`. */
export interface Detector {
  /** Kebab-case noun phrase: file name, heading in `docs/signals.md`, `by` of the evidence. */
  readonly id: string;
  /** Raised whenever its answers change for a reason other than its terms. */
  readonly version: number;
  readonly class: Label;
  readonly terms: TermList;
  /** Looks for what no list of terms can say, in texts that hold a digit. */
  readonly findDigits?: (reading: Reading) => readonly Found[];
}
