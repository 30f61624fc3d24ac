import { describe, expect, it } from 'vitest';
import { reproduction } from '../../src/run/reproduction.ts';
import { goldenReport } from '../report/example.ts';

const report = goldenReport();

describe('a report made again', () => {
  it('[U] is the same where every figure is, whenever and wherever it was made', () => {
    const again = { ...report, generatedAt: '2027-01-01T00:00:00Z' };
    const found = reproduction(report, again);
    expect(found).toMatchObject({ matches: true, differing: [], changed: [] });
    expect(found.compared).toBeGreaterThan(100);
  });

  it('[U] names each value that differs by its path', () => {
    const again = { ...report, totals: { ...report.totals, posts: report.totals.posts + 1 } };
    const { matches, differing } = reproduction(report, again);
    expect(matches).toBe(false);
    expect(differing).toEqual([
      { path: 'totals.posts', before: String(report.totals.posts), after: String(report.totals.posts + 1) },
    ]);
  });

  it('[U] tells a value that is missing from one of them', () => {
    const [first] = report.coverage.absent;
    const more = { ...report.coverage, absent: first === undefined ? [] : [...report.coverage.absent, first] };
    const longer = { ...report, coverage: more };
    const { differing } = reproduction(longer, report);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.some(({ after }) => after === 'absent')).toBe(true);
  });

  it('[U] takes pseudonyms of two caches for the same where they stand for the same', () => {
    const named = (a: string, b: string) => ({
      ...report,
      toxicity: {
        ...report.toxicity,
        authors: {
          ...report.toxicity.authors,
          top: [
            { author: a, count: 3 },
            { author: b, count: 2 },
          ],
        },
        danger: [],
      },
    });
    const one = named('account-aaaaaaaaaa', 'account-bbbbbbbbbb');
    expect(reproduction(one, named('account-cccccccccc', 'account-dddddddddd')).matches).toBe(true);
    expect(reproduction(one, named('account-cccccccccc', 'account-cccccccccc')).matches).toBe(false);
  });

  it('[U] says which version, model, option, seed or input is not the same', () => {
    const { provenance } = report;
    const [first, ...others] = provenance.inputs;
    const again = {
      ...report,
      tool: { ...report.tool, model: 'xh-9.0.0+abc' },
      provenance: {
        ...provenance,
        inputs: [...others, { ...(first ?? provenance.inputs[0]), digest: 'f'.repeat(64) }] as typeof provenance.inputs,
        options: { ...provenance.options, messages: true },
      },
    };
    const { changed } = reproduction(report, again);
    expect(changed.map(({ what }) => what)).toEqual(['model', 'option messages', 'input', 'input']);
    expect(changed[0]).toEqual({ what: 'model', before: report.tool.model, after: 'xh-9.0.0+abc' });
    expect(changed.filter(({ what }) => what === 'input').map(({ after }) => after?.slice(-12) ?? null)).toEqual([
      null,
      'f'.repeat(12),
    ]);
  });
});
