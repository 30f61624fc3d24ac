import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymitySignals, anonymityStrengths } from '../../src/model/signal.ts';
import { traitsInOrder, traitsText } from '../../src/run/kept-traits.ts';

describe('kept traits', () => {
  it('[P] come back as they were, in the order of the authors', () => {
    const trait = fc.record({
      strength: fc.nat(anonymityStrengths.length - 1),
      present: fc.nat(2 ** anonymitySignals.length - 1),
    });
    fc.assert(
      fc.property(fc.array(trait), (authors) => {
        const kept = traitsInOrder(
          traitsText({
            strength: Uint8Array.from(authors, ({ strength }) => strength),
            present: Uint32Array.from(authors, ({ present }) => present),
          }),
        );
        expect(authors.map((_, at) => kept(() => `x:${at}`))).toEqual(authors);
      }),
    );
  });

  it('[U] say so rather than give an author the traits of nobody', () => {
    const kept = traitsInOrder(traitsText({ strength: Uint8Array.of(1), present: Uint32Array.of(0) }));
    kept(() => 'x:1');
    expect(() => kept(() => 'x:2')).toThrow('More authors');
  });
});
