import { describe, expect, it } from 'vitest';
import { type Network as Learnt, newNetwork as newLearnt } from '../../../scripts/train/network.ts';
import { quantise } from '../../../scripts/train/quantise.ts';
import { seededRandom } from '../../../scripts/train/random.ts';
import { writeWeights } from '../../../scripts/train/write-weights.ts';
import { newNetwork, scoreText, tellingToken } from '../../../src/classify/model/network.ts';
import { MOST_STEPS, PROJECTION_STEP } from '../../../src/classify/model/pool.ts';
import { FILTERS, HEADS, heads, UNITS } from '../../../src/classify/model/shape.ts';
import { readWeights } from '../../../src/classify/model/weights.ts';
import { read } from '../../../src/classify/reader.ts';

/** A network that scored one text by random weights, of which `change` sets some. */
function scored(change: (weights: Learnt) => void) {
  const learnt = newLearnt(seededRandom(21));
  learnt.known.fill(255);
  learnt.out.fill(0);
  learnt.tone.fill(0);
  change(learnt);
  const { quantised } = quantise(learnt);
  const calibration = heads.map(() => [1, 0] as const);
  const header = { version: '0.0.1', scales: quantised.scales, calibration, thresholds: heads.map(() => 0.5) };
  const network = newNetwork(readWeights(writeWeights(header, quantised)));
  scoreText(network, read('seven plain words stand here without meaning'), []);
  return network;
}

/** Each head hears one unit, and that unit one filter. */
function hearsOneEach({ hear, tell }: Learnt): void {
  hear.fill(0);
  tell.fill(0);
  for (let at = 0; at < HEADS; at += 1) {
    hear[at * UNITS + at] = 1;
    tell[at * HEADS + at] = 1;
  }
}

describe('the shape of the network', () => {
  it('[U] is of as many numbers as its inner loops take at once', () => {
    expect([FILTERS % 48, UNITS % 4, HEADS]).toEqual([0, 0, 12]);
    // The answers of a vector each stay in the sixteen that a processor has, beside what they are added up in.
    expect(FILTERS / 16).toBeLessThanOrEqual(12);
  });
});

describe('tellingToken', () => {
  it('[U] is where a filter answered most strongly that speaks through a unit', () => {
    const network = scored(hearsOneEach);
    const tokens = heads.map((_, head) => tellingToken(network, head));
    const speak = heads.flatMap((_, head) => ((network.pool.strongest[head] ?? 0) > 0 ? [head] : []));
    expect(speak.length).toBeGreaterThan(HEADS / 2);
    expect(speak.map((head) => tokens[head])).toEqual(speak.map((head) => network.pool.strongestAt[head]));
    expect(new Set(tokens).size).toBeGreaterThan(2);
    expect(network.pool.pull[HEADS - 1]).toBeCloseTo(1, 2);
  });

  it('[U] does not hear filters through units that say nothing', () => {
    const network = scored((learnt) => {
      hearsOneEach(learnt);
      learnt.hearBias.fill(-100);
    });
    expect(heads.map((_, head) => tellingToken(network, head))).toEqual(heads.map(() => 0));
    expect(network.pool.pull.every((value) => value === 0)).toBe(true);
  });
});

describe('units', () => {
  it('[U] come to their full sums where all filters answer as strongly as they can', () => {
    const { pool } = scored((learnt) => {
      learnt.conv.fill(0);
      learnt.convBias.fill(40);
      learnt.hear.fill(0);
      for (let filter = 0; filter < FILTERS; filter += 1) learnt.hear.set([0.3, -0.3], filter * UNITS);
    });
    const strongest = MOST_STEPS * PROJECTION_STEP;
    expect((pool.said[FILTERS] ?? 0) / (FILTERS * 0.3 * strongest)).toBeCloseTo(1, 2);
    expect(pool.said[FILTERS + 1]).toBe(0);
  });

  it('[U] hear one filter alone as they do many', () => {
    const { pool } = scored((learnt) => {
      hearsOneEach(learnt);
      learnt.hear[0] = 1.2;
    });
    expect(pool.said[0]).toBeGreaterThan(0);
    expect((pool.said[FILTERS] ?? 0) / ((pool.said[0] ?? 0) * 1.2)).toBeCloseTo(1, 3);
  });
});
