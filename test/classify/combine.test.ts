import { describe, expect, it } from 'vitest';
import { combine, loneClasses, probabilities } from '../../src/classify/combine.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';
import { WEIGHTS_FORMAT, type WeightsHeader } from '../../src/classify/model/weights.ts';
import type { Hit } from '../../src/classify/rules.ts';

const header: WeightsHeader = {
  format: WEIGHTS_FORMAT,
  version: '1.0.0',
  heads,
  scales: { words: 1, grams: 1, wide: 1, pairs: 1, groups: 1, groupHeads: 1 },
  calibration: heads.map(() => [1, 0] as const),
  thresholds: heads.map(() => 0.5),
  sha256: '',
  checksum: 0,
};

/** Logits far below, but for those named. */
function logits(given: Partial<Record<(typeof heads)[number], number>>): Float32Array {
  const all = new Float32Array(HEADS).fill(-9);
  for (const [head, name] of heads.entries()) all[head] = given[name] ?? -9;
  return all;
}

const doxxed: Hit = {
  by: 'doxxing',
  class: 'doxxing',
  start: 0,
  end: 5,
  strength: 'certain',
  fate: 'counted',
  direction: 'subject',
};

describe('combine', () => {
  it.each(loneClasses)('[U] is never surer than 0.95 of %s', (name) => {
    const { classes } = combine(logits({ abuse: 20, [name]: 20 }), header, []);
    expect(classes[name]).toBe(0.95);
  });

  it('[U] may be surer of what real messages taught', () => {
    expect(combine(logits({ abuse: 20, insult: 20 }), header, []).classes.insult).toBe(0.999);
  });

  it('[U] holds classes near to abuse, those that real messages taught nearest', () => {
    const chances = probabilities(logits({ abuse: -3, insult: 5, doxxing: 5 }), header);
    expect(chances[heads.indexOf('insult')]).toBeCloseTo(2 * (chances[0] ?? 0), 10);
    expect(chances[heads.indexOf('doxxing')]).toBeCloseTo(20 * (chances[0] ?? 0), 10);
  });

  it('[U] adds a step to the odds of abuse where a class of it is named', () => {
    const { abuse, labels } = combine(logits({ abuse: -2, accusation: 3 }), header, []);
    expect(labels).toEqual(['accusation']);
    expect(abuse).toBeCloseTo(1 / (1 + Math.exp(1)), 4);
  });

  it('[U] takes what a rule is sure of for abuse as likely as not', () => {
    const { abuse, labels } = combine(logits({}), header, [doxxed]);
    expect(labels).toEqual(['doxxing']);
    expect(abuse).toBe(0.5);
    expect(combine(logits({}), header, [{ ...doxxed, fate: 'quoted' }]).abuse).toBeLessThan(0.01);
  });

  it('[U] keeps the order in which the model ranks abuse among texts that are named alike', () => {
    const [calm = 1, loud = 0] = [1, 3].map((abuse) => combine(logits({ abuse, insult: 3 }), header, []).abuse);
    expect(loud).toBeGreaterThan(calm);
  });
});
