import { describe, expect, it } from 'vitest';
import { gramHashes, MOST_GRAMS } from '../../../src/classify/model/hashing.ts';
import { newTokens, readTokens, wordOf } from '../../../src/classify/model/tokens.ts';
import { read } from '../../../src/classify/reader.ts';

function wordsOf(text: string): string[] {
  const reading = read(text);
  const tokens = newTokens();
  readTokens(reading, tokens);
  return Array.from({ length: tokens.count }, (_, at) => wordOf(tokens, reading.folded.folded, at));
}

function flagsOf(text: string): number[] {
  const tokens = newTokens();
  readTokens(read(text), tokens);
  return [...tokens.flags.subarray(0, tokens.count)];
}

describe('readTokens', () => {
  it('[U] writes handles, links and long numbers as marks', () => {
    expect(wordsOf('@Rosa_B see https://news.example/a/1 or 01632960012')).toEqual(['<h>', 'see', '<l>', 'or', '<n>']);
  });

  it('[U] keeps short numbers, emoji, question and exclamation marks', () => {
    expect(wordsOf('1488?? No!!! 🤡')).toEqual(['1488', '?', 'no', '!', '🤡']);
  });

  it('[U] takes the symbols of a row once each, and those of another row anew', () => {
    expect(wordsOf('thanks 🙂🙂🙂 🙂 so 🙂')).toEqual(['thanks', '🙂', 'so', '🙂']);
    expect(wordsOf('👋🏿👋🏿👋🏿')).toEqual(['👋', '🏿']);
    expect(wordsOf('❤️ 💙 ❤️ ok ok')).toEqual(['❤', '💙', 'ok', 'ok']);
  });

  it('[U] knows what stands in quotation marks and what is denied', () => {
    expect(flagsOf('she said "you fraud" ok').map((flags) => flags & 1)).toEqual([0, 0, 1, 1, 0]);
    expect(flagsOf('you are not a fraud. you liar').map((flags) => flags & 2)).toEqual([0, 0, 0, 2, 2, 0, 0]);
  });

  it('[U] cuts a word without end, and a text without end', () => {
    expect(wordsOf('a'.repeat(100))[0]?.length).toBeLessThanOrEqual(24);
    expect(wordsOf('no '.repeat(10_000)).length).toBeLessThanOrEqual(2000);
  });
});

function gramsOf(word: string): number[] {
  const room = new Uint32Array(MOST_GRAMS);
  return [...room.subarray(0, gramHashes(word, { start: 0, end: word.length }, room))];
}

describe('gramHashes', () => {
  it('[U] are the runs of two to five letters between the edges of a word', () => {
    // <ab>: <a ab b>, <ab ab>: the whole is the word itself, and no run.
    expect(gramsOf('ab')).toHaveLength(5);
    expect(new Set(gramsOf('ab')).size).toBe(5);
  });

  it('[U] are the same wherever the word stands, and fit their room for the longest word', () => {
    const room = new Uint32Array(MOST_GRAMS);
    const count = gramHashes('so vile!', { start: 3, end: 7 }, room);
    expect([...room.subarray(0, count)]).toEqual(gramsOf('vile'));
    expect(gramsOf('abcdefghijklmnopqrstuvwx').length).toBeLessThan(MOST_GRAMS);
  });

  it('[U] has none for marks', () => {
    expect(gramsOf('<h>')).toEqual([]);
  });
});
