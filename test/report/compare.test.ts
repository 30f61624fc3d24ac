import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { renderComparison } from '../../src/report/index.ts';
import { Comparison as ComparisonSchema, comparisonSchema } from '../../src/report/json/comparison-schema.ts';
import { withPaper } from '../compare/example.ts';
import { flat } from './example.ts';
import { acting, hostileText } from './infested.ts';
import { tokensOf } from './page-tokens.ts';

const comparison = withPaper('public-body');
const options = { columns: 80, colour: false, showText: 'full' } as const;
const formats = ['terminal', 'markdown', 'html'] as const;

/** Places whose strings are words of ours. */
const ours =
  /\.(?:platform|channel|class|verdict|method|of|basis|unit|id|figure|status|option|whenMet|whenNotMet|strength|channels\.\d+)$/;

/** A comparison with one text wherever a string that is not of a fixed list can stand. */
function infested(word: string, value: unknown = comparison, path = ''): unknown {
  if (typeof value === 'string') return ours.test(path) && !path.includes('subject.') ? value : word;
  if (Array.isArray(value)) return value.map((part, at) => infested(word, part, `${path}.${at}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, infested(word, part, `${path}.${key}`)]));
}

function shown(format: (typeof formats)[number], of: Comparison = comparison): string {
  return renderComparison(of, { ...options, format });
}

describe('a comparison in every format', () => {
  it('[U] fits its schema, and the published one is made from the code', () => {
    const text = renderComparison(comparison, { ...options, format: 'json' });
    const value: unknown = JSON.parse(text);
    ComparisonSchema.parse(value);
    const schema = comparisonSchema();
    expect(new Ajv2020({ strict: false, validateFormats: false }).compile(schema)(value)).toBe(true);
    const published = readFileSync(join(import.meta.dirname, '../../docs/compare.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(schema);
  });

  it('[U] is one tidy table too: a row a figure of a side, the same in CSV and NDJSON', () => {
    const lines = renderComparison(comparison, { ...options, format: 'ndjson' })
      .trimEnd()
      .split('\n');
    const rows: Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
    const csv = Papa.parse<Record<string, string>>(
      renderComparison(comparison, { ...options, format: 'csv' }).trimEnd(),
      {
        header: true,
      },
    );
    const { measures, sides } = comparison;

    expect(rows).toHaveLength(measures.length * sides.length);
    expect(csv.errors).toEqual([]);
    expect(csv.data).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')]))),
    );
    for (const [at, row] of rows.entries()) {
      const measure = measures[Math.floor(at / sides.length)];
      const cell = measure?.cells[at % sides.length];
      const difference = measure?.differences.find(({ side }) => side === at % sides.length);
      expect(row).toMatchObject({
        side: 'AB'[at % sides.length],
        measure: measure?.id,
        value: cell?.value,
        ci95Low: cell?.ci95?.[0] ?? null,
        ci95High: cell?.ci95?.[1] ?? null,
        count: cell?.count,
        n: cell?.n,
        channels: cell?.channels.join(' '),
        daysSeen: cell?.daysSeen,
        reason: cell?.reason?.text ?? null,
        verdict: difference?.verdict ?? null,
        ratio: difference?.ratio ?? null,
      });
      expect(row.value !== null || row.reason !== null).toBe(true);
    }
  });

  it('[P] holds any text inert in the table, a row a figure', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const spoilt = infested(text) as Comparison;
        const csv = renderComparison(spoilt, { ...options, format: 'csv' });
        const rows = csv.split('\r\n').slice(0, -1);

        expect(rows).toHaveLength(1 + comparison.measures.length * comparison.sides.length);
        expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@\t]|[\u0000-\u0008\u007f-\u009f\u202a-\u202e]/);
        const lines = renderComparison(spoilt, { ...options, format: 'ndjson' });
        expect(lines).not.toMatch(/[\u0000-\u0009\u007f-\u009f\u202a-\u202e\u2028]/);
        expect(JSON.parse(lines.split('\n')[0] ?? '')).toMatchObject({ account: text });
      }),
      { numRuns: 40 },
    );
  });

  it('[U] says of one side alone no letter, of how many each figure is, what a value is measured by, and a shared reason once', () => {
    const [side] = comparison.sides;
    const measures = comparison.measures.map((each) => ({ ...each, cells: each.cells.slice(0, 1), differences: [] }));
    const text = flat(shown('terminal', { ...comparison, sides: side ? [side] : [], measures, overlaps: [] }));
    const short = text.slice(0, text.indexOf('Danger ·'));

    expect(short).toMatch(/Danger needs a look today: \d+ messages\./);
    expect(short).toMatch(/Abuse of 1,000 messages, flagged: \d+ \(\d+–\d+\) of 4,032 judged\./);
    expect(text).toContain('Measured by abuse of others, of 1,000 messages.');
    const why = 'One side was seen on too few days for any of them.';
    const reason = { code: 'seen-too-short', text: why };
    const paper = comparison.paper;
    if (paper === null) throw new Error('no paper');
    const values = paper.values
      .filter(({ figure }) => figure !== 'misinformation')
      .map((value) => ({ ...value, status: 'cannot-tell', reason, wouldChange: `So. ${why}` }) as const);
    const told = flat(shown('terminal', { ...comparison, paper: { ...paper, values } }));
    expect(told.split(why)).toHaveLength(3);
  });

  it.each(formats)('[P] shows any text inert in %s', (format) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const spoilt = infested(text) as Comparison;
        // The platform is of a fixed list wherever it stands.
        const sides = spoilt.sides.map((side, at) => ({
          ...side,
          subject: { ...side.subject, platform: comparison.sides[at]?.subject.platform ?? 'x' },
        }));
        const page = shown(format, { ...spoilt, sides });
        expect(acting.test(page)).toBe(false);
        if (format === 'html') {
          const names = new Set(tokensOf(page).flatMap((token) => (token.kind === 'open' ? [token.name] : [])));
          for (const name of ['script', 'img', 'iframe', 'form', 'object']) expect(names).not.toContain(name);
        }
        // Within code nothing acts.
        if (format === 'markdown') expect(/(?<!\\)<script|(?<!\\)!\[/.test(page.replace(/`[^`]+`/g, ''))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it.each(formats)('[U] says how sure, what is missing and what nothing here measures, in %s', (format) => {
    const text = flat(shown(format));
    for (const words of [
      'In short',
      'The options',
      'Stay selectively',
      'What is missing',
      'Not measured here',
      'Side by side',
    ])
      expect(text).toContain(words);
    expect(text).toContain('it does not make one');
  });

  it.each([40, 80, 160])('[U] keeps to %d columns', (columns) => {
    const lines = renderComparison(comparison, { ...options, columns, format: 'terminal' }).split('\n');
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(Math.max(columns, 40));
  });

  it('[U] lists danger in a comparison and counts it in a paper, which is passed round', () => {
    const item = comparison.sides[0]?.danger[0];
    expect(item).toBeDefined();
    expect(shown('terminal')).not.toContain(item?.author);
    expect(shown('terminal', { ...comparison, paper: null })).toContain(item?.author);
  });

  it('[U] names what posts get in full where no title stands above it', () => {
    const reason = { code: 'too-few', text: 'Too few posts.' };
    const measures = comparison.measures.map((measure) => ({
      ...measure,
      cells: measure.cells.map((cell) => ({ ...cell, value: null, ci95: null, reason })),
      differences: measure.differences.map((each) => ({ ...each, verdict: 'cannot-tell', reason }) as const),
    }));
    const some = measures.filter(({ id }) => id === 'reach' || id === 'danger');
    const rest = comparison.measures.filter(({ id }) => id !== 'reach' && id !== 'danger');
    const text = flat(shown('terminal', { ...comparison, measures: [...some, ...rest], paper: null }));

    expect(text).toContain(
      'Cannot tell for danger and what a post gets for 1,000 followers. Too few posts.'.replace(
        'danger and what',
        some[0]?.id === 'danger' ? 'danger and what' : 'what',
      ),
    );
    expect(text).not.toContain('for for');
  });

  it('[U] never names a lean that the rule does not give', () => {
    const paper = comparison.paper;
    if (paper === null) throw new Error('no paper');
    const undecided = { ...paper, lean: { ...paper.lean, option: null } };
    expect(flat(shown('terminal', { ...comparison, paper: undecided }))).toContain('The data do not decide.');
    const decided = { ...paper, lean: { ...paper.lean, option: 'mirror', checked: false } } as const;
    const text = flat(shown('terminal', { ...comparison, paper: decided }));
    expect(text).toContain('the figures lean to “mirror”');
    expect(text).toContain('not checked by people');
  });
});
