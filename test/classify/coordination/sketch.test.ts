import { describe, expect, it } from 'vitest';
import { createPlainTextReader } from '../../../src/classify/coordination/plain-text.ts';
import {
  agreeing,
  agreeingInHalf,
  createSketcher,
  sketchSize,
  sketchWords,
} from '../../../src/classify/coordination/sketch.ts';
import { createRandom } from './random.ts';

/** Share of runs of four letters, of all in either text, that are in both: counted, not estimated. */
function likeness(a: string, b: string): number {
  const runs = (text: string) => new Set(Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4)));
  const [one, other] = [runs(a), runs(b)];
  const both = [...one].filter((run) => other.has(run)).length;
  return both / (one.size + other.size - both);
}

function sketchOf(text: string): Uint32Array {
  const into = new Uint32Array(sketchWords);
  createSketcher()(createPlainTextReader()(text), into, 0);
  return into;
}

describe('sketches', () => {
  it('[U] agree in as many places as have the same byte', () => {
    const random = createRandom(7);
    const sketch = () => Uint32Array.from({ length: sketchWords }, () => random.int(2 ** 32));
    for (let pair = 0; pair < 500; pair += 1) {
      const [one, other] = [sketch(), sketch()];
      const bytes = new Uint8Array(other.buffer);
      for (const [at, byte] of new Uint8Array(one.buffer).entries()) if (random.int(500) > pair) bytes[at] = byte;
      const same = new Uint8Array(one.buffer).filter((byte, at) => byte === bytes[at]).length;
      expect(agreeing(one, 0, other, 0)).toBe(same);
      const half = [...new Uint8Array(one.buffer)].filter(
        (byte, at) => at < sketchSize / 2 && byte === bytes[at],
      ).length;
      expect(agreeingInHalf(one, 0, other, 0)).toBe(half);
    }
  });

  it.each([30, 80, 250])('[U] agree in the share of places that texts of %i letters have in common', (length) => {
    const random = createRandom(length);
    const letter = () => 'abcdefghijklmnopqrstuvwxyz'.charAt(random.int(26));
    let [error, bias] = [0, 0];
    const pairs = 300;
    for (let pair = 0; pair < pairs; pair += 1) {
      const a = Array.from({ length }, letter);
      const b = a.map((same) => (random.next() < pair / pairs / 4 ? letter() : same));
      const [one, other] = [a.join(''), b.join('')];
      const off = agreeing(sketchOf(one), 0, sketchOf(other), 0) / sketchSize - likeness(one, other);
      error += off * off;
      bias += off;
    }
    // Sixty-four places: at most 0.0625 where half agree, and some more where many places had to borrow.
    expect(Math.sqrt(error / pairs)).toBeLessThan(0.075);
    expect(Math.abs(bias / pairs)).toBeLessThan(0.02);
  });
});

describe('plain texts', () => {
  const plain = (text: string): string => {
    const { units, length } = createPlainTextReader()(text);
    return String.fromCharCode(...units.subarray(0, length));
  };

  it.each([
    ["Don’t @rosa_example DON'T!", 'dont dont'],
    ['.@rosa.example.social, hello@x', 'hello x'],
    ['see https://x.example/Ab?c=1,2 or www.x.example/d now', 'see or now'],
    ['a👩🏽‍🚒b c\u0301afe\u0301 1️⃣ 2', 'a b ćafé 1 2'],
    ['𝓗𝓮𝓵𝓵𝓸 ｗｉｄｅ 𐐀x', 'hello wide 𐐨x'],
    ['東京 タワ', '東 京 タ ワ'],
    ['\ud800lone\udfff', 'lone'],
    ['', ''],
  ])('[U] %j is read as %j', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('[U] counts words and letters', () => {
    expect(createPlainTextReader()('Thank you, Rosa: 42 buses!')).toMatchObject({ words: 5, letters: 17, ownWords: 3 });
  });
});
