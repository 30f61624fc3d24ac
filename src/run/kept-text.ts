import { createTextSketcher, type TextSketch, textSketchWords } from '../classify/coordination/index.ts';
import { mayQuote } from '../classify/quotations/index.ts';

/** What is kept of a text beside its verdict, so that a report need not read it again. */
export interface KeptText {
  /** Words by the spaces between them. */
  readonly words: number;
  /** Bits 0 and 1: when the text tells that several wrote it together (`telling`); bit 2: it may quote. */
  readonly marks: number;
  /** Its sketch as base64, always of one length; `null` where the text never tells anything. */
  readonly sketch: string | null;
}

const tellingBits = 3;
const mayQuoteBit = 4;

/** By its marks, whose text a report wants, and whose sketch was kept. */
export const textsWanted = { sketched: tellingBits, marked: mayQuoteBit } as const;

const sketcher = createTextSketcher();
const words = new Uint32Array(textSketchWords);
const bytes = Buffer.from(words.buffer);

/** Reads a text for all that a report asks of every text. */
export function keptText(text: string): KeptText {
  const tells = sketcher(text, words, 0);
  return {
    words: wordsOf(text),
    marks: tells | (mayQuote(text) ? mayQuoteBit : 0),
    sketch: tells === 0 ? null : bytes.toString('base64'),
  };
}

/** Sketches that were kept, handed out one by one in the order in which they were joined to one text. */
export function keptSketches(joined: string | null): (marks: number) => TextSketch {
  const held = Uint8Array.from(Buffer.from(joined ?? '', 'base64'));
  const all = new Uint32Array(held.buffer, 0, held.length >>> 2);
  let at = 0;
  return (marks) => {
    const sketch = { telling: marks & tellingBits, words: all, at };
    if (sketch.telling !== 0) at += textSketchWords;
    return sketch;
  };
}

/** The sketch of a text of which none was kept; gone with the next that is made. */
export function newSketch(text: string): TextSketch {
  return { telling: sketcher(text, words, 0), words, at: 0 };
}

const space = 32;

/** Words by the spaces and line breaks between them: a pattern takes ten times as long. */
export function wordsOf(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = text.charCodeAt(at) > space;
    if (isLetter && !inside) count += 1;
    inside = isLetter;
  }
  return count;
}
