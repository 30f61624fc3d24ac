import type { Platform } from './account.ts';
import type { AnonymitySignal, AnonymityStrength } from './signal.ts';
import type { Direction, Label } from './verdict.ts';

/** What joins the platform to an id or a pseudonym in it. */
type Named = string;

/** One interaction as researchers get it: the keys, and their order, of a line of NDJSON and of a row of the CSV table. */
export interface InteractionLine {
  /** `<platform>:<id>`, or its keyed hash. */
  readonly id: Named;
  readonly platform: Platform;
  readonly kind: 'reply' | 'mention' | 'quote';
  /** ISO 8601 UTC, to the second; `null` where no input says. */
  readonly at: string | null;
  /** `@handle` or pseudonym. */
  readonly author: string;
  /** What it answers, named as `id` is; `null` where it answers nothing, no input says what, or that is not public. */
  readonly inReplyTo: Named | null;
  /** Lower-case code the judgement assumed, else what the platform says. */
  readonly language: string | null;
  /** Probability that it is abusive to anyone; `null` where it was not judged. */
  readonly abuse: number | null;
  /** JSON text of an object, class → probability, as the judge wrote it; `{}` where it carries no label. Text, since a million are only passed on. */
  readonly classes: string;
  readonly labels: readonly Label[];
  readonly direction: Direction | null;
  /** Whether a label of danger is among `labels`, whatever the direction. */
  readonly danger: boolean;
  /** How much the author's account hides; `null` where X's API alone gave the message and it is of no danger, as X's terms ask. */
  readonly anonymity: AnonymityStrength | null;
  /** Signals of anonymity the account shows; `null` as `anonymity` is. */
  readonly signals: readonly AnonymitySignal[] | null;
  /** By `--show-text`; `null` too where not everybody could read it. */
  readonly text: string | null;
  readonly url: string | null;
}
