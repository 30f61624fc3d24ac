import { randomInt } from 'node:crypto';

/** Places of a new table, a power of two; more than half of them are never taken. */
const firstPlaces = 1 << 12;

/** Bytes for a key and its notes in a new table; it grows. */
const firstBytes = 64;

/** Keys in bytes: the first begins and ends where the two numbers at `first` in `spans` say, each next one where those `step` behind do. */
interface Keys {
  readonly bytes: DataView;
  readonly spans: Int32Array;
  readonly first: number;
  readonly step: number;
  readonly count: number;
}

/** Bytes that the length of a key takes. */
const lengthBytes = 4;

const wordBytes = 4;

/**
 * Notes on authors by their keys, both as bytes. Hundreds of thousands are in two flat arrays, each key beside its notes: every row of a
 * million looks there, and far memory is slow. A `Map` takes a string of each row's key, and several times the memory. Open addressing,
 * linear probing; each table's hash has a start of its own, so that nobody can choose keys that meet.
 */
export class AuthorTable {
  /** The notes on all authors, and what finds them. Replaced when an author is added. */
  notes = new DataView(new ArrayBuffer(firstPlaces * firstBytes));
  count = 0;
  readonly #noteBytes: number;
  readonly #seed = randomInt(2 ** 31);
  /** By twos: the hash of a key, and one more than where the author's record begins: notes, length of the key, key. */
  #places = new Int32Array(2 * firstPlaces);
  #end = 0;
  #looks = new Int32Array(0);

  constructor(noteBytes: number) {
    this.#noteBytes = noteBytes;
  }

  /**
   * Where in `notes` those on each author begin, into `into`. Those of a new one are 0, and it is told to `add` at once. First all are
   * looked for in one go: of looks into far memory that wait for nothing before them, several are made at a time.
   */
  find(keys: Keys, into: Int32Array, add: (author: number, start: number, end: number) => void): void {
    const { bytes, spans, first, step, count } = keys;
    const looks = this.#look(keys);
    for (let row = 0, span = first; row < count; row += 1, span += step) {
      const start = spans[span] as number;
      const end = spans[span + 1] as number;
      const found = (looks[2 * row + 1] as number) - 1;
      const known = found >= 0 && this.#isOf(found, bytes, start, end);
      const before = this.count;
      const author = known ? found : this.#of(looks[2 * row] as number, bytes, start, end);
      into[row] = author;
      if (this.count > before) add(author, start, end);
    }
  }

  /** By twos: the hash of each key, and what stands in the first place of that, which may be of another; 0 where it is none. */
  #look({ bytes, spans, first, step, count }: Keys): Int32Array {
    if (2 * count > this.#looks.length) this.#looks = new Int32Array(2 * count);
    const looks = this.#looks;
    const places = this.#places;
    const { notes } = this;
    for (let row = 0, span = first; row < count; row += 1, span += step)
      looks[2 * row] = this.#hash(bytes, spans[span] as number, spans[span + 1] as number);
    for (let at = 0; at < 2 * count; at += 2)
      looks[at + 1] = places[this.#firstPlace(looks[at] as number) + 1] as number;
    // Of another length, of another key. That it looks at every record here, which depends on nothing, brings them near.
    for (let row = 0, span = first; row < count; row += 1, span += step) {
      const found = (looks[2 * row + 1] as number) - 1;
      const length = (spans[span + 1] as number) - (spans[span] as number);
      if (found >= 0 && notes.getInt32(found + this.#noteBytes) !== length) looks[2 * row + 1] = 0;
    }
    return looks;
  }

  #of(hash: number, key: DataView, start: number, end: number): number {
    const places = this.#places;
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
  #hash(bytes: DataView, start: number, end: number): number {
    let hash = this.#seed;
    let at = start;
    for (; at + wordBytes <= end; at += wordBytes) hash = mixed(hash, bytes.getInt32(at));
    for (; at < end; at += 1) hash = mixed(hash, bytes.getUint8(at));
    return hash ^ (hash >>> 15);
  }

  #isOf(record: number, key: DataView, start: number, end: number): boolean {
    const { notes } = this;
    let from = record + this.#noteBytes;
    if (notes.getInt32(from) !== end - start) return false;
    from += lengthBytes;
    let at = start;
    for (; at + wordBytes <= end; at += wordBytes, from += wordBytes)
      if (key.getInt32(at) !== notes.getInt32(from)) return false;
    for (; at < end; at += 1, from += 1) if (key.getUint8(at) !== notes.getUint8(from)) return false;
    return true;
  }

  #add(key: DataView, start: number, end: number): void {
    const at = this.#end + this.#noteBytes;
    this.#end = at + lengthBytes + end - start;
    this.count += 1;
    if (this.#end > this.notes.byteLength) this.#lengthen();
    this.notes.setInt32(at, end - start);
    for (let from = start; from < end; from += 1)
      this.notes.setUint8(at + lengthBytes + from - start, key.getUint8(from));
  }

  #lengthen(): void {
    const longer = new Uint8Array(Math.max(this.#end, this.notes.byteLength * 2));
    longer.set(new Uint8Array(this.notes.buffer));
    this.notes = new DataView(longer.buffer);
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
