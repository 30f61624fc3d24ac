import { describe, expect, it } from 'vitest';
import { type Example, GENERATED } from '../../scripts/train/examples.ts';
import { type Curve, fitCurve } from '../../scripts/train/fit.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';

const head = heads.indexOf('insult');

/** A dev row: its logit and whether it is an insult. */
interface Row {
  readonly source: string;
  readonly logit: number;
  readonly answer: 0 | 1;
}

/** Messages at each of many logits, of which a logistic curve says how many are insults: as many of all as the offset makes of it. */
function simulated(source: string, [slope, offset]: Curve, each = 100): Row[] {
  return Array.from({ length: 201 }, (_, at) => -5 + at / 20).flatMap((logit) => {
    const yes = Math.round(each / (1 + Math.exp(-(slope * logit + offset))));
    return Array.from({ length: each }, (_, at): Row => ({ source, logit, answer: at < yes ? 1 : 0 }));
  });
}

function fitted(rows: readonly Row[]): Curve {
  const examples = rows.map(
    ({ source }): Example => ({
      source,
      text: 'giraffe',
      split: 'dev',
      abuse: null,
      hate: null,
      classes: [],
      family: null,
      direction: null,
      readHarmless: false,
      stances: null,
    }),
  );
  const answers = new Float32Array(rows.length * HEADS).fill(Number.NaN);
  const logits = new Float32Array(rows.length * HEADS);
  for (const [at, { logit, answer }] of rows.entries()) {
    answers[at * HEADS + head] = answer;
    logits[at * HEADS + head] = logit;
  }
  return fitCurve(examples, answers, logits, head);
}

function share(rows: readonly Row[]): number {
  return rows.filter(({ answer }) => answer === 1).length / rows.length;
}

function expectNear([slope, offset]: Curve, [wantedSlope, wantedOffset]: Curve): void {
  expect(Math.abs(slope - wantedSlope)).toBeLessThan(0.04);
  expect(Math.abs(offset - wantedOffset)).toBeLessThan(0.08);
}

/** Curves under which a fifth of the messages are insults; near enough to 1 that the pull towards it moves them by a hair. */
const curves: readonly Curve[] = [
  [0.6, -2.15],
  [1, -3.145],
  [1.3, -3.98],
];

describe('fitCurve', () => {
  it.each(curves)('[U] finds slope %d and offset %d again', (slope, offset) => {
    const rows = simulated('gab', [slope, offset]);

    expect(share(rows)).toBeCloseTo(0.2, 2);
    expectNear(fitted(rows), [slope, offset]);
  });

  it.each(curves)(
    '[U] gives the chance for a reader of whose messages a fifth are abuse, whatever the source holds (%d, %d)',
    (...curve) => {
      const rows = simulated('gab', curve);
      // Four times as many insults, of whatever logit: half of all.
      const insults = rows.filter(({ answer }) => answer === 1);
      const half = [...rows, ...insults, ...insults, ...insults];

      expect(share(half)).toBeCloseTo(0.5, 2);
      expectNear(fitted(half), curve);
    },
  );

  it('[U] weighs sources alike: ten times the rows of one change nothing', () => {
    const one = simulated('gab', [1.6, -3], 20);
    const other = simulated('davidson', [0.7, -1], 20);
    const [slope, offset] = fitted([...one, ...other]);
    const copied = fitted([...one, ...Array.from({ length: 10 }, () => other).flat()]);

    expect(fitted(one)[0] - fitted(other)[0]).toBeGreaterThan(0.5);
    expect(copied[0]).toBeCloseTo(slope, 6);
    expect(copied[1]).toBeCloseTo(offset, 6);
  });

  it('[U] hears made messages where no real source has both answers, and only there', () => {
    const made = simulated(GENERATED, [1.6, -4], 20);
    const real = simulated('gab', [0.7, -1], 20);
    const few = real.filter(({ answer }, at) => answer === 0 || at % 200 === 199).slice(0, 19);

    expect(fitted([...made, ...real])).toEqual(fitted(real));
    expect(fitted([...made, ...few])).toEqual(fitted(made));
  });

  it('[U] takes the logit as it is where there is nothing to fit', () => {
    expect(fitted([])).toEqual([1, 0]);
    expect(fitted(simulated('gab', [1, -3]).filter(({ answer }) => answer === 0))).toEqual([1, 0]);
  });
});
