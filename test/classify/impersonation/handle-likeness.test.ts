import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../../src/classify/impersonation/handle-likeness.ts';
import {
  bitsIn,
  handleParts,
  maskOf,
  peel,
  saysWords,
  shapeOf,
} from '../../../src/classify/impersonation/handle-shape.ts';
import { keysBeside } from '../../../src/classify/impersonation/keyboard.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcdlmnorsv'), minLength: 4, maxLength: 14 });

describe('slipBetween', () => {
  it('[P] says the same of either side', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(13), (one, two, at) => {
        const near = one.slice(0, at) + two.charAt(0) + one.slice(at + 1);
        for (const other of [two, near]) expect(slipBetween(one, other)).toEqual(slipBetween(other, one));
      }),
    );
  });

  it.each([
    ['wistmore', 'wistmroe', 'Two letters are swapped.'],
    ['wistmore', 'wistmor', 'One letter more or less.'],
    ['wistmore', 'wistmora', 'One letter differs.'],
    ['wistmore', 'wistmoce', 'One letter differs.'],
    ['wistmore', 'wistmote', 'One letter is the key beside.'],
    ['wistmoreland', 'wistnorelend', 'Two letters differ.'],
  ])('[U] tells %s and %s apart: %s', (one, other, why) => {
    expect(slipBetween(one, other)?.why).toBe(why);
  });

  it.each([
    ['wist', 'wisp'],
    ['wistmore', 'wastmoor'],
    ['wistmore', 'wistmoreland'],
    ['wistmore', 'wistmrae'],
  ])('[U] sees no slip between %s and %s', (one, other) => {
    expect(slipBetween(one, other)).toBeNull();
  });
});

describe('shapeOf', () => {
  it.each([
    ['em_ma.west-on', 'emaweston'],
    ['ernrna', 'emrna'],
    ['vvest0n', 'weston'],
    ['hannah', 'hanah'],
    ['ha11ow', 'hallow'],
    ['___', ''],
    ['ѕаm', 'sam'],
  ])('[U] gives %s the shape of %s', (local, like) => {
    expect(shapeOf(local)).toBe(shapeOf(like));
  });

  it('[P] is ASCII letters and digits, for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z0-9]*$/.test(shapeOf(text.toLowerCase()))));
  });

  it('[P] loses no letter by its mask', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(bitsIn(maskOf(text))).toBe(new Set(text).size);
      }),
    );
  });
});

describe('words at the ends', () => {
  it('[U] are taken off one by one, and a claim is kept', () => {
    expect(peel('therealwistmoreuk')).toEqual([
      { core: 'therealwistmoreuk', added: null },
      { core: 'wistmoreuk', added: 'claiming' },
      { core: 'wistmore', added: 'claiming' },
    ]);
  });

  it('[U] leave four letters, and more where more are asked for', () => {
    expect(peel('realmarc').map((each) => each.core)).toEqual(['realmarc', 'marc']);
    expect(peel('realmarc', 5)).toHaveLength(1);
    expect(peel('')).toHaveLength(1);
  });

  it('[U] are known wholly or not at all', () => {
    expect(saysWords('')).toBe('filling');
    expect(saysWords(shapeOf('ukofficial'))).toBe('claiming');
    expect(saysWords('uk')).toBe('filling');
    expect(saysWords('ukzebra')).toBeNull();
  });
});

describe('handleParts', () => {
  it.each([
    ['x', '@Ada_Example', { whole: 'ada_example', local: 'ada_example', host: '' }],
    ['mastodon', 'Ada@soc.example', { whole: 'ada@soc.example', local: 'ada', host: 'soc.example' }],
    ['mastodon', '@ada', { whole: 'ada', local: 'ada', host: '' }],
    ['bluesky', 'ada.soc.example', { whole: 'ada.soc.example', local: 'ada', host: 'soc.example' }],
    ['instagram', 'ada.example', { whole: 'ada.example', local: 'ada.example', host: '' }],
  ] as const)('[U] cuts a handle of %s: %s', (platform, handle, parts) => {
    expect(handleParts(platform, handle)).toEqual(parts);
  });
});

describe('keysBeside', () => {
  it('[U] is the same both ways', () => {
    for (const key of 'qwertyuiopasdfghjklzxcvbnm1234567890') {
      expect(keysBeside(key).length).toBeGreaterThan(1);
      for (const beside of keysBeside(key)) expect(keysBeside(beside)).toContain(key);
    }
    expect([...keysBeside('g')].sort()).toEqual(['b', 'f', 'h', 't', 'v', 'y']);
    expect(keysBeside('é')).toEqual([]);
  });
});
