import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceSteps, chancesOf, chancesText } from '../../src/model/chances.ts';
import { labels } from '../../src/model/verdict.ts';
import { anyChances } from '../support/chances.ts';

describe('chances as the cache keeps them', () => {
  it('[U] are ten-thousandths in the order of the labels, nothing for none', () => {
    expect(chancesText({ threat: 0.5, insult: 0.25 })).toBe('5000,,,,,,,2500');
    expect(chancesText({ criticism: 0.0001 })).toBe(`${','.repeat(labels.length - 1)}1`);
    expect(chancesText({})).toBe('');
  });

  it('[P] are the same when read again, and take a fifth of what they take as JSON', () => {
    fc.assert(
      fc.property(anyChances, (chances) => {
        expect(chancesOf(chancesText(chances))).toEqual(chances);
      }),
    );
    const all = Object.fromEntries(labels.map((label, at) => [label, (at + 1) / chanceSteps]));
    expect(chancesText(all).length).toBeLessThan(JSON.stringify(all).length / 5);
  });

  it('[U] of labels that are not known yet are passed over', () => {
    expect(chancesOf(`1${','.repeat(labels.length)}5`)).toEqual({ threat: 0.0001 });
  });
});
