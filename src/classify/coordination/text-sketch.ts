import { createPlainTextReader, type PlainText } from './plain-text.ts';
import { createSketcher, sketchWords } from './sketch.ts';

/** Unsigned words of 32 bits that stand for a text: a hash of all of it, high word and low, and its sketch. */
export const textSketchWords: number = 2 + sketchWords;

/** When a text by several people tells that they may have written together: `never`, where it was flagged, `always`. */
export const telling = { never: 0, flagged: 1, always: 2 } as const;

/** What stands for one text where copies are looked for. */
export interface TextSketch {
  /** One of `telling`. */
  readonly telling: number;
  /** Holds the words of the sketch from `at` on; nothing is read of it where the text never tells. */
  readonly words: Uint32Array;
  readonly at: number;
}

/** Shorter texts are alike by chance: two people who say the same five words know nothing of each other. */
const fewestWords = 5;
const fewestLetters = 25;
/** Thanks and wishes with a name or a word more are still thanks and wishes. */
const fewestOwnWords = 3;

/**
 * Makes sketches of texts, none of whose words can be read from them: the same for texts that differ in capitals, links, handles, punctuation and emoji alone.
 * Writes `textSketchWords` words into `words` at `at` and gives when the text tells; nothing is written where it never does.
 * They are kept in the cache: whoever changes what comes out adds a step to the cache's shape that forgets those kept.
 */
export function createTextSketcher(): (text: string, words: Uint32Array, at: number) => number {
  const read = createPlainTextReader();
  const sketch = createSketcher();
  return (text, words, at) => {
    const plain = read(text);
    const tells = tellingOf(plain);
    if (tells === telling.never) return tells;
    words[at] = plain.high;
    words[at + 1] = plain.low;
    sketch(plain, words, at + 2);
    return tells;
  };
}

/** Whether two people would hardly write this text by chance. */
function tellingOf({ words, letters, ownWords }: PlainText): number {
  if (words < fewestWords || letters < fewestLetters) return telling.never;
  return ownWords >= fewestOwnWords ? telling.always : telling.flagged;
}
