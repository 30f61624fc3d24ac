import { describe, expect, it } from 'vitest';
import type { Example } from '../../scripts/train/examples.ts';
import { answersOf, weighted } from '../../scripts/train/targets.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';

function rows(source: string, count: number, given: Pick<Example, 'abuse' | 'hate'>): Example[] {
  const example = {
    source,
    split: 'train',
    ...given,
    classes: [],
    family: null,
    direction: null,
    readHarmless: false,
    stances: null,
  } as const;
  return Array.from({ length: count }, (_, at) => ({ ...example, text: `${source} ${at}` }));
}

/** One source of both answers, one of yes alone, and made messages of both. */
const examples: Example[] = [
  ...rows('davidson', 60, { abuse: 1, hate: 0 }),
  ...rows('davidson', 20, { abuse: 0, hate: 0 }),
  ...rows('dynahate', 40, { abuse: 1, hate: 1 }),
  ...rows('generated', 40, { abuse: 1, hate: 0 }),
  ...rows('generated', 40, { abuse: 0, hate: 0 }),
];

function targets() {
  const none = examples.map(() => []);
  return weighted(examples, answersOf(examples, none), (example) => example.split === 'train');
}

describe('weighted', () => {
  it('[U] lets a source lean where it gives both answers, and made messages never', () => {
    const { leans } = targets();
    const abuse = [0, 1, 2].map((source) => leans[source * HEADS]);
    expect(abuse).toEqual([1, 0, 0]);
    expect(leans[heads.indexOf('identity-hate')]).toBe(0);
  });

  it('[U] says of each text which source it is from', () => {
    expect([...new Set(targets().source)]).toEqual([0, 1, 2]);
  });

  it('[U] gives a row of the rarer answer more weight', () => {
    const { weight } = targets();
    expect(weight[60 * HEADS]).toBeGreaterThan(weight[0] ?? 0);
  });
});

describe('answersOf', () => {
  it('[U] takes of dev rows the word of two readers alone for support and criticism', () => {
    const [row] = rows('gab', 1, { abuse: 0, hate: 0 });
    if (row === undefined) throw new Error('no row');
    const seen: Example = { ...row, split: 'dev', stances: { support: 1, criticism: null } };
    const answers = answersOf([row, { ...row, split: 'dev' }, seen], [[], [], []]);
    const of = (at: number) =>
      (['support', 'criticism'] as const).map((name) => answers[at * HEADS + heads.indexOf(name)]);

    const [abusive] = rows('gab', 1, { abuse: 1, hate: 0 });
    if (abusive === undefined) throw new Error('no row');
    const support = answersOf([{ ...abusive, split: 'dev' }], [[]])[heads.indexOf('support')];

    expect(support).toBe(0);
    expect(of(0)).toEqual([0, 0]);
    expect(of(1)).toEqual([Number.NaN, Number.NaN]);
    expect(of(2)).toEqual([1, Number.NaN]);
  });
});
