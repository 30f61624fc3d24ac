import type { Baseline, Counts } from './baseline.ts';
import { type Sample, shapeOf } from './dispersion.ts';
import type { NegativeBinomial } from './negative-binomial.ts';
import { type Slots, slotEnd, slotStart } from './seen-days.ts';

/** The longest a window may last by the calendar: seven days, and an hour for a change of clocks. */
const longest = 169 * 3_600_000;
/** Windows of one length that are held against the law, at most: a year of hours. Ten years of them cost time and tell little more. */
const mostWindows = 10_007;
/** A window of hours may hold a change of clocks but no day that was not seen. */
const slack = 2 * 3_600_000;
/** Lengths, in seen hours, at which the unevenness is measured; between them it is read off the line on logarithms. */
const hourLengths = [1, 3, 6, 12];
const dayLengths = [24, 72, 168];
/** Days that the level of a day rests on, at most. */
const levelDays = 91;

/** The account's own rhythm: what is usual, how uneven it is, and running sums of both. */
export interface Rhythm {
  readonly slots: Slots;
  readonly counts: Counts;
  readonly baseline: Baseline;
  /** Sums up to each slot; one entry more than slots. */
  readonly countSum: Float64Array;
  readonly usualSum: Float64Array;
  /** Shape of whole days and spans of days, by length; of hours given the rest of their day. */
  readonly dayShape: ShapeLine;
  readonly hourShape: ShapeLine;
  /** Days the level rests on. */
  readonly restsOn: number;
}

/** Shapes at rising lengths. */
export type ShapeLine = readonly { readonly length: number; readonly shape: number }[];

/** `outside` is 1 for days known to be part of an incident: they say nothing of the rhythm. */
export function rhythmOf(counts: Counts, baseline: Baseline, slots: Slots, outside: Uint8Array): Rhythm {
  const countSum = runningSum(counts.perSlot);
  const usualSum = runningSum(baseline.perSlot);
  const restsOn = Math.min(levelDays, slots.days.count - outside.reduce((sum, value) => sum + value, 0));
  const bare = { slots, counts, baseline, countSum, usualSum, dayShape: [], hourShape: [], restsOn };
  const dayShape = dayShapes(bare, outside);
  const withDays = { ...bare, dayShape };
  return { ...withDays, hourShape: hourShapes(withDays, outside) };
}

function runningSum(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/** Whether the slots from `from` up to `to` are near enough on the calendar to be one window. */
export function isWindow(slots: Slots, from: number, to: number): boolean {
  const lasts = slotEnd(slots, to - 1) - slotStart(slots, from);
  return lasts <= (to - from < 24 ? (to - from) * 3_600_000 + slack : longest);
}

/**
 * Windows of one length, one after the other, that hold no day of an incident. Spans of days may last three times as long by
 * the calendar: with days missing, hardly a week would be whole.
 */
export function windows({ slots }: Rhythm, length: number, outside: Uint8Array): number[] {
  const starts: number[] = [];
  const step = length * Math.max(1, Math.ceil(slots.count / length / mostWindows));
  for (let from = 0; from + length <= slots.count; from += step) {
    const [first, last] = [slots.day[from] ?? 0, slots.day[from + length - 1] ?? 0];
    const lasts = slotEnd(slots, from + length - 1) - slotStart(slots, from);
    if (lasts > (length < 24 ? length * 3_600_000 + slack : 3 * length * 3_600_000)) continue;
    let clean = true;
    for (let day = first; day <= last; day++) clean &&= outside[day] !== 1;
    if (clean) starts.push(from);
  }
  return starts;
}

/**
 * Days by themselves; longer spans are held between what they would be were days independent (k grows with the length)
 * and were they all alike (k stays), for a year has but 52 weeks to measure by.
 */
function dayShapes(rhythm: Rhythm, outside: Uint8Array): ShapeLine {
  const line: { length: number; shape: number }[] = [];
  for (const length of dayLengths) {
    const samples = windows(rhythm, length, outside).map((from): Sample => {
      const mean = sumOf(rhythm.usualSum, from, from + length);
      return { count: sumOf(rhythm.countSum, from, from + length), mean, spread: 0 };
    });
    const day = line[0]?.shape;
    if (day === undefined) {
      line.push({ length, shape: shapeOf(samples, { centre: 1, deviation: 1.5 }) });
      continue;
    }
    const alone = (day * length) / 24;
    const shape = shapeOf(samples, { centre: alone, deviation: 0.7 });
    line.push({ length, shape: Math.min(alone, Math.max(day, shape)) });
  }
  return line;
}

function hourShapes(rhythm: Rhythm, outside: Uint8Array): ShapeLine {
  return hourLengths.map((length) => {
    const samples = windows(rhythm, length, outside).map((from): Sample => {
      const { mu, k } = givenRest(rhythm, from, from + length);
      return { count: sumOf(rhythm.countSum, from, from + length), mean: mu, spread: 1 / k };
    });
    return { length, shape: shapeOf(samples, { centre: length, deviation: 1.5 }) };
  });
}

export function sumOf(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/** The shape at a length, by the line on logarithms. */
export function shapeAt(line: ShapeLine, length: number): number {
  const above = line.findIndex((each) => each.length >= length);
  const high = line[above === -1 ? line.length - 1 : above];
  const low = line[Math.max(0, (above === -1 ? line.length : above) - 1)];
  if (low === undefined || high === undefined) return 1;
  if (low.length === high.length) return high.shape;
  const part = Math.log(length / low.length) / Math.log(high.length / low.length);
  return low.shape * (high.shape / low.shape) ** part;
}

/**
 * What a window usually holds: days by the shape of days; hours by the shape of hours and by the rest of their day where that
 * was busy. A quiet day makes no wonder of ordinary hours: on some days a single post draws all there is.
 */
export function lawOf(rhythm: Rhythm, from: number, to: number): NegativeBinomial {
  const length = to - from;
  const mu = sumOf(rhythm.usualSum, from, to);
  if (length < 24) {
    const law = givenRest(rhythm, from, to);
    return { mu: Math.max(mu, law.mu), k: 1 / (1 / law.k + 1 / shapeAt(rhythm.hourShape, length)) };
  }
  return { mu, k: 1 / (1 / shapeAt(rhythm.dayShape, length) + unsureLevel(rhythm, (mu * 24) / length)) };
}

/** The level is itself a mean of a few dozen uneven days: the square of its relative error. */
function unsureLevel(rhythm: Rhythm, perDay: number): number {
  return (1 / (rhythm.dayShape[0]?.shape ?? 1) + 1 / perDay) / Math.max(1, rhythm.restsOn);
}

/**
 * What a window of hours holds given the rest of its day or days. A day's factor is gamma with the days' shape k round 1; after
 * `n` interactions where `m` were usual it is gamma with shape k + n round (k + n) / (k + m). So a busy day has busy hours, and
 * a burst of hours stands out from a day that is not.
 */
function givenRest(rhythm: Rhythm, from: number, to: number): NegativeBinomial {
  const { slots, counts, baseline } = rhythm;
  const days = rhythm.dayShape[0]?.shape ?? 1;
  let mean = 0;
  let variance = 0;
  for (let start = from; start < to; ) {
    const day = slots.day[start] ?? 0;
    const end = Math.min(to, slots.first[day + 1] ?? to);
    const usual = sumOf(rhythm.usualSum, start, end);
    const perDay = baseline.perDay[day] ?? 0;
    const shape = 1 / (1 / days + unsureLevel(rhythm, perDay));
    const rest = Math.max(0, (counts.perDay[day] ?? 0) - sumOf(rhythm.countSum, start, end));
    const part = (usual * (shape + rest)) / (shape + Math.max(0, perDay - usual));
    mean += part;
    variance += (part * part) / (shape + rest);
    start = end;
  }
  return { mu: mean, k: (mean * mean) / variance };
}
