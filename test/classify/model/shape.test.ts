import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADS, heads } from '../../../src/classify/model/shape.ts';

const twelve = [
  'abuse',
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'identity-hate',
  'dehumanisation',
  'accusation',
  'insult',
  'profanity',
  'support',
  'criticism',
];

describe('the heads', () => {
  it('[U] are abuse, its nine classes, support and criticism, in this order', () => {
    expect(heads).toEqual(twelve);
    expect(HEADS).toBe(12);
  });

  it('[I] are those of the shipped weights, each with a curve and a threshold', () => {
    const file = readFileSync(new URL('../../../src/classify/model/en.weights', import.meta.url));
    const header = JSON.parse(file.subarray(0, file.indexOf(10)).toString('utf8'));

    expect(header.heads).toEqual(twelve);
    expect(header.calibration).toHaveLength(12);
    expect(header.thresholds).toHaveLength(12);
    expect(header.thresholds.filter((threshold: number) => !(threshold > 0 && threshold < 1))).toEqual([]);
  });
});
