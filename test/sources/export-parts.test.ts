import { describe, expect, it } from 'vitest';
import type { Warning } from '../../src/model/coverage.ts';
import { settledByParts } from '../../src/sources/export-parts.ts';
import type { ExportPart } from '../../src/sources/source.ts';

const said = (code: string): Warning => ({ code, text: code, path: null });
const alone = said('alone');

const part = (held: string, missing: string, whole = 'a'): ExportPart => ({
  whole,
  held: [...held],
  missing: new Map([...missing].map((name) => [name, said(name)])),
  alone,
});

const codes = (...parts: readonly (ExportPart | null)[]) =>
  settledByParts(parts).map((warnings) => warnings.map(({ code }) => code).join(' '));

describe('parts of an export', () => {
  it('[U] that hold all of its list between them want nothing', () => {
    expect(codes(part('xy', 'z'), null, part('z', 'xy'))).toEqual(['alone z', '', 'alone x y']);
    expect(codes(part('xyz', ''), part('', 'xyz'))).toEqual(['', 'x y z']);
  });

  it('[U] want what none of them has', () => {
    expect(codes(part('x', 'yz'), part('y', 'xz'))).toEqual(['y', 'x']);
    expect(codes(part('x', 'y'), part('y', 'x', 'b'))).toEqual(['', '']);
  });

  it('[U] are no parts of each other where one is a copy, nor is one alone that has all it lists', () => {
    expect(codes(part('x', 'y'), part('x', 'y'))).toEqual(['', '']);
    expect(codes(part('xy', ''), part('xy', ''))).toEqual(['', '']);
    expect(codes(part('xy', ''))).toEqual(['']);
  });

  it('[U] want what was left closed, and say nothing of it', () => {
    const closed: ExportPart = { whole: 'a', held: ['x'], missing: new Map([['m', null]]), alone };
    expect(codes(closed, part('', 'x'))).toEqual(['', 'x']);
  });
});
