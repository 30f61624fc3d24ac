import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/train/random.ts';
import type { Detector } from '../../src/classify/detector.ts';
import { detectors } from '../../src/classify/detectors.ts';
import { buildLexicon, type Lexicon } from '../../src/classify/lexicon.ts';
import { newRoom, readText } from '../../src/classify/reading.ts';
import { MOST_SPOTS, makeRoom } from '../../src/classify/spots.ts';
import { wordClasses } from '../../src/classify/term-lists/en/words.ts';
import { beginsTerm } from '../../src/classify/term-scan.ts';

const words = ['red', 'old', 'tin', 'pan', 'lid', 'you', 'are', 'odd', 'not', '@rosaexample'];

function lexiconOf(...terms: string[]): Lexicon {
  const detector: Detector = {
    id: 'invented',
    version: 1,
    class: 'insult',
    terms: [{ strength: 'strong', needs: 'any', terms }],
  };
  return buildLexicon([detector]);
}

/** Tokens at which a term begins, by the scan alone. */
function scanned(lexicon: Lexicon, text: string): number[] {
  const reading = readText(text, lexicon, newRoom());
  return Array.from({ length: reading.count }, (_, at) => at).filter(
    (at) => lexicon.begins[reading.ids[at] ?? 0] === 1 && beginsTerm(lexicon, reading, at),
  );
}

/** The words of the test that a class holds, as alternatives. */
function membersOf(name: string): string {
  const members = words.filter((word) =>
    word.startsWith('@') ? ['handle', 'person-object'].includes(name) : wordClasses[name]?.includes(word),
  );
  return members.length === 0 ? '(?!)' : members.join('|');
}

/** A term as a regular expression, in which a blank stands before each word; after a gap the sentence must go on. */
function expressionOf(term: string): RegExp {
  const source = term
    .replace(/\*(\d)/g, '{$1}')
    .replace(/<([a-z-]+)>/g, (_, name: string) => `(${membersOf(name)})`)
    .replace(/@?[a-z]+/g, ' $&')
    .replace(/(?<=[^| (]) +(?=[ ({])/g, '')
    .replace(/\{(\d)\}/g, '(?:(?: @?[a-z]+){0,$1}(?= ))');
  return new RegExp(`^${source}(?![a-z])`);
}

/** The same as `scanned`, by regular expressions. */
function plainly(terms: readonly string[], text: string): number[] {
  const tokens = text.split(' ');
  const expressions = terms.map(expressionOf);
  return tokens.flatMap((_, at) => {
    const rest = ` ${tokens.slice(at).join(' ')}`;
    return expressions.some((expression) => expression.test(rest)) ? [at] : [];
  });
}

describe('beginsTerm', () => {
  it.each([
    ['red pan', 'red pan', [0]],
    ['red old pan', 'red pan', []],
    ['red. pan', 'red pan', []],
    ['red old tin pan', 'red *2 pan', [0]],
    ['red old tin lid pan', 'red *2 pan', []],
    ['red pan', 'red *2 pan', [0]],
    ['red old. pan', 'red *2 pan', []],
    ['red old odd tin pan lid', 'red *1 (tin|) *1 lid', []],
    ['red old tin pan lid', 'red *1 tin *1 lid', [0]],
    ['red', 'red *1', []],
    ['red old', 'red *1', [0]],
    ['red. old', 'red *1', []],
    ['you pan and @rosaexample pan', '<handle> pan', [3]],
  ])('[U] scans "%s" for %s', (text, term, places) => {
    expect(scanned(lexiconOf(term), text)).toEqual(places);
  });

  it('[U] agrees with regular expressions on any words, gaps and ends of sentences', () => {
    const random = seededRandom(5);
    const token = (): string => words[random.below(words.length)] ?? '';
    // No term spells a handle out.
    const word = (): string => words[random.below(words.length - 1)] ?? '';
    const piece = (): string =>
      [word(), word(), `(${word()}|${word()} ${word()}|)`, '*2', '*1', '<you>', '<person-object>'][random.below(7)] ??
      '';
    let begun = 0;
    for (let round = 0; round < 60; round += 1) {
      const terms = Array.from({ length: 4 }, () =>
        [word(), ...Array.from({ length: random.below(5) }, piece)].join(' '),
      );
      const lexicon = lexiconOf(...terms);
      for (let nth = 0; nth < 40; nth += 1) {
        const text = Array.from({ length: 8 }, () => token() + (random.below(6) === 0 ? '.' : '')).join(' ');
        const wanted = plainly(terms, text);
        begun += wanted.length;
        expect([terms, text, scanned(lexicon, text)]).toEqual([terms, text, wanted]);
      }
    }
    expect(begun).toBeGreaterThan(500);
  });

  it('[U] begins anew where texts have led to too many places, and goes on as before', () => {
    const lexicon = buildLexicon(detectors);
    const known = lexicon.index.words.filter((word) => /^[a-z]{2,}$/.test(word));
    const random = seededRandom(9);
    const texts = Array.from({ length: 400 }, () =>
      Array.from({ length: 400 }, () => known[random.below(known.length)]).join(' '),
    );
    let most = 0;
    for (const text of texts) {
      makeRoom(lexicon.spots);
      scanned(lexicon, text);
      most = Math.max(most, lexicon.spots.wayCount);
    }
    const fresh = buildLexicon(detectors);
    expect(texts.slice(-5).map((text) => scanned(lexicon, text))).toEqual(
      texts.slice(-5).map((text) => scanned(fresh, text)),
    );
    expect(most).toBeLessThan(70_000);
  });

  it('[U] says of every term that it begins where there is no room to find out, and keeps no more ways than there is room for', () => {
    const full = buildLexicon(detectors);
    const fresh = buildLexicon(detectors);
    const { all, ways } = full.spots;
    while (all.length < MOST_SPOTS) all.push({ states: new Set(), gaps: [] });
    full.spots.wayCount = 2 * MOST_SPOTS ** 2;
    for (const text of ['you are a liar and you know it', 'we know where you live', 'go and kill yourself']) {
      const begun = scanned(fresh, text);
      expect(begun).not.toEqual([]);
      expect(scanned(full, text)).toEqual(expect.arrayContaining(begun));
    }
    expect(all.length).toBe(MOST_SPOTS);
    expect(ways.every((number) => number === 0)).toBe(true);
  });
});
