import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newLineBytes } from '../../src/run/line-bytes.ts';

describe('lines as bytes', () => {
  it('[P] are the UTF-8 of all lines, whatever room there was at first', () => {
    const anyLines = fc.array(fc.string({ unit: 'binary', maxLength: 300 }));
    fc.assert(
      fc.property(anyLines, fc.nat(400), (lines, firstBytes) => {
        const bytes = newLineBytes(firstBytes);
        for (const line of lines) bytes.add(line);
        expect(Buffer.from(bytes.take()).equals(Buffer.from(lines.join('')))).toBe(true);
      }),
    );
  });

  it('[U] make room for text of three bytes a letter', () => {
    const line = '語'.repeat(1000);
    const bytes = newLineBytes(8);
    bytes.add(line);
    bytes.add(line);

    expect(Buffer.from(bytes.take()).toString('utf8')).toBe(line + line);
  });

  it('[U] hand over memory of their own, and begin anew', () => {
    const bytes = newLineBytes(64);
    bytes.add('a line');
    const taken = bytes.take();
    bytes.add('another');

    expect(taken.buffer.byteLength).toBe(6);
    expect(Buffer.from(taken).toString()).toBe('a line');
    expect(Buffer.from(bytes.take()).toString()).toBe('another');
    expect(bytes.take()).toHaveLength(0);
  });
});
