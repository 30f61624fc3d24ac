import { createHmac, hash } from 'node:crypto';
import { type KeyedLanes, keyedLanes, laneByte, lanes, laneWord } from './sha256-lanes.ts';

/** Letters that are hard to mistake for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Letters of a name: 31^10 keeps a million accounts apart with a chance of one clash in 1,600. */
export const nameLetters = 10;

/** The letter of each byte. */
const letters = Uint8Array.from({ length: 256 }, (_, byte) => alphabet.charCodeAt(byte % alphabet.length));

/** The letters of HMAC-SHA-256 of a text. */
export type LettersOf = (text: string) => string;

export function lettersBy(key: string): LettersOf {
  const digest = keyedHash(key);
  return (text) => spell(digest(text));
}

/** Bytes of a block of SHA-256. */
const block = 64;

/** Whether every character of a key is one byte, and all are one block. */
function isPlainKey(key: string): boolean {
  return key.length <= block && !/[^\u0000-\u007f]/.test(key);
}

/**
 * HMAC-SHA-256, a character a byte. By its definition (RFC 2104) with the padded keys made once: a million names take a third of the
 * time that an object a name takes.
 */
function keyedHash(key: string): (text: string) => string {
  // Only a key of plain letters can stand before the text in a string: any other takes the usual way.
  if (!isPlainKey(key)) return (text) => createHmac('sha256', key).update(text).digest('binary');
  const padded = Buffer.alloc(block);
  padded.write(key, 'latin1');
  const inner = Buffer.from(padded.map((byte) => byte ^ 0x36)).toString('latin1');
  const outer = Buffer.alloc(block + 32);
  outer.set(padded.map((byte) => byte ^ 0x5c));
  return (text) => {
    outer.write(hash('sha256', inner + text, 'binary'), block, 'latin1');
    return hash('sha256', outer, 'binary');
  };
}

/** At once: added one by one the letters would be a chain of ten strings. */
function spell(digest: string): string {
  return String.fromCharCode(...Array.from({ length: nameLetters }, (_, at) => letters[digest.charCodeAt(at)] ?? 0));
}

/** Names to be made: for each where its text begins and ends, and where its letters go. */
export class NameList {
  list = new Int32Array(3 * 1024);
  count = 0;

  add(start: number, end: number, to: number): void {
    if (3 * this.count === this.list.length) {
      const longer = new Int32Array(2 * this.list.length);
      longer.set(this.list);
      this.list = longer;
    }
    const at = 3 * this.count;
    this.list[at] = start;
    this.list[at + 1] = end;
    this.list[at + 2] = to;
    this.count += 1;
  }
}

/** Makes all names of a list, which is empty then: texts are UTF-8 in `from`, letters go `into`. */
export type WriteNames = (names: NameList, from: Buffer, into: Uint8Array) => void;

/** Fewer names than this are made one by one: the module that makes four at once takes milliseconds to start. */
const worthLanes = 200;

/** The letters that `lettersBy` gives of `before` and each text, many at once. */
export function manyLetters(key: string, before: string): WriteNames {
  const one = lettersBy(key);
  let four: LaneWriter | null | undefined;
  return (names, from, into) => {
    const { list, count } = names;
    if (four === undefined && count >= worthLanes) four = laneWriter(key, before);
    const words = wordsOf(from);
    for (let at = 0; at < 3 * count; at += 3) {
      if (four?.take(list, at, words, into)) continue;
      const text = from.toString('utf8', list[at], list[at + 1]);
      into.set(Buffer.from(one(before + text), 'latin1'), list[at + 2]);
    }
    four?.finish(into);
    names.count = 0;
  };
}

/** `null` where names are to be made one by one. */
function laneWriter(key: string, before: string): LaneWriter | null {
  if (!isPlainKey(key) || !isPlainKey(before)) return null;
  const keyed = keyedLanes(key);
  return keyed === null || before.length > keyed.room ? null : new LaneWriter(keyed, before);
}

function wordsOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** The highest bits of the bytes of a word: set in none of plain letters. */
const notPlain = 0x80808080;

const wordBytes = 4;

/** Writes names where this machine can make four at once, and `key` and `before` are plain. Whole words where it can: half the time. */
class LaneWriter {
  readonly #keyed: KeyedLanes;
  readonly #before: number;
  readonly #lengths = new Int32Array(lanes);
  readonly #targets = new Int32Array(lanes);
  #taken = 0;

  constructor(keyed: KeyedLanes, before: string) {
    const { memory, textAt } = keyed;
    this.#keyed = keyed;
    this.#before = before.length;
    for (let lane = 0; lane < lanes; lane += 1)
      for (let at = 0; at < before.length; at += 1) memory.setUint8(textAt + laneByte(at, lane), before.charCodeAt(at));
  }

  /** False for a text of the list that is too long, or not plain: bytes of other letters may not be those that its string has. */
  take(list: Int32Array, name: number, from: DataView, into: Uint8Array): boolean {
    const start = list[name] as number;
    const end = list[name + 1] as number;
    const lane = this.#taken;
    const length = this.#before + end - start;
    if (length > this.#keyed.room) return false;
    const isPlain = this.#put(from, start, end, lane);
    if (this.#lengths[lane] !== length) this.#keyed.end(lane, length);
    this.#lengths[lane] = length;
    this.#targets[lane] = list[name + 2] as number;
    if (isPlain) this.#taken += 1;
    if (this.#taken === lanes) this.finish(into);
    return isPlain;
  }

  /** Puts a text behind what stands before it; false where it is not plain. */
  #put(from: DataView, start: number, end: number, lane: number): boolean {
    const { memory, textAt } = this.#keyed;
    let place = this.#before;
    let others = 0;
    let at = start;
    for (; at < end && place % wordBytes > 0; at += 1, place += 1) {
      const byte = from.getUint8(at);
      memory.setUint8(textAt + laneByte(place, lane), byte);
      others |= byte;
    }
    for (; at + wordBytes <= end; at += wordBytes, place += wordBytes) {
      const word = from.getInt32(at);
      memory.setInt32(textAt + laneWord(place, lane), word, true);
      others |= word;
    }
    for (; at < end; at += 1, place += 1) {
      const byte = from.getUint8(at);
      memory.setUint8(textAt + laneByte(place, lane), byte);
      others |= byte;
    }
    return (others & notPlain) === 0;
  }

  /** Makes what was taken and not yet made. */
  finish(into: Uint8Array): void {
    const { memory, digestAt } = this.#keyed;
    if (this.#taken > 0) this.#keyed.digest();
    for (let lane = 0; lane < this.#taken; lane += 1) {
      const to = this.#targets[lane] as number;
      let word = 0;
      for (let at = 0; at < nameLetters; at += 1, word <<= 8) {
        if (at % wordBytes === 0) word = memory.getInt32(digestAt + laneWord(at, lane), true);
        into[to + at] = letters[word >>> 24] as number;
      }
    }
    this.#taken = 0;
  }
}
