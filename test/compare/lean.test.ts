import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanOf } from '../../src/compare/paper/lean.ts';
import { paperOptions, type WeighedValue } from '../../src/model/decision-paper.ts';

function value(part: Partial<WeighedValue>): WeighedValue {
  return {
    name: 'care',
    why: null,
    weight: 1,
    figure: 'danger',
    atMost: 1,
    atLeast: null,
    whenMet: 'stay',
    whenNotMet: 'leave',
    found: 0.5,
    ci95: [0.2, 0.9],
    n: 30,
    status: 'met',
    reason: null,
    wouldChange: '',
    ...part,
  };
}

const values = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    status: fc.constantFrom('met', 'not-met', 'cannot-tell'),
    whenMet: fc.constantFrom(...paperOptions),
    whenNotMet: fc.constantFrom(...paperOptions),
  }),
  { maxLength: 12 },
);

describe('the lean', () => {
  it('[P] is named only where all known values point one way and little is unknown', () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const weighed = drawn.map(value);
        const { option, weights } = leanOf(weighed, 'flagged-author-bootstrap');
        if (option === null) return;
        const known = weighed.filter(({ status }) => status !== 'cannot-tell');
        expect(known.length).toBeGreaterThanOrEqual(2);
        expect(weights.cannotTell).toBeLessThanOrEqual(0.2);
        for (const each of known) expect(each.status === 'met' ? each.whenMet : each.whenNotMet).toBe(option);
      }),
    );
  });

  it.each([
    ['no-values', []],
    ['too-few-known', [value({})]],
    ['too-much-unknown', [value({}), value({}), value({ status: 'cannot-tell' })]],
    ['both-ways', [value({}), value({ status: 'not-met' })]],
  ])('[U] says %s where it is not', (code, weighed) => {
    expect(leanOf(weighed, 'flagged-author-bootstrap')).toMatchObject({ option: null, reason: { code } });
  });

  it('[U] is named where all is met, and says whether anybody checked the flags', () => {
    const all = [value({}), value({ weight: 3 })];
    expect(leanOf(all, 'flagged-author-bootstrap')).toMatchObject({ option: 'stay', checked: false });
    expect(leanOf(all, 'checked-ppi')).toMatchObject({ option: 'stay', checked: true });
  });
});
