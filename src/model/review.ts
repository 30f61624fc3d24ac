import type { Interval } from './interval.ts';
import { type Label, labels } from './verdict.ts';

/** What a person may answer beside labels. */
export const plainAnswers = ['none', 'unsure'] as const;

/** The columns of a table of labels, in order. */
export const labelColumns = ['item', 'text', 'label', 'rater', 'note'] as const;

/** Whoever labels under this name settles what others disagree on. */
export const settler = 'settled';

/** What one person said of one message: a mask of labels (0: none of them), `null`: unsure. */
export type Answer = number | null;

/** An answer as a table has it: `threat+insult`, `none`, `unsure`. */
export function answerText(answer: Answer): string {
  if (answer === null) return 'unsure';
  return labels.filter((_, bit) => (answer & (1 << bit)) !== 0).join('+') || 'none';
}

/** A message to label, as whoever labels may see it. */
export interface ReviewItem {
  /** Pseudonymous key. */
  readonly item: string;
  readonly text: string;
}

/** A part of the messages that labels are drawn from at one rate. */
export interface SampleStratum {
  /** `flagged insult`, `not flagged, near`: for people. */
  readonly name: string;
  readonly flagged: boolean;
  readonly size: number;
  readonly drawn: number;
  /** Mean of the machine's chances. */
  readonly meanChance: number;
}

/** What was drawn, for whoever asked. */
export interface DrawnSample {
  readonly id: string;
  /** Judged messages it was drawn from. */
  readonly rows: number;
  readonly size: number;
  readonly seed: number;
  readonly model: string;
  readonly strata: readonly SampleStratum[];
  /** Half the width that the interval of the rate will have, should the machine's chances be right. */
  readonly halfWidth: number;
  readonly expectedPositives: number;
  /** Drawn messages whose words are gone: nobody can label them, and the others of their part stand for them. */
  readonly withoutWords: number;
  /** Whether the same sample had been drawn before. */
  readonly known: boolean;
}

/** How much one person labelled, and when. */
export interface RaterSummary {
  readonly rater: string;
  readonly labelled: number;
  readonly unsure: number;
  readonly first: string;
  readonly last: string;
}

/** What a table of labels brought. */
export interface ImportedLabels {
  readonly path: string;
  readonly stored: number;
  readonly replaced: number;
  readonly same: number;
  readonly empty: number;
  /** Spellings that were taken for a label: what stood there → what it was taken for. */
  readonly understood: readonly { readonly from: string; readonly to: string }[];
  /** Rows left out, by why. */
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
  /** Items that belong to no sample of this cache. */
  readonly unknown: number;
}

/** Where labels of a sample stand. */
export interface ReviewStatus {
  readonly sample: string;
  readonly drawnAt: string;
  readonly model: string;
  /** Whether today's model is another. */
  readonly modelChanged: boolean;
  readonly size: number;
  readonly raters: readonly RaterSummary[];
  /** Messages with an answer that stands. */
  readonly answered: number;
  readonly abusive: number;
  readonly unsure: number;
  /** Parts of the messages from which no label stands yet, by name: nothing is checked as long as there are any. */
  readonly unlabelledParts: readonly string[];
  readonly agreement: { readonly alpha: number; readonly ci95: Interval | null; readonly items: number } | null;
  /** Why agreement is not known. */
  readonly agreementReason: string | null;
  /** Messages on which raters disagree about abuse, and nobody settled it. */
  readonly toSettle: readonly {
    readonly item: string;
    readonly answers: readonly { rater: string; answer: string }[];
  }[];
}

/** A drawn message as the analysis needs it. */
export interface ReviewedItem {
  /** Row of the post in the cache. */
  readonly row: number;
  readonly stratum: number;
  /** The machine's chance that it is abuse, when it was drawn. */
  readonly chance: number;
  /** The answer that stands: a mask of labels; `null`: none does. */
  readonly answer: number | null;
}

/** Labels of a sample, and what it was drawn from. */
export interface ReviewedSample {
  readonly id: string;
  readonly drawnAt: string;
  readonly model: string;
  /** Judged messages it was drawn from, and what tells them from others. */
  readonly rows: number;
  readonly digest: string;
  /** Positives expected among the labels when they were drawn. */
  readonly expected: number;
  /** Changes with every label. */
  readonly labels: string;
  /** Whether the machine that flags today was moved by these labels, or by many of these messages. */
  readonly learnedFrom: boolean;
  readonly raters: number;
  /** Messages on which raters disagree and nobody settled it. */
  readonly unsettled: number;
  readonly strata: readonly SampleStratum[];
  readonly items: readonly ReviewedItem[];
}

/** Of flags, how many people agreed with. */
export interface Precision {
  /** Flagged messages that people labelled. */
  readonly labelled: number;
  readonly agreed: number;
  /** Weighted by the chance of having been drawn; `null` where none was labelled. */
  readonly value: number | null;
  readonly ci95: Interval | null;
  /** The chance that it differs so much from the other flags by luck, corrected for looking at all classes; `null` where too few. */
  readonly differs: number | null;
}

/** What people said of a sample of what the machine judged. */
export interface ReviewFigures {
  readonly sample: string;
  readonly drawnAt: string;
  readonly model: string;
  readonly labelled: number;
  readonly raters: number;
  readonly unsettled: number;
  /** Share of abuse, by the labels, that the machine flags. */
  readonly found: { readonly value: number | null; readonly ci95: Interval | null };
  /** Changes with every label. */
  readonly labels: string;
}

/** What a flagged share may mean by the errors that the classifier makes elsewhere. */
export interface EstimatedRange {
  readonly low: number;
  readonly high: number;
  readonly method: 'estimated-range';
  readonly basis: {
    readonly model: string;
    readonly sources: readonly string[];
    /** The share of abuse assumed for `agreed`. */
    readonly prevalence: number;
    /** Of a hundred flags, how many hundredths people agreed with, over the sources. */
    readonly agreed: { readonly middle: number; readonly low: number; readonly high: number };
  };
}

/** The label a mask is counted under: the gravest. */
export function gravest(mask: number): Label | null {
  return labels.find((_, bit) => (mask & (1 << bit)) !== 0) ?? null;
}
