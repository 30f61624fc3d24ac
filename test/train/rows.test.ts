import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderError, readRows, sourcesOf } from '../../scripts/train/rows.ts';

const plain = { text: 'Thank you, Doctor.', hate: 0, abuse: 0, cats: [], split: 'train' };
const rude = { text: 'What a fraud', hate: null, abuse: 1, cats: ['accusation'], split: 'dev', votes: { insult: 2 } };

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-rows-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, lines: readonly unknown[]): void {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(folder, `${name}.ndjson.gz`), gzipSync(`${text}\n`));
}

function read(sources?: readonly string[]) {
  return [...readRows(folder, sources)];
}

describe('a data folder', () => {
  it('[I] gives the rows of each source in order of name, with what the source says', () => {
    put('second', [rude, { ...plain, vector: 'ignored' }]);
    put('first', [{ ...plain, split: 'test' }]);
    writeFileSync(join(folder, 'README.md'), 'not a source');

    expect(sourcesOf(folder)).toEqual(['first', 'second']);
    expect(read()).toEqual([
      { ...plain, source: 'first', split: 'test', votes: null },
      { ...rude, source: 'second' },
      { ...plain, source: 'second', votes: null },
    ]);
    expect(read(['second'])).toHaveLength(2);
  });

  it('[I] passes over empty lines and keeps the numbers of the others', () => {
    put('one', [plain, '', plain, '{']);

    expect(() => read()).toThrow(/one\.ndjson\.gz, line 4: not JSON$/);
  });

  it('[I] says what is missing', () => {
    expect(() => sourcesOf(join(folder, 'nowhere'))).toThrow(/there is no data folder .*nowhere/);
    expect(() => read()).toThrow(/holds no \.ndjson\.gz file/);
    put('one', [plain]);
    expect(() => read(['two'])).toThrow(/has no two\.ndjson\.gz/);
    expect(() => read(['two'])).toThrow(DataFolderError);
  });

  it('[I] says which file is damaged', () => {
    writeFileSync(join(folder, 'cut.ndjson.gz'), gzipSync(JSON.stringify(plain)).subarray(0, 20));
    expect(() => read()).toThrow(/cut\.ndjson\.gz cannot be read/);
    writeFileSync(join(folder, 'cut.ndjson.gz'), gzipSync(Buffer.from([0x7b, 0xff, 0x7d])));
    expect(() => read()).toThrow(/cut\.ndjson\.gz cannot be read/);
  });

  it.each([
    ['text', { ...plain, text: 7 }],
    ['hate', { ...plain, hate: true }],
    ['abuse', { text: 'x', hate: 1, cats: [], split: 'dev' }],
    ['cats', { ...plain, cats: 'insult' }],
    ['split', { ...plain, split: 'validation' }],
    ['votes', { ...plain, votes: { insult: 'two' } }],
  ])('[I] says which line has a bad %s, without its text', (field, row) => {
    put('one', [plain, row]);

    expect(() => read()).toThrow(new RegExp(`one\\.ndjson\\.gz, line 2: ${field} is not`));
  });

  it('[I] refuses lines that are no object', () => {
    put('one', ['[1]']);

    expect(() => read()).toThrow(/line 1: not a JSON object/);
  });
});
