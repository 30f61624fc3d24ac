import type { Platform } from '../model/account.ts';
import { absent, cell, type InteractionPage, rowSpans } from '../model/interaction-page.ts';
import { dangerMask } from '../model/verdict.ts';
import { type ExportPage, field, fieldSpans } from '../store/index.ts';
import { mostChanceBytes, writeChances } from './chance-bytes.ts';
import { copyBytes } from './copy-bytes.ts';
import { NameList, nameLetters } from './names/letters.ts';
import type { PageAuthors } from './page-authors.ts';
import { accountPrefix, type ManyPseudonyms, messagePrefix } from './pseudonyms.ts';
import { cutToSecond } from './row-times.ts';
import type { RowText } from './row-words.ts';

/** What pages of one subject are made with. */
export interface PageBasis {
  readonly platform: Platform;
  /** Own posts that are named nowhere. */
  readonly hidden: ReadonlySet<string>;
  readonly authors: PageAuthors;
  /** `null`: ids and handles are given. */
  readonly names: ManyPseudonyms | null;
  /** As in `RowsWanted`. */
  readonly withoutApi: ((count: number) => void) | null;
  /** `null`: no row has one. */
  readonly words: RowText | null;
  readonly link: RowText | null;
}

/** The longest text of a number; and of one that SQLite and JavaScript write alike without a doubt. */
const numberBytes = 25;
const usualBytes = 8;

const digitZero = 0x30;
const decimalPoint = 0x2e;

/** Copies are made by words; a format may read as many bytes behind what is here. */
const wordBytes = 4;

const accountBytes = textWords(accountPrefix);
const atSign = textWords('@');

/** Turns pages of the cache into pages of interactions, each in the memory of the one before. */
export class PageMaker {
  readonly #basis: PageBasis;
  /** What stands before an id: what is hashed, or the platform alone. */
  readonly #prefix: DataView;
  readonly #writeNames: ReturnType<ManyPseudonyms['messages']> | null;
  readonly #names = new NameList();
  /** The bytes of the page, and behind them what was made of it. */
  #bytes = Buffer.alloc(0);
  #words = wordsOf(this.#bytes);
  #end = 0;
  #spans = new Int32Array(0);
  #labels = new Int32Array(0);
  #direction = new Int32Array(0);
  #anonymity = new Int32Array(0);
  #signals = new Int32Array(0);
  /** Authors by row of the page they came in; and by row as it goes out, `absent` where a handle is given. */
  #found = new Int32Array(0);
  #authors = new Int32Array(0);

  constructor(basis: PageBasis) {
    const { platform, names } = basis;
    this.#basis = basis;
    this.#prefix = textWords(names === null ? `${platform}:` : messagePrefix(platform));
    this.#writeNames = names === null ? null : names.messages(platform);
  }

  make(page: ExportPage): InteractionPage {
    const { authors, withoutApi, words, link, platform } = this.#basis;
    const text: (string | null)[] = [];
    const url: (string | null)[] = [];
    this.#begin(page);
    // Of rows left out too: what is known of authors is in the order in which they first come.
    authors.find(page, this.#found);
    let count = 0;
    for (let row = 0; row < page.count; row += 1) {
      const from = row * fieldSpans;
      const author = this.#found[row] as number;
      const byApi = this.#digits(page, from + 2 * field.byApi) === 1;
      if (byApi && withoutApi !== null) {
        withoutApi(1);
        continue;
      }
      this.#cells(page, from, count);
      this.#author(page, from, count, author);
      this.#numbers(page, from, count);
      this.#traits(count, author, byApi);
      if (words !== null) text.push(words(page, row));
      if (link !== null) url.push(link(page, row));
      count += 1;
    }
    authors.nameNew(page);
    this.#writeNames?.(this.#names, this.#bytes, this.#bytes);
    this.#writeAuthors(count);
    return {
      count,
      platform,
      pseudonyms: this.#writeNames !== null,
      bytes: this.#bytes,
      spans: this.#spans,
      labels: this.#labels,
      direction: this.#direction,
      anonymity: this.#anonymity,
      signals: this.#signals,
      text: words === null ? null : text,
      url: link === null ? null : url,
    };
  }

  #begin({ bytes, count }: ExportPage): void {
    const name = this.#prefix.byteLength + nameLetters;
    const made =
      bytes.length +
      count * (2 * name + accountPrefix.length + nameLetters + atSign.byteLength + numberBytes + mostChanceBytes);
    if (this.#bytes.length < bytes.length + made + wordBytes) {
      this.#bytes = Buffer.allocUnsafeSlow(bytes.length + made + wordBytes);
      this.#words = wordsOf(this.#bytes);
    }
    this.#bytes.set(bytes);
    this.#end = bytes.length;
    if (this.#labels.length >= count) return;
    this.#spans = new Int32Array(count * rowSpans);
    this.#labels = new Int32Array(count);
    this.#direction = new Int32Array(count);
    this.#anonymity = new Int32Array(count);
    this.#signals = new Int32Array(count);
    this.#found = new Int32Array(count);
    this.#authors = new Int32Array(count);
  }

  #cells(page: ExportPage, from: number, row: number): void {
    const { spans } = page;
    const copy = (of: number, into: number) => {
      this.#set(row, into, spans[from + 2 * of] as number, spans[from + 2 * of + 1] as number);
    };
    copy(field.kind, cell.kind);
    copy(field.language, cell.language);
    this.#chances(row, spans[from + 2 * field.classes] as number, spans[from + 2 * field.classes + 1] as number);
    const at = spans[from + 2 * field.at] as number;
    const end = spans[from + 2 * field.at + 1] as number;
    this.#set(row, cell.at, at, at < 0 ? absent : cutToSecond(this.#bytes, at, end));
    this.#abuse(row, spans[from + 2 * field.abuse] as number, spans[from + 2 * field.abuse + 1] as number);
    this.#message(row, cell.id, spans[from + 2 * field.id] as number, spans[from + 2 * field.id + 1] as number);
    const reply = spans[from + 2 * field.reply] as number;
    const replyEnd = spans[from + 2 * field.reply + 1] as number;
    if (reply < 0 || this.#isHidden(reply, replyEnd)) this.#set(row, cell.inReplyTo, absent, absent);
    else this.#message(row, cell.inReplyTo, reply, replyEnd);
  }

  #chances(row: number, start: number, end: number): void {
    const to = this.#end;
    this.#end = writeChances(this.#words, start, end, to);
    this.#set(row, cell.classes, to, this.#end);
  }

  #set(row: number, of: number, start: number, end: number): void {
    const at = row * rowSpans + 2 * of;
    this.#spans[at] = start;
    this.#spans[at + 1] = end;
  }

  #isHidden(start: number, end: number): boolean {
    const { hidden } = this.#basis;
    return hidden.size > 0 && hidden.has(this.#bytes.toString('utf8', start, end));
  }

  /** The name of a message: its id behind its platform, or letters that are written when the page is whole. */
  #message(row: number, of: number, id: number, idEnd: number): void {
    const start = this.#end;
    this.#append(this.#prefix, 0, this.#prefix.byteLength);
    if (this.#writeNames === null) this.#append(this.#words, id, idEnd);
    else {
      this.#names.add(id, idEnd, this.#end);
      this.#end += nameLetters;
    }
    this.#set(row, of, start, this.#end);
  }

  #author(page: ExportPage, from: number, row: number, author: number): void {
    const handle = this.#basis.names === null ? (page.spans[from + 2 * field.handle] as number) : absent;
    const start = this.#end;
    this.#authors[row] = handle < 0 ? author : absent;
    if (handle < 0) {
      this.#append(accountBytes, 0, accountPrefix.length);
      this.#end += nameLetters;
    } else {
      this.#append(atSign, 0, atSign.byteLength);
      this.#append(this.#words, handle, page.spans[from + 2 * field.handle + 1] as number);
    }
    this.#set(row, cell.author, start, this.#end);
  }

  #writeAuthors(count: number): void {
    for (let row = 0; row < count; row += 1) {
      const author = this.#authors[row] as number;
      if (author === absent) continue;
      const start = this.#spans[row * rowSpans + 2 * cell.author] as number;
      this.#basis.authors.writeLetters(author, this.#words, start + accountPrefix.length);
    }
  }

  #numbers(page: ExportPage, from: number, row: number): void {
    this.#labels[row] = this.#digits(page, from + 2 * field.labels);
    this.#direction[row] = this.#digits(page, from + 2 * field.direction);
  }

  /** X's terms: what came by its API alone tells nothing of an account, danger aside. */
  #traits(row: number, author: number, byApi: boolean): void {
    const { authors } = this.#basis;
    const isTold = !byApi || ((this.#labels[row] as number) & dangerMask) !== 0;
    this.#anonymity[row] = isTold ? authors.strength(author) : absent;
    this.#signals[row] = isTold ? authors.signals(author) : 0;
  }

  /** SQLite writes numbers as JavaScript does, but for whole and for tiny ones. */
  #abuse(row: number, start: number, end: number): void {
    const isUsual =
      end - start < usualBytes &&
      this.#bytes[start] === digitZero &&
      this.#bytes[start + 1] === decimalPoint &&
      this.#bytes[end - 1] !== digitZero;
    if (isUsual) this.#set(row, cell.abuse, start, end);
    else this.#number(row, JSON.parse(this.#bytes.toString('latin1', start, end)));
  }

  #number(row: number, abuse: number | null): void {
    const text = textWords(abuse === null ? '' : String(abuse));
    const start = this.#end;
    this.#append(text, 0, text.byteLength);
    this.#set(row, cell.abuse, abuse === null ? absent : start, abuse === null ? absent : this.#end);
  }

  #append(from: DataView, start: number, end: number): void {
    this.#end = copyBytes({ of: from, start, end }, this.#words, this.#end);
  }

  /** A field of digits, `absent` where there is none. */
  #digits({ spans, bytes }: ExportPage, at: number): number {
    const start = spans[at] as number;
    if (start < 0) return absent;
    let value = 0;
    for (let digit = start; digit < (spans[at + 1] as number); digit += 1)
      value = value * 10 + (bytes[digit] as number) - digitZero;
    return value;
  }
}

function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function textWords(text: string): DataView {
  return wordsOf(Buffer.from(text));
}
