const msPerHour = 3_600_000;
const msPerDay = 24 * msPerHour;
/** Every zone's offset since 1972 is a whole number of quarters of an hour, so days begin on one. */
const quarter = msPerHour / 4;

/** The seen days that exist, ascending, each with the instants at which it begins and ends. */
export interface SeenDays {
  readonly count: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Days since 1970 of each day's date. */
  readonly numbers: Int32Array;
}

/** Finds where each day of the zone begins and ends, by a few questions to `dayOf` a day. Dates that are none are left out. */
export function seenDaysOf(dates: readonly string[], dayOf: (at: number) => string): SeenDays {
  const numbers = Int32Array.from(validDays(dates)).sort();
  const starts = new Float64Array(numbers.length);
  const ends = new Float64Array(numbers.length);
  const startOf = dayStarts(dayOf);
  for (let i = 0; i < numbers.length; i++) {
    const day = numbers[i] ?? 0;
    starts[i] = i > 0 && numbers[i - 1] === day - 1 ? (ends[i - 1] ?? 0) : startOf(day);
    ends[i] = startOf(day + 1);
  }
  return { count: numbers.length, starts, ends, numbers };
}

function validDays(dates: readonly string[]): Set<number> {
  const days = new Set<number>();
  for (const date of dates) {
    const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / msPerDay : Number.NaN;
    if (!Number.isNaN(day)) days.add(day);
  }
  return days;
}

/** The first instant of days, asked in rising order: the offset of the day before is right but twice a year. */
function dayStarts(dayOf: (at: number) => string): (day: number) => number {
  let offset = 0;
  return (day) => {
    const midnight = day * msPerDay;
    const date = new Date(midnight).toISOString().slice(0, 10);
    const reached = (at: number): boolean => dayOf(at) >= date;
    const guess = midnight + offset;
    if (!reached(guess) || reached(guess - quarter)) offset = firstReached(midnight, reached) - midnight;
    return midnight + offset;
  };
}

/** Zones lie within a day of UTC: halving in quarters of an hour. */
function firstReached(midnight: number, reached: (at: number) => boolean): number {
  let early = -96;
  let late = 96;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (reached(midnight + middle * quarter)) late = middle;
    else early = middle;
  }
  return midnight + late * quarter;
}

/** Index of the seen day that holds an instant, -1 for none. Fast when neighbours are asked for in turn. */
export function dayFinder(days: SeenDays): (at: number) => number {
  const { starts, ends, count } = days;
  let last = -1;
  return (at) => {
    if (last >= 0 && at >= (starts[last] ?? 0) && at < (ends[last] ?? 0)) return last;
    let low = -1;
    let high = count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    if (low < 0 || !(at < (ends[low] ?? 0))) return -1;
    last = low;
    return low;
  };
}

/** The hours of the seen days, one after the other with what was not seen left out: the clock that incidents are looked for on. */
export interface Slots {
  readonly days: SeenDays;
  readonly count: number;
  /** The first slot of each day, and one more: the number of all. */
  readonly first: Uint32Array;
  /** The day of each slot. */
  readonly day: Uint32Array;
}

/** A day has 24 slots, on the days when clocks change 23 or 25. */
export function slotsOf(days: SeenDays): Slots {
  const first = new Uint32Array(days.count + 1);
  for (let i = 0; i < days.count; i++) {
    first[i + 1] = (first[i] ?? 0) + Math.ceil(((days.ends[i] ?? 0) - (days.starts[i] ?? 0)) / msPerHour);
  }
  const count = first[days.count] ?? 0;
  const day = new Uint32Array(count);
  for (let i = 0; i < days.count; i++) day.fill(i, first[i] ?? 0, first[i + 1] ?? 0);
  return { days, count, first, day };
}

/** When a slot begins. */
export function slotStart({ days, first, day }: Slots, slot: number): number {
  const index = day[slot] ?? 0;
  return (days.starts[index] ?? Number.NaN) + (slot - (first[index] ?? 0)) * msPerHour;
}

/** When a slot ends: an hour later, or with its day. */
export function slotEnd(slots: Slots, slot: number): number {
  return Math.min(slotStart(slots, slot) + msPerHour, slots.days.ends[slots.day[slot] ?? 0] ?? Number.NaN);
}

/** The slot of each row; -1 without a time or on a day not seen. */
export function slotsOfRows(times: Float64Array, slots: Slots): Int32Array {
  const find = dayFinder(slots.days);
  const slotOfRow = new Int32Array(times.length).fill(-1);
  for (let row = 0; row < times.length; row++) {
    const at = times[row] ?? Number.NaN;
    const day = find(at);
    if (day < 0) continue;
    slotOfRow[row] = (slots.first[day] ?? 0) + Math.floor((at - (slots.days.starts[day] ?? 0)) / msPerHour);
  }
  return slotOfRow;
}
