import type { Platform } from './account.ts';
import type { Label, Verdict } from './verdict.ts';

/** Why one message got its verdict: what `xhealth explain <id>` shows. */
export interface Explanation {
  /** `<platform>:<id>`, or its keyed hash. */
  readonly id: string;
  readonly platform: Platform;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  /** Handle or pseudonym. */
  readonly authorName: string | null;
  /** How the message addresses the account. */
  readonly kind: 'reply' | 'mention' | 'quote' | 'message' | null;
  readonly verdict: Verdict;
  /** Name, version and hash of what judged it. */
  readonly model: string;
  /** As `--show-text` says, already masked where it says so; `null` for none. */
  readonly text: string | null;
  /** What made each class fire; `words` as `--show-text` says, like `text`. */
  readonly evidence: readonly { readonly class: Label; readonly by: string; readonly words: string | null }[];
  /** Paths of the inputs that hold it. */
  readonly inputs: readonly string[];
  /** Whom it is aimed at, in words, e.g. `the account itself`. */
  readonly direction: string;
  /** Whether the headline figures count it, and why: a sentence. */
  readonly counted: { readonly inHeadline: boolean; readonly why: string };
}
