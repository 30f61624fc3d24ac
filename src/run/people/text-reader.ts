import { isAbusive } from '../../analyse/tally.ts';
import { textSketchWords } from '../../classify/coordination/index.ts';
import type { SaidCells, StoredSubject } from '../../store/index.ts';
import { noDirection } from '../columns.ts';
import { isDayAlone } from '../iso-instant.ts';
import { keptSketches, newSketch, wordsOf } from '../kept-text.ts';
import { quotationCollector } from './quotations.ts';
import { type Together, together } from './together.ts';

/** Takes what others wrote to one subject, message by message, for all that asks for it. */
export interface TextReader {
  readonly subject: StoredSubject;
  /** Messages are of this page from now on, until it is closed. */
  open(page: SaidCells): void;
  /** The message at this place of the page; `author`: its index in the columns; `written`: milliseconds since 1970 UTC, NaN unknown. */
  add(page: SaidCells, at: number, author: number, written: number): void;
  /** Resolves when there is room for another page. */
  close(page: SaidCells): Promise<void>;
  /** There are no more. */
  end(): void;
  readonly quotations: ReturnType<typeof quotationCollector>;
  readonly together: Together;
  /** Rows in the cache of all messages, in their order. */
  rids(): Uint32Array;
  /** Words of all texts, and how many texts that is. */
  read(): { readonly words: number; readonly texts: number };
}

export function textReader(subject: StoredSubject): TextReader {
  const quotations = quotationCollector(subject);
  const alike = together();
  const rids: Uint32Array[] = [];
  let texts = 0;
  let words = 0;
  let page = emptyPage(0);
  let nextSketch = keptSketches(null);

  function mayQuote(cells: SaidCells, at: number, written: number): void {
    const [text, altText] = [cells.text[at] ?? null, cells.altText[at] ?? null];
    if (text === null && altText === null) return;
    const message = {
      row: cells.rid[at] as number,
      labels: cells.labels[at] as number,
      kind: cells.kind[at] as string,
    };
    quotations.add({ ...message, text, altText }, Number.isNaN(written) ? null : written);
  }

  /** Copies the sketch of a message to the page's, where it has one. */
  function putSketch(at: number, marks: number | null, text: string | null): void {
    const sketch = marks === null ? newSketch(text ?? '') : nextSketch(marks);
    page.telling[at] = sketch.telling;
    if (sketch.telling === 0) return;
    for (let word = 0; word < textSketchWords; word += 1)
      page.sketches[page.sketched + word] = sketch.words[sketch.at + word] as number;
    page.sketched += textSketchWords;
  }

  return {
    subject,
    quotations,
    together: alike,
    open({ rid, sketches }) {
      page = emptyPage(rid.length);
      nextSketch = keptSketches(sketches);
    },
    add(cells, at, author, written) {
      const text = cells.text[at] ?? null;
      words += cells.words[at] ?? wordsOf(text ?? '');
      page.rid[at] = cells.rid[at] as number;
      page.author[at] = author;
      page.at[at] = isDayAlone(cells.at[at] ?? '') ? Number.NaN : written;
      page.abusive[at] = Number(isAbusive(cells.labels[at] as number, cells.direction[at] ?? noDirection));
      putSketch(at, cells.marks[at] ?? null, text);
      mayQuote(cells, at, written);
    },
    close({ replyTo }) {
      const { rid, author, at, abusive, telling, sketches } = page;
      rids.push(rid);
      texts += rid.length;
      return alike.add({ author, at, abusive, telling, sketches, replyTo });
    },
    end: () => alike.begin(),
    rids: () => joined(rids, texts),
    read: () => ({ words, texts }),
  };
}

function emptyPage(size: number) {
  const column = (bytes: number) => new SharedArrayBuffer(size * bytes);
  return {
    rid: new Uint32Array(size),
    author: new Uint32Array(column(4)),
    at: new Float64Array(column(8)),
    abusive: new Uint8Array(column(1)),
    telling: new Uint8Array(column(1)),
    sketches: new Uint32Array(column(4 * textSketchWords)),
    /** Words of sketches so far. */
    sketched: 0,
  };
}

function joined(parts: readonly Uint32Array[], length: number): Uint32Array {
  const all = new Uint32Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
