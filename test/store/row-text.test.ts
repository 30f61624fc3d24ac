import { describe, expect, it } from 'vitest';
import { rowText } from '../../src/store/row-text.ts';

function parsed(bytes: Uint8Array | null): unknown {
  return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
}

describe('rowText', () => {
  it('[U] makes one array of the rows of several calls', () => {
    const text = rowText();
    text.add([['a', 1, null]]);
    text.add([]);
    text.add([['… 😔'], ['\ud800 ]"\\', ['nested']]]);
    expect(parsed(text.take())).toEqual([['a', 1, null], ['… 😔'], ['\ud800 ]"\\', ['nested']]]);
  });

  it('[U] gives nothing where no row came', () => {
    const text = rowText();
    text.add([]);
    expect(text.take()).toBeNull();
  });

  it('[U] holds more than its first buffer, and uses buffers again without mixing them', () => {
    const text = rowText();
    const long = Array.from({ length: 40 }, (_, row) => [`${row} ${'ß'.repeat(50_000)}`]);
    for (const row of long) text.add([row]);
    const first = text.take();
    text.add([['second']]);
    expect(parsed(first)).toEqual(long);
    if (first !== null) text.release(first);
    expect(parsed(text.take())).toEqual([['second']]);
    text.add([['third']]);
    const third = text.take();
    expect(parsed(third)).toEqual([['third']]);
    expect(third?.buffer).toBe(first?.buffer);
  });
});
