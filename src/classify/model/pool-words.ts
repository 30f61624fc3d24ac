import { type Layout, ROW, VECTOR } from './pool-layout.ts';
import { sumsOfRows } from './pool-loops.ts';
import { EMBEDDING, FILTERS, HEADS, WIDTH } from './shape.ts';
import { constant, float, get, load, op, plus, set, storeVector, type WasmFunction } from './wasm.ts';
import { ZERO } from './weights.ts';

/** Adds row after row to the sum. */
export function add(at: Layout): WasmFunction {
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
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...get(local), ...storeVector(at.sum + offset)]]),
    ],
  };
}

/** Adds up rows of bytes, for each head the squares that they stand for: of their distance from zero, and below it less than nothing. Three times four heads. */
export function squares(at: Layout): WasmFunction {
  const [count, entry, zero, bytes, half, first] = [0, 1, 2, 3, 4, 5] as const;
  const sums = Array.from({ length: HEADS / 4 }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  const squared = (eight: readonly number[]): number[] => [
    ...[...get(bytes), ...eight, ...set(half), ...get(half), ...get(half), ...op.sizeOfShorts],
    ...[...op.multiplyShorts, ...set(half)],
  ];
  const added = (nth: number): number[] => [
    ...[...get(first + nth), ...get(half), ...(nth % 2 === 0 ? op.lowFour : op.highFour)],
    ...[...op.addWholes, ...set(first + nth)],
  ];
  return {
    name: 'squares',
    parameters: 'whole',
    wholes: 1,
    vectors: 3 + sums.length,
    code: [
      ...[...constant(ZERO), ...op.splatByte, ...set(zero)],
      ...op.loop,
      ...[
        ...get(entry),
        ...load('word', at.rows),
        ...load('looseVector', 0),
        ...get(zero),
        ...op.subtractBytes,
        ...set(bytes),
      ],
      ...[...squared(op.lowEight), ...added(0), ...added(1)],
      ...[...squared(op.highEight), ...added(2)],
      ...plus(entry, 4),
      ...[...get(count), ...constant(1), ...op.subtract, ...set(count)],
      ...[...get(count), ...op.again],
      ...op.end,
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...get(local), ...storeVector(at.squared + offset)]]),
    ],
  };
}

/** Sums kept in variables at once, in fours. */
const FOURS = 12;

/** What filters get from an embedding: its numbers times the rows of the filters, added up in their order. */
export function project(at: Layout): WasmFunction {
  const [bytes, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5] as const;
  const sums = Array.from({ length: FOURS }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'project',
    parameters: 'whole',
    wholes: 3,
    vectors: 1 + FOURS,
    code: sumsOfRows({
      ...{ bytes, chunk, entry, row },
      ...{ chunkBytes: FOURS * VECTOR, rowBytes: FILTERS * WIDTH * 4, entryBytes: EMBEDDING * 4 },
      start: [...sums.flatMap(({ local }) => [...constant(0), ...op.splatWhole, ...set(local)])],
      add: [
        ...[...get(entry), ...load('single', at.embedding), ...op.splatSingle, ...set(value)],
        ...sums.flatMap(({ local, offset }) => [
          ...[...get(local), ...get(value), ...get(row), ...load('vector', at.conv + offset)],
          ...[...op.multiplyFours, ...op.addFours, ...set(local)],
        ]),
      ],
      finish: [
        ...sums.flatMap(({ local, offset }) => [...get(chunk), ...get(local), ...storeVector(at.sums + offset)]),
      ],
    }),
  };
}

/** What filters get from an embedding, as whole numbers of steps of a byte each, written to a row. */
export function keep(at: Layout, step: number): WasmFunction {
  const [row, entry] = [0, 1] as const;
  const four = (nth: number): number[] => [
    ...[...get(entry), ...load('vector', at.sums + nth * VECTOR)],
    ...[...float(1 / step), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours, ...op.nearestFours, ...op.wholesOf],
  ];
  const half = (nth: number): number[] => [...four(2 * nth), ...four(2 * nth + 1), ...op.shortsOf];
  return {
    name: 'keep',
    parameters: 'whole',
    wholes: 1,
    code: [
      ...op.loop,
      ...[...get(row), ...half(0), ...half(1), ...op.bytesOf, ...storeVector(at.projections)],
      ...[...plus(row, VECTOR), ...plus(entry, 4 * VECTOR)],
      ...[...get(entry), ...constant(ROW * 4), ...op.isLess, ...op.again],
      ...op.end,
    ],
  };
}
