import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
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
