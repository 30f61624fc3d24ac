import type { ComparedCell, Comparison } from '../../model/comparison.ts';
import type { StatedValue, WeighedValue } from '../../model/decision-paper.ts';
import type { Reason } from '../../model/report.ts';
import { inWords, limitFigure } from './words.ts';

/** What no input can show, whatever is given. */
const notMeasured: Reason = {
  code: 'not-measured',
  text: 'Misinformation is not measured here: whether a statement is true is not in the message.',
};

/** A stated value beside the figure of one side. */
export function weighed(value: StatedValue, comparison: Comparison, about: number): WeighedValue {
  if (value.figure === 'misinformation') return unknown(value, null, notMeasured);
  const cell = comparison.measures.find(({ id }) => id === value.figure)?.cells[about];
  if (cell === undefined || cell.value === null) {
    const reason = cell?.reason ?? { code: 'not-in-input', text: 'None of the inputs says.' };
    return unknown(value, cell ?? null, reason);
  }
  const seen = unevenlySeen(comparison, about, cell);
  if (seen !== null) return unknown(value, cell, seen);
  const method = comparison.sides[about]?.method ?? 'flagged-author-bootstrap';
  return judged(value, inWords(value.figure, cell.value, cell.ci95, method), cell, cell.value);
}

/** Of a capture: fewer of the days than this, and those somebody scrolled on need not be like the others. */
const fewestSeen = 0.5;

/** Days seen below which nothing is held against a value of a month: a week's storm is not how it is. */
const fewestDays = 28;

function unevenlySeen(comparison: Comparison, about: number, { channels, of }: ComparedCell): Reason | null {
  const { daysSeen = 0, days = 0 } = comparison.sides[about]?.coverage ?? {};
  if (of === 'posts') return null;
  if (daysSeen < fewestDays) {
    return {
      code: 'seen-too-short',
      text: `Messages were seen on ${daysSeen} days. At least ${fewestDays} would be needed: some days can be a storm, or the quiet before one.`,
    };
  }
  if (!channels.includes('capture') || daysSeen >= fewestSeen * days) return null;
  return {
    code: 'seen-unevenly',
    text: `A capture shows ${daysSeen} of ${days} days: those somebody scrolled on need not be like the others. Half of them would be needed.`,
  };
}

function unknown(value: StatedValue, cell: ComparedCell | null, reason: Reason): WeighedValue {
  const { value: found = null, ci95 = null, n = null } = cell ?? {};
  const wouldChange =
    value.figure === 'misinformation'
      ? 'People reading a drawn sample of the messages and marking false statements would.'
      : `A figure that can be held against ${limitOf(value)}. It is missing for this reason: ${reason.text}`;
  return { ...value, found, ci95, n, status: 'cannot-tell', reason, wouldChange };
}

/** Met or not met where the whole interval says so; a figure without one is taken as it is, and said to be. */
function judged(value: StatedValue, said: string, cell: ComparedCell, found: number): WeighedValue {
  const [low, high] = cell.ci95 ?? [found, found];
  const { atMost, atLeast } = value;
  const met = (atMost === null || high <= atMost) && (atLeast === null || low >= atLeast);
  const missed = (atMost !== null && low > atMost) || (atLeast !== null && high < atLeast);
  const base = { ...value, found, ci95: cell.ci95, n: cell.n };
  if (met || missed) {
    const side = met === (atMost !== null) ? 'above' : 'below';
    const limit = limitFigure(value.figure, atMost ?? atLeast ?? 0);
    const wouldChange = `A figure wholly ${side} ${limit} would; it is ${said}.`;
    return { ...base, status: met ? 'met' : 'not-met', reason: null, wouldChange };
  }
  return {
    ...base,
    status: 'cannot-tell',
    reason: { code: 'range-holds-limit', text: `The range holds the limit, ${limitOf(value)}.` },
    wouldChange: `A narrower range would: more seen days and messages, or flags checked by people. It is ${said}.`,
  };
}

/** `at most 5`, `at least 20`. */
function limitOf({ figure, atMost, atLeast }: Pick<StatedValue, 'figure' | 'atMost' | 'atLeast'>): string {
  return atMost === null ? `at least ${limitFigure(figure, atLeast ?? 0)}` : `at most ${limitFigure(figure, atMost)}`;
}
