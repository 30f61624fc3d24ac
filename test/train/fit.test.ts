import { describe, expect, it } from 'vitest';
import type { Example } from '../../scripts/train/examples.ts';
import { fitThresholds } from '../../scripts/train/fit.ts';
import type { Stances } from '../../scripts/train/readings/index.ts';
import { combine } from '../../src/classify/combine.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';
import type { WeightsHeader } from '../../src/classify/model/weights.ts';
import type { Hit } from '../../src/classify/rules.ts';

const support = heads.indexOf('support');
const header = {
  version: '0.0.0',
  scales: { words: 1, grams: 1, wide: 1, pairs: 1, groups: 1, groupHeads: 1 },
  calibration: heads.map(() => [1, 0] as const),
};
const thanks: Hit = {
  by: 'support',
  class: 'support',
  start: 0,
  end: 6,
  strength: 'strong',
  fate: 'counted',
  direction: null,
};

/** An ordinary message: what readers saw of support, the network's logit for it, and whether a rule names it. */
interface Message {
  readonly seen: Stances['support'];
  readonly logit: number;
  readonly byRule?: boolean;
}

/** Messages of logits one after the other from -4 to 4. */
function spread(count: number, seen: Stances['support'], rules = 0): Message[] {
  return Array.from({ length: count }, (_, at) => ({ seen, logit: -4 + (8 * at) / count, byRule: at < rules }));
}

/** Thresholds fitted to the messages, and how many of those given are named by them. */
function fitted(messages: readonly Message[]): (of: readonly Message[]) => number {
  const examples = messages.map(
    ({ seen }, at): Example => ({
      source: 'gab',
      text: `giraffe ${at}`,
      split: 'dev',
      abuse: 0,
      hate: 0,
      classes: [],
      family: null,
      direction: null,
      readHarmless: true,
      stances: { support: seen, criticism: 0 },
    }),
  );
  const logits = new Float32Array(messages.length * HEADS).fill(-9);
  for (const [at, { logit }] of messages.entries()) logits[at * HEADS + support] = logit;
  const hits = messages.map(({ byRule }) => (byRule === true ? [thanks] : []));
  const thresholds = fitThresholds({ examples, logits, hits, header });
  const whole: WeightsHeader = { ...header, thresholds, heads, format: 0, sha256: '', checksum: 0 };
  return (of) =>
    of.filter((message) => {
      const at = messages.indexOf(message);
      return combine(logits.subarray(at * HEADS, (at + 1) * HEADS), whole, hits[at] ?? []).labels.includes('support');
    }).length;
}

describe('fitThresholds, for support and criticism', () => {
  it('[U] lets through three in a hundred, less a margin, of messages in which no reader saw it', () => {
    const without = spread(1000, 0);
    const namedOf = fitted([...without, ...spread(200, 1), ...spread(200, null)]);

    expect(namedOf(without)).toBe(29);
  });

  it('[U] counts what rules name among them', () => {
    const without = spread(1000, 0, 10);
    const namedOf = fitted(without);

    expect(namedOf(without.filter(({ byRule }) => byRule))).toBe(10);
    expect(namedOf(without)).toBe(29);
  });

  it('[U] adds nothing where rules use the limit up', () => {
    const without = spread(1000, 0, 60);

    expect(fitted(without)(without)).toBe(60);
  });

  it('[U] takes the least chance where rules name all', () => {
    const without = spread(20, 0, 20);

    expect(fitted(without)(without)).toBe(20);
  });
});
