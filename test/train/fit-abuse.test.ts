import { describe, expect, it } from 'vitest';
import type { Example } from '../../scripts/train/examples.ts';
import { fitThresholds } from '../../scripts/train/fit.ts';
import { wholeHeader } from '../../scripts/train/header.ts';
import { seededRandom } from '../../scripts/train/random.ts';
import { combine, isAbuse } from '../../src/classify/combine.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';
import type { Hit } from '../../src/classify/rules.ts';
import { abuseClasses, dangerClasses } from '../../src/model/verdict.ts';

const header = {
  version: '0.0.0',
  scales: { words: 1, grams: 1, wide: 1, pairs: 1, groups: 1, groupHeads: 1 },
  calibration: heads.map(() => [1, 0] as const),
};
const ordinary: Omit<Example, 'text'> = {
  source: 'gab',
  split: 'dev',
  abuse: 0,
  hate: 0,
  classes: [],
  family: null,
  direction: null,
  readHarmless: true,
  stances: { support: 0, criticism: 0 },
};
const fool: Hit = {
  by: 'insult',
  class: 'insult',
  start: 0,
  end: 4,
  strength: 'certain',
  fate: 'counted',
  direction: 'subject',
};

const COUNT = 1000;

/** Logits of ordinary messages: around `middle`, `width` wide; heads go together by the share `alike`. */
interface Spread {
  readonly middle: number;
  readonly width: number;
  readonly alike: number;
  /** Messages in which a rule is certain of abuse. */
  readonly ruled?: number;
}

function spreadLogits({ middle, width, alike }: Spread): Float32Array {
  const random = seededRandom(11);
  const logistic = (): number => {
    const share = 0.001 + 0.998 * random.fraction();
    return Math.log(share / (1 - share));
  };
  const logits = new Float32Array(COUNT * HEADS);
  for (let row = 0; row < COUNT; row += 1) {
    const common = logistic();
    for (let head = 0; head < HEADS; head += 1) {
      logits[row * HEADS + head] = middle + width * (alike * common + (1 - alike) * logistic());
    }
  }
  return logits;
}

/** Shares of the messages that fitted thresholds name: by class, and by any class of abuse. */
function namedShares(spread: Spread) {
  const logits = spreadLogits(spread);
  const hits = Array.from({ length: COUNT }, (_, row) => (row < (spread.ruled ?? 0) ? [fool] : []));
  const examples = hits.map((_, row) => ({ ...ordinary, text: `giraffe ${row}` }));
  const thresholds = fitThresholds({ examples, logits, hits, header });
  const whole = wholeHeader({ ...header, thresholds });
  const labels = hits.map((own, row) => combine(logits.subarray(row * HEADS, (row + 1) * HEADS), whole, own).labels);
  const share = (counts: (of: (typeof labels)[number]) => boolean) => labels.filter(counts).length / COUNT;
  return {
    thresholds,
    byClass: abuseClasses.map((name) => share((of) => of.includes(name))),
    together: share((of) => of.some(isAbuse)),
  };
}

describe('fitThresholds, for abuse', () => {
  it.each<readonly [string, Spread]>([
    ['go their own ways', { middle: 0, width: 2, alike: 0 }],
    ['go together by half', { middle: 0, width: 2, alike: 0.5 }],
    ['go together', { middle: 0, width: 2, alike: 1 }],
    ['are high', { middle: 2, width: 1, alike: 0.3 }],
    ['are low', { middle: -2, width: 2, alike: 0.3 }],
    ['are helped by rules', { middle: 0, width: 2, alike: 0.3, ruled: 15 }],
  ])('[U] lets no class name three in a hundred ordinary messages, nor all four, where heads %s', (_, spread) => {
    const { byClass, together } = namedShares(spread);

    expect(byClass.filter((share) => !(share <= 0.03))).toEqual([]);
    expect(together).toBeLessThanOrEqual(0.04);
    // The limit is there to be used: a judge that names nothing keeps to it too.
    expect(together).toBeGreaterThan(0.02);
  });

  it('[U] names no class of too small a chance, however low all are', () => {
    const { thresholds } = namedShares({ middle: -9, width: 0.5, alike: 0 });
    const classes = thresholds.slice(1, 1 + abuseClasses.length);

    expect(classes.map((threshold, at) => [abuseClasses[at], threshold])).toEqual(
      abuseClasses.map((name) => [name, dangerClasses.some((danger) => danger === name) ? 0.3 : 0.35]),
    );
  });
});
