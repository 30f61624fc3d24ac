import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceSteps } from '../../src/model/chances.ts';
import { directions, labels, type Verdict } from '../../src/model/verdict.ts';
import { verdictFields } from '../../src/run/verdict-fields.ts';
import { anyChances } from '../support/chances.ts';

const anyChance = fc.oneof(
  fc.nat(chanceSteps).map((steps) => steps / chanceSteps),
  fc.double({ noNaN: false }),
);
const anyLabel = fc.constantFrom(...labels);
const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
  abuse: fc.option(anyChance),
  classes: fc.oneof(anyChances, fc.dictionary(anyLabel, anyChance)),
  labels: fc.array(anyLabel),
  direction: fc.option(fc.constantFrom(...directions)),
  evidence: fc.array(
    fc.record({
      class: anyLabel,
      start: fc.nat(),
      end: fc.nat(),
      by: fc.string({ unit: 'binary' }),
    }),
  ),
  language: fc.option(fc.string({ unit: 'binary' })),
});

describe('the fields of a verdict', () => {
  it('[P] are what JavaScript writes', () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        const { abuse, classes, labels: named, direction, evidence, language } = verdict;
        const written = JSON.stringify({ abuse, classes, labels: named, direction, evidence, language });
        expect(`{${verdictFields(verdict)}}`).toBe(written);
      }),
    );
  });
});
