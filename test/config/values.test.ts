import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readValues, valueProfiles } from '../../src/config/values.ts';
import { UsageError } from '../../src/errors.ts';
import { paperOptions, valueFigures } from '../../src/model/decision-paper.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
let next = 0;

function file(text: string | Uint8Array, ending = 'yaml'): string {
  next += 1;
  const path = join(folder, `values-${next}.${ending}`);
  writeFileSync(path, text);
  return path;
}

function complaintOf(path: string): string {
  try {
    readValues(path);
    return 'nothing';
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
}

const one = (lines: string) => `name: us\nvalues:\n  - name: care\n    figure: danger\n${lines}`;

describe('values', () => {
  it.each(valueProfiles)('[U] the profile %s reads', (name) => {
    const { values } = readValues(name);
    expect(values.length).toBeGreaterThanOrEqual(5);
    for (const { weight, atMost, atLeast } of values) {
      expect(weight).toBeGreaterThan(0);
      expect((atMost === null) !== (atLeast === null)).toBe(true);
    }
  });

  it('[U] reads YAML and JSON alike, with defaults said', () => {
    const expected = {
      name: 'us',
      values: [
        {
          name: 'care',
          why: null,
          weight: 1,
          figure: 'danger',
          atMost: 2,
          atLeast: null,
          whenMet: 'stay',
          whenNotMet: 'leave',
        },
      ],
    };
    expect(readValues(file(one('    atMost: 2\n')))).toEqual(expected);
    const json = JSON.stringify({ name: 'us', values: [{ name: 'care', figure: 'danger', atMost: 2 }] });
    expect(readValues(file(json, 'json'))).toEqual(expected);
  });

  it('[U] reads the example of the page on the paper', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/decision-paper.md'), 'utf8');
    const example = /```yaml\n(?<text>[\s\S]*?)```/.exec(page)?.groups?.text ?? '';
    expect(readValues(file(example)).values.map(({ whenMet, whenNotMet }) => [whenMet, whenNotMet])).toEqual([
      ['stay', 'strengthen-own-guidelines'],
      ['stay', 'mirror'],
    ]);
    for (const name of [...paperOptions, ...valueFigures]) expect(page).toContain(`\`${name}\``);
  });

  it.each([
    ['a key that is none', one('    atMost: 2\n    wieght: 3\n'), /line 3: values 1: wieght is no key/],
    ['a wrong type', one('    atMost: lots\n'), /line 5: values 1 atMost: must be a number/],
    [
      'a figure that is none',
      one('    atMost: 2\n').replace('danger', 'joy'),
      /line 4: values 1 figure: must be one of/,
    ],
    ['no limit', one(''), /needs one of atMost and atLeast/],
    ['both limits', one('    atMost: 2\n    atLeast: 1\n'), /needs one of atMost and atLeast/],
    ['a weight of none', one('    atMost: 2\n    weight: 0\n'), /line 6: values 1 weight: must be more than 0/],
    ['a limit below nothing', one('    atMost: -1\n'), /line 5: values 1 atMost: must be at least 0/],
    ['no value', 'name: us\nvalues: []\n', /line 2: values: must not be empty/],
    ['a weight of too much', one('    atMost: 2\n    weight: 500\n'), /weight: must be 100 at most/],
    ['an infinite limit', one('    atMost: .inf\n'), /line 5: values 1 atMost/],
    ['the same key twice', one('    atMost: 2\n    atMost: 3\n'), /line 6: .*unique/],
    [
      'the same value twice',
      `${one('    atMost: 2\n')}  - name: Care\n    figure: abuse\n    atMost: 1\n`,
      /line 6: values 2 name: “Care” is there twice/,
    ],
    ['YAML that is none', 'name: us\nvalues: [\n', /line 3/],
    ['an alias', 'name: &a us\nvalues: *a\n', /aliases/],
    ['brackets without end', '['.repeat(60_000), /nested too deeply/],
    ['a tag', 'name: !!js/function us\n', /line 1: Unresolved tag/],
    ['a list', '- 1\n', /must be keys and values/],
    ['nothing', '', /must be keys and values/],
    ['two documents', `${one('    atMost: 2\n')}---\nname: us\n`, /line 6/],
    ['text that is no text', new Uint8Array([0xff, 0xfe, 0xfa]), /not UTF-8/],
    ['a huge file', `# ${'x'.repeat(70_000)}`, /at most/],
  ])('[U] says file, line and key for %s', (_, text, words) => {
    const path = file(text);
    const complaint = complaintOf(path);
    expect(complaint).toMatch(words);
    expect(complaint).toContain(path);
  });

  it('[U] says so of a file that is not there, or is a folder', () => {
    mkdirSync(join(folder, 'inside'));
    expect(complaintOf(join(folder, 'missing.yaml'))).toContain('cannot be read');
    expect(complaintOf(join(folder, 'inside'))).toContain('is not a file');
  });
});
