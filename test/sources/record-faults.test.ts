import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMembers } from '../../src/sources/json-members.ts';
import { tellingFaults } from '../../src/sources/record-faults.ts';
import { type RecordShape, readRecords } from '../../src/sources/records.ts';
import { emptyFacts } from '../../src/sources/source.ts';
import { cutAt, fileOf } from '../support/named-files.ts';

/** Code → text of what is told of a file that arrives in pieces. */
async function told(content: string | Buffer, shape: RecordShape = 'json', cuts: readonly number[] = []) {
  const facts = emptyFacts();
  const file = fileOf(cutAt(Buffer.from(content), cuts));
  for await (const _ of tellingFaults(readRecords(file, shape, new AbortController().signal), facts, 'a.js'));
  return Object.fromEntries(facts.warnings.map(({ code, text }) => [code, text]));
}

describe('records that cannot be read', () => {
  it('[U] of lines are told with the line, blank ones counted too', async () => {
    const warnings = await told('{"a":1}\n\n\r\n{"a":2}\n{"a" 3}\n{"a":4}\n{"b\n');

    expect(warnings).toEqual({
      'bad-json':
        '2 records are no JSON and were left out, the first: line 5. Mend it there, or save, download or copy the file again.',
    });
  });

  it('[U] of a table are told with the row, its header being the first', async () => {
    expect(await told('id,text\n1,a\n2,b,c\n3,d\n', 'csv')).toEqual({
      'bad-row': expect.stringMatching(
        /^1 record has not as many columns as the header and was left out: row 3\. Put cells/,
      ),
    });
  });

  it('[U] of a list are told with their number', async () => {
    const deep = `${'['.repeat(2_000)}${']'.repeat(2_000)}`;

    expect(await told(`window.YTD.a = [{"a":1},${deep},{"a":2}]`)).toEqual({
      'too-deep': expect.stringMatching(/: record 2\. .*look there/),
    });
    expect(await told('[{"a":1},{"a":2},{"a" 3},{"a":4}]')).toMatchObject({
      'bad-json': expect.stringContaining(': record 3.'),
    });
  });

  it('[U] bytes that are no UTF-8 are told with the place of the first, and how to have them whole', async () => {
    const bad = Buffer.from('{"a":"xx"}\n');
    bad[6] = 0xff;

    expect(await told(Buffer.concat([Buffer.from('{"a":1}\n'), bad, bad]))).toEqual({
      'invalid-utf8':
        '2 records hold bytes that are no UTF-8, kept with \ufffd in their place, the first: line 2. Save the file as UTF-8 to have them whole.',
    });
  });

  it('[P] stand at the line where they stand, wherever the file is cut', async () => {
    const anyLines = fc.array(fc.constantFrom('{"a":1}', '', '"b"', '{"long":"aaaaaaaaaaaaaaaaaaaa"}'), {
      maxLength: 20,
    });
    const anyCuts = fc.array(fc.nat(400), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(anyLines, anyCuts, async (lines, cuts) => {
        const text = `{}\n${lines.map((line) => `${line}\n`).join('')}{"broken\n{"a":1}\n`;
        const warnings = await told(text, 'json', cuts);
        expect(warnings['bad-json']).toContain(`line ${lines.length + 2}.`);
      }),
    );
  });

  it('[U] are told too where the file is damaged further on', async () => {
    const whole = gzipSync(
      `{"a":1}\n{"a" 2}\n${Array.from({ length: 5_000 }, (_, at) => `{"a":${Math.sin(at)}}\n`).join('')}`,
    );
    const facts = emptyFacts();
    const cut = readRecords(fileOf([whole.subarray(0, whole.length / 2)]), 'json', new AbortController().signal);
    const reading = async () => {
      for await (const _ of tellingFaults(cut, facts));
    };

    await expect(reading()).rejects.toThrow();
    expect(facts.warnings).toMatchObject([{ code: 'bad-json', text: expect.stringContaining(': line 2.') }]);
  });

  it('[U] of a list inside a document are told with their number in that list', async () => {
    const facts = emptyFacts();
    const file = fileOf([Buffer.from('{"totalItems":3,"type":"a","orderedItems":[{"a":1},{"a" 2},{"a":3}]}')]);
    for await (const _ of tellingFaults(readMembers(file, new AbortController().signal), facts));

    expect(facts.warnings).toMatchObject([{ code: 'bad-json', text: expect.stringContaining(': record 2.') }]);
  });

  it('[U] a row without end is told as too long', async () => {
    const row = `2,"${'x'.repeat(5 * 1024 * 1024)}`;

    expect(await told(`id,text\n1,a\n${row}`, 'csv')).toMatchObject({
      'too-long': expect.stringMatching(/^1 record is too long to be a record and was left out: row 3\./),
    });
  });

  it('[U] nothing is told of a file that is whole', async () => {
    expect(await told('{"a":1}\n{"a":2}\n')).toEqual({});
  });
});
