import { FILTERS, FLAGS, PAIR_ROWS, WIDTH } from './shape.ts';

/**
 * The inner loop of the network: every filter's answer at every token, of which the strongest counts. Eight answers at a time, in
 * WebAssembly, whose code is put together here: in plain JavaScript it takes half of a judgement, this way a twentieth.
 */
export interface Pool {
  /** Per token from the second place on, the row of its word; 0 (a row of zeros) before the first and after the last. */
  readonly entries: Int32Array;
  /** Likewise, the bits of its place. */
  readonly flags: Uint8Array;
  /** Per filter, what it adds to each answer. */
  readonly bias: Int16Array;
  /** For each combination of bits of a place, what filters get from it at each of their places. */
  readonly places: Int16Array;
  /** Per word, the same; the first row stays zero. */
  readonly projections: Int16Array;
  /** Per filter, its strongest answer so far. */
  readonly strongest: Int16Array;
  /** Per filter, its answer at the token last asked for. */
  readonly answers: Int16Array;
  /** Per word, its share in each head: rows of `SHARE_LANES`, of which the first are used. */
  readonly shares: Int16Array;
  /** Per row of the table of pairs, the same. */
  readonly pairs: Int16Array;
  /** Rows to add up: each by the byte where it begins, see `shareRow` and `pairRow`. */
  readonly addresses: Int32Array;
  /** Their sum. */
  readonly sum: Int16Array;
  /** Byte where the first row of `shares` and of `pairs` begins. */
  readonly firstShare: number;
  readonly firstPair: number;
  /** Raises `strongest` by the answers at the first `count` tokens. */
  raise(count: number): void;
  /** Writes the answers at a token to `answers`. */
  answer(token: number): void;
  /** Adds up the first `count` rows of `addresses`, which must be more than none. */
  add(count: number): void;
}

/** Numbers of a row of shares: the heads, filled up to whole vectors. */
export const SHARE_LANES = 16;
/** Bytes of such a row. */
export const SHARE_BYTES = SHARE_LANES * 2;

/** What is used here of an interface that only a browser's library of types has. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** Rows added up at once, at most. */
const MOST_ADDRESSES = 256;
const NUMBERS = WIDTH * FILTERS;
/** Bytes of the answers, and of a row. */
const WHOLE = FILTERS * 2;
const ROW = NUMBERS * 2;
const PAGE = 65_536;

/** A pool for texts of up to `tokens` tokens and for `rows` words. */
export function newPool(tokens: number, rows: number): Pool {
  const at = layout(tokens, rows);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((at.projections + rows * ROW) / PAGE) });
  const module = new WebAssembly.Module(moduleBytes(at));
  const { raise, answer, add } = new WebAssembly.Instance(module, { e: { m: memory } }).exports as Pool;
  const { buffer } = memory;
  return {
    entries: new Int32Array(buffer, at.entries, tokens + 2),
    flags: new Uint8Array(buffer, at.flags, tokens + 2),
    bias: new Int16Array(buffer, at.bias, FILTERS),
    places: new Int16Array(buffer, at.places, 2 ** FLAGS * NUMBERS),
    projections: new Int16Array(buffer, at.projections, rows * NUMBERS),
    strongest: new Int16Array(buffer, at.strongest, FILTERS),
    answers: new Int16Array(buffer, at.answers, FILTERS),
    shares: new Int16Array(buffer, at.shares, rows * SHARE_LANES),
    pairs: new Int16Array(buffer, at.pairs, PAIR_ROWS * SHARE_LANES),
    addresses: new Int32Array(buffer, at.addresses, MOST_ADDRESSES),
    sum: new Int16Array(buffer, at.sum, SHARE_LANES),
    firstShare: at.shares,
    firstPair: at.pairs,
    raise,
    answer,
    add,
  };
}

/** Where each table begins, in bytes. */
interface Layout {
  readonly bias: number;
  readonly strongest: number;
  readonly answers: number;
  readonly places: number;
  readonly entries: number;
  readonly flags: number;
  readonly sum: number;
  readonly addresses: number;
  readonly pairs: number;
  readonly shares: number;
  readonly projections: number;
}

function layout(tokens: number, rows: number): Layout {
  const sum = WHOLE * 3;
  const places = sum + SHARE_BYTES;
  const entries = places + 2 ** FLAGS * ROW;
  const addresses = entries + (tokens + 2) * 4;
  const flags = addresses + MOST_ADDRESSES * 4;
  const pairs = Math.ceil((flags + tokens + 2) / 16) * 16;
  const shares = pairs + PAIR_ROWS * SHARE_BYTES;
  const projections = shares + rows * SHARE_BYTES;
  const places16 = { bias: 0, strongest: WHOLE, answers: WHOLE * 2, sum, places };
  return { ...places16, entries, addresses, flags, pairs, shares, projections };
}

// Codes of the WebAssembly specification, release 2 (W3C): types, instructions, and those for vectors of eight 16-bit integers.
const I32 = 0x7f;
const FUNCTION = 0x60;
const BLOCK = [0x02, 0x40];
const LOOP = [0x03, 0x40];
const END = 0x0b;
const BRANCH_IF = 0x0d;
const GET = 0x20;
const SET = 0x21;
const CONSTANT = 0x41;
const IS_ZERO = 0x45;
const IS_LESS = 0x49;
const ADD = 0x6a;
const SUBTRACT = 0x6b;
const MULTIPLY = 0x6c;
const LOAD = [0x28, 2];
const LOAD_BYTE = [0x2d, 0];
const LOAD_VECTOR = [0xfd, 0x00, 4];
const STORE_VECTOR = [0xfd, 0x0b, 4];
const ADD_VECTORS = [0xfd, 0x8f, 0x01];
const MAX_VECTORS = [0xfd, 0x98, 0x01];

/** Local variables of both functions: the parameter, places in the lists, rows of words and places, place in the answers. */
const [PARAMETER, ENTRY, FLAG, LEFT, HERE, RIGHT, LEFT_PLACE, HERE_PLACE, RIGHT_PLACE, LANE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const LOCALS = 9;

function moduleBytes(at: Layout): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, FUNCTION, 1, I32, 0]),
    ...section(2, [1, ...name('e'), ...name('m'), 2, 0, 1]),
    ...section(3, [3, 0, 0, 0]),
    ...section(7, [3, ...name('raise'), 0, 0, ...name('answer'), 0, 1, ...name('add'), 0, 2]),
    ...section(10, [3, ...body(raiseCode(at)), ...body(answerCode(at)), ...body(addCode(at))]),
  ]);
}

function raiseCode(at: Layout): number[] {
  return [
    ...BLOCK,
    ...[GET, PARAMETER, IS_ZERO, BRANCH_IF, 0],
    ...LOOP,
    ...findRows(at),
    ...eachLane([...vector(LANE, at.strongest), ...MAX_VECTORS], at, at.strongest),
    ...[...plus(ENTRY, 4), ...plus(FLAG, 1)],
    ...[GET, PARAMETER, CONSTANT, 1, SUBTRACT, SET, PARAMETER],
    ...[GET, PARAMETER, BRANCH_IF, 0],
    ...[END, END],
  ];
}

function answerCode(at: Layout): number[] {
  return [
    ...[GET, PARAMETER, CONSTANT, 4, MULTIPLY, SET, ENTRY],
    ...[GET, PARAMETER, SET, FLAG],
    ...findRows(at),
    ...eachLane([], at, at.answers),
  ];
}

/** Adds row after row to the sum, in memory: its two vectors stay near. */
function addCode(at: Layout): number[] {
  const halves = [0, 16].flatMap((half) => [
    ...[CONSTANT, 0],
    ...[CONSTANT, 0, ...LOAD_VECTOR, ...unsigned(at.sum + half)],
    ...vector(LEFT, half),
    ...ADD_VECTORS,
    ...[...STORE_VECTOR, ...unsigned(at.sum + half)],
  ]);
  return [
    ...LOOP,
    ...[GET, ENTRY, ...LOAD, ...unsigned(at.addresses), SET, LEFT],
    ...halves,
    ...plus(ENTRY, 4),
    ...[GET, PARAMETER, CONSTANT, 1, SUBTRACT, SET, PARAMETER],
    ...[GET, PARAMETER, BRANCH_IF, 0],
    END,
  ];
}

/** The rows of a token, of the one before and of the one after, and those of their places. */
function findRows(at: Layout): number[] {
  const words = [LEFT, HERE, RIGHT].map((into, place) => [ENTRY, ...LOAD, ...unsigned(at.entries + place * 4), into]);
  const places = [LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].map((into, place) => [
    FLAG,
    ...LOAD_BYTE,
    ...unsigned(at.flags + place),
    into,
  ]);
  return [...words, ...places].flatMap((list) => {
    const into = list[list.length - 1] ?? 0;
    return [GET, ...list.slice(0, -1), CONSTANT, ...signed(ROW), MULTIPLY, SET, into];
  });
}

/** Adds up the answers, eight at a time, does `then` with each eight, and stores them. */
function eachLane(then: readonly number[], at: Layout, into: number): number[] {
  const rows = [
    ...[LEFT, HERE, RIGHT].map((row, place) => [row, at.projections + place * WHOLE] as const),
    ...[LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].map((row, place) => [row, at.places + place * WHOLE] as const),
  ];
  return [
    ...[CONSTANT, 0, SET, LANE],
    ...LOOP,
    ...[GET, LANE],
    ...vector(LANE, at.bias),
    ...rows.flatMap(([row, offset]) => [
      ...[GET, row, GET, LANE, ADD],
      ...[...LOAD_VECTOR, ...unsigned(offset)],
      ...ADD_VECTORS,
    ]),
    ...then,
    ...[...STORE_VECTOR, ...unsigned(into)],
    ...plus(LANE, 16),
    ...[GET, LANE, CONSTANT, ...signed(WHOLE), IS_LESS, BRANCH_IF, 0],
    END,
  ];
}

function vector(local: number, offset: number): number[] {
  return [GET, local, ...LOAD_VECTOR, ...unsigned(offset)];
}

function plus(local: number, by: number): number[] {
  return [GET, local, CONSTANT, ...signed(by), ADD, SET, local];
}

function body(code: readonly number[]): number[] {
  const whole = [1, LOCALS, I32, ...code, END];
  return [...unsigned(whole.length), ...whole];
}

function section(id: number, contents: readonly number[]): number[] {
  return [id, ...unsigned(contents.length), ...contents];
}

function name(text: string): number[] {
  return [text.length, ...Buffer.from(text)];
}

/** LEB128: seven bits a byte, lowest first. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

/** The same for a signed number that is not negative: its highest bit must stay clear. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  return (bytes[bytes.length - 1] ?? 0) > 63 ? [...bytes.slice(0, -1), (bytes[bytes.length - 1] ?? 0) | 128, 0] : bytes;
}
