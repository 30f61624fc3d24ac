import { describe, expect, it } from 'vitest';
import { expand } from '../../scripts/train/generate/expand.ts';
import { families } from '../../scripts/train/generate/families/index.ts';
import { generateRows } from '../../scripts/train/generate/index.ts';
import { lines, words } from '../../scripts/train/generate/list.ts';
import { sharedSlots } from '../../scripts/train/generate/slots.ts';
import { withSurface } from '../../scripts/train/generate/surface.ts';
import { seededRandom } from '../../scripts/train/random.ts';

/** All that a template gives over many draws. */
function drawn(template: string, slots: Readonly<Record<string, readonly string[]>> = {}): Set<string> {
  const random = seededRandom(7);
  return new Set(Array.from({ length: 200 }, () => expand(template, [slots], random)));
}

describe('expanding a template', () => {
  it('[U] makes every choice, an empty one and choices within choices', () => {
    expect(drawn('It [is [very|so]|was] wet[ again|].')).toEqual(
      new Set([
        'It is very wet.',
        'It is so wet.',
        'It was wet.',
        'It is very wet again.',
        'It is so wet again.',
        'It was wet again.',
      ]),
    );
  });

  it('[U] fills slots whose fillers hold slots and choices', () => {
    expect(drawn('Go to {place}', { place: ['[the|our] {kind}'], kind: ['park'] })).toEqual(
      new Set(['Go to the park', 'Go to our park']),
    );
  });

  it('[U] takes a family’s own fillers before the shared ones', () => {
    expect(expand('{town}', [{ town: ['Ambridge'] }, sharedSlots], seededRandom(1))).toBe('Ambridge');
  });

  it('[U] refuses fillers that go round in a circle', () => {
    expect(() => drawn('{a}', { a: ['{b}'], b: ['{a}'] })).toThrow('circle');
  });

  it('[U] refuses a slot without fillers and a bracket that is not closed', () => {
    expect(() => drawn('{nobody}')).toThrow('{nobody}');
    expect(() => drawn('[one|two')).toThrow('not closed');
  });

  it.each([
    ['a [MP|MP] and a {what} of a union', 'An MP and an idiot of a union'],
    ['so  it goes , they say .', 'So it goes, they say.'],
    ['really?. yes', 'Really? Yes'],
    ['he said "stop " now', 'He said "stop" now'],
    ['see. https://paper.example xx', 'See. https://paper.example xx'],
  ])('[U] puts articles, spaces and capitals right: %s', (template, text) => {
    expect(expand(template, [{ what: ['idiot'] }], seededRandom(1))).toBe(text);
  });
});

describe('the surface', () => {
  const texts = Array.from({ length: 400 }, (_, seed) =>
    withSurface("You're a fucking star, see @kept_handle #Kept", seededRandom(seed)),
  );

  it('[U] gives the same typing for the same seed', () => {
    expect(withSurface('Thank you for this', seededRandom(5))).toBe(withSurface('Thank you for this', seededRandom(5)));
  });

  it('[U] types one message in many ways', () => {
    expect(new Set(texts).size).toBeGreaterThan(300);
    expect(texts.some((text) => /f[*#\-@.]ck/i.test(text))).toBe(true);
    expect(texts.some((text) => text.includes('you’re') || text.includes('You’re'))).toBe(true);
  });

  it('[U] leaves handles and hashtags within a message as they are', () => {
    expect(texts.filter((text) => !text.includes('@kept_handle') || !text.includes('#Kept'))).toEqual([]);
  });

  it('[U] puts none to four handles in front, whether or not the template had some', () => {
    const heads = (template: string) =>
      Array.from(
        { length: 600 },
        (_, seed) => /^(?:@\w+ )*/.exec(withSurface(template, seededRandom(seed)))?.[0].split(' ').length ?? 0,
      ).map((n) => n - 1);
    const [without, having] = [heads('Well done'), heads('@one @two @three Well done')];

    expect(new Set(without)).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(having).toEqual(without);
  });

  it('[U] keeps a handle in front that the sentence needs', () => {
    const kept = Array.from({ length: 100 }, (_, seed) => withSurface('@one is right', seededRandom(seed)));

    expect(kept.filter((text) => !text.startsWith('@'))).toEqual([]);
  });
});

describe('generated rows', () => {
  const rows = generateRows(3, 12);

  it('[U] come out the same for the same seed and differ for another', () => {
    expect(generateRows(3, 12)).toEqual(rows);
    expect(generateRows(4, 12)).not.toEqual(rows);
  });

  it('[U] never repeat within a family and carry its labels', () => {
    expect(new Set(rows.map((row) => `${row.family}\n${row.text}`)).size).toBe(rows.length);
    expect(rows.filter((row) => row.text.trim() === '' || /[[\]{}|]/.test(row.text.replaceAll(' | ', '')))).toEqual([]);
  });

  it('[U] come from families with names of their own whose every template expands', () => {
    expect(new Set(families.map((family) => family.id)).size).toBe(families.length);
    for (const family of families) {
      const slots = [family.slots ?? {}, sharedSlots];
      for (const template of family.templates) {
        for (let seed = 0; seed < 5; seed += 1) expect(expand(template, slots, seededRandom(seed))).not.toBe('');
      }
    }
  });

  it('[U] hold back a share of the families', () => {
    const share = families.filter((family) => family.heldBack).length / families.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.4);
  });
});

describe('lists of fillers', () => {
  it('[U] are read by line and by bar', () => {
    expect(lines('\n  one [a|b]\n\n two\\n2 ')).toEqual(['one [a|b]', 'two\n2']);
    expect(words('one | two\nthree|')).toEqual(['one', 'two', 'three']);
  });
});
