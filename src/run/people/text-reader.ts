import { isAbusive } from '../../analyse/tally.ts';
import { growingUint32 } from '../../classify/coordination/growing.ts';
import { createCoordinationFinder, type TextSketch } from '../../classify/coordination/index.ts';
import type { SaidCells, StoredSubject } from '../../store/index.ts';
import { noDirection } from '../columns.ts';
import { keptSketches, newSketch, wordsOf } from '../kept-text.ts';
import { quotationCollector } from './quotations.ts';

/** Takes what others wrote to one subject, message by message, for all that asks for it. */
export interface TextReader {
  readonly subject: StoredSubject;
  /** Messages are of this page from now on. */
  open(page: SaidCells): void;
  /** The message at this place of the page; `author`: its index in the columns; `written`: milliseconds since 1970 UTC, NaN unknown. */
  add(page: SaidCells, at: number, author: number, written: number): void;
  readonly quotations: ReturnType<typeof quotationCollector>;
  readonly together: ReturnType<typeof createCoordinationFinder>;
  /** Rows in the cache of the messages `together` was given, in their order. */
  rids(): Uint32Array;
  /** Words of all texts, and how many texts that is. */
  read(): { readonly words: number; readonly texts: number };
}

export function textReader(subject: StoredSubject): TextReader {
  const quotations = quotationCollector(subject);
  const together = createCoordinationFinder();
  const rids = growingUint32();
  let words = 0;
  let nextSketch = keptSketches(null);

  function sketchOf(marks: number | null, text: string | null): TextSketch {
    return marks === null ? newSketch(text ?? '') : nextSketch(marks);
  }

  function mayQuote(page: SaidCells, at: number, written: number): void {
    const [text, altText] = [page.text[at] ?? null, page.altText[at] ?? null];
    if (text === null && altText === null) return;
    const message = { row: page.rid[at] as number, labels: page.labels[at] as number, kind: page.kind[at] as string };
    quotations.add({ ...message, text, altText }, Number.isNaN(written) ? null : written);
  }

  return {
    subject,
    quotations,
    together,
    open({ sketches }) {
      nextSketch = keptSketches(sketches);
    },
    add(page, at, author, written) {
      const text = page.text[at] ?? null;
      rids.push(page.rid[at] as number);
      words += page.words[at] ?? wordsOf(text ?? '');
      mayQuote(page, at, written);
      together.add({
        author,
        at: written,
        text: sketchOf(page.marks[at] ?? null, text),
        abusive: isAbusive(page.labels[at] as number, page.direction[at] ?? noDirection),
        replyTo: page.replyTo[at] ?? null,
      });
    },
    rids: () => rids.values().subarray(0, rids.length()),
    read: () => ({ words, texts: rids.length() }),
  };
}
