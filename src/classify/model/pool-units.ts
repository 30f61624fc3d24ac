import { HEADS_ROW, type Layout, VECTOR, WHOLE } from './pool-layout.ts';
import { sumsOfRows } from './pool-loops.ts';
import { FILTERS, HEADS, UNITS } from './shape.ts';
import { constant, float, get, load, op, plus, set, store, type WasmFunction } from './wasm.ts';

/** What each filter says: its strongest answer as a number of four bytes. */
export function say(at: Layout, step: number): WasmFunction {
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
export function answer(at: Layout): WasmFunction {
  const [bytes, by, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sums = Array.from({ length: FOURS }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'answer',
    parameters: 'whole and float',
    wholes: 3,
    vectors: 1 + FOURS,
    code: sumsOfRows({
      ...{ bytes, chunk, entry, row },
      ...{ chunkBytes: FOURS * VECTOR, rowBytes: UNITS * 4, entryBytes: WHOLE },
      start: [
        ...sums.flatMap(({ local, offset }) => [...get(chunk), ...load('vector', at.hearBias + offset), ...set(local)]),
      ],
      add: [
        ...[...get(entry), ...load('word', at.strongest), ...op.splatWhole, ...set(value)],
        ...sums.flatMap(({ local, offset }) => [
          ...[...get(local), ...get(value), ...get(row), ...load('vector', at.hear + offset)],
          ...[...op.multiplyTwos, ...op.addWholes, ...set(local)],
        ]),
      ],
      finish: [
        ...sums.flatMap(({ local, offset }) => [
          ...[...get(chunk), ...get(local), ...constant(0), ...op.splatWhole, ...op.maxWholes, ...op.foursOf],
          ...[...get(by), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours],
          ...store('vector', at.said + FILTERS * 4 + offset),
        ]),
      ],
    }),
  };
}

/** Adds what filters and units say for the heads, one by one. */
export function heads(at: Layout): WasmFunction {
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
export function pullThrough(at: Layout): WasmFunction {
  const [bytes, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5] as const;
  const sums = Array.from({ length: FILTER_FOURS }, (_, nth) => ({ local: first + nth, offset: nth * VECTOR }));
  return {
    name: 'pullThrough',
    parameters: 'whole',
    wholes: 3,
    vectors: 1 + FILTER_FOURS,
    code: sumsOfRows({
      ...{ bytes, chunk, entry, row },
      ...{ chunkBytes: FILTER_FOURS * VECTOR, rowBytes: FILTERS * 4, entryBytes: UNITS * 4 },
      start: [
        ...sums.flatMap(({ local, offset }) => [...get(chunk), ...load('vector', at.pull + offset), ...set(local)]),
      ],
      add: [
        ...[...get(entry), ...load('word', at.through), ...op.if],
        ...[...get(entry), ...load('single', at.through), ...op.splatSingle, ...set(value)],
        ...sums.flatMap(({ local, offset }) => [
          ...[...get(local), ...get(value), ...get(row), ...load('vector', at.heard + offset)],
          ...[...op.multiplyFours, ...op.addFours, ...set(local)],
        ]),
        ...op.end,
      ],
      finish: [
        ...sums.flatMap(({ local, offset }) => [...get(chunk), ...get(local), ...store('vector', at.pull + offset)]),
      ],
    }),
  };
}
