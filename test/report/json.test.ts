import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkReasons } from '../../src/report/json/reasons.ts';
import { jsonReporter, toReportV1 } from '../../src/report/json/v1.ts';
import { ReportV1, reportSchema } from '../../src/report/json/v1-schema.ts';
import { golden, goldenReport } from './example.ts';

const published: unknown = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../docs/report.schema.json', import.meta.url)), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true }).compile(published as object);
const files = ['report.json', 'report-in-full.json', 'report-empty.json', 'report-archive-only.json'];

/** The same value with a key too many in each object in it; labels, whose objects are keyed by name, are left as they are. */
function scribbled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scribbled);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, part]) => [key, key === 'byClass' ? part : scribbled(part)]);
  return { ...Object.fromEntries(inner), scratch: 1 };
}

describe('JSON version 1', () => {
  it('[I] has its schema published as it is in the code', () => {
    expect(published, 'npm run docs').toEqual(JSON.parse(JSON.stringify(reportSchema())));
  });

  it.each(files)('[I] %s is valid by the published schema', (file) => {
    validate(JSON.parse(golden(file)));

    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(files)('[I] %s has a reason for each null', (file) => {
    expect(checkReasons(ReportV1.parse(JSON.parse(golden(file))))).toEqual([]);
  });

  it('[U] refuses a key the contract does not have and misses one it has', () => {
    const { findings, ...rest } = JSON.parse(golden('report.json'));

    expect(validate({ ...rest, findings, mood: 'fine' })).toBe(false);
    expect(validate(rest)).toBe(false);
  });

  it('[U] names the exact path of a null without a reason, elements of lists by their index', () => {
    const report = goldenReport();
    const { 'toxicity.trend.ratio': _, 'toxicity.danger.5.author': __, ...reasons } = report.reasons;

    expect(checkReasons(toReportV1({ ...report, reasons }))).toEqual([
      'toxicity.trend.ratio',
      'toxicity.danger.5.author',
    ]);
  });

  it('[U] gives each null below a path that has a reason that reason at its own path', () => {
    const report = goldenReport();
    const why = { code: 'not-judged-yet', text: 'later.' };
    const reasons = { ...report.reasons, 'toxicity.danger.5': why };
    delete (reasons as Record<string, unknown>)['toxicity.danger.5.author'];

    expect(toReportV1({ ...report, reasons }).reasons['toxicity.danger.5.author']).toEqual(why);
  });

  it('[U] drops keys that are not in the contract', () => {
    const report = { ...goldenReport(), scratch: 1 };

    expect(jsonReporter(report)).toBe(golden('report.json'));
  });

  it('[U] drops them inside of the parts on reach, conversation, own behaviour and reading', () => {
    const report = goldenReport('report-in-full.json');
    const parts = ['reach', 'conversation', 'ownBehaviour', 'reading', 'toxicity'] as const;
    const spoilt = Object.fromEntries(parts.map((name) => [name, scribbled(report[name])]));

    expect(jsonReporter({ ...report, ...spoilt })).toBe(golden('report-in-full.json'));
  });

  it.each([
    ['reach', 'byBasis'],
    ['conversation', 'middle'],
    ['ownBehaviour', 'gaps'],
    ['reading', 'perDay'],
  ])('[U] refuses a report without %s.%s', (part, key) => {
    const report = JSON.parse(golden('report-in-full.json'));
    delete report[part][key];

    expect(validate(report)).toBe(false);
  });

  it('[U] keeps strings exact and lets nothing in them act on a terminal', () => {
    const name = 'a\u009b31m\u202eb\u0000\u001b[2J\u200f\u{1f600}';
    const report = goldenReport();
    const text = jsonReporter({ ...report, subjects: [{ platform: 'x', id: '1', handle: 'a', displayName: name }] });

    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(text).subjects[0].displayName).toBe(name);
  });
});
