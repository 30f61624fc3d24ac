import type { Platform } from '../model/account.ts';
import { type ExportPage, field, fieldSpans } from '../store/index.ts';
import { AuthorTable } from './author-table.ts';
import { NameList, nameLetters, type WriteNames } from './names/letters.ts';
import type { AuthorTraits } from './people/author-traits.ts';
import type { ManyPseudonyms } from './pseudonyms.ts';

/** What is noted of each author: the letters of its pseudonym, its strength, and a mask of its signals. */
const strengthAt = nameLetters;
const signalsAt = strengthAt + 1;
const noteBytes = signalsAt + 4;

/** The authors of a platform that came so far. */
export class PageAuthors {
  readonly #platform: Platform;
  readonly #traits: AuthorTraits;
  readonly #table = new AuthorTable(noteBytes);
  readonly #unnamed = new NameList();
  readonly #write: WriteNames;

  constructor(platform: Platform, traits: AuthorTraits, names: ManyPseudonyms) {
    this.#platform = platform;
    this.#traits = traits;
    this.#write = names.accounts(platform);
  }

  /**
   * Finds the author of each row, for the functions below. Of those who are new the traits are asked.
   */
  find({ bytes, spans, count }: ExportPage, into: Int32Array): void {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const keys = { bytes: words, spans, first: 2 * field.author, step: fieldSpans, count };
    this.#table.find(keys, into, (author, start, end) => this.#add(author, bytes, start, end));
  }

  #add(author: number, bytes: Buffer, start: number, end: number): void {
    const { notes } = this.#table;
    const { strength, present } = this.#traits(() => `${this.#platform}:${bytes.toString('utf8', start, end)}`);
    notes.setUint8(author + strengthAt, strength);
    notes.setInt32(author + signalsAt, present);
    this.#unnamed.add(start, end, author);
  }

  /** Makes the names of those who were new in the page. */
  nameNew({ bytes }: ExportPage): void {
    this.#write(this.#unnamed, bytes, new Uint8Array(this.#table.notes.buffer));
  }

  /** Index into `anonymityStrengths`. */
  strength(author: number): number {
    return this.#table.notes.getUint8(author + strengthAt);
  }

  /** Mask over `anonymitySignals`. */
  signals(author: number): number {
    return this.#table.notes.getInt32(author + signalsAt);
  }

  /** Writes the letters of the pseudonym. */
  writeLetters(author: number, into: DataView, at: number): void {
    const { notes } = this.#table;
    into.setInt32(at, notes.getInt32(author));
    into.setInt32(at + 4, notes.getInt32(author + 4));
    into.setInt16(at + 8, notes.getInt16(author + 8));
  }
}
