import { absent, type InteractionPage, rowSpans } from '../model/interaction-page.ts';

/** How a format writes texts. */
export interface CellForm {
  /** 1 for each byte that stands as it is, and for each that a text of such may begin with. */
  readonly plain: Uint8Array;
  readonly first: Uint8Array;
  /** Any other text, with its quotes. */
  readonly other: (text: string) => string;
  /** What ends a text that stands as it is. */
  readonly quote: Uint8Array;
}

/** What stands before a cell. */
export interface Lead {
  /** Before a text that stands as it is, with a quote that opens it. */
  readonly plain: Uint8Array;
  /** Before any other. */
  readonly other: Uint8Array;
  /** In place of both where there is none. */
  readonly none: Uint8Array;
}

/** Writes a page of interactions; what it gives is good until it is called again. */
export type PageText = (page: InteractionPage) => Uint8Array;

/** The bytes of a piece that comes again and again. */
export function piece(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

/** A table for `CellForm`: 1 for each character of `pattern`, which matches one. */
export function bytesLike(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 && pattern.test(String.fromCharCode(byte)) ? 1 : 0,
  );
}

/** Pieces by two small numbers, the second from -1 to 6, each made once. */
export function pieces(make: (mask: number, index: number) => string): (mask: number, index: number) => Uint8Array {
  const made = new Map<number, Uint8Array>();
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

/** Beyond this a piece is copied by the runtime, below it byte by byte is quicker. */
const longPiece = 24;

/** The same of a part of a page, for which an object is made. */
const longRange = 64;

/** Rows as bytes, one behind the other, in memory that is used again for the next page. */
export class RowWriter {
  #bytes = new Uint8Array(firstBytes);
  #end = 0;
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

  put(text: Uint8Array): void {
    const { length } = text;
    this.#room(length);
    if (length > longPiece) this.#bytes.set(text, this.#end);
    else for (let at = 0; at < length; at += 1) this.#bytes[this.#end + at] = text[at] as number;
    this.#end += length;
  }

  /** A cell as it lies in the page, behind what stands before it. */
  raw(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    const at = row * rowSpans + 2 * cell;
    const start = page.spans[at] as number;
    this.put(start === absent ? lead.none : lead.other);
    if (start !== absent) this.range(page.bytes, start, page.spans[at + 1] as number);
  }

  range(from: Uint8Array, start: number, end: number): void {
    this.#room(end - start);
    const bytes = this.#bytes;
    const shift = this.#end - start;
    if (end - start > longRange) bytes.set(from.subarray(start, end), this.#end);
    else for (let at = start; at < end; at += 1) bytes[at + shift] = from[at] as number;
    this.#end += end - start;
  }

  /** A cell as the form has it, behind what stands before it. */
  cell(lead: Lead, page: InteractionPage, row: number, cell: number): void {
    const at = row * rowSpans + 2 * cell;
    const start = page.spans[at] as number;
    const end = page.spans[at + 1] as number;
    if (start === absent) this.put(lead.none);
    else if (!this.#asItIs(lead, page.bytes, start, end)) {
      this.put(lead.other);
      this.text(this.#form.other(page.bytes.toString('utf8', start, end)));
    }
  }

  /** False, and nothing written, where it does not stand as it is. */
  #asItIs(lead: Lead, from: Uint8Array, start: number, end: number): boolean {
    const before = this.#end;
    this.put(lead.plain);
    const isPlain = this.#plain(from, start, end);
    if (isPlain) this.put(this.#form.quote);
    else this.#end = before;
    return isPlain;
  }

  #plain(from: Uint8Array, start: number, end: number): boolean {
    const { plain, first } = this.#form;
    if (start < end && first[from[start] as number] === 0) return false;
    this.#room(end - start);
    const bytes = this.#bytes;
    const shift = this.#end - start;
    for (let at = start; at < end; at += 1) {
      const byte = from[at] as number;
      if (plain[byte] === 0) return false;
      bytes[at + shift] = byte;
    }
    this.#end += end - start;
    return true;
  }

  /** A text as it is. */
  text(text: string): void {
    this.#room(text.length * bytesPerUnit);
    this.#end += encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
  }

  #room(bytes: number): void {
    if (this.#end + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#end + bytes));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}
