import { type Layout, ROW, VECTOR } from './pool-layout.ts';
import { FILTERS } from './shape.ts';
import { constant, get, load, op, plus, set, storeVector, type WasmFunction } from './wasm.ts';

/**
 * Local variables of `raise` and `place`: the number of tokens, places in the lists, rows of three words and of their places, and, of `place` alone, which of
 * the answers are worked out, as the bytes before them in each row.
 */
const [TOKENS, ENTRY, FLAG, LEFT, HERE, RIGHT, LEFT_PLACE, HERE_PLACE, RIGHT_PLACE, BASE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const FIRST_VECTOR = 10;
/** Sixteens of answers, all of which are kept in variables while all tokens are gone through: more than twelve would not fit into a processor's vectors. */
const LANES = FILTERS / VECTOR;

/** The strongest answers, token after token. */
export function raise(at: Layout): WasmFunction {
  const lanes = Array.from({ length: LANES }, (_, lane) => ({ kept: FIRST_VECTOR + lane, offset: lane * VECTOR }));
  const raised = (placed: boolean): number[] =>
    lanes.flatMap(({ kept, offset }) => [
      ...answerOf(at, constant(0), offset, placed),
      ...[...get(kept), ...op.maxBytes, ...set(kept)],
    ]);
  return {
    name: 'raise',
    parameters: 'whole',
    wholes: FIRST_VECTOR - 1,
    vectors: LANES,
    code: [
      ...[...op.block, ...get(TOKENS), ...op.isZero, ...op.leaveIf],
      ...lanes.flatMap(({ kept, offset }) => [
        ...[...constant(0), ...load('vector', at.strongest + offset), ...set(kept)],
      ]),
      ...[...rowAt(at, 0, HERE), ...rowAt(at, 1, RIGHT)],
      ...op.loop,
      ...[...get(HERE), ...set(LEFT), ...get(RIGHT), ...set(HERE), ...rowAt(at, 2, RIGHT)],
      ...isPlain(at),
      ...[...op.if, ...raised(false), ...op.else, ...placeRows(at), ...raised(true), ...op.end],
      ...[...plus(ENTRY, 4), ...plus(FLAG, 1)],
      ...[...get(FLAG), ...get(TOKENS), ...op.isLess, ...op.again],
      ...op.end,
      ...lanes.flatMap(({ kept, offset }) => [
        ...[...constant(0), ...get(kept), ...storeVector(at.strongest + offset)],
      ]),
      ...op.end,
    ],
  };
}

/** Where each filter answered so, going back from the last token. */
export function place(at: Layout): WasmFunction {
  const [token, so] = [FIRST_VECTOR, FIRST_VECTOR + 1] as const;
  const placed = (half: readonly number[], nth: number): number[] => [
    ...[...get(BASE), ...get(BASE), ...op.add, ...get(token)],
    ...[...get(BASE), ...get(BASE), ...op.add, ...load('vector', at.strongestAt + nth * VECTOR)],
    ...[...get(so), ...half, ...op.select, ...storeVector(at.strongestAt + nth * VECTOR)],
  ];
  return {
    name: 'place',
    parameters: 'whole',
    wholes: FIRST_VECTOR - 1,
    vectors: 2,
    code: [
      ...[...op.block, ...get(TOKENS), ...op.isZero, ...op.leaveIf],
      ...op.loop,
      ...[...get(TOKENS), ...constant(1), ...op.subtract, ...set(TOKENS)],
      ...[...get(TOKENS), ...op.splatShort, ...set(token)],
      ...[...get(TOKENS), ...constant(4), ...op.multiply, ...set(ENTRY), ...get(TOKENS), ...set(FLAG)],
      ...[...constant(0), ...set(BASE)],
      ...[...rowAt(at, 0, LEFT), ...rowAt(at, 1, HERE), ...rowAt(at, 2, RIGHT), ...placeRows(at)],
      ...op.loop,
      ...[...answerOf(at, get(BASE), 0, true), ...get(BASE), ...load('vector', at.strongest)],
      ...[...op.equalBytes, ...set(so), ...placed(op.lowEight, 0), ...placed(op.highEight, 1)],
      ...[LEFT, HERE, RIGHT, LEFT_PLACE, HERE_PLACE, RIGHT_PLACE, BASE].flatMap((row) => plus(row, VECTOR)),
      ...[...get(BASE), ...constant(FILTERS), ...op.isLess, ...op.again],
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

/** From the number of a row to where it begins. */
const rowFrom = [...constant(ROW), ...op.multiply];

/** Whether nothing is known of the places of all three. */
function isPlain(at: Layout): number[] {
  return [...get(FLAG), ...load('looseWord', at.flags), ...constant(0xff_ffff), ...op.and, ...op.isZero];
}

function placeRows(at: Layout): number[] {
  return [LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].flatMap((into, nth) => [
    ...[...get(FLAG), ...load('byte', at.flags + nth), ...rowFrom, ...set(into)],
  ]);
}

/** Sixteen answers: sums that stop at what a byte holds, so that their order counts. */
function answerOf(at: Layout, base: readonly number[], lane: number, placed: boolean): number[] {
  const words = [LEFT, HERE, RIGHT].map((row, nth) => [row, at.projections + nth * FILTERS] as const);
  const places = [LEFT_PLACE, HERE_PLACE, RIGHT_PLACE].map((row, nth) => [row, at.places + nth * FILTERS] as const);
  return [
    ...[...base, ...load('vector', at.bias + lane)],
    ...[...words, ...(placed ? places : [])].flatMap(([row, offset]) => [
      ...[...get(row), ...load('vector', offset + lane), ...op.addBytes],
    ]),
  ];
}
