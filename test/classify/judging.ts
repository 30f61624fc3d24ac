import { createJudge } from '../../src/classify/index.ts';
import type { JudgeContext, Label, Verdict } from '../../src/model/verdict.ts';

const judge = createJudge();

/** A reply to the invented Dr Rosa Example. */
export const toRosa: JudgeContext = {
  subjectHandles: ['rosaexample'],
  subjectName: 'Dr Rosa Example',
  author: 'someone',
  kind: 'reply',
  language: 'en',
};

export function judged(text: string, context: Partial<JudgeContext> = {}): Verdict {
  return judge.judge(text, { ...toRosa, ...context });
}

export function has(text: string, label: Label): boolean {
  return judged(text).labels.includes(label);
}
