import type { Slots } from './seen-days.ts';

/** Seen days to each side that say what is usual: half a quarter, long enough for a mean of uneven days, short enough for slow drift. */
const reachDays = 45;
/** A day counts for no more than this many times the usual in what is usual, or a pile-on would raise it. */
const cap = 3;
/** Counts on top of the cap: a day of six is nothing where one is usual. */
const capFloor = 5;
/** Days, and interactions, that the shapes of week and day are drawn towards even by: two months of one weekday make up for half. */
const weekPrior = 4;
const hourPrior = 48;

/** What is usual: expected interactions a slot, and the sums a day. */
export interface Baseline {
  readonly perSlot: Float64Array;
  readonly perDay: Float64Array;
}

/** Interactions by slot and by day. */
export interface Counts {
  readonly perSlot: Uint32Array;
  readonly perDay: Uint32Array;
}

/** The shape of a day: 24 shares round 1. */
export type HourShape = Float64Array;

export function countsOf(slotOfRow: Int32Array, counted: (row: number) => boolean, slots: Slots): Counts {
  const perSlot = new Uint32Array(slots.count);
  const perDay = new Uint32Array(slots.days.count);
  for (let row = 0; row < slotOfRow.length; row++) {
    const slot = slotOfRow[row] ?? -1;
    if (slot < 0 || !counted(row)) continue;
    perSlot[slot] = (perSlot[slot] ?? 0) + 1;
    const day = slots.day[slot] ?? 0;
    perDay[day] = (perDay[day] ?? 0) + 1;
  }
  return { perSlot, perDay };
}

/**
 * Expected interactions an hour: a level that drifts (mean of 91 seen days, no day above three times it) times the shape
 * of the week times the shape of the day. `outside` is 1 for days that are part of an incident and left out of all three.
 */
export function baselineOf(counts: Counts, slots: Slots, outside: Uint8Array, prior: HourShape | null): Baseline {
  const even = new Float64Array(7).fill(1);
  const first = levels(counts, slots, even, outside);
  const week = weekShape(counts, slots, first, outside);
  const level = levels(counts, slots, week, outside);
  const perDay = level.map((value, day) => value * (week[weekday(slots, day)] ?? 1));
  const hours = hourShape(counts, slots, { perDay, outside, prior });
  const perSlot = new Float64Array(slots.count);
  for (let day = 0; day < slots.days.count; day++) {
    const from = slots.first[day] ?? 0;
    const to = slots.first[day + 1] ?? 0;
    let sum = 0;
    for (let slot = from; slot < to; slot++) sum += hours[(slot - from) % 24] ?? 1;
    const scale = (perDay[day] ?? 0) / sum;
    for (let slot = from; slot < to; slot++) perSlot[slot] = (hours[(slot - from) % 24] ?? 1) * scale;
  }
  return { perSlot, perDay };
}

/** 1 January 1970 was a Thursday: what matters is that the same weekday has the same number. */
function weekday(slots: Slots, day: number): number {
  return (((slots.days.numbers[day] ?? 0) % 7) + 7) % 7;
}

/** The level of each day, its weekday taken out; never nought, for nought would make the first interaction a wonder. */
function levels(counts: Counts, slots: Slots, week: Float64Array, outside: Uint8Array): Float64Array {
  const total = slots.days.count;
  const level = new Float64Array(total);
  for (let day = 0; day < total; day++) {
    const from = Math.max(0, Math.min(day - reachDays, total - 2 * reachDays - 1));
    const to = Math.min(total, from + 2 * reachDays + 1);
    const values: number[] = [];
    for (let each = from; each < to; each++) {
      if (outside[each] !== 1) values.push((counts.perDay[each] ?? 0) / (week[weekday(slots, each)] ?? 1));
    }
    level[day] = Math.max(cappedMean(values), 0.5 / Math.max(1, values.length));
  }
  return level;
}

/** The mean with no value above `cap` times it: from the plain mean downwards until it stands. */
function cappedMean(values: readonly number[]): number {
  let mean = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 12; step++) {
    const limit = cap * mean + capFloor;
    let sum = 0;
    for (const value of values) sum += Math.min(value, limit);
    const next = values.length === 0 ? 0 : sum / values.length;
    if (next > mean * 0.999) return next;
    mean = next;
  }
  return mean;
}

function weekShape(counts: Counts, slots: Slots, level: Float64Array, outside: Uint8Array): Float64Array {
  const seen = new Float64Array(7).fill(weekPrior);
  const held = new Float64Array(7).fill(weekPrior);
  for (let day = 0; day < slots.days.count; day++) {
    if (outside[day] === 1) continue;
    const at = weekday(slots, day);
    const usual = level[day] ?? 1;
    seen[at] = (seen[at] ?? 0) + 1;
    held[at] = (held[at] ?? 0) + Math.min(counts.perDay[day] ?? 0, cap * usual + capFloor) / usual;
  }
  return evened(held.map((value, at) => value / (seen[at] ?? 1)));
}

interface HourFacts {
  readonly perDay: Float64Array;
  readonly outside: Uint8Array;
  readonly prior: HourShape | null;
}

/** The shape of a day, drawn towards `prior` (even when none) and smoothed over neighbouring hours when there is little to go by. */
export function hourShape(counts: Counts, slots: Slots, { perDay, outside, prior }: HourFacts): HourShape {
  const held = new Float64Array(24);
  let usual = 0;
  for (let day = 0; day < slots.days.count; day++) {
    if (outside[day] === 1) continue;
    const expected = perDay[day] ?? 0;
    usual += expected;
    // No hour tells more of the shape than a third of its day and a few.
    const limit = expected / cap + capFloor;
    const from = slots.first[day] ?? 0;
    const to = Math.min(from + 24, slots.first[day + 1] ?? 0);
    for (let slot = from; slot < to; slot++) {
      held[slot - from] = (held[slot - from] ?? 0) + Math.min(limit, counts.perSlot[slot] ?? 0);
    }
  }
  const pull = hourPrior + 0.02 * usual;
  return evened(held.map((value, hour) => (24 * value + pull * (prior?.[hour] ?? 1)) / (usual + pull)));
}

function evened(shape: Float64Array): Float64Array {
  const mean = shape.reduce((sum, value) => sum + value, 0) / shape.length;
  return shape.map((value) => value / mean);
}
