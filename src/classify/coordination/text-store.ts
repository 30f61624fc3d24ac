import { createHashIndex, type HashIndex } from './hash-index.ts';
import { createPlainTextReader, type PlainText } from './plain-text.ts';
import { createSketcher, sketchWords } from './sketch.ts';

/** The different texts seen: a hash and a sketch of each, none of their words. */
export interface TextStore {
  /** Number of the text, the same for texts that differ in capitals, links, handles, punctuation and emoji alone; -1: too short or too common. */
  add(text: string, abusive: boolean): number;
  readonly index: HashIndex;
  /** Writes one word of each text's sketch into `keys`, text by text. */
  readWords(word: number, keys: Uint32Array): void;
  /** Block that holds a text's sketch, and where in it the sketch begins. */
  blockOf(text: number): Uint32Array;
  placeOf(text: number): number;
}

/** Shorter texts are alike by chance: two people who say the same five words know nothing of each other. */
const fewestWords = 5;
const fewestLetters = 25;
/** Thanks and wishes with a name or a word more are still thanks and wishes. */
const fewestOwnWords = 3;

/** Sketches are held in blocks, for a column of this size that doubles would need three times its place for a moment. */
const blockBits = 15;
const textsOfBlock = 1 << blockBits;

export function createTextStore(): TextStore {
  const read = createPlainTextReader();
  const sketch = createSketcher();
  const index = createHashIndex();
  const blocks: Uint32Array[] = [];
  const blockOf = (text: number): Uint32Array => blocks[text >>> blockBits] ?? empty;
  const placeOf = (text: number): number => (text & (textsOfBlock - 1)) * sketchWords;
  return {
    add(text, abusive): number {
      const plain = read(text);
      if (!tells(plain, abusive)) return -1;
      const before = index.size();
      const found = index.find(plain.high, plain.low);
      if (found < before) return found;
      if (placeOf(found) === 0) blocks.push(new Uint32Array(textsOfBlock * sketchWords));
      sketch(plain, blockOf(found), placeOf(found));
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

/** Whether two people would hardly write this text by chance. */
function tells({ words, letters, ownWords }: PlainText, abusive: boolean): boolean {
  return words >= fewestWords && letters >= fewestLetters && (abusive || ownWords >= fewestOwnWords);
}
