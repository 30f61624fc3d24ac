import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesText } from '../../src/model/chances.ts';
import { labels } from '../../src/model/verdict.ts';
import { mostChanceBytes, writeChances } from '../../src/run/chance-bytes.ts';
import { anyChances } from '../support/chances.ts';

/** What is written of a kept text that stands somewhere in the bytes of a page. */
function written(text: string): string {
  const start = 3;
  const bytes = Buffer.alloc(start + text.length + mostChanceBytes, '#');
  bytes.write(text, start);
  const to = start + text.length;
  return bytes.toString(
    'utf8',
    to,
    writeChances(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), start, to, to),
  );
}

describe('chances as JSON', () => {
  it('[P] are what JavaScript writes', () => {
    fc.assert(fc.property(anyChances, (chances) => written(chancesText(chances)) === JSON.stringify(chances)));
  });

  it('[U] have room for all of them, whole ones, and none', () => {
    const all = Object.fromEntries(labels.map((label) => [label, 0.1234]));

    expect(written(chancesText(all))).toBe(JSON.stringify(all));
    expect(JSON.stringify(all).length).toBeLessThanOrEqual(mostChanceBytes);
    expect(written(chancesText({ threat: 1, profanity: 1 }))).toBe('{"threat":1,"profanity":1}');
    expect(written('')).toBe('{}');
  });

  it('[U] of labels that are not known yet are passed over', () => {
    expect(written(`1${','.repeat(labels.length)}5`)).toBe('{"threat":0.0001}');
  });
});
