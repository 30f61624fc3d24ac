import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/sources/index.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
let next = 0;

async function read(content: string | Buffer) {
  const path = join(folder, `table-${next++}.csv`);
  writeFileSync(path, content);
  return readTextTable(path, 1_000_000);
}

/** As spreadsheets write it: words with commas, a line break in a cell, marks of quotation doubled. */
function table(between: string, end: string): string {
  const rows = [
    ['Item ', 'text', 'label'],
    ['i-1', '"one, two, ""three""\nand four; five"', 'insult'],
    ['i-2', '"a, b"', 'none'],
  ];
  return rows.map((cells) => cells.join(between) + end).join('');
}

const expected = [
  ['i-1', 'one, two, "three"\nand four; five', 'insult'],
  ['i-2', 'a, b', 'none'],
];
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('readTextTable', () => {
  it.each([
    ['commas', table(',', '\r\n'), [2, 4]],
    ['semicolons', table(';', '\r\n'), [2, 4]],
    ['tabs', table('\t', '\n'), [2, 4]],
    ['a mark of bytes', `\ufeff${table(';', '\r\n')}`, [2, 4]],
    ['sep=, first', `sep=,\r\n${table(',', '\r\n')}`, [3, 5]],
    ['sep=; first, after a mark of bytes', `\ufeffsep=;\r\n${table(';', '\r\n')}`, [3, 5]],
    ['SEP= in quotes', `"SEP=;"\n${table(';', '\n')}`, [3, 5]],
    ['sep= with cells of its own', `sep=;;;\r\n${table(';', '\r\n')}`, [3, 5]],
    ['a sign of its own', `sep=|\r\n${table('|', '\r\n')}`, [3, 5]],
    ['UTF-16', utf16(table('\t', '\r\n')), [2, 4]],
    ['UTF-16, big end first', utf16(`sep=;\r\n${table(';', '\r\n')}`).swap16(), [3, 5]],
  ])('[U] reads %s', async (_, content, lines) => {
    const { header, rows, cut } = await read(content);
    expect(header).toEqual(['item', 'text', 'label']);
    expect(rows.map(({ cells }) => cells)).toEqual(expected);
    expect(rows.map(({ line }) => line)).toEqual(lines);
    expect(cut).toBe(false);
  });

  it('[U] reads rows that end in this way and that', async () => {
    const { rows, cut } = await read('item,label\r\n1,a\r\n2,b\n"3","c\r\n\r"\r\n4,d\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c\r\n\r'],
      ['4', 'd'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(cut).toBe(false);
  });

  it('[U] takes no word that begins so for such a line', async () => {
    expect((await read('sep=arate,label\n1,2\n')).header).toEqual(['sep=arate', 'label']);
  });

  it('[U] says where it is cut, and refuses what is no small table', async () => {
    expect((await read('sep=,\nitem,label\ni-1,"no')).cut).toBe(true);
    expect((await read('item,label\ni-1')).cut).toBe(true);
    expect((await read('')).header).toEqual([]);
    const path = join(folder, 'large.csv');
    writeFileSync(path, 'item,label\n');
    await expect(readTextTable(path, 3)).rejects.toThrow('too large');
  });
});
