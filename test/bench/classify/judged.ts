import { type Answers, scoreAnswers } from '../../../bench/classify/answers.ts';
import type { LabelledRow } from '../../../scripts/train/rows.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

/** A row that says nothing, with what a test gives it. */
export function rowOf(given: Partial<LabelledRow>): LabelledRow {
  return {
    source: 'one',
    text: 'Good morning',
    hate: null,
    abuse: null,
    cats: [],
    split: 'dev',
    votes: null,
    ...given,
  };
}

/** Twenty abusive and twenty harmless rows of a source, in turn. */
export function halfAbusive(source: string, split: LabelledRow['split'] = 'dev'): LabelledRow[] {
  return Array.from({ length: 40 }, (_, at) => rowOf({ source, split, abuse: at % 2 === 0 ? 1 : 0 }));
}

/** A judge that scores abuse so. */
export function abuseJudge(judge: string, scores: readonly number[]): Answers {
  return scoreAnswers(judge, { abuse: Float64Array.from(scores) }, true);
}

/** A verdict on nothing, with what a test gives it. */
export function verdictOf(given: Partial<Verdict>): Verdict {
  return { abuse: 0.1, classes: {}, labels: [], direction: null, evidence: [], language: 'en', ...given };
}
