import fc from 'fast-check';
import { chanceSteps } from '../../src/model/chances.ts';
import { type Label, labels } from '../../src/model/verdict.ts';

/** Chances of any of the labels, in their order, as verdicts have them: above zero, in steps. */
export const anyChances: fc.Arbitrary<Partial<Record<Label, number>>> = fc
  .tuple(...labels.map(() => fc.option(fc.integer({ min: 1, max: chanceSteps }))))
  .map((steps) =>
    Object.fromEntries(
      labels.flatMap((label, at) => (steps[at] == null ? [] : [[label, (steps[at] ?? 0) / chanceSteps]])),
    ),
  );
