import { describe, expect, it } from 'vitest';
import { type Example, generatedExamples } from '../../scripts/train/examples.ts';
import { families } from '../../scripts/train/generate/families/index.ts';

const suite = 'held/';
const heldBack = families.filter((family) => family.heldBack === true).map(({ id }) => id);
const examples = generatedExamples(1, 3);

function familiesOf(split: Example['split']): string[] {
  return [...new Set(examples.filter((example) => example.split === split).map(({ family }) => family ?? ''))].sort();
}

describe('made examples', () => {
  it('[I] teach by families that are not held back alone, and by all of them', () => {
    const others = families.filter((family) => family.heldBack !== true).map(({ id }) => id);

    expect(others.filter((id) => id.startsWith(suite))).toEqual([]);
    expect(familiesOf('train')).toEqual(others.sort());
  });

  it('[I] measure by the independent suite alone, and choose by what else is held back', () => {
    expect(familiesOf('test')).toEqual(heldBack.filter((id) => id.startsWith(suite)).sort());
    expect(familiesOf('dev')).toEqual(heldBack.filter((id) => !id.startsWith(suite)).sort());
    expect(familiesOf('test').length).toBeGreaterThan(100);
    expect(familiesOf('dev').length).toBeGreaterThan(100);
  });

  it('[I] share no text between splits', () => {
    const splitsOf = new Map<string, Set<string>>();
    for (const { text, split } of examples) splitsOf.set(text, (splitsOf.get(text) ?? new Set()).add(split));
    // Only how many: the texts are abuse.
    expect([...splitsOf.values()].filter((splits) => splits.size > 1).length).toBe(0);
  });
});
