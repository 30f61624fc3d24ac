import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import type { Precision } from '../../src/model/review.ts';
import { type AbuseClass, abuseClasses } from '../../src/model/verdict.ts';
import { flat, goldenReport, render, section, withToxicity } from './example.ts';

const precision = (over: Partial<Precision>): Precision => ({
  labelled: 40,
  agreed: 25,
  value: 0.62,
  ci95: [0.45, 0.77],
  differs: null,
  ...over,
});

const byClass = Object.fromEntries(
  abuseClasses.map((name) => [name, precision({ labelled: 0, agreed: 0, value: null, ci95: null })]),
) as Record<AbuseClass, Precision>;

function checked(all: Precision): Report {
  return withToxicity({
    abusive: { count: 200, rate: 0.05, ci95: [0.041, 0.06], method: 'checked-ppi' },
    checked: {
      sample: 'abc',
      drawnAt: '2026-10-01T00:00:00.000Z',
      model: 'm',
      labelled: 200,
      raters: 1,
      unsettled: 0,
      found: { value: 0.7, ci95: [0.5, 0.85] },
      labels: 'x',
    },
    precision: { all, byClass },
  });
}

describe('how sure the figures of abuse are', () => {
  it('[U] flagged: what people agreed with elsewhere and how to check, no percentage', () => {
    const answer = section(render(goldenReport()), 'In short');

    expect(answer).toContain('Elsewhere people agreed with 2 of ten such flags. Check 100 yourself');
    expect(answer).toContain('xhealth review sample');
  });

  it('[U] estimated: a range beside the kinds, said to be no confidence interval', () => {
    expect(flat(render(goldenReport()))).toContain(
      'Any of these, estimated: 0 % to 7.9 %, the range that the errors of the machine on 7 outside sources allow. It is no confidence interval.',
    );
  });

  it('[U] of a model whose errors were not measured nothing is claimed', () => {
    const text = flat(render(withToxicity({ estimated: null })));

    expect(text).not.toMatch(/Elsewhere people|estimated:/);
    expect(text).toContain('xhealth review sample');
  });

  it('[U] checked: what people said of the flags, and kinds stay flagged beside the checked rate', () => {
    const text = flat(render(checked(precision({}))));

    expect(text).toContain(
      '5.0 % (4.1–6.0 %) are abusive, checked by people. People agreed with 62 % (45–77 %) of the flags: 25 of the 40 flags they labelled.',
    );
    expect(text).toMatch(/abuse by labels 200 5\.0 % \(4\.1–6\.0 %\) checked/);
    expect(text).toMatch(/any of these 293 7[^a-z]*flagged/);
    expect(text).not.toMatch(/estimated:|Elsewhere people/);
    expect(flat(render(checked(precision({ labelled: 0, agreed: 0, value: null, ci95: null }))))).toContain(
      'None of the labelled messages was flagged.',
    );
  });
});
