import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToSecond } from '../../src/run/row-times.ts';

/** What the bytes of a time between others hold afterwards. */
function cut(time: string): string {
  const bytes = Buffer.from(`9${time}9Z`);
  const end = cutToSecond(bytes, 1, 1 + Buffer.byteLength(time));
  expect(bytes.toString('utf8', bytes.length - 2)).toBe('9Z');
  return bytes.toString('utf8', 1, end);
}

describe('times of rows', () => {
  it.each([
    ['2026-09-21T14:12:35.945Z', '2026-09-21T14:12:35Z'],
    ['2026-09-21T14:12:35.9Z', '2026-09-21T14:12:35Z'],
    ['2026-09-21T14:12:35.123456789Z', '2026-09-21T14:12:35Z'],
    ['2026-09-21T14:12:35Z', '2026-09-21T14:12:35Z'],
    ['2026-09-21T14:12:35.Z', '2026-09-21T14:12:35.Z'],
    ['2026-09-21T14:12:35.945', '2026-09-21T14:12:35.945'],
    ['2026-09-21T14:12:35.9+5Z', '2026-09-21T14:12:35.9+5Z'],
    ['2026-09-21 14:12:35.945Z', '2026-09-21 14:12:35.945Z'],
    ['2026-09-21', '2026-09-21'],
    ['', ''],
  ])('[U] to the second: %s', (time, to) => {
    expect(cut(time)).toBe(to);
  });

  it('[P] that are none stay as they are', () => {
    const nearly = fc.stringMatching(/^[0-9:.TZ-]{0,30}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          nearly,
          fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
        ),
        (time) => {
          const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/.test(time);
          expect(cut(time)).toBe(isTime ? `${time.slice(0, 19)}Z` : time);
        },
      ),
    );
  });
});
