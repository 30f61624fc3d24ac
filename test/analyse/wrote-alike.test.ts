import { describe, expect, it } from 'vitest';
import { anonymityStrengths } from '../../src/model/signal.ts';
import { inputOf, noPeople, type Row } from './columns.ts';
import { analyse } from './report-of.ts';

/** A report on one group of accounts of these strengths that wrote alike. */
function groupOf(strengths: readonly (typeof anonymityStrengths)[number][]) {
  const rows = strengths.map((_, author): Row => ({ author: `x:${author}` }));
  const people = noPeople(strengths.length);
  const strength = Uint8Array.from(strengths, (each) => anonymityStrengths.indexOf(each));
  const cluster = {
    kind: 'copies' as const,
    messages: strengths.length,
    authors: Uint32Array.from(strengths, (_, author) => author),
    abusive: 0,
    from: null,
    to: null,
    examples: [],
  };
  const authors = { ...people.authors, strength };
  return analyse(inputOf(rows, { people: { ...people, authors } }), [cluster]);
}

describe('accounts that wrote as if together', () => {
  it('[U] gives the share of strong anonymity among those known, and none where over 30 % are not', () => {
    const known = [...Array(3).fill('strong'), ...Array(4).fill('few')];
    const enough = groupOf([...known, ...Array(3).fill('unknown')]);
    const little = groupOf([...known, ...Array(4).fill('unknown')]);

    expect(enough.coordination.clusters?.[0]?.strong).toBeCloseTo(3 / 7, 5);
    expect(little.coordination.clusters?.[0]?.strong).toBeNull();
    expect(little.reasons['coordination.clusters.0.strong']?.code).toBe('too-little-known');
  });
});
