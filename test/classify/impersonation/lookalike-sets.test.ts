import { describe, expect, it } from 'vitest';
import { ordinaryHandles, people, ruledImpersonations } from '../../../bench/who/lookalike-sets.js';
import { createComparer, cutHandle, lookalikeHandles } from '../../../src/classify/impersonation/index.ts';
import { other, subject } from './subject.ts';

/** What is asked of the comparison, of handles alone. */
const leastRecall = 0.95;
const mostOrdinary = 0.01;

const ordinary = ordinaryHandles();
const ruled = ruledImpersonations();

function finderOf({ handle, displayName }: (typeof people)[number]): (handle: string) => boolean {
  const { compare } = createComparer([{ ...subject, handle, displayName, formerHandles: [] }]);
  return (candidate) => compare(other(candidate)) !== null;
}

describe('impersonations of made-up people', () => {
  it('[U] are many, and so are ordinary handles', () => {
    expect(people).toHaveLength(6);
    expect(people.flatMap((person) => person.impersonations).length).toBeGreaterThanOrEqual(80);
    expect(ordinary.length).toBeGreaterThanOrEqual(5_000);
    expect(ordinary.filter((handle) => /priya|weston/i.test(handle)).length).toBeGreaterThan(100);
  });

  it('[I] are found, as people write them', () => {
    const missed = people.flatMap((person) => {
      const isFound = finderOf(person);
      return person.impersonations.filter((handle) => !isFound(handle));
    });
    const all = people.flatMap((person) => person.impersonations).length;

    expect(1 - missed.length / all, missed.join(' ')).toBeGreaterThanOrEqual(leastRecall);
  });

  it('[I] are mostly among the 200 handles listed for a name, where the platform allows them', () => {
    const allowed = people.flatMap(({ handle, impersonations }) =>
      impersonations
        .filter((each) => cutHandle('x', each) !== null)
        .map((each) => ({ handle, each: each.toLowerCase() })),
    );
    const listed = new Map(
      people.map(({ handle }) => {
        const cut = cutHandle('x', handle);
        const made = cut === null ? [] : lookalikeHandles('x', cut, 200);
        return [handle, new Set(made.map((each) => each.handle.toLowerCase()))];
      }),
    );
    const hits = allowed.filter(({ handle, each }) => listed.get(handle)?.has(each));

    expect(hits.length / allowed.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([...new Set(ruled.map((each) => each.rule))])('[I] are found, made by rule: %s', (rule) => {
    const made = ruled.filter((each) => each.rule === rule);
    const missed = made.filter((each) => !finderOf(each.person)(each.handle)).map((each) => each.handle);

    expect(1 - missed.length / made.length, missed.join(' ')).toBeGreaterThanOrEqual(leastRecall);
  });

  it.each(people)('[I] are hardly ever ordinary handles: $handle', (person) => {
    const wrong = ordinary.filter(finderOf(person));

    expect(wrong.length / ordinary.length, wrong.join(' ')).toBeLessThanOrEqual(mostOrdinary);
  });
});
