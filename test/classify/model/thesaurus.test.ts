import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfWords, readGroups } from '../../../scripts/train/thesaurus/index.ts';
import { hashOfRange } from '../../../src/classify/model/hashing.ts';
import { loadNetwork } from '../../../src/classify/model/load.ts';
import { GROUPS } from '../../../src/classify/model/shape.ts';
import { buildThesaurus, groupsOf, shareOfGroup } from '../../../src/classify/model/thesaurus.ts';
import { read } from '../../../src/classify/reader.ts';
import { wordAt } from '../../../src/classify/reading.ts';

const hash = (word: string): number => hashOfRange(word, 0, word.length);

describe('a thesaurus', () => {
  it('[P] finds the groups of its words, and none of others', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const groups = fc.uniqueArray(fc.integer({ min: 0, max: GROUPS - 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, groups), { selector: ([each]) => each }), word, (entries, other) => {
        const known = new Map(entries);
        const built = buildThesaurus(known);
        for (const [each, numbers] of known) expect([...groupsOf(built, hash(each))]).toEqual(numbers);
        if (!known.has(other)) expect([...groupsOf(built, hash(other))]).toEqual([]);
      }),
    );
  });

  it('[U] lets the groups of a word count together as one would', () => {
    expect(shareOfGroup(0)).toBe(0);
    expect(shareOfGroup(1)).toBe(1);
    expect(4 * shareOfGroup(4) ** 2).toBe(1);
  });

  it('[U] refuses a group without words and a name that comes twice', () => {
    expect(() => readGroups(['tools: hammer saw\nbirds'])).toThrow(/birds/);
    expect(() => readGroups(['tools: hammer saw', 'tools: drill'])).toThrow(/tools: drill/);
    expect([...readGroups(['tools: hammer saw hammer', 'blades: saw'])]).toEqual([
      ['hammer', [0]],
      ['saw', [0, 1]],
    ]);
  });
});

describe('the thesaurus of the project', () => {
  it('[U] is the one that the weights hold', () => {
    expect(loadNetwork().weights.thesaurus).toEqual(buildThesaurus(groupsOfWords));
  });

  it('[U] holds words as texts are read: folded, one token each', () => {
    const wrong = [...groupsOfWords.keys()].filter((word) => {
      const reading = read(`and ${word.startsWith("'") ? `you${word}` : word} `);
      return ![...Array(reading.count).keys()].some((at) => wordAt(reading, at) === word);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});
