import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysisInput } from '../../src/analyse/input.ts';
import { channels } from '../../src/model/coverage.ts';
import type { Report } from '../../src/model/report.ts';
import { directions, labels } from '../../src/model/verdict.ts';
import { coverageOf, dangerRow, inputOf, noSeenDays, ownPosts, type Row } from './columns.ts';
import { analyse } from './report-of.ts';

const time = fc
  .integer({ min: Date.UTC(2025, 10, 1), max: Date.UTC(2026, 9, 31) })
  .map((at) => new Date(at).toISOString());

const row = fc.record({
  author: fc.integer({ min: 0, max: 40 }).map((index) => `x:${index}`),
  at: fc.option(time, { freq: 10 }),
  labels: fc.subarray([...labels], { maxLength: 3 }),
  direction: fc.constantFrom(...directions, null),
  judged: fc.boolean().chain((first) => (first ? fc.constant(true) : fc.boolean())),
  channels: fc.subarray([...channels], { minLength: 1 }),
});

const danger = fc.record({
  postId: fc.string(),
  authorHandle: fc.option(fc.string()),
  at: fc.option(time),
  text: fc.option(fc.string()),
});

const count = fc.option(fc.nat(5_000), { freq: 3 });
const posts = fc.array(fc.record({ at: fc.option(time), engagement: count, views: count }), { maxLength: 20 });
const hidden = fc.constantFrom(null, 'shown');

/** Inputs of every sort: with and without interactions, posts, messages, windows, names and links. */
const anyInput: fc.Arbitrary<AnalysisInput> = fc
  .record({
    rows: fc.array(row, { maxLength: 120 }),
    kinds: fc.subarray([coverageOf('x-archive', 'archive'), coverageOf('x-twarc2', 'dump', { interactions: 3 })]),
    danger: fc.array(danger, { maxLength: 3 }),
    messages: fc.option(fc.array(danger, { maxLength: 2 })),
    posts,
    since: fc.option(fc.constant('2025-11-01T00:00:00Z')),
    timezone: fc.constantFrom('UTC', 'Europe/London', 'Pacific/Auckland'),
    name: hidden,
    show: fc.boolean(),
  })
  .map((drawn) => {
    const items = (rows: typeof drawn.danger) => rows.map((item) => dangerRow(item));
    const input = inputOf(drawn.rows, {
      inputs: drawn.kinds,
      window: { since: drawn.since, until: null, timezone: drawn.timezone },
      warnings: [{ code: 'odd', text: 'Odd.', path: null }],
      ownPosts: ownPosts(drawn.posts),
      danger: items(drawn.danger),
      messages: drawn.messages === null ? null : { judged: 2, abusive: 1, danger: items(drawn.messages) },
      nameAuthor: (key) => (drawn.name === null ? null : key),
      showDangerHandles: drawn.show,
      subjects: [{ platform: 'x', id: null, handle: drawn.name, displayName: null }],
    });
    return drawn.rows.length === 0 ? { ...input, seenDays: noSeenDays } : input;
  });

function nulls(value: unknown, path: string): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => nulls(inner, path === '' ? key : `${path}.${key}`));
}

const options = { seed: 11, numRuns: 60 };

describe('any report', () => {
  it('[U] explains each null under its exact path, none as unknown, and explains nothing else', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { reasons, ...rest } = analyse(input);
        expect(Object.keys(reasons).sort()).toEqual(nulls(rest, '').sort());
        for (const { code, text } of Object.values(reasons)) {
          expect(code).not.toBe('unknown');
          expect(text).toMatch(/^\S.*[.!]$/);
        }
      }),
      options,
    );
  });

  it('[U] has rates between 0 and 1, inside their intervals', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { abusive, byClass } = analyse(input).toxicity;
        for (const { rate, ci95 } of [abusive, ...Object.values(byClass)]) {
          if (rate === null || ci95 === null) continue;
          expect(ci95[0]).toBeGreaterThanOrEqual(0);
          expect(ci95[0]).toBeLessThanOrEqual(rate);
          expect(ci95[1]).toBeGreaterThanOrEqual(rate);
          expect(ci95[1]).toBeLessThanOrEqual(1);
        }
      }),
      options,
    );
  });

  it('[U] has a timeline that sums to the interactions with a time', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (rows) => {
        const { toxicity } = analyse(inputOf(rows));
        const sum = (key: 'interactions' | 'abusive') =>
          toxicity.timeline.reduce((all, month) => all + (month[key] ?? 0), 0);
        const dated = rows.filter(({ at }) => at !== null);
        expect(sum('interactions')).toBe(dated.length);
        expect(sum('abusive')).toBe(analyse(inputOf(dated)).toxicity.abusive.count ?? 0);
        for (const { seen } of toxicity.timeline) expect(seen).toBeLessThanOrEqual(1);
      }),
      options,
    );
  });

  it('[U] is the same whatever the order of its rows and authors', () => {
    const shuffled = fc
      .array(row, { maxLength: 100 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(analyse(inputOf(others))).toEqual(analyse(inputOf(rows)));
      }),
      options,
    );
  });

  it('[U] does not show less abuse when a new author adds an abusive interaction', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const more: Row = { author: 'x:new', at: '2026-03-05T12:00:00Z', labels: ['threat'], direction: 'subject' };
        const before = analyse(inputOf(rows)).toxicity.abusive.rate ?? 0;
        expect(analyse(inputOf([...rows, more])).toxicity.abusive.rate).toBeGreaterThanOrEqual(before);
      }),
      options,
    );
  });

  it('[U] holds plain JSON: no NaN, no infinity, nothing undefined', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const report: Report = analyse(input);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      options,
    );
  });
});
