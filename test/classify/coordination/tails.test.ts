import { describe, expect, it } from 'vitest';
import { binomialTail, poissonTail } from '../../../src/classify/coordination/tails.ts';

describe('chances of so many or more', () => {
  it('[U] agrees with worked values of the Poisson distribution', () => {
    // 1 - e⁻¹ (1 + 1 + 1/2) and 1 - e⁻² (1 + 2 + 2 + 4/3 + 2/3)
    expect(poissonTail(3, 1)).toBeCloseTo(1 - Math.exp(-1) * 2.5, 12);
    expect(poissonTail(5, 2)).toBeCloseTo(1 - Math.exp(-2) * 7, 12);
    expect(poissonTail(5, 0.05) / ((Math.exp(-0.05) * 0.05 ** 5) / 120)).toBeCloseTo(1 + 0.05 / 6 + 0.05 ** 2 / 42, 6);
  });

  it('[U] agrees with worked values of the binomial distribution', () => {
    // Two or more sixes in three throws: (3 · 5 + 1) / 216. Ten heads of ten.
    expect(binomialTail(2, 3, 0.5)).toBeCloseTo(16 / 216, 12);
    expect(binomialTail(10, 10, 5)).toBeCloseTo(2 ** -10, 12);
  });

  it('[U] is one for what is expected anyway, and nothing where nothing can be', () => {
    expect([poissonTail(0, 1), poissonTail(2, 3), binomialTail(0, 5, 1), binomialTail(1, 5, 2)]).toEqual([1, 1, 1, 1]);
    expect([poissonTail(3, 0), binomialTail(3, 5, 0), binomialTail(6, 5, 1)]).toEqual([0, 0, 0]);
  });
});
