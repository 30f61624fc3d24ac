import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/classify/detector.ts';
import { buildLexicon } from '../../src/classify/lexicon.ts';
import { findTerms } from '../../src/classify/match.ts';
import { newRoom, readText, wordAt } from '../../src/classify/reading.ts';

function detectorOf(...groups: (readonly string[])[]): Detector {
  return {
    id: 'invented',
    version: 1,
    class: 'insult',
    terms: groups.map((terms) => ({ strength: 'strong', needs: 'any', terms })),
  };
}

/** The words of all matches of `terms`, one group, in `text`. */
function found(text: string, ...terms: string[]): string[] {
  const lexicon = buildLexicon([detectorOf(terms)]);
  const reading = readText(text, lexicon, newRoom());
  return findTerms(reading, lexicon).map(({ from, to }) =>
    Array.from({ length: to - from }, (_, nth) => wordAt(reading, from + nth)).join(' '),
  );
}

describe('findTerms', () => {
  it.each([
    ['a green kettle', 'green kettle', ['green kettle']],
    ['a green red kettle', 'green kettle', []],
    ['blue kettle, red pan', '(red|blue) (kettle|pan)', ['blue kettle', 'red pan']],
    ['red old kettle and red kettle', 'red (old|) kettle', ['red old kettle', 'red kettle']],
    ['very old pan', '(very|) (old|) (new|) pan', ['very old pan', 'old pan', 'pan']],
    ['red pan lid', 'red (pan (lid|top)|kettle)', ['red pan lid']],
    ['tin lid', '((tin|) (lid|top)|pan)', ['tin lid', 'lid']],
    ['red one two pan', 'red *2 pan', ['red one two pan']],
    ['red one two three pan', 'red *2 pan', []],
    ['kettle', 'pan|kettle', ['kettle']],
    ['you kettle', '<you> kettle', ['you kettle']],
    ['@rosaexample kettle', '<handle> kettle', ['@rosaexample kettle']],
    ['he is really a kettle, you are really a kettle', '<youare> *2 kettle', ['you are really a kettle']],
    ['red. kettle', 'red kettle', []],
  ])('[U] reads "%s" by %s', (text, term, words) => {
    expect(found(text, term)).toEqual(words);
  });

  it('[U] keeps the longest match of a group from one place', () => {
    expect(found('red kettle lid', 'red', 'red kettle lid', 'red kettle')).toEqual(['red kettle lid']);
  });

  it('[U] gives each group its own match, in the order of the groups', () => {
    const lexicon = buildLexicon([detectorOf(['red kettle'], ['red'], ['(red|blue) kettle'])]);
    const reading = readText('red kettle', lexicon, newRoom());
    const groups = lexicon.machine.entries.map(({ group }) => group);
    const matches = findTerms(reading, lexicon).map(({ entry, from, to }) => [groups.indexOf(entry.group), from, to]);
    expect(matches).toEqual([
      [1, 0, 1],
      [0, 0, 2],
      [2, 0, 2],
    ]);
  });

  it('[U] answers alike when its states are there already', () => {
    const lexicon = buildLexicon([detectorOf(['<you> (old|) (kettle|pan)'])]);
    const read = () => findTerms(readText('you old pan, you kettle', lexicon, newRoom()), lexicon);
    expect(read().map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 5],
    ]);
    expect(read()).toEqual(read());
  });

  it('[U] knows every word of the terms, and no others', () => {
    const lexicon = buildLexicon([detectorOf(['(grumblewick|be) lid'])]);
    expect(lexicon.words.has('grumblewick')).toBe(true);
    expect(lexicon.words.has('grumblewic')).toBe(false);
    expect(lexicon.words.has('be')).toBe(false);
  });

  it.each([['(red kettle'], ['red) kettle'], ['((red) kettle'], ['<no-such-class> kettle'], ['red)) (kettle']])(
    '[U] throws on a malformed term: %s',
    (term) => {
      expect(() => buildLexicon([detectorOf([term])])).toThrow(/a term/);
    },
  );
});
