import type { Platform } from '../model/account.ts';
import { type ExportPage, field, fieldSpans } from '../store/index.ts';
import { AuthorTable } from './author-table.ts';
import { NameList, nameLetters, type WriteNames } from './names/letters.ts';
import type { AuthorTraits } from './people/author-traits.ts';
import type { ManyPseudonyms } from './pseudonyms.ts';

/** What is noted of each author: the letters of its pseudonym, its strength, and a mask of its signals. */
const strengthAt = nameLetters;
const signalsAt = strengthAt + 1;
const signalsBytes = 4;
const noteBytes = signalsAt + signalsBytes;

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
   * Finds the author of each row, for the functions below. Of those who are new the traits are asked. All of a page at a time: one
   * look into far memory need not wait for the one before it.
   */
  find({ bytes, spans, count }: ExportPage, into: Int32Array): void {
    for (let row = 0; row < count; row += 1) {
      const at = row * fieldSpans + 2 * field.author;
      const start = spans[at] as number;
      const end = spans[at + 1] as number;
      const before = this.#table.count;
      const author = this.#table.of(bytes, start, end);
      if (this.#table.count > before) this.#add(author, bytes, start, end);
      into[row] = author;
    }
  }

  #add(author: number, bytes: Buffer, start: number, end: number): void {
    const { notes } = this.#table;
    const { strength, present } = this.#traits(() => `${this.#platform}:${bytes.toString('utf8', start, end)}`);
    notes[author + strengthAt] = strength;
    for (let byte = 0; byte < signalsBytes; byte += 1) notes[author + signalsAt + byte] = present >>> (24 - 8 * byte);
    this.#unnamed.add(start, end, author);
  }

  /** Makes the names of those who were new in the page. */
  nameNew({ bytes }: ExportPage): void {
    this.#write(this.#unnamed, bytes, this.#table.notes);
  }

  /** Index into `anonymityStrengths`. */
  strength(author: number): number {
    return this.#table.notes[author + strengthAt] as number;
  }

  /** Mask over `anonymitySignals`. */
  signals(author: number): number {
    const { notes } = this.#table;
    let mask = 0;
    for (let byte = 0; byte < signalsBytes; byte += 1)
      mask = (mask << 8) | (notes[author + signalsAt + byte] as number);
    return mask;
  }

  /** Writes the letters of the pseudonym. */
  writeLetters(author: number, into: Uint8Array, at: number): void {
    const { notes } = this.#table;
    for (let letter = 0; letter < nameLetters; letter += 1) into[at + letter] = notes[author + letter] as number;
  }
}
