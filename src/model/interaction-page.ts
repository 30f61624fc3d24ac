import type { Platform } from './account.ts';
import type { InteractionLine } from './interaction-row.ts';

/** What of an interaction lies in the bytes of its page: the place of each in a row of `InteractionPage.spans`. */
export const cell = { id: 0, kind: 1, at: 2, author: 3, inReplyTo: 4, language: 5, abuse: 6, classes: 7 } as const;

/** Numbers that a row of `spans` has: where each cell begins and ends. */
export const rowSpans = 2 * Object.keys(cell).length;

/** Marks a cell without value, in `spans`, and a row without a direction or told traits. */
export const absent = -1;

/**
 * Many interactions, as `InteractionLine` has them, column by column and their texts as bytes: to make a string of each cell of a
 * million interactions, and one of each line, takes more than twice as long. It is good until the next page is asked for, for the memory is
 * used again.
 */
export interface InteractionPage {
  readonly count: number;
  readonly platform: Platform;
  /** Whether all that `id`, `author` and `inReplyTo` give are pseudonyms. */
  readonly pseudonyms: boolean;
  /** UTF-8. Cells are as in `InteractionLine`; `abuse` and `classes` are JSON. */
  readonly bytes: Buffer;
  readonly spans: Int32Array;
  /** Label masks. */
  readonly labels: Int32Array;
  /** Indexes into `directions`. */
  readonly direction: Int32Array;
  /** Indexes into `anonymityStrengths`, `absent` where neither this nor the signals are told. */
  readonly anonymity: Int32Array;
  /** Masks over `anonymitySignals`. */
  readonly signals: Int32Array;
  /** `null`: no row has one. */
  readonly text: readonly InteractionLine['text'][] | null;
  readonly url: readonly InteractionLine['url'][] | null;
}
