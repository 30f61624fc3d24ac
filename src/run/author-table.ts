import { randomInt } from 'node:crypto';

/** Places of a new table, a power of two; more than half of them are never taken. */
const firstPlaces = 1 << 12;

/** Bytes for a key and its notes in a new table; it grows. */
const firstBytes = 64;

/** Bytes that the length of a key takes. */
const lengthBytes = 4;

/**
 * Notes on authors by their keys, both as bytes. Hundreds of thousands are in two flat arrays, each key beside its notes: every row of a
 * million looks there, and far memory is slow. A `Map` takes a string of each row's key, and several times the memory. Open addressing,
 * linear probing; each table's hash has a start of its own, so that nobody can choose keys that meet.
 */
export class AuthorTable {
  /** The notes on all authors, and what finds them. Replaced when an author is added. */
  notes = new Uint8Array(firstPlaces * firstBytes);
  count = 0;
  readonly #noteBytes: number;
  readonly #seed = randomInt(2 ** 31);
  /** By twos: the hash of a key, and one more than where the author's record begins: notes, length of the key, key. */
  #places = new Int32Array(2 * firstPlaces);
  #end = 0;

  constructor(noteBytes: number) {
    this.#noteBytes = noteBytes;
  }

  /** Where in `notes` those on an author begin; those of a new one are 0, and `count` is one more. */
  of(key: Uint8Array, start: number, end: number): number {
    const places = this.#places;
    const hash = this.#hash(key, start, end);
    let place = this.#firstPlace(hash);
    for (;;) {
      const record = (places[place + 1] as number) - 1;
      if (record < 0) break;
      if (places[place] === hash && this.#isOf(record, key, start, end)) return record;
      place = (place + 2) & (places.length - 1);
    }
    const record = this.#end;
    places[place] = hash;
    places[place + 1] = record + 1;
    this.#add(key, start, end);
    if (this.count * 4 > places.length) this.#spread();
    return record;
  }

  #firstPlace(hash: number): number {
    return (2 * hash) & (this.#places.length - 1);
  }

  /** Four bytes a step: a step has to wait for the one before it. */
  #hash(bytes: Uint8Array, start: number, end: number): number {
    let hash = this.#seed;
    let at = start;
    for (; at + 4 <= end; at += 4)
      hash = mixed(
        hash,
        (bytes[at] as number) |
          ((bytes[at + 1] as number) << 8) |
          ((bytes[at + 2] as number) << 16) |
          ((bytes[at + 3] as number) << 24),
      );
    for (; at < end; at += 1) hash = mixed(hash, bytes[at] as number);
    return hash ^ (hash >>> 15);
  }

  #isOf(record: number, key: Uint8Array, start: number, end: number): boolean {
    const { notes } = this;
    if (this.#keyLength(record) !== end - start) return false;
    const from = record + this.#noteBytes + lengthBytes - start;
    for (let at = start; at < end; at += 1) if (key[at] !== notes[from + at]) return false;
    return true;
  }

  #keyLength(record: number): number {
    const at = record + this.#noteBytes;
    const { notes } = this;
    return (
      ((notes[at] as number) << 24) |
      ((notes[at + 1] as number) << 16) |
      ((notes[at + 2] as number) << 8) |
      (notes[at + 3] as number)
    );
  }

  #add(key: Uint8Array, start: number, end: number): void {
    const length = end - start;
    const at = this.#end + this.#noteBytes;
    this.#end = at + lengthBytes + length;
    this.count += 1;
    if (this.#end > this.notes.length) {
      const longer = new Uint8Array(Math.max(this.#end, this.notes.length * 2));
      longer.set(this.notes);
      this.notes = longer;
    }
    for (let byte = 0; byte < lengthBytes; byte += 1) this.notes[at + byte] = length >>> (24 - 8 * byte);
    this.notes.set(key.subarray(start, end), at + lengthBytes);
  }

  #spread(): void {
    const before = this.#places;
    const places = new Int32Array(2 * before.length);
    this.#places = places;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let place = this.#firstPlace(before[at] as number);
      while (places[place + 1] !== 0) place = (place + 2) & (places.length - 1);
      places[place] = before[at] as number;
      places[place + 1] = before[at + 1] as number;
    }
  }
}

/** Odd, with its bits spread: 2^32 divided by the golden ratio. */
const spreading = 0x9e3779b1;

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, spreading);
  return product ^ (product >>> 15);
}
