import { type HeadMove, type LearnableHead, learnableHeads } from '../../model/adjustment.ts';
import type { LearnedHead } from '../../model/learning.ts';
import { abuseMask, dangerClasses } from '../../model/verdict.ts';
import { foldsByAuthor } from './folds.ts';
import {
  type Curve,
  curved,
  fitCurve,
  fitThreshold,
  type HeadRow,
  shippedCurve,
  type ThresholdRow,
  weightedF1,
  weightedLogLoss,
} from './learn-head.ts';

/** A labelled message beside what the model as it ships says of it; lists in the order of `learnableHeads`. */
export interface LabelledRow {
  readonly author: string;
  /** How many messages of the account it stands for. */
  readonly weight: number;
  /** The answer that stands: a mask of labels. */
  readonly answer: number;
  /** Chances of the shipped verdict. */
  readonly chances: readonly number[];
  /** The same before the rules are heard: what thresholds look at. */
  readonly plain: readonly number[];
  /** Named by a rule, whatever the threshold. */
  readonly sure: readonly boolean[];
}

/** Fewer labels of either answer, or fewer authors of what is abuse, move nothing. */
const learnFloors = { positives: 20, negatives: 20, authors: 5 } as const;

export type Moves = Readonly<Partial<Record<LearnableHead, HeadMove>>>;

/** What labels move, and of every head why or why not. */
export interface Learned {
  readonly moves: Moves;
  readonly heads: readonly LearnedHead[];
}

/**
 * Moves the curve and the threshold of every head with enough labels, classes first and `abuse` last. Each is kept only where it does better on
 * messages of authors it was not learned from: the curve by log loss, the threshold by F1.
 */
export function learn(rows: readonly LabelledRow[], shipped: readonly number[], seed: number): Learned {
  const folds = foldsByAuthor(
    rows.map(({ author, answer }) => ({ author, positive: (answer & abuseMask) !== 0 })),
    seed,
  );
  const thresholds = [...shipped];
  const moves: Partial<Record<LearnableHead, HeadMove>> = {};
  const found = new Map<LearnableHead, LearnedHead>();
  for (const name of [...learnableHeads.slice(1), 'abuse'] as const) {
    const head = learnableHeads.indexOf(name);
    const own = headRows(rows, head, thresholds);
    const authors = new Set(rows.filter((_, at) => own[at]?.truth).map(({ author }) => author)).size;
    const learned = learnHead(name, { rows: own, folds, shipped: shipped[head] ?? 1, authors });
    if (learned.move !== null) {
      moves[name] = learned.move;
      thresholds[head] = learned.move.threshold;
    }
    found.set(name, learned);
  }
  return { moves, heads: learnableHeads.flatMap((name) => found.get(name) ?? []) };
}

interface HeadTask {
  readonly rows: readonly OwnRow[];
  readonly folds: readonly number[];
  readonly shipped: number;
  /** Authors of what is positive. */
  readonly authors: number;
}

function learnHead(name: LearnableHead, { rows, folds, shipped, authors }: HeadTask): LearnedHead {
  const positives = rows.filter(({ truth }) => truth).length;
  const negatives = rows.length - positives;
  const counts = { name, positives, negatives, authors, shipped };
  const { positives: few, negatives: least, authors: hands } = learnFloors;
  if (positives < few || negatives < least || authors < hands) return { ...counts, move: null, why: 'too-few' };
  const mayRise = !dangerClasses.some((each) => each === name);
  const curve = triedCurve(rows, folds);
  const threshold = triedThreshold(rows, folds, { shipped, mayRise });
  if (curve === shippedCurve && threshold === shipped) return { ...counts, move: null, why: 'no-better' };
  return {
    ...counts,
    move: { ...rounded(curve), threshold: threshold === shipped ? shipped : floored(threshold) },
    why: null,
  };
}

/** Down: a threshold of danger may not rise by rounding. */
function floored(threshold: number): number {
  return Math.floor(threshold * 10_000) / 10_000;
}

function rounded({ slope, offset }: Curve): Curve {
  return { slope: Math.round(slope * 10_000) / 10_000, offset: Math.round(offset * 10_000) / 10_000 };
}

/** The curve of all rows, where curves of the others do better on each fold; else the shipped one. */
function triedCurve(rows: readonly OwnRow[], folds: readonly number[]): Curve {
  const held = eachFold(rows, folds, (others, own) => {
    const curve = fitCurve(others);
    return own.map((row): HeadRow => ({ ...row, chance: curved(row.chance, curve) }));
  });
  return weightedLogLoss(held) < weightedLogLoss(rows) ? fitCurve(rows) : shippedCurve;
}

/** A threshold that moves changes who is counted: for less than this in F1 it stays. */
const leastGain = 0.01;

/** As `triedCurve`, by F1. A row that its fold's threshold names is given as one that is named. */
function triedThreshold(
  rows: readonly OwnRow[],
  folds: readonly number[],
  { shipped, mayRise }: { readonly shipped: number; readonly mayRise: boolean },
): number {
  const plain = rows.map(asPlain);
  const held = eachFold(plain, folds, (others, own) => {
    const threshold = fitThreshold(others, shipped, mayRise);
    return own.map((row) => ({ ...row, named: row.named || row.chance >= threshold, chance: 0 }));
  });
  return weightedF1(held, 1) >= weightedF1(plain, shipped) + leastGain
    ? fitThreshold(plain, shipped, mayRise)
    : shipped;
}

function eachFold<Row, Result>(
  rows: readonly Row[],
  folds: readonly number[],
  work: (others: readonly Row[], own: readonly Row[]) => readonly Result[],
): Result[] {
  return [...new Set(folds)].flatMap((fold) => [
    ...work(
      rows.filter((_, at) => folds[at] !== fold),
      rows.filter((_, at) => folds[at] === fold),
    ),
  ]);
}

/** A row of a head with both its chances: curves look at the verdict's, thresholds at the plain one. */
interface OwnRow extends ThresholdRow {
  readonly plain: number;
}

function asPlain(row: OwnRow): ThresholdRow {
  return { ...row, chance: row.plain };
}

/** What is abuse is named where any class is: the threshold of `abuse` decides on the rest. */
function headRows(rows: readonly LabelledRow[], head: number, thresholds: readonly number[]): OwnRow[] {
  // Classes of abuse come first among the labels, in the order of the heads.
  const mask = head === 0 ? abuseMask : 1 << (head - 1);
  return rows.map(({ weight, answer, chances, plain, sure }) => ({
    weight,
    truth: (answer & mask) !== 0,
    chance: chances[head] ?? 0,
    plain: plain[head] ?? 0,
    named:
      head === 0
        ? plain.some((chance, at) => at > 0 && (sure[at] === true || chance >= (thresholds[at] ?? 1)))
        : sure[head] === true,
  }));
}
