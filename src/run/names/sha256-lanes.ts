import { firstState, lanesCode, laneWordBytes, stateWords } from './lanes-code.ts';

/** Texts that are hashed at once. */
export const lanes = 4;

/** Bytes of a block of SHA-256, and of a digest. */
const blockBytes = 64;
const digestBytes = stateWords * 4;

/** The mark that ends a text, and its length. */
const endBytes = 9;

/** Where things lie in the memory of the module. What the first hash gives is where the second takes its text from. */
const place = { digest: 0x000, inner: 0x100, outer: 0x200, text: 0x300, between: 0x400 } as const;

/** HMAC-SHA-256 of four short texts at once. */
export interface KeyedLanes {
  /** Bytes a text has room for. */
  readonly room: number;
  /** Byte `at` of the text of a lane stands at `textAt + laneByte(at, lane)`, that of its digest at `digestAt + laneByte(at, lane)`. */
  readonly memory: DataView;
  readonly textAt: number;
  readonly digestAt: number;
  /** Ends the text of a lane after `length` bytes. It stays until it is written over. */
  end(lane: number, length: number): void;
  /** Hashes all four. */
  digest(): void;
}

/** What `lanesCode` describes. */
interface LanesModule {
  compress(block: number, from: number, to: number): void;
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** What is used of it: Node has it, unless it was started without. */
declare const WebAssembly:
  | {
      validate(code: Uint8Array): boolean;
      readonly Module: new (code: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/**
 * By WebAssembly, which has vectors where JavaScript has none: a name takes a third of the time that two calls of OpenSSL take, which
 * is nearly all spent on calling. `null` where this machine cannot. `key`: a byte a character, at most 64.
 */
export function keyedLanes(key: string): KeyedLanes | null {
  const module = lanesModule();
  if (module === null) return null;
  const memory = new DataView(module.memory.buffer);
  const everyLane = Array.from({ length: lanes }, (_, lane) => lane);

  function end(from: number, lane: number, length: number): void {
    const bits = (blockBytes + length) * 8;
    memory.setUint8(from + laneByte(length, lane), 0x80);
    for (let at = length + 1; at < blockBytes - 2; at += 1) memory.setUint8(from + laneByte(at, lane), 0);
    memory.setUint8(from + laneByte(blockBytes - 2, lane), bits >>> 8);
    memory.setUint8(from + laneByte(blockBytes - 1, lane), bits);
  }
  function keyState(pad: number, into: number): void {
    for (let at = 0; at < blockBytes; at += 1)
      for (const lane of everyLane)
        memory.setUint8(place.text + laneByte(at, lane), (at < key.length ? key.charCodeAt(at) : 0) ^ pad);
    module?.compress(place.text, place.digest, into);
  }

  for (const [word, value] of firstState.entries())
    for (const lane of everyLane)
      for (const byte of [0, 1, 2, 3])
        memory.setUint8(place.digest + laneByte(word * 4 + byte, lane), value >>> (24 - 8 * byte));
  keyState(0x36, place.inner);
  keyState(0x5c, place.outer);
  for (const lane of everyLane) end(place.between, lane, digestBytes);
  return {
    room: blockBytes - endBytes,
    memory,
    textAt: place.text,
    digestAt: place.digest,
    end: (lane, length) => end(place.text, lane, length),
    digest() {
      module.compress(place.text, place.inner, place.between);
      module.compress(place.between, place.outer, place.digest);
    },
  };
}

/** The words of the lanes lie side by side, each with its last byte first. */
export function laneByte(at: number, lane: number): number {
  return laneWord(at, lane) + 3 - (at & 3);
}

/** Where the word begins that byte `at` of a lane belongs to: four bytes, the last of them first. */
export function laneWord(at: number, lane: number): number {
  return (at >> 2) * laneWordBytes + lane * 4;
}

let code: Uint8Array | null = null;

function lanesModule(): LanesModule | null {
  if (typeof WebAssembly === 'undefined') return null;
  code ??= lanesCode();
  if (!WebAssembly.validate(code)) return null;
  return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as LanesModule;
}
