import { type Label, labels, type Verdict } from '../../src/model/verdict.ts';

/** What is asked of a judge: whether a text is abuse at all, or one class of the contract. */
export const heads = ['abuse', ...labels] as const;

export type Head = (typeof heads)[number];

/** A judge's answers for one head, by position of the text. */
export interface HeadAnswers {
  /** Higher means surer; probabilities where `calibrated`. */
  readonly scores: Float64Array;
  /** 1 where the judge says yes, at its own threshold. */
  readonly flagged: Uint8Array;
  /** Whether the scores are probabilities, so that an error of calibration means something. */
  readonly calibrated: boolean;
}

/** All answers of one judge to one list of texts. Heads it knows nothing of are missing. */
export interface Answers {
  readonly judge: string;
  readonly heads: Partial<Readonly<Record<Head, HeadAnswers>>>;
  /** 1 where the judge would not judge. */
  readonly abstained: Uint8Array;
}

/** Answers of the product itself. A text it does not judge scores 0 and is not flagged: for who reads the report, it is not abuse. */
export function verdictAnswers(judge: string, verdicts: readonly Verdict[]): Answers {
  const answers: Partial<Record<Head, HeadAnswers>> = {};
  for (const head of heads) {
    answers[head] = {
      scores: Float64Array.from(verdicts, (verdict) => (head === 'abuse' ? verdict.abuse : verdict.classes[head]) ?? 0),
      flagged: Uint8Array.from(verdicts, (verdict) => Number(isFlagged(verdict, head))),
      calibrated: true,
    };
  }
  return { judge, heads: answers, abstained: Uint8Array.from(verdicts, (verdict) => Number(verdict.abuse === null)) };
}

function isFlagged(verdict: Verdict, head: Head): boolean {
  if (head === 'abuse') return verdict.labels.some(isAbuse);
  return verdict.labels.includes(head);
}

/** Whether a label is one of the classes of abuse. */
export function isAbuse(label: Label): boolean {
  return label !== 'support' && label !== 'criticism';
}

/** Answers of a judge that gives one score a text and head: yes from a half on. `calibrated` where they are probabilities. */
export function scoreAnswers(
  judge: string,
  scores: Partial<Readonly<Record<Head, Float64Array>>>,
  calibrated: boolean,
): Answers {
  const answers: Partial<Record<Head, HeadAnswers>> = {};
  let count = 0;
  for (const head of heads) {
    const given = scores[head];
    if (given === undefined) continue;
    count = given.length;
    answers[head] = { scores: given, flagged: Uint8Array.from(given, (score) => Number(score >= 0.5)), calibrated };
  }
  return { judge, heads: answers, abstained: new Uint8Array(count) };
}
