import { absent, type InteractionPage, rowSpans } from '../model/interaction-page.ts';

/** A text that comes again and again, taken four bytes at a time: the first of each four lowest, zeros behind the last. */
export interface Piece {
  readonly words: Int32Array;
  /** Bytes. */
  readonly length: number;
}

/** How a format writes texts. */
export interface CellForm {
  /** 1 for each byte that stands as it is, and for each that a text of such may begin with. */
  readonly plain: Uint8Array;
  readonly first: Uint8Array;
  /** Any other text, with its quotes. */
  readonly other: (text: string) => string;
  /** What ends a text that stands as it is. */
  readonly quote: Piece;
}

/** What stands before a cell. */
export interface Lead {
  /** Before a text that stands as it is, with a quote that opens it. */
  readonly plain: Piece;
  /** Before any other. */
  readonly other: Piece;
  /** In place of both where there is none. */
  readonly none: Piece;
}

/** Writes a page of interactions; what it gives is good until it is called again. */
export type PageText = (page: InteractionPage) => Uint8Array;

const wordBytes = 4;

/** Reads and writes of a `DataView` by this are of the first byte lowest. */
const lowFirst = true;

export function piece(text: string): Piece {
  const bytes = Buffer.from(text);
  const words = new Int32Array(Math.ceil(bytes.length / wordBytes));
  for (const [at, byte] of bytes.entries()) words[at >> 2] = (words[at >> 2] as number) | (byte << (8 * (at & 3)));
  return { words, length: bytes.length };
}

/** A table for `CellForm`: 1 for each character of `pattern`, which matches one. */
export function bytesLike(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 && pattern.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}

/** Pieces by two small numbers, the second from -1 to 6, each made once. */
export function pieces(make: (mask: number, index: number) => string): (mask: number, index: number) => Piece {
  const made = new Map<number, Piece>();
  return (mask, index) => {
    const key = mask * 8 + index + 1;
    let known = made.get(key);
    if (known === undefined) {
      known = piece(make(mask, index));
      made.set(key, known);
    }
    return known;
  };
}

const encoder = new TextEncoder();

const firstBytes = 1 << 20;

/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const bytesPerUnit = 3;

/** Bytes behind the end that a copy by words may touch. */
const slack = wordBytes;

/** Beyond this the runtime copies faster, for all that it makes an object. */
const longRange = 1024;

/**
 * Rows as bytes, one behind the other, in memory that is used again for the next page. Copies are made by words: of a cell of twenty
 * bytes that takes a third of the time, and the bytes a copy leaves behind its end are written over by the next.
 */
export class RowWriter {
  #bytes = new Uint8Array(firstBytes);
  #words = wordsOf(this.#bytes);
  #end = 0;
  #from: Uint8Array = new Uint8Array(0);
  #fromWords = wordsOf(this.#from);
  readonly #form: CellForm;

  constructor(form: CellForm) {
    this.#form = form;
  }

  /** What was written since the last time; good until the next is. */
  take(): Uint8Array {
    const written = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    return written;
  }

  /** Bytes since the last time. */
  get length(): number {
    return this.#end;
  }

  /** Takes back what was written after so many. */
  cutTo(length: number): void {
    this.#end = length;
  }

  put({ words, length }: Piece): void {
    this.#room(length);
    const into = this.#words;
    let to = this.#end;
    for (let at = 0; at < words.length; at += 1, to += wordBytes) into.setInt32(to, words[at] as number, lowFirst);
    this.#end += length;
  }

  /** A cell as it lies in the page, behind what stands before it. */
  raw(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    const at = row * rowSpans + 2 * cell;
    const start = page.spans[at] as number;
    this.put(start === absent ? lead.none : lead.other);
    if (start !== absent) this.range(page.bytes, start, page.spans[at + 1] as number);
  }

  /** A name of an account or a message, as the form has it: a pseudonym stands as it is in all of them. */
  name(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    if (page.pseudonyms) this.#known(lead, page, row, cell);
    else this.cell(lead, page, row, cell);
  }

  #known(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    const at = row * rowSpans + 2 * cell;
    const start = page.spans[at] as number;
    if (start === absent) this.put(lead.none);
    else {
      this.put(lead.plain);
      this.range(page.bytes, start, page.spans[at + 1] as number);
      this.put(this.#form.quote);
    }
  }

  range(from: Uint8Array, start: number, end: number): void {
    this.#room(end - start);
    const isShort = end - start <= longRange && end + slack <= from.length;
    if (isShort) this.#copy(from, start, end);
    else this.#bytes.set(from.subarray(start, end), this.#end);
    this.#end += end - start;
  }

  /** Whether a piece stands at a place of a page; not known, and false, at the very end of its bytes. */
  isAt(from: Uint8Array, at: number, { words, length }: Piece): boolean {
    if (at + length + slack > from.length) return false;
    const source = this.#wordsOf(from);
    const last = words.length - 1;
    for (let word = 0; word < last; word += 1)
      if (source.getInt32(at + word * wordBytes, lowFirst) !== words[word]) return false;
    const others = source.getInt32(at + last * wordBytes, lowFirst) ^ (words[last] as number);
    return others << (8 * (-length & 3)) === 0;
  }

  /** The bytes of one page after the other are the same memory. */
  #wordsOf(from: Uint8Array): DataView {
    if (from !== this.#from) {
      this.#from = from;
      this.#fromWords = wordsOf(from);
    }
    return this.#fromWords;
  }

  #copy(from: Uint8Array, start: number, end: number): void {
    const source = this.#wordsOf(from);
    const into = this.#words;
    let to = this.#end;
    for (let at = start; at < end; at += wordBytes, to += wordBytes)
      into.setInt32(to, source.getInt32(at, lowFirst), lowFirst);
  }

  /** A cell as the form has it, behind what stands before it. */
  cell(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    const at = row * rowSpans + 2 * cell;
    const start = page.spans[at] as number;
    if (start === absent || this.#isPlain(page.bytes, start, page.spans[at + 1] as number))
      this.#known(lead, page, row, cell);
    else {
      this.put(lead.other);
      this.text(this.#form.other(page.bytes.toString('utf8', start, page.spans[at + 1])));
    }
  }

  #isPlain(from: Uint8Array, start: number, end: number): boolean {
    const { plain, first } = this.#form;
    if (start < end && first[from[start] as number] === 0) return false;
    for (let at = start; at < end; at += 1) if (plain[from[at] as number] === 0) return false;
    return true;
  }

  /** A text as it is. */
  text(text: string): void {
    this.#room(text.length * bytesPerUnit);
    this.#end += encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
  }

  #room(bytes: number): void {
    if (this.#end + bytes + slack <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + bytes + slack));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
    this.#words = wordsOf(larger);
  }
}

function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
