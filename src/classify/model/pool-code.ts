import { EMBEDDING, FILTERS, HEADS, UNITS, WIDTH } from './shape.ts';
import { constant, float, get, load, op, plus, set, store, storeHalf, type WasmFunction } from './wasm.ts';

/** Bytes of a vector, of all filters' answers, and of what filters get from one word. */
const VECTOR = 16;
const WHOLE = FILTERS * 2;
export const ROW = FILTERS * WIDTH * 2;
/** Bytes of the heads as numbers of four bytes, and two such numbers. */
const HEADS_ROW = HEADS * 4;
const HALF = 8;

/** Where each table begins, in bytes. */
export interface Layout {
  readonly bias: number;
  readonly strongest: number;
  readonly strongestAt: number;
  readonly places: number;
  readonly entries: number;
  readonly flags: number;
  readonly projections: number;
  readonly sum: number;
  readonly addresses: number;
  readonly said: number;
  readonly hear: number;
  readonly hearBias: number;
  readonly through: number;
  readonly pull: number;
  readonly heard: number;
  readonly out: number;
  readonly logits: number;
  readonly rows: number;
  readonly wide: number;
  readonly wideValues: number;
  readonly total: number;
  readonly embedding: number;
  readonly conv: number;
  readonly sums: number;
}

export function poolFunctions(at: Layout, step: number): WasmFunction[] {
  return [
    raise(at),
    place(at),
    add(at),
    say(at, step),
    answer(at),
    heads(at),
    pullThrough(at),
    linear(at),
    project(at),
    keep(at, step),
  ];
}

/**
 * Local variables of `raise` and `place`: the number of tokens, places in the lists, rows of three words and of their places, and which of the answers are
 * worked out, as the bytes before them in each row.
 */
const [TOKENS, ENTRY, FLAG, LEFT, HERE, RIGHT, LEFT_PLACE, HERE_PLACE, RIGHT_PLACE, BASE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const FIRST_VECTOR = 10;
/** Eights of answers that are kept in variables while all tokens are gone through: more would not fit into a processor's. */
const LANES = 6;

/** The strongest answers, token after token: first those of some filters, then those of the others. */
function raise(at: Layout): WasmFunction {
  const lanes = Array.from({ length: LANES }, (_, lane) => ({ kept: FIRST_VECTOR + lane, offset: lane * VECTOR }));
  const raised = (placed: boolean): number[] =>
    lanes.flatMap(({ kept, offset }) => [
      ...answerOf(at, offset, placed),
      ...[...get(kept), ...op.maxShorts, ...set(kept)],
    ]);
  return {
    name: 'raise',
    parameters: 'whole',
    wholes: FIRST_VECTOR - 1,
    vectors: LANES,
    code: [
      ...[...op.block, ...get(TOKENS), ...op.isZero, ...op.leaveIf],
      ...op.loop,
      ...lanes.flatMap(({ kept, offset }) => [
        ...[...get(BASE), ...load('vector', at.strongest + offset), ...set(kept)],
      ]),
      ...[...constant(0), ...set(ENTRY), ...constant(0), ...set(FLAG)],
      ...[...rowAt(at, 0, HERE), ...rowAt(at, 1, RIGHT)],
      ...op.loop,
      ...[...get(HERE), ...set(LEFT), ...get(RIGHT), ...set(HERE), ...rowAt(at, 2, RIGHT)],
      ...isPlain(at),
      ...[...op.if, ...raised(false), ...op.else, ...placeRows(at), ...raised(true), ...op.end],
      ...[...plus(ENTRY, 4), ...plus(FLAG, 1)],
      ...[...get(FLAG), ...get(TOKENS), ...op.isLess, ...op.again],
      ...op.end,
      ...lanes.flatMap(({ kept, offset }) => [
        ...[...get(BASE), ...get(kept), ...store('vector', at.strongest + offset)],
      ]),
      ...plus(BASE, LANES * VECTOR),
      ...[...get(BASE), ...constant(WHOLE), ...op.isLess, ...op.again],
      ...[...op.end, ...op.end],
    ],
  };
}

/** Where each filter answered so, going back from the last token. */
function place(at: Layout): WasmFunction {
  const token = FIRST_VECTOR;
  return {
    name: 'place',
    parameters: 'whole',
    wholes: FIRST_VECTOR - 1,
    vectors: 1,
    code: [
      ...[...op.block, ...get(TOKENS), ...op.isZero, ...op.leaveIf],
      ...op.loop,
      ...[...get(TOKENS), ...constant(1), ...op.subtract, ...set(TOKENS)],
      ...[...get(TOKENS), ...op.splatShort, ...set(token)],
      ...[...get(TOKENS), ...constant(4), ...op.multiply, ...set(ENTRY), ...get(TOKENS), ...set(FLAG)],
      ...[...constant(0), ...set(BASE)],
      ...[...rowAt(at, 0, LEFT), ...rowAt(at, 1, HERE), ...rowAt(at, 2, RIGHT), ...placeRows(at)],
      ...op.loop,
      ...get(BASE),
      ...[...get(token), ...get(BASE), ...load('vector', at.strongestAt)],
      ...[...answerOf(at, 0, true), ...get(BASE), ...load('vector', at.strongest)],
      ...[...op.equalShorts, ...op.select, ...store('vector', at.strongestAt)],
      ...[LEFT, HERE, RIGHT, LEFT_PLACE, HERE_PLACE, RIGHT_PLACE, BASE].flatMap((row) => plus(row, VECTOR)),
      ...[...get(BASE), ...constant(WHOLE), ...op.isLess, ...op.again],
      ...op.end,
      ...[...get(TOKENS), ...op.again],
      ...[...op.end, ...op.end],
    ],
  };
}

/** The row of the token before, at or after the one looked at. */
function rowAt(at: Layout, nth: number, into: number): number[] {
  return [...get(ENTRY), ...load('word', at.entries + nth * 4), ...rowFrom, ...set(into)];
}

/** From the number of a row to where the answers begin in it that are worked out. */
const rowFrom = [...constant(ROW), ...op.multiply, ...get(BASE), ...op.add];

/** Whether nothing is known of the places of all three. */
function isPlain(at: Layout): number[] {
  return [...get(FLAG), ...load('looseWord', at.flags), ...constant(0xff_ffff), ...op.and, ...op.isZero];
}

function placeRows(at: Layout): number[] {
  return [LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].flatMap((into, nth) => [
    ...[...get(FLAG), ...load('byte', at.flags + nth), ...rowFrom, ...set(into)],
  ]);
}

/** Eight answers: sums that stop at what sixteen bits hold, so that their order counts. */
function answerOf(at: Layout, lane: number, placed: boolean): number[] {
  const words = [LEFT, HERE, RIGHT].map((row, nth) => [row, at.projections + nth * WHOLE] as const);
  const places = [LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].map((row, nth) => [row, at.places + nth * WHOLE] as const);
  return [
    ...[...get(BASE), ...load('vector', at.bias + lane)],
    ...[...words, ...(placed ? places : [])].flatMap(([row, offset]) => [
      ...[...get(row), ...load('vector', offset + lane), ...op.addShorts],
    ]),
  ];
}

/** Adds row after row to the sum. */
function add(at: Layout): WasmFunction {
  const [count, entry, row, first, second] = [0, 1, 2, 3, 4] as const;
  const sums = [first, second].map((local, nth) => ({ local, offset: nth * VECTOR }));
  return {
    name: 'add',
    parameters: 'whole',
    wholes: 2,
    vectors: 2,
    code: [
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...load('vector', at.sum + offset), ...set(local)]]),
      ...op.loop,
      ...[...get(entry), ...load('word', at.addresses), ...set(row)],
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(local), ...get(row), ...load('vector', offset), ...op.addShorts, ...set(local)],
      ]),
      ...plus(entry, 4),
      ...[...get(count), ...constant(1), ...op.subtract, ...set(count)],
      ...[...get(count), ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...get(local), ...store('vector', at.sum + offset)]]),
    ],
  };
}

/** What each filter says: its strongest answer as a number of four bytes. */
function say(at: Layout, step: number): WasmFunction {
  const [bytes, entry, row] = [0, 1, 2] as const;
  const halves = [op.lowFour, op.highFour].flatMap((half, nth) => [
    ...[...get(row), ...get(entry), ...load('vector', at.strongest), ...half, ...op.foursOf],
    ...[...float(step), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours],
    ...store('vector', at.said + nth * VECTOR),
  ]);
  return {
    name: 'say',
    parameters: 'whole',
    wholes: 2,
    code: [
      ...[...op.loop, ...halves],
      ...[...plus(entry, VECTOR), ...plus(row, 2 * VECTOR)],
      ...[...get(entry), ...get(bytes), ...op.isLess, ...op.again, ...op.end],
    ],
  };
}

/** Fours of units worked out at once: their sums are kept in variables. */
const FOURS = 8;

/** What each unit says: the strongest answers of all filters, two at a time, times its row; in whole numbers, each of which counts `by`, and never below 0. */
function answer(at: Layout): WasmFunction {
  const [bytes, by, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sums = Array.from({ length: FOURS }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'answer',
    parameters: 'whole and float',
    wholes: 3,
    vectors: 1 + FOURS,
    code: [
      ...op.loop,
      ...sums.flatMap(({ local, offset }) => [...get(chunk), ...load('vector', at.hearBias + offset), ...set(local)]),
      ...[...constant(0), ...set(entry), ...get(chunk), ...set(row)],
      ...op.loop,
      ...[...get(entry), ...load('word', at.strongest), ...op.splatWhole, ...set(value)],
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(local), ...get(value), ...get(row), ...load('vector', at.hear + offset)],
        ...[...op.multiplyTwos, ...op.addWholes, ...set(local)],
      ]),
      ...[...plus(entry, 4), ...plus(row, UNITS * 4)],
      ...[...get(entry), ...constant(WHOLE), ...op.isLess, ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(chunk), ...get(local), ...constant(0), ...op.splatWhole, ...op.maxWholes, ...op.foursOf],
        ...[...get(by), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours],
        ...store('vector', at.said + FILTERS * 4 + offset),
      ]),
      ...plus(chunk, FOURS * VECTOR),
      ...[...get(chunk), ...get(bytes), ...op.isLess, ...op.again],
      ...op.end,
    ],
  };
}

/** Adds what filters and units say for the heads, one by one. */
function heads(at: Layout): WasmFunction {
  const [count, entry, row, value, first] = [0, 1, 2, 3, 4] as const;
  const sums = Array.from({ length: HEADS / 4 }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'heads',
    parameters: 'whole',
    wholes: 2,
    vectors: 1 + sums.length,
    code: [
      ...sums.flatMap(({ local, offset }) => [
        ...[...constant(0), ...load('vector', at.logits + offset), ...set(local)],
      ]),
      ...op.loop,
      // Many say 0: to find out which takes longer than to add it.
      ...[...get(entry), ...load('single', at.said), ...op.splatSingle, ...set(value)],
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(local), ...get(value), ...get(row), ...load('vector', at.out + offset)],
        ...[...op.multiplyFours, ...op.addFours, ...set(local)],
      ]),
      ...[...plus(entry, 4), ...plus(row, HEADS_ROW)],
      ...[...get(count), ...constant(1), ...op.subtract, ...set(count)],
      ...[...get(count), ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [
        ...[...constant(0), ...get(local), ...store('vector', at.logits + offset)],
      ]),
    ],
  };
}

/** Fours of filters worked out at once. */
const FILTER_FOURS = 12;

/** Adds to the pull of each filter what it says through units: what goes through each of these times its row, one by one. */
function pullThrough(at: Layout): WasmFunction {
  const [bytes, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5] as const;
  const sums = Array.from({ length: FILTER_FOURS }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'pullThrough',
    parameters: 'whole',
    wholes: 3,
    vectors: 1 + FILTER_FOURS,
    code: [
      ...op.loop,
      ...sums.flatMap(({ local, offset }) => [...get(chunk), ...load('vector', at.pull + offset), ...set(local)]),
      ...[...constant(0), ...set(entry), ...get(chunk), ...set(row)],
      ...op.loop,
      ...[...get(entry), ...load('word', at.through), ...op.if],
      ...[...get(entry), ...load('single', at.through), ...op.splatSingle, ...set(value)],
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(local), ...get(value), ...get(row), ...load('vector', at.heard + offset)],
        ...[...op.multiplyFours, ...op.addFours, ...set(local)],
      ]),
      ...op.end,
      ...[...plus(entry, 4), ...plus(row, FILTERS * 4)],
      ...[...get(entry), ...constant(UNITS * 4), ...op.isLess, ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [...get(chunk), ...get(local), ...store('vector', at.pull + offset)]),
      ...plus(chunk, FILTER_FOURS * VECTOR),
      ...[...get(chunk), ...get(bytes), ...op.isLess, ...op.again],
      ...op.end,
    ],
  };
}

/** Adds rows of the linear part, of which each byte stands for a number, to the total; all times `by`. */
function linear(at: Layout): WasmFunction {
  const [count, by, entry, row, first] = [0, 1, 2, 3, 4] as const;
  const sums = Array.from({ length: HEADS }, (_, head) => ({ local: first + head, head }));
  return {
    name: 'linear',
    parameters: 'whole and float',
    wholes: 2,
    floats: HEADS,
    code: [
      ...sums.flatMap(({ local, head }) => [
        ...[...constant(0), ...load('single', at.total + head * 4), ...op.fromSingle, ...set(local)],
      ]),
      ...op.loop,
      ...[...get(entry), ...load('word', at.rows), ...constant(HEADS), ...op.multiply, ...set(row)],
      ...sums.flatMap(({ local, head }) => [
        ...[...get(local), ...get(by), ...get(row), ...load('byte', at.wide + head)],
        ...[...constant(8), ...op.multiply, ...load('double', at.wideValues), ...op.multiplyFloats],
        ...[...op.addFloats, ...op.toSingle, ...op.fromSingle, ...set(local)],
      ]),
      ...plus(entry, 4),
      ...[...get(count), ...constant(1), ...op.subtract, ...set(count)],
      ...[...get(count), ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, head }) => [
        ...[...constant(0), ...get(local), ...op.toSingle, ...store('single', at.total + head * 4)],
      ]),
    ],
  };
}

/** Sums kept in variables at once, in twos. */
const PAIRS = 6;

/** What filters get from an embedding: its numbers times the rows of the filters, added up in their order and rounded after each. */
function project(at: Layout): WasmFunction {
  const [bytes, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5] as const;
  const width = FILTERS * WIDTH * 4;
  const sums = Array.from({ length: PAIRS }, (_, nth) => ({ local: first + nth, offset: nth * HALF }));
  return {
    name: 'project',
    parameters: 'whole',
    wholes: 3,
    vectors: 1 + PAIRS,
    code: [
      ...op.loop,
      ...sums.flatMap(({ local }) => [...float(0), ...op.splatFloat, ...set(local)]),
      ...[...constant(0), ...set(entry), ...get(chunk), ...set(row)],
      ...op.loop,
      ...[...get(entry), ...load('single', at.embedding), ...op.fromSingle, ...op.splatFloat, ...set(value)],
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(local), ...get(value), ...get(row), ...load('half', at.conv + offset), ...op.pairFromSingle],
        ...[...op.multiplyPairs, ...op.addPairs, ...op.pairToSingle, ...op.pairFromSingle, ...set(local)],
      ]),
      ...[...plus(entry, 4), ...plus(row, width)],
      ...[...get(entry), ...constant(EMBEDDING * 4), ...op.isLess, ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [
        ...[...get(chunk), ...get(local), ...op.pairToSingle, ...storeHalf(at.sums + offset)],
      ]),
      ...plus(chunk, PAIRS * HALF),
      ...[...get(chunk), ...get(bytes), ...op.isLess, ...op.again],
      ...op.end,
    ],
  };
}

/** What filters get from an embedding, as whole numbers of steps, written to a row. */
function keep(at: Layout, step: number): WasmFunction {
  const [row, entry] = [0, 1] as const;
  const half = (nth: number): number[] => [
    ...[...get(entry), ...load('vector', at.sums + nth * VECTOR)],
    ...[...float(1 / step), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours, ...op.nearestFours, ...op.wholesOf],
  ];
  return {
    name: 'keep',
    parameters: 'whole',
    wholes: 1,
    code: [
      ...op.loop,
      ...[...get(row), ...half(0), ...half(1), ...op.shortsOf, ...store('vector', at.projections)],
      ...[...plus(row, VECTOR), ...plus(entry, 2 * VECTOR)],
      ...[...get(entry), ...constant(ROW * 2), ...op.isLess, ...op.again],
      ...op.end,
    ],
  };
}
