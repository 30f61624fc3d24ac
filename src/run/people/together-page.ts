import { type CoordinationFinder, textSketchWords } from '../../classify/coordination/index.ts';

/**
 * Messages to one subject as numbers, to be looked through for such as were written together; a message that never tells has no sketch. The columns lie in
 * memory that threads share: to hand a thread what is its own alone stops this one for a millisecond a page.
 */
export interface TogetherPage {
  /** Index of each author in the columns. */
  readonly author: Uint32Array;
  /** Milliseconds since 1970 UTC; NaN where not known to the hour. */
  readonly at: Float64Array;
  /** 1: flagged by the judge. */
  readonly abusive: Uint8Array;
  /** One of `telling` each. */
  readonly telling: Uint8Array;
  /** The sketches, one after the other; what stands after the last means nothing. */
  readonly sketches: Uint32Array;
  /** JSON array of the ids of the posts they answer. */
  readonly replyTo: string;
}

export function addPage(finder: CoordinationFinder, page: TogetherPage): void {
  const replies: readonly (string | null)[] = JSON.parse(page.replyTo);
  let sketch = 0;
  for (const [row, replyTo] of replies.entries()) {
    const telling = page.telling[row] as number;
    finder.add({
      author: page.author[row] as number,
      at: page.at[row] as number,
      abusive: page.abusive[row] === 1,
      text: { telling, words: page.sketches, at: sketch },
      replyTo,
    });
    if (telling !== 0) sketch += textSketchWords;
  }
}
