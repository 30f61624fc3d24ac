/** Numbers by position: scores in any unit, higher meaning surer; labels 1 (belongs) or 0. */
export type Numbers = ArrayLike<number>;

/** Labels in the order of falling score, cut where the score changes: what a threshold can tell apart. */
interface Steps {
  readonly positives: number;
  readonly negatives: number;
  /** Rows at or above each distinct score, highest first, and how many of them are positive. */
  readonly flagged: readonly number[];
  readonly found: readonly number[];
}

function stepsOf(scores: Numbers, labels: Numbers): Steps {
  if (scores.length !== labels.length) throw new RangeError(`${scores.length} scores but ${labels.length} labels`);
  const order = orderByScore(scores);
  const flagged: number[] = [];
  const found: number[] = [];
  let positives = 0;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    positives += labelAt(labels, order[at] ?? 0);
    if (at > 0 && scores[order[at - 1] ?? 0] === scores[order[at] ?? 0]) continue;
    flagged.push(order.length - at);
    found.push(positives);
  }
  return { positives, negatives: order.length - positives, flagged, found };
}

/** Positions by rising score. */
function orderByScore(scores: Numbers): Uint32Array {
  for (let at = 0; at < scores.length; at += 1) {
    if (!Number.isFinite(scores[at])) throw new RangeError(`score ${at} is ${scores[at]}`);
  }
  return Uint32Array.from({ length: scores.length }, (_, at) => at).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
}

function labelAt(labels: Numbers, at: number): number {
  const label = labels[at];
  if (label !== 0 && label !== 1) throw new RangeError(`label ${at} is ${label}: not 0 or 1`);
  return label;
}

/**
 * Area under the ROC curve: the chance that a random positive scores above a random negative, ties counting half, which
 * is the Mann-Whitney statistic by midranks (Hanley and McNeil, "The meaning and use of the area under a ROC curve",
 * Radiology 143, 1982). `null` without both labels.
 */
export function rocAuc(scores: Numbers, labels: Numbers): number | null {
  const { positives, negatives, flagged, found } = stepsOf(scores, labels);
  if (positives === 0 || negatives === 0) return null;
  let area = 0;
  let alarmsBefore = 0;
  let foundBefore = 0;
  for (const [step, hits] of found.entries()) {
    const alarms = (flagged[step] ?? 0) - hits;
    area += ((alarms - alarmsBefore) * (hits + foundBefore)) / 2;
    alarmsBefore = alarms;
    foundBefore = hits;
  }
  return area / (positives * negatives);
}

/**
 * Average precision: precision at each distinct score, weighted by the recall it adds, nothing between them assumed
 * (Σ (Rₙ − Rₙ₋₁) Pₙ, as scikit-learn has it). `null` without positives.
 */
export function averagePrecision(scores: Numbers, labels: Numbers): number | null {
  const { positives, flagged, found } = stepsOf(scores, labels);
  if (positives === 0) return null;
  let sum = 0;
  let foundBefore = 0;
  for (const [step, hits] of found.entries()) {
    sum += ((hits - foundBefore) * hits) / (flagged[step] ?? 1);
    foundBefore = hits;
  }
  return sum / positives;
}

/**
 * The highest share of positives found by a threshold that flags at most `rate` of the negatives. Nothing is interpolated: a
 * judge that knows only yes and no, with more false alarms than `rate`, finds nothing at it. `null` without both labels.
 */
export function recallAtFalseAlarms(scores: Numbers, labels: Numbers, rate: number): number | null {
  const { positives, negatives, flagged, found } = stepsOf(scores, labels);
  if (positives === 0 || negatives === 0) return null;
  let most = 0;
  for (const [step, hits] of found.entries()) {
    if ((flagged[step] ?? 0) - hits <= rate * negatives) most = hits;
  }
  return most / positives;
}

/**
 * The mean of the F1 of the two labels, 2TP / (2TP + FP + FN) each (Lewis, "Evaluating text categorization", 1991); 0 for a
 * label that is neither given nor said. `predicted` is 1 or 0 as `labels` are. `null` for no rows.
 */
export function macroF1(predicted: Numbers, labels: Numbers): number | null {
  if (predicted.length !== labels.length) throw new RangeError(`${predicted.length} answers, ${labels.length} labels`);
  if (labels.length === 0) return null;
  const cells = [0, 0, 0, 0];
  for (let at = 0; at < labels.length; at += 1) {
    const cell = labelAt(labels, at) * 2 + labelAt(predicted, at);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const [rejected = 0, alarms = 0, missed = 0, found = 0] = cells;
  const f1 = (right: number): number => (right === 0 ? 0 : (2 * right) / (2 * right + alarms + missed));
  return (f1(found) + f1(rejected)) / 2;
}

/** Bins of the calibration error; with fewer, errors of both signs cancel, with more, chance reads as error. */
const CALIBRATION_BINS = 15;

/**
 * Expected calibration error over bins of equal mass: Σ nₖ/n |mean probability − share of positives| (Naeini, Cooper and
 * Hauskrecht, AAAI 2015; equal mass: Nguyen and O'Connor, EMNLP 2015). Equal probabilities are never split over two bins, so
 * the order of rows does not matter. `null` for no rows.
 */
export function calibrationError(probabilities: Numbers, labels: Numbers, bins = CALIBRATION_BINS): number | null {
  if (probabilities.length !== labels.length) {
    throw new RangeError(`${probabilities.length} probabilities, ${labels.length} labels`);
  }
  const order = orderByScore(probabilities);
  const count = order.length;
  if (count === 0) return null;
  let error = 0;
  let gap = 0;
  let closed = 0;
  for (let at = 0; at < count; at += 1) {
    const row = order[at] ?? 0;
    const probability = probabilities[row] ?? 0;
    gap += probability - labelAt(labels, row);
    const edge = Math.round(((closed + 1) * count) / bins);
    const tied = at + 1 < count && probabilities[order[at + 1] ?? 0] === probability;
    if (at + 1 < count && (at + 1 < edge || tied)) continue;
    error += Math.abs(gap);
    gap = 0;
    while (closed < bins && Math.round(((closed + 1) * count) / bins) <= at + 1) closed += 1;
  }
  return error / count;
}

/**
 * The share of flags that are right where `prevalence` of the texts are positive: Bayes' rule on recall and false alarm rate,
 * both shares. `null` when nothing would be flagged.
 */
export function precisionAtPrevalence(recall: number, falseAlarms: number, prevalence: number): number | null {
  const right = recall * prevalence;
  const flagged = right + falseAlarms * (1 - prevalence);
  return flagged === 0 ? null : right / flagged;
}

/** The 97.5 % quantile of the normal distribution. */
const NORMAL = 1.959964;

/**
 * The 95 % score interval of a share, `count` of `of`: Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 1927. `[0, 1]` when `of` is 0: nothing is known.
 */
export function wilsonInterval(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = count / of;
  const square = NORMAL ** 2 / of;
  const middle = share + square / 2;
  const half = NORMAL * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  const within = (value: number): number => Math.min(1, Math.max(0, value / (1 + square)));
  return [count === 0 ? 0 : within(middle - half), count === of ? 1 : within(middle + half)];
}

/**
 * The lowest threshold at or above which at most `share` of the scores lie: the next double after the highest score that must
 * not be flagged. Rounding it up keeps the promise. Throws for no scores: nothing promises nothing.
 */
export function quantileThreshold(scores: Numbers, share: number): number {
  const order = orderByScore(scores);
  if (order.length === 0) throw new RangeError('a threshold needs scores');
  const allowed = Math.floor(share * order.length);
  if (allowed >= order.length) return scores[order[0] ?? 0] ?? 0;
  return nextUp(scores[order[order.length - 1 - allowed] ?? 0] ?? 0);
}

/** The smallest double above a finite one. */
function nextUp(value: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  view.setBigInt64(0, view.getBigInt64(0) + (value >= 0 ? 1n : -1n));
  return view.getFloat64(0);
}
