import { neutralise } from '../model/neutralise.ts';
import { cutEnd, cutStart, widthOf } from '../report/wrap.ts';
import type { Progress, ProgressUnit } from '../run/request.ts';
import type { Io } from './io.ts';

/** Milliseconds between two drawings. */
const intervalMs = 200;

/** The speed is that of the last so many milliseconds: long enough to stand still, short enough to follow a slow disk. */
const spanMs = 10_000;

/** A speed from less than this is noise. */
const leastSpanMs = 1_000;

/** Cells for the words before the figures, at the least. */
const leastStage = 20;

interface Told {
  readonly stage: string;
  readonly done: number;
  readonly total: number | null;
  readonly unit: ProgressUnit;
}

interface Sample {
  readonly at: number;
  readonly done: number;
}

/**
 * A line on stderr that is written over, such as `judging 120,000 of 1,000,000 · 16,300/s · 54 s left`; nothing where
 * stderr is no terminal. `end` takes it away.
 */
export function terminalProgress(io: Io, quiet: boolean): Progress {
  if (quiet || !io.stderr.isTty) return { report: () => undefined, end: () => undefined };
  const speed = speedometer();
  let told: Told | null = null;
  let last = -Infinity;
  let shown = false;
  let later: ReturnType<typeof setTimeout> | null = null;

  function draw(): void {
    if (later !== null) clearTimeout(later);
    later = null;
    if (told === null) return;
    last = performance.now();
    shown = true;
    io.stderr.write(`\r\u001b[2K${progressLine(told, speed.perSecond(), io.stdout.columns - 1)}`);
  }

  return {
    report(stage, done, total = null, unit = 'records') {
      const now = performance.now();
      speed.add(stage, { at: now, done });
      told = { stage, done, total, unit };
      const wait = last + intervalMs - now;
      if (wait <= 0) draw();
      // What is told last before a long silence is shown all the same.
      else later ??= setTimeout(draw, wait).unref();
    },
    end() {
      if (later !== null) clearTimeout(later);
      later = null;
      if (shown) io.stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}

/** How fast `done` grows within a stage; going back, as at the next file, begins anew. */
function speedometer() {
  let stage = '';
  let samples: Sample[] = [];
  return {
    add(name: string, sample: Sample): void {
      const newest = samples.at(-1);
      if (name !== stage || (newest !== undefined && sample.done < newest.done)) samples = [];
      stage = name;
      // Ten samples an interval would tell no more than one.
      if (samples.length > 1 && sample.at - (samples.at(-2)?.at ?? 0) < intervalMs) samples.pop();
      samples.push(sample);
      while (samples.length > 2 && sample.at - (samples[1]?.at ?? 0) > spanMs) samples.shift();
    },
    /** `null` while it cannot be told. */
    perSecond(): number | null {
      const [first] = samples;
      const newest = samples.at(-1);
      if (first === undefined || newest === undefined) return null;
      const ms = newest.at - first.at;
      return ms < leastSpanMs || newest.done === first.done ? null : ((newest.done - first.done) / ms) * 1000;
    },
  };
}

/** The line in at most `width` cells: a long file name gives way, then the speed, then the end. */
function progressLine({ stage, done, total, unit }: Told, perSecond: number | null, width: number): string {
  // Sizes that inputs state can be wrong: what has been passed is no total.
  const of = total !== null && total >= done && total > 0 ? total : null;
  const much = amount(done, of, unit);
  const speed = perSecond === null ? '' : unit === 'bytes' ? `${megabytes(perSecond)} MB/s` : `${count(perSecond)}/s`;
  const left = perSecond === null || of === null ? '' : `${timeLeft((of - done) / perSecond)} left`;
  const all = [much, speed, left].filter((part) => part !== '').join(' · ');
  // In a narrow terminal the time left is worth more than the speed.
  const isNarrow = left !== '' && widthOf(all) > width - leastStage;
  const figures = isNarrow ? `${much} · ${left}` : all;
  const words = cutStage(neutralise(stage), Math.max(leastStage, width - widthOf(figures) - 1));
  return cutEnd(figures === '' ? words : `${words} ${figures}`, width);
}

function amount(done: number, total: number | null, unit: ProgressUnit): string {
  if (unit === 'bytes')
    return total === null ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(total)} MB`;
  if (total !== null) return `${count(done)} of ${count(total)}`;
  return done > 0 ? `· ${count(done)}` : '';
}

/** Of a path the end tells more; the word before it stays. */
function cutStage(stage: string, width: number): string {
  if (widthOf(stage) <= width) return stage;
  const [first = '', ...rest] = stage.split(' ');
  return `${first} ${cutStart(rest.join(' '), width - widthOf(first) - 1)}`;
}

/** Three digits at most of what changes all the time; whole numbers of what was counted. */
function count(value: number): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return (rounded >= 10 ? Math.round(rounded) : rounded).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: bytes < 1e7 ? 1 : 0 });
}

/** Seconds in words, coarser the more there are. */
function timeLeft(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
