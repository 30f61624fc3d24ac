import { describe, expect, it } from 'vitest';
import { fillRandom, randomState } from '../../../src/analyse/random.ts';
import { inputOf, type Row } from '../columns.ts';
import { analyse } from '../report-of.ts';

type Labels = Row['labels'];

/** Sixty days from 1 March 2026, ten interactions a day, each by an author of its own; `labelsOf` says what each is. */
function days(labelsOf: (row: number, day: number) => Labels, change: Partial<Row> = {}): Row[] {
  return Array.from({ length: 600 }, (_, i): Row => {
    const day = Math.floor(i / 10);
    const labels = labelsOf(i, day);
    return {
      author: `x:${i}`,
      at: new Date(Date.UTC(2026, 2, 1 + day, 12)).toISOString(),
      channels: ['dump'],
      ...(labels === undefined ? {} : { labels }),
      ...change,
    };
  });
}

function differencesOf(rows: readonly Row[], change: Parameters<typeof inputOf>[1] = {}) {
  const { toxicity, reasons } = analyse(inputOf(rows, { now: '2026-05-02T00:00:00Z', ...change }));
  return { ...toxicity.differences, reasons };
}

const every =
  (n: number, label: 'insult' | 'support') =>
  (row: number): Labels =>
    row % n === 0 ? [label] : undefined;

describe('differences between spans', () => {
  it('[U] compares the newest month with the one before, and the halves', () => {
    const { compared } = differencesOf(days((row, day) => every(day < 31 ? 30 : 3, 'insult')(row)));
    expect(compared.map(({ kind }) => kind)).toEqual(['month', 'halves']);
    expect(compared[0]).toMatchObject({
      before: { from: '2026-03-01', to: '2026-03-31', judged: 310 },
      after: { from: '2026-04-01', to: '2026-04-29', judged: 290 },
    });
    const row = compared[0]?.rows.find(({ of }) => of === 'insult');
    expect(row).toMatchObject({ verdict: 'more', before: { count: 11 }, after: { count: 96 } });
    expect(row?.ratio).toBeCloseTo(96 / 290 / (11 / 310), 4);
    expect(row?.p).toBeLessThan(0.001);
  });

  it('[U] counts a label only as the report counts it: abuse by its direction, support always', () => {
    const rows = days((row, day) => every(day < 31 ? 30 : 3, 'insult')(row), { direction: 'other' });
    const insult = differencesOf(rows).compared[0]?.rows.find(({ of }) => of === 'insult');
    expect(insult).toMatchObject({ before: { count: 0 }, after: { count: 0 }, verdict: 'cannot-tell' });
    const support = days((row, day) => every(day < 31 ? 3 : 30, 'support')(row));
    expect(differencesOf(support).compared[0]?.rows.find(({ of }) => of === 'support')).toMatchObject({
      verdict: 'less',
    });
  });

  it('[U] says no difference where there is none, and that it cannot tell from fewer than ten authors', () => {
    const same = differencesOf(days(every(5, 'insult')));
    expect(same.compared[0]?.rows.find(({ of }) => of === 'insult')).toMatchObject({ verdict: 'no-difference' });
    const index = same.compared[0]?.rows.findIndex(({ of }) => of === 'threat') ?? -1;
    expect(same.compared[0]?.rows[index]).toMatchObject({ verdict: 'cannot-tell', ratio: null, ci95: null, p: null });
    expect(same.reasons[`toxicity.differences.compared.0.rows.${index}`]?.code).toBe('too-few');
    expect(same.reasons[`toxicity.differences.compared.0.rows.${index}.ci95`]?.code).toBe('too-few');
    expect(Object.values(same.reasons).filter(({ code }) => code === 'unknown')).toEqual([]);
    expect(same.looks).toBe(same.compared.flatMap(({ rows }) => rows).filter(({ p }) => p !== null).length);
  });

  it('[U] compares the days before an event with as many after it', () => {
    const rows = days((row, day) => every(day < 20 ? 30 : 3, 'insult')(row));
    const { compared } = differencesOf(rows, { events: [{ name: 'letter', at: Date.UTC(2026, 2, 21) }] });
    const event = compared.find(({ kind }) => kind === 'event');
    expect(event).toMatchObject({
      name: 'letter',
      before: { from: '2026-03-01', to: '2026-03-20' },
      after: { from: '2026-03-21', to: '2026-04-09' },
    });
    expect(event?.rows[0]).toMatchObject({ of: 'abusive', verdict: 'more' });
  });

  it('[U] compares nothing of a capture, and says why', () => {
    const found = differencesOf(days(every(5, 'insult'), { channels: ['capture'] }));
    expect(found.compared).toEqual([]);
    expect(found.notCompared[0]?.why).toContain('what somebody scrolled');
    expect(found.looks).toBe(0);
  });

  it('[U] shows a difference in at most 4 of 50 accounts where nothing changed, however many labels are looked at', () => {
    const random = randomState(7);
    const draw = new Uint32Array(600);
    let shown = 0;
    let told = 0;
    for (let account = 0; account < 50; account++) {
      fillRandom(random, draw, draw.length);
      const rows = days((row) => labelsAt((draw[row] ?? 0) / 2 ** 32));
      const all = differencesOf(rows).compared.flatMap((pair) => pair.rows);
      told += Number(all.some(({ verdict }) => verdict === 'no-difference'));
      shown += Number(all.some(({ verdict }) => verdict === 'more' || verdict === 'less'));
    }
    expect(told).toBe(50);
    expect(shown).toBeLessThanOrEqual(4);
  });
});

/** Six labels, each on five of a hundred. */
function labelsAt(chance: number): Labels {
  const kinds = ['insult', 'accusation', 'profanity', 'identity-hate', 'support', 'criticism'] as const;
  const kind = kinds[Math.floor(chance / 0.05)];
  return kind === undefined ? undefined : [kind];
}
