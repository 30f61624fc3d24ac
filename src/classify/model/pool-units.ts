import { HALF, HEADS_ROW, HEAR_ROW, type Layout, VECTOR } from './pool-layout.ts';
import { sumsOfRows } from './pool-loops.ts';
import { FILTERS, HEADS, UNITS } from './shape.ts';
import { constant, float, get, load, op, pick, plus, set, storeVector, type WasmFunction } from './wasm.ts';

/** What each filter says: its strongest answer as a number of four bytes. */
export function say(at: Layout, step: number): WasmFunction {
  const [bytes, entry, row] = [0, 1, 2] as const;
  const halves = [op.lowFour, op.highFour].flatMap((half, nth) => [
    ...[...get(row), ...get(entry), ...load('eightBytes', at.strongest), ...half, ...op.foursOf],
    ...[...float(step), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours],
    ...storeVector(at.said + nth * VECTOR),
  ]);
  return {
    name: 'say',
    parameters: 'whole',
    wholes: 2,
    code: [
      ...[...op.loop, ...halves],
      ...[...plus(entry, HALF), ...plus(row, 2 * VECTOR)],
      ...[...get(entry), ...get(bytes), ...op.isLess, ...op.again, ...op.end],
    ],
  };
}

/** Units worked out at once: as many as a vector holds answers. */
const FOUR = 4;

/** What each unit says: its row times the strongest answers of all filters; in whole numbers, each of which counts `by`, and never below 0. */
export function answer(at: Layout): WasmFunction {
  const [bytes, by, entry, row, value, first] = [0, 1, 2, 3, 4, 5] as const;
  const sums = Array.from({ length: FOUR }, (_, nth) => ({ local: first + nth, offset: nth * HEAR_ROW }));
  const eights = Array.from({ length: FILTERS / HALF }, (_, nth) => nth);
  return {
    name: 'answer',
    parameters: 'whole and float',
    wholes: 2,
    vectors: 1 + FOUR,
    code: [
      ...op.loop,
      ...sums.flatMap(({ local }) => [...constant(0), ...op.splatWhole, ...set(local)]),
      ...eights.flatMap((eight) => [
        ...[...constant(0), ...load('eightBytes', at.strongest + eight * HALF), ...set(value)],
        ...sums.flatMap(({ local, offset }) => [
          ...[...get(local), ...get(value), ...get(row), ...load('vector', at.hear + offset + eight * VECTOR)],
          ...[...op.multiplyTwos, ...op.addWholes, ...set(local)],
        ]),
      ]),
      ...get(entry),
      ...[...sumOfEach(first, value), ...get(entry), ...load('vector', at.hearBias), ...op.addWholes],
      ...[...constant(0), ...op.splatWhole, ...op.maxWholes, ...op.foursOf],
      ...[...get(by), ...op.toSingle, ...op.splatSingle, ...op.multiplyFours],
      ...storeVector(at.said + FILTERS * 4),
      ...[...plus(row, FOUR * HEAR_ROW), ...plus(entry, VECTOR)],
      ...[...get(entry), ...get(bytes), ...op.isLess, ...op.again, ...op.end],
    ],
  };
}

/** Of four vectors of four numbers, from the local variable `first` on, the sum of each; `spare` is another such variable. */
function sumOfEach(first: number, spare: number): number[] {
  const [a, b, c, d] = [first, first + 1, first + 2, first + 3] as const;
  const halves = (one: number, other: number): number[] => [
    ...[...get(one), ...get(other), ...pick(0, 4, 1, 5)],
    ...[...get(one), ...get(other), ...pick(2, 6, 3, 7), ...op.addWholes],
  ];
  return [
    ...[...halves(a, b), ...set(spare), ...halves(c, d), ...set(a)],
    ...[...get(spare), ...get(a), ...pick(0, 1, 4, 5)],
    ...[...get(spare), ...get(a), ...pick(2, 3, 6, 7), ...op.addWholes],
  ];
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
      ...sums.flatMap(({ local, offset }) => [...[...constant(0), ...get(local), ...storeVector(at.logits + offset)]]),
    ],
  };
}

/** Fours of filters worked out at once. */
const FILTER_FOURS = 12;

/** What each filter says for a head, given by where that stands in `telling`: by itself, and what units that answered say, times their rows, one by one. */
export function pullFor(at: Layout): WasmFunction {
  const [from, bytes, chunk, entry, row, value, first] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sums = Array.from({ length: FILTER_FOURS }, (_, nth) => ({ local: first + nth, nth }));
  return {
    name: 'pullFor',
    parameters: 'whole',
    wholes: 4,
    vectors: 1 + FILTER_FOURS,
    code: [
      ...[...constant(FILTERS * 4), ...set(bytes)],
      ...sumsOfRows({
        ...{ bytes, chunk, entry, row },
        ...{ chunkBytes: FILTER_FOURS * VECTOR, rowBytes: HEAR_ROW, entryBytes: UNITS * 4, widening: 2 },
        start: [
          ...sums.flatMap(({ local, nth }) => [
            ...[...get(from), ...get(chunk), ...op.add, ...load('vector', at.telling + nth * VECTOR), ...set(local)],
          ]),
        ],
        add: [
          ...[...get(entry), ...load('word', at.said + FILTERS * 4), ...op.if],
          ...[...get(from), ...get(entry), ...op.add, ...load('single', at.telling + FILTERS * 4)],
          ...[...op.splatSingle, ...set(value)],
          ...sums.flatMap(({ local, nth }) => [
            ...[...get(local), ...get(value), ...get(row), ...load('fourShorts', at.hear + nth * HALF), ...op.foursOf],
            ...[...op.multiplyFours, ...op.addFours, ...set(local)],
          ]),
          ...op.end,
        ],
        finish: [
          ...sums.flatMap(({ local, nth }) => [...get(chunk), ...get(local), ...storeVector(at.pull + nth * VECTOR)]),
        ],
      }),
    ],
  };
}
