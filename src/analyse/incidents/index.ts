import { type Baseline, baselineOf, type Counts, countsOf, type HourShape, hourShape } from './baseline.ts';
import { describeIncidents, type Series } from './describe.ts';
import type { IncidentFound, IncidentInput } from './incident.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { type Burst, type Stretch, scan } from './scan.ts';
import { type Slots, seenDaysOf, slotsOf, slotsOfRows } from './seen-days.ts';
import { surpriseOf } from './tail.ts';

export type { IncidentFound, IncidentInput } from './incident.ts';
export { type Trigger, triggerOf } from './trigger.ts';

/** Four weeks seen and not themselves part of an incident are the least that says what is usual. */
export const fewestUsualDays = 28;
/** Looking, setting aside what was found, and looking again: it stands after two or three rounds. */
const rounds = 4;
/** Abuse alone is a second look at the same days: of the false incidents put up with it is allowed this part. */
const partOfAbuse = 0.4;

interface Unknown {
  readonly code: 'too-few';
  readonly text: string;
}

function tooFew(seen: number, bursts: number): Unknown {
  const part = bursts === 0 ? '' : `, and ${bursts} of them may be part of a burst`;
  const text = `Interactions were seen on ${seen} ${seen === 1 ? 'day' : 'days'}${part}. What is usual for the account shows from ${fewestUsualDays} usual days on.`;
  return { code: 'too-few', text };
}

/** The incidents; or none, and why none could be looked for. */
export interface IncidentSearch {
  readonly incidents: readonly IncidentFound[];
  readonly unknown: Unknown | null;
}

/**
 * The bursts of interactions, and of abusive ones, in order of time; overlapping ones are one. With the reason where fewer than 28 seen
 * days lie outside of them, so that what is usual cannot be told. Never throws; 1,000,000 interactions take about a second.
 * docs/incidents.md has the method and how often it errs.
 */
export function searchIncidents(input: IncidentInput): IncidentSearch {
  const days = seenDaysOf(input.seenDays, input.dayOf);
  if (days.count < fewestUsualDays) return { incidents: [], unknown: tooFew(days.count, 0) };
  const slots = slotsOf(days);
  const slotOfRow = slotsOfRows(input.times, slots);
  const all = countsOf(slotOfRow, () => true, slots);
  const abuse = countsOf(slotOfRow, (row) => input.abusive[row] === 1, slots);
  const interactions = burstsOf(all, slots, { prior: null, part: 1 });
  if (interactions.usualDays < fewestUsualDays) {
    return { incidents: [], unknown: tooFew(days.count, days.count - interactions.usualDays) };
  }
  // Abuse alone is often too rare to show at what hours it comes: it leans on the hours of all interactions.
  const abusive = burstsOf(abuse, slots, { prior: hoursOf(all, interactions, slots), part: partOfAbuse });
  const incidents = describeIncidents(input, { slots, slotOfRow, interactions, abuse: abusive });
  return { incidents, unknown: null };
}

function hoursOf(counts: Counts, { baseline, stretches }: Series, slots: Slots): HourShape {
  return hourShape(counts, slots, { perDay: baseline.perDay, outside: daysOf(stretches, slots), prior: null });
}

interface Look {
  /** The hours that the shape of the day leans on. */
  readonly prior: HourShape | null;
  /** The part of the false incidents put up with that this look may use. */
  readonly part: number;
}

/** Bursts of one series of counts, none where too few days are left as usual, and what is usual with the bursts' days set aside. */
function burstsOf(counts: Counts, slots: Slots, { prior, part }: Look): Series & { usualDays: number } {
  let outside = new Uint8Array(slots.days.count);
  let baseline: Baseline = baselineOf(counts, slots, outside, prior);
  let stretches: Burst[] = [];
  for (let round = 0; round < rounds; round++) {
    const rhythm: Rhythm = rhythmOf(counts, baseline, slots, outside);
    stretches = scan(rhythm, surpriseOf(rhythm, outside), part);
    const next = daysOf(stretches, slots);
    if (zeros(next) < fewestUsualDays) return { baseline, stretches: [], usualDays: zeros(next) };
    if (next.every((value, day) => value === outside[day])) break;
    outside = next;
    baseline = baselineOf(counts, slots, outside, prior);
  }
  return { baseline, stretches, usualDays: zeros(outside) };
}

function zeros(outside: Uint8Array): number {
  return outside.length - outside.reduce((sum, value) => sum + value, 0);
}

function daysOf(stretches: readonly Stretch[], slots: Slots): Uint8Array<ArrayBuffer> {
  const outside = new Uint8Array(slots.days.count);
  for (const { from, to } of stretches) outside.fill(1, slots.day[from] ?? 0, (slots.day[to - 1] ?? 0) + 1);
  return outside;
}
