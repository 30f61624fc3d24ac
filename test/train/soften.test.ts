import { describe, expect, it } from 'vitest';
import { SILENT_SHARE, softened, TEACHERS_SHARE } from '../../scripts/train/soften.ts';
import { shareOf } from '../../scripts/train/targets.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';

const [INSULT, THREAT] = [heads.indexOf('insult'), heads.indexOf('threat')];

/** Two texts: of the first a source says that it is abuse and no insult, of the second nobody says anything. */
function targets() {
  const wanted = new Float32Array(2 * HEADS);
  const weight = new Float32Array(2 * HEADS);
  wanted[0] = 1;
  weight[0] = 3;
  weight[INSULT] = 0.5;
  return { wanted, weight, source: new Uint8Array(2), leans: new Uint8Array(HEADS) };
}

function logits(value: number): Float32Array {
  return new Float32Array(2 * HEADS).fill(value);
}

describe('softened', () => {
  it('[U] takes the middle of the teachers beside the word of a source', () => {
    const given = targets();
    const { wanted, weight } = softened(given, [logits(1), logits(-3)]);
    const chance = 1 / (1 + Math.exp(1));
    expect(wanted[0]).toBeCloseTo(1 - TEACHERS_SHARE + TEACHERS_SHARE * chance, 6);
    expect(wanted[INSULT]).toBeCloseTo(TEACHERS_SHARE * chance, 6);
    expect([weight[0], weight[INSULT]]).toEqual([3, 0.5]);
    expect(given).toEqual(targets());
  });

  it('[U] lets teachers speak where a source is silent, and count less', () => {
    const { wanted, weight } = softened(targets(), [logits(2)]);
    const mean = (3 / shareOf(0) + 0.5 / shareOf(INSULT)) / 2;
    expect(wanted[THREAT]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
    expect(weight[THREAT]).toBeCloseTo(SILENT_SHARE * shareOf(THREAT) * mean, 6);
  });

  it('[U] leaves out texts that no source answers for', () => {
    const { wanted, weight } = softened(targets(), [logits(2)]);
    for (const of of [wanted, weight]) expect(new Set(of.subarray(HEADS))).toEqual(new Set([0]));
  });
});
