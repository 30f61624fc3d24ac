/** The classes of abuse, in the order reports list them: danger first, then by harm. */
export const abuseClasses = [
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'identity-hate',
  'dehumanisation',
  'accusation',
  'insult',
  'profanity',
] as const;

export type AbuseClass = (typeof abuseClasses)[number];

/** Classes at the top of every report, never mixed into an average. */
export const dangerClasses = ['threat', 'doxxing', 'self-harm-encouragement'] as const satisfies readonly AbuseClass[];

export type DangerClass = (typeof dangerClasses)[number];

/** Everything a text can be labelled with. The order fixes the bit of each label in the store: append only. */
export const labels = [...abuseClasses, 'support', 'criticism'] as const;

export type Label = (typeof labels)[number];

/** Whom the words are aimed at. `quoted`: told, not done. */
export const directions = ['subject', 'other', 'quoted', 'unclear'] as const;

export type Direction = (typeof directions)[number];

/** Where a label comes from: UTF-16 offsets into the text as given, end excluded. */
export interface Evidence {
  readonly class: Label;
  readonly start: number;
  readonly end: number;
  /** A detector's id, or `model`. */
  readonly by: string;
}

/** The judgement of one text. */
export interface Verdict {
  /** Probability that the text is abusive to anyone; `null` when not judged (another language, nothing to read). */
  readonly abuse: number | null;
  /** Probability per class, only those above zero. */
  readonly classes: Readonly<Partial<Record<Label, number>>>;
  /** Classes at or above their threshold, in the order of `labels`. */
  readonly labels: readonly Label[];
  /** `null` when not judged or nothing is labelled as abuse and nothing is quoted. */
  readonly direction: Direction | null;
  readonly evidence: readonly Evidence[];
  /** Lower-case language code the judgement assumed; `null` when unknown. */
  readonly language: string | null;
}

/** What a judge knows beside the text. Everything may be missing. */
export interface JudgeContext {
  /** All handles of the account addressed, without `@`. */
  readonly subjectHandles: readonly string[];
  readonly subjectName: string | null;
  readonly author: string | null;
  /** How the text addresses the subject; `message` for a direct one. */
  readonly kind: 'reply' | 'mention' | 'quote' | 'message' | null;
  /** The platform's language code, lower case; `null` when it does not know. */
  readonly language: string | null;
}

/** A text alone: nothing is known of whom it addresses, and how. */
export const noContext: JudgeContext = {
  subjectHandles: [],
  subjectName: null,
  author: null,
  kind: null,
  language: null,
};

/** The bit mask of some labels: bit n is `labels[n]`. */
export function labelMask(of: readonly Label[]): number {
  let mask = 0;
  for (const label of of) mask |= 1 << labels.indexOf(label);
  return mask;
}

/** The labels of a bit mask, in order. */
export function labelsOf(mask: number): Label[] {
  return labels.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

/** All classes of abuse as one mask. */
export const abuseMask = labelMask(abuseClasses);

/** All classes of danger as one mask. */
export const dangerMask = labelMask(dangerClasses);
