import { describe, expect, it } from 'vitest';
import { ruleFeatures } from '../../../src/classify/model/rule-features.ts';
import { RULE_FEATURES } from '../../../src/classify/model/shape.ts';
import type { Hit } from '../../../src/classify/rules.ts';

const hit: Hit = {
  by: 'insult',
  class: 'insult',
  start: 0,
  end: 1,
  strength: 'strong',
  fate: 'counted',
  direction: 'subject',
};

describe('ruleFeatures', () => {
  it('[U] gives each feature once, ascending', () => {
    const hits: Hit[] = [
      { ...hit, class: 'criticism', direction: null },
      hit,
      { ...hit, strength: 'hint', direction: 'other' },
      { ...hit, class: 'threat', fate: 'quoted', direction: null },
      hit,
    ];
    const features = ruleFeatures(hits);
    expect(features).toEqual([...new Set(features)].sort((a, b) => a - b));
    expect(features).toHaveLength(6);
    expect(ruleFeatures([...hits].reverse())).toEqual(features);
  });

  it('[U] forgets the text before', () => {
    ruleFeatures([hit, { ...hit, class: 'threat' }]);
    expect(ruleFeatures([hit])).toEqual(ruleFeatures([hit, hit]));
    expect(ruleFeatures([])).toEqual([]);
  });

  it('[U] stays within the rows that the model has for it', () => {
    const last = ruleFeatures([{ ...hit, class: 'criticism', fate: 'negated', strength: 'hint', direction: 'quoted' }]);
    expect(Math.max(...last)).toBeLessThan(RULE_FEATURES);
  });
});
