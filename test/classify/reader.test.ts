import { describe, expect, it } from 'vitest';
import { hitsOf, MAX_TEXT, read } from '../../src/classify/reader.ts';
import type { JudgeContext } from '../../src/model/verdict.ts';

const toRosa: JudgeContext = {
  subjectHandles: ['rosaexample'],
  subjectName: 'Dr Rosa Example',
  author: 'someone',
  kind: 'reply',
  language: 'en',
};

function directionsOf(text: string, context: Partial<JudgeContext> = {}): (string | null)[] {
  return hitsOf(read(text), { ...toRosa, ...context }).map(({ fate, direction }) => direction ?? fate);
}

/** Much more than it takes, and much less than it would were every hit to read the whole text again. In milliseconds. */
const MOST_TIME = 2000;

describe('read', () => {
  it('[U] reads a text up to its bound, and nothing after it', () => {
    const filling = 'a '.repeat(MAX_TEXT / 2 - 3);
    expect(hitsOf(read(`${filling}idiot`), toRosa)).toHaveLength(1);
    expect(hitsOf(read(`${filling}. . idiot`), toRosa)).toHaveLength(0);
  });

  it('[U] does not cut a character in two', () => {
    const text = `${'a'.repeat(MAX_TEXT - 1)}🤡🤡`;
    expect(read(text).text).toBe('a'.repeat(MAX_TEXT - 1));
    expect(read(` ${text}`.slice(2)).text).toBe(`${'a'.repeat(MAX_TEXT - 2)}🤡`);
  });

  it.each([
    ['names', 'idiot '.repeat(200_000)],
    ['one sentence spoken to one', 'you idiot '.repeat(MAX_TEXT / 10)],
    ['quotations', '"idiot" '.repeat(MAX_TEXT / 8)],
    ['sayings', 'they said she is a liar '.repeat(4000)],
    ['names in a row', `scum idiot ${'Aa '.repeat(30_000)}`],
    ['places in a row', `scum idiot in ${'Lied '.repeat(19_000)}`],
    ['family', `my brother ${'idiot '.repeat(16_000)}`],
    ['handles', `${'@other '.repeat(7000)}${'@other idiot '.repeat(3500)}`],
    ['terms and idioms', 'clown car clown '.repeat(6000)],
  ])('[U] reads a giant text soon: %s', (_, text) => {
    hitsOf(read('you are an idiot'), toRosa);
    const start = performance.now();
    hitsOf(read(text), toRosa);
    expect(performance.now() - start).toBeLessThan(MOST_TIME);
  });
});

describe('hitsOf', () => {
  it('[U] looks at each hit by itself, though the text is looked at once', () => {
    expect(directionsOf('you idiot, and you liar @other. ok then, you moron')).toEqual(['other', 'other', 'subject']);
    expect(directionsOf('my brother the idiot moron. what an idiot')).toEqual(['other', 'other', 'subject']);
    expect(directionsOf('you moron @other and you idiot')).toEqual(['other', 'subject']);
  });

  it('[U] finds each quotation that a hit stands in', () => {
    expect(directionsOf('"idiot" and "liar" they called her')).toEqual(['quoted', 'quoted']);
    expect(directionsOf('you idiot. "liar" they called her')).toEqual(['subject', 'quoted']);
  });

  it('[U] does not take a word inside the quotation for one about it', () => {
    expect(directionsOf('"you idiot, the word" he')).toEqual(['subject']);
    expect(directionsOf('the word "idiot" he')).toEqual(['quoted']);
    expect(directionsOf('"idiot" is the word')).toEqual(['quoted']);
  });

  it('[U] knows the past of the author in its line only', () => {
    expect(directionsOf('i called you an idiot. sorry')).toEqual(['quoted']);
    expect(directionsOf('i called you an idiot')).toEqual(['subject']);
  });

  it('[U] keeps the surest of hits that overlap, and those of other detectors', () => {
    const hits = hitsOf(read('you fucking idiot'), toRosa);
    for (const hit of hits) {
      const others = hits.filter((other) => other !== hit && other.by === hit.by);
      expect(others.some((other) => other.start < hit.end && hit.start < other.end)).toBe(false);
    }
    expect(hits.map(({ by }) => by)).toContain('insult');
  });
});
