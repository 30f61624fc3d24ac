import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../src/run/share/names-in-text.ts';

function without(text: string, ...names: readonly string[]): string {
  const known = knownNames();
  for (const name of names) known.add(name);
  return known.without(text);
}

describe('texts without names', () => {
  it.each([
    ['thanks Ann Example, and ANN EXAMPLE’s friends', 'thanks [name], and [name]’s friends', ['Ann Example']],
    ['ask night_porter or night_porters', 'ask [name] or night_porters', ['night_porter']],
    ['Ann is not Ann Example', 'Ann is not [name]', ['Ann Example']],
    ['Ann Example Smith', '[name]', ['Ann Example', 'Ann Example Smith']],
    ['see https://a.example/b?c=d and www.b.example', 'see [link] and [link]', []],
    ['a.example/@x, mail me at me@b.example', '[link] mail me at [account]', []],
    ['@some.one and ＠other say 2026 of 123456', '[account] and [account] say 2026 of [number]', []],
    ['Ａｎｎ Ｅｘａｍｐｌｅ', '[name]', ['Ann Example']],
    ['ok then', 'ok then', ['ok']],
  ] as const)('[U] %s', (text, expected, names) => {
    expect(without(text, ...names)).toBe(expected);
  });

  it('[P] hold no name that was known, whatever stands round it', () => {
    const name = fc.stringMatching(/^[A-Za-z]{4,9}( [A-Za-z]{4,9}){0,2}$/);
    const rest = fc.string({ unit: fc.constantFrom(' ', '.', ',', '!', '\n', '1', '2', 'é') });
    fc.assert(
      fc.property(name, rest, rest, (known, before, after) => {
        const text = `${before} ${known} ${after}`;

        expect(without(text, known).toLowerCase()).not.toContain(known.toLowerCase());
      }),
    );
  });
});
