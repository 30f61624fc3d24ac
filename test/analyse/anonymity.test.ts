import { describe, expect, it } from 'vitest';
import type { AuthorColumns } from '../../src/analyse/people-input.ts';
import { anonymitySignals, anonymityStrengths } from '../../src/model/signal.ts';
import { seededRandom } from '../support/random.ts';
import { inputOf, noPeople, type Row } from './columns.ts';
import { analyse } from './report-of.ts';

interface Person {
  readonly abusive?: number;
  readonly other?: number;
  readonly strength?: (typeof anonymityStrengths)[number];
  readonly young?: 0 | 1 | 2;
}

/** A report on people, each with so many abusive and other messages. */
function reportOn(people: readonly Person[], labels: Row['labels'] = ['insult']) {
  const rows = people.flatMap(({ abusive = 0, other = 0 }, i): Row[] => [
    ...Array.from({ length: abusive }, (_, n) => ({ author: `x:${i}`, labels: labels ?? [], at: minute(i, n) })),
    ...Array.from({ length: other }, (_, n) => ({ author: `x:${i}`, at: minute(i, abusive + n) })),
  ]);
  const authors: AuthorColumns = {
    ...noPeople(people.length).authors,
    strength: Uint8Array.from(people, ({ strength = 'few' }) => anonymityStrengths.indexOf(strength)),
    youngAtFirst: Uint8Array.from(people, ({ young = 0 }) => young),
  };
  return analyse(inputOf(rows, { people: { ...noPeople(people.length), authors } }));
}

function minute(person: number, message: number): string {
  return new Date(Date.UTC(2026, 2, 1) + (message * 1000 + person) * 60_000).toISOString();
}

function crowd(count: number, strong: number, person: Person): Person[] {
  return Array.from({ length: count }, (_, i) => ({ ...person, strength: i < strong ? 'strong' : 'few' }) as const);
}

describe('the anonymity of those who abuse beside that of everybody', () => {
  it('[U] gives the share among abusers, the base rate, and more where the interval excludes 1', () => {
    const { anonymity } = reportOn([...crowd(40, 30, { abusive: 1 }), ...crowd(160, 40, { other: 1 })]);

    expect(anonymity.authors).toEqual({ judged: 200, unknown: 0, strong: 70, some: 0, few: 130 });
    expect(anonymity.baseRate).toBe(0.35);
    expect(anonymity.amongAbusers).toBe(0.75);
    expect(anonymity.ratio).toMatchObject({ value: 3, verdict: 'more' });
  });

  it('[U] says less and no difference too', () => {
    const less = reportOn([...crowd(100, 5, { abusive: 1 }), ...crowd(100, 40, { other: 1 })]);
    const same = reportOn([...crowd(100, 31, { abusive: 1 }), ...crowd(100, 28, { other: 1 })]);

    expect(less.anonymity.ratio.verdict).toBe('less');
    expect(same.anonymity.ratio.verdict).toBe('no-difference');
  });

  it('[U] cannot tell below 20 known accounts in either group', () => {
    const few = reportOn([...crowd(19, 19, { abusive: 1 }), ...crowd(200, 20, { other: 1 })]);
    const enough = reportOn([...crowd(20, 20, { abusive: 1 }), ...crowd(200, 20, { other: 1 })]);

    expect(few.anonymity.ratio.verdict).toBe('cannot-tell');
    expect(few.anonymity.ratio.value).toBe(10);
    expect(enough.anonymity.ratio.verdict).toBe('more');
  });

  it('[U] shows no difference where nobody of enough known has the trait, with no ratio to give', () => {
    const none = reportOn([...crowd(20, 0, { abusive: 1 }), ...crowd(60, 0, { other: 1 })]);
    const few = reportOn([...crowd(19, 0, { abusive: 1 }), ...crowd(60, 0, { other: 1 })]);

    expect(none.anonymity.ratio).toEqual({ value: null, ci95: null, verdict: 'no-difference' });
    expect(none.anonymity.youngAtFirstMessage?.ratio.verdict).toBe('cannot-tell');
    expect(few.anonymity.ratio.verdict).toBe('cannot-tell');
  });

  it('[U] cannot tell where more than 30 % of a group are unknown, and leaves these out of every share', () => {
    const unknown = (count: number, person: Person): Person[] =>
      Array.from({ length: count }, () => ({ ...person, strength: 'unknown' }));
    const people = [...crowd(70, 50, { abusive: 1 }), ...crowd(200, 20, { other: 1 })];
    const some = reportOn([...people, ...unknown(30, { abusive: 1 })]);
    const many = reportOn([...people, ...unknown(31, { abusive: 1 })]);

    expect(some.anonymity.amongAbusers).toBeCloseTo(50 / 70, 5);
    expect(some.anonymity.authors.unknown).toBe(30);
    expect(some.anonymity.ratio.verdict).toBe('more');
    expect(many.anonymity.ratio.verdict).toBe('cannot-tell');
  });

  it('[U] compares repeat authors and each class with authors of no abuse, others left out', () => {
    const { anonymity } = reportOn([
      ...crowd(30, 30, { abusive: 2 }),
      ...crowd(30, 0, { abusive: 1 }),
      ...crowd(50, 10, { other: 3 }),
    ]);

    expect(anonymity.repeat).toMatchObject({ abusers: { count: 30, known: 30 }, others: { count: 10, known: 50 } });
    expect(anonymity.byClass?.insult.abusers).toEqual({ count: 30, known: 60, share: 0.5 });
    expect(anonymity.byClass?.threat).toMatchObject({
      abusers: { known: 0, share: null },
      ratio: { value: null, ci95: null, verdict: 'cannot-tell' },
    });
  });

  it('[U] compares the age at the first message the same way; a band that holds the limit is unknown', () => {
    const { anonymity } = reportOn([
      ...crowd(40, 0, { abusive: 1, young: 2 }),
      ...crowd(10, 0, { abusive: 1, young: 0 }),
      ...crowd(60, 0, { other: 1, young: 1 }),
    ]);

    expect(anonymity.youngAtFirstMessage?.abusers).toEqual({ count: 40, known: 40, share: 1 });
    expect(anonymity.youngAtFirstMessage?.ratio.verdict).toBe('more');
  });

  it('[U] tells how many abusive messages are the first of their author', () => {
    const { anonymity } = reportOn([...crowd(40, 0, { abusive: 1 }), ...crowd(40, 0, { other: 10 })]);

    expect(anonymity.firstMessages?.abusers).toEqual({ count: 40, known: 40, share: 1 });
    expect(anonymity.firstMessages?.others).toEqual({ count: 40, known: 400, share: 0.1 });
    expect(anonymity.firstMessages?.ratio.verdict).toBe('more');
  });

  it('[U] is null with a reason where nothing was judged', () => {
    const { anonymity, reasons } = analyse(inputOf([]));

    expect(anonymity).toMatchObject({ baseRate: null, signals: null, repeat: null, ratio: { verdict: null } });
    for (const path of [
      'anonymity.baseRate',
      'anonymity.authors.strong',
      'anonymity.signals',
      'anonymity.ratio.verdict',
    ]) {
      expect(reasons[path]?.code).toBe('no-interactions');
    }
  });

  it('[U] counts what is present, absent and unknown of each signal', () => {
    const rows: Row[] = [{ author: 'x:1' }, { author: 'x:2' }, { author: 'x:3' }];
    const bit = 1 << anonymitySignals.indexOf('default-avatar');
    const people = noPeople(3);
    const authors = { ...people.authors, present: Uint32Array.of(bit, 0, 0), absent: Uint32Array.of(0, bit, 0) };
    const { anonymity } = analyse(inputOf(rows, { people: { ...people, authors } }));

    expect(anonymity.signals?.['default-avatar']).toEqual({ present: 1, absent: 1, unknown: 1 });
    expect(anonymity.signals?.['young-account']).toEqual({ present: 0, absent: 0, unknown: 3 });
  });

  it('[U] finds no difference in 93 of 100 worlds without one, though people write unequally much', () => {
    const random = seededRandom(12);
    const verdicts = Array.from({ length: 300 }, () => {
      const people = Array.from({ length: 260 }, (): Person => {
        const isAbuser = random() < 0.25;
        // Heavy tails: a few write most.
        const messages = Math.ceil(random() ** -0.8);
        return {
          [isAbuser ? 'abusive' : 'other']: Math.min(messages, 60),
          strength: random() < 0.3 ? 'strong' : random() < 0.5 ? 'some' : 'few',
        };
      });
      return reportOn(people).anonymity.ratio.verdict;
    });
    const none = verdicts.filter((verdict) => verdict === 'no-difference').length;

    expect(none / verdicts.length).toBeGreaterThan(0.9);
    expect(verdicts).not.toContain('cannot-tell');
  });
});
