import type { JudgeContext, Verdict } from '../model/verdict.ts';

/**
 * Judges one text at a time. The seam for other methods: whatever stands behind it, `analyse`, `explain` and the
 * workers know this alone.
 */
export interface Judge {
  /** Name, version and hash of everything a verdict depends on, e.g. `xh-1.0.0+3f9c21`: stored with each verdict. */
  readonly model: string;
  /** Never throws, whatever the text. */
  judge(text: string, context: JudgeContext): Verdict;
}
