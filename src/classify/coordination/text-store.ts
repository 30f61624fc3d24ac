import { createHashIndex, type HashIndex } from '../../arrays/hash-index.ts';
import { sketchWords } from './sketch.ts';
import { type TextSketch, telling } from './text-sketch.ts';

/** The different texts seen: a hash and a sketch of each, none of their words. */
export interface TextStore {
  /** Number of the text, the same for texts of the same hash; -1: too short or too common. `flagged`: by the judge. */
  add(text: TextSketch, flagged: boolean): number;
  readonly index: HashIndex;
  /** Writes one word of each text's sketch into `keys`, text by text. */
  readWords(word: number, keys: Uint32Array): void;
  /** Block that holds a text's sketch, and where in it the sketch begins. */
  blockOf(text: number): Uint32Array;
  placeOf(text: number): number;
}

/** Sketches are held in blocks, for a column of this size that doubles would need three times its place for a moment. */
const blockBits = 15;
const textsOfBlock = 1 << blockBits;

export function createTextStore(): TextStore {
  const index = createHashIndex();
  const blocks: Uint32Array[] = [];
  const blockOf = (text: number): Uint32Array => blocks[text >>> blockBits] ?? empty;
  const placeOf = (text: number): number => (text & (textsOfBlock - 1)) * sketchWords;
  return {
    add({ telling: tells, words, at }, flagged): number {
      if (tells === telling.never || (tells === telling.flagged && !flagged)) return -1;
      const before = index.size();
      const found = index.find(words[at] ?? 0, words[at + 1] ?? 0);
      if (found < before) return found;
      if (placeOf(found) === 0) blocks.push(new Uint32Array(textsOfBlock * sketchWords));
      const block = blockOf(found);
      const place = placeOf(found);
      for (let word = 0; word < sketchWords; word += 1) block[place + word] = words[at + 2 + word] ?? 0;
      return found;
    },
    index,
    readWords(word, keys): void {
      for (const [at, block] of blocks.entries()) {
        const first = at << blockBits;
        const held = Math.min(textsOfBlock, index.size() - first);
        for (let text = 0; text < held; text += 1) keys[first + text] = block[text * sketchWords + word] ?? 0;
      }
    },
    blockOf,
    placeOf,
  };
}

const empty = new Uint32Array(0);
