import { type Layout, ROW, VECTOR } from './pool-layout.ts';
import { sumsOfRows } from './pool-loops.ts';
import { EMBEDDING, FILTERS, HEADS, WIDTH } from './shape.ts';
import { constant, float, get, load, op, plus, set, store, type WasmFunction } from './wasm.ts';

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
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...get(local), ...store('vector', at.sum + offset)]]),
    ],
  };
}

/** Adds rows of the linear part, of which each byte stands for a number, to the total; all times `by`. */
export function linear(at: Layout): WasmFunction {
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
        ...sums.flatMap(({ local, offset }) => [...get(chunk), ...get(local), ...store('vector', at.sums + offset)]),
      ],
    }),
  };
}

/** What filters get from an embedding, as whole numbers of steps, written to a row. */
export function keep(at: Layout, step: number): WasmFunction {
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
