import type { Head } from '../../bench/classify/answers.ts';
import { combine, isAbuse, probabilities } from '../../src/classify/combine.ts';
import { isDanger } from '../../src/classify/direction.ts';
import { HEADS, heads } from '../../src/classify/model/shape.ts';
import type { WeightsHeader } from '../../src/classify/model/weights.ts';
import type { Hit } from '../../src/classify/rules.ts';
import type { Label } from '../../src/model/verdict.ts';
import { type Example, GENERATED, READ } from './examples.ts';
import { type FittedHeader, wholeHeader } from './header.ts';
import { quantileThreshold } from './metrics.ts';
import { isStance, type Stance } from './readings/index.ts';

/** Probabilities are those of a reader whose messages are abusive in this share: replies to public people hold 5 to 20 %. */
export const PREVALENCE = 0.2;
/** Of harmless ordinary messages, a head may name at most this share; of support and criticism, of those in which no reader saw it. */
export const MAX_FALSE_ALARMS = 0.03;
/** Of the same, all labels of abuse together may name at most this share. */
export const MAX_TOGETHER = 0.04;
/**
 * Heads of abuse are given the limit in unlike shares, found by trial on the dev split. `abuse` gets the most, for it ranks messages best; then hatred of groups,
 * which nothing else finds where it is politely worded, and insults. What is missed of the others is mostly found by these and by the rules.
 */
const sharesOfLimit: ReadonlyMap<string, number> = new Map([
  ['abuse', 1],
  ['identity-hate', 0.45],
  ['insult', 0.5],
]);
const otherShare = 0.2;

function shareOfLimit(name: string): number {
  return sharesOfLimit.get(name) ?? otherShare;
}
/** The judge reads long texts whole and rounds, the fit does neither: a few messages at the edge fall otherwise. */
const MARGIN = 0.97;
/** Steps by which the shares of all heads of abuse are lowered until all labels of abuse together keep to theirs. */
const LOWERING = 0.98;
/**
 * Classes that made messages taught for the most part: every row in which readers saw no abuse tests their false alarms, and they may
 * name these shares of them. What names danger stands at the top of a report, so that it may name few; but to miss a threat costs more.
 */
const loneShares: ReadonlyMap<string, number> = new Map([
  ['threat', 0.006],
  ['doxxing', 0.002],
  ['self-harm-encouragement', 0.0035],
  ['sexual-harassment', 0.004],
  ['accusation', 0.0035],
]);
/** A class is named from this chance on, or later; one of danger sooner, since missing it costs more. */
const least: { readonly [kind in 'danger' | 'other']: number } = { danger: 0.3, other: 0.35 };

/**
 * Sources whose rows without abuse are messages between people as they come. Of the others, some are said to a machine (where asking
 * for an address harms nobody), and some were written or chosen to be near the line.
 */
const ordinarySources: ReadonlySet<string> = new Set([
  'jigsaw-subset',
  'davidson',
  'gab',
  'misogyny-reddit',
  'counter-speech',
]);

/**
 * A dev row that two readers saw no abuse in, and no more than ordinary. The word of its source is not enough: of 900 such rows of the first
 * two sources one in ten holds a slur, an insult or a doubt, as the readers found, and some sources say nothing but of hate.
 */
export function isOrdinary(example: Example): boolean {
  return example.split === 'dev' && example.readHarmless && ordinarySources.has(example.source);
}

/** Whether an ordinary row tests the false alarms of a head. Those of support and criticism are tested by rows that two readers said do neither: not by what one of them saw some in, nor where nobody was asked. */
export function isHarmlessTo({ stances }: Example, name: Head): boolean {
  return isStance(name) ? stances?.[name] === 0 : true;
}

/** Slope and offset of the logistic curve that makes a probability of a head's logit: Platt, 1999. */
export type Curve = readonly [slope: number, offset: number];

/**
 * Fits the curve of one head to dev rows. Real sources weigh alike, generated rows stand in only where no real source has the
 * class; within them yes and no are weighed to `PREVALENCE`.
 */
export function fitCurve(
  examples: readonly Example[],
  answers: Float32Array,
  logits: Float32Array,
  head: number,
): Curve {
  const cells = new Map<string, number[]>();
  for (const [index, example] of examples.entries()) {
    const answer = answers[index * HEADS + head] ?? Number.NaN;
    if (example.split !== 'dev' || Number.isNaN(answer)) continue;
    const key = `${example.source} ${answer}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [index]);
    else cell.push(index);
  }
  const sources = fittedSources(withBoth(cells), heads[head] ?? 'abuse');
  const rows: { x: number; y: number; w: number }[] = [];
  for (const source of sources) {
    for (const y of [0, 1]) {
      const cell = cells.get(`${source} ${y}`) ?? [];
      const share = y === 1 ? PREVALENCE : 1 - PREVALENCE;
      for (const index of cell) rows.push({ x: logits[index * HEADS + head] ?? 0, y, w: share / cell.length });
    }
  }
  return logisticFit(rows);
}

/** Fewer examples of a class than this say nothing. */
export const MIN_CELL = 20;

/**
 * Of sources with enough rows of both answers, those that the curve of a head is fitted to. The dev rows of `READ` are news comments alone: of those without
 * abuse four in five criticise, where of ordinary messages it is one in three.
 */
export function fittedSources(both: readonly string[], name: string): string[] {
  const real = both.filter((source) => source !== GENERATED && !(source === READ && isStance(name)));
  return real.length > 0 ? real : both.filter((source) => source === GENERATED);
}

function withBoth(cells: ReadonlyMap<string, readonly number[]>): string[] {
  return [...new Set([...cells.keys()].map((key) => key.split(' ')[0] ?? ''))].filter((source) =>
    [0, 1].every((y) => (cells.get(`${source} ${y}`)?.length ?? 0) >= MIN_CELL),
  );
}

type Row = { readonly x: number; readonly y: number; readonly w: number };

/** Slopes outside say that a head cannot tell, or that its few examples are told apart by chance. */
const SLOPES = { least: 0.1, most: 3 } as const;
/** Pulls the slope towards 1, the logit as it is: worth a hundredth of the examples. */
const PULL = 0.01;
const NEWTON_STEPS = 60;

/** Weighted logistic regression on one number: Newton's steps, halved until the loss falls; the slope kept within bounds. */
function logisticFit(rows: readonly Row[]): Curve {
  if (rows.length === 0) return [1, 0];
  let curve: Curve = [1, 0];
  let loss = lossOf(rows, curve);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const [bySlope, byOffset] = newtonStep(rows, curve);
    let share = 1;
    let next = moved(curve, bySlope, byOffset);
    while (share > 1e-4 && !(lossOf(rows, next) <= loss)) {
      share /= 2;
      next = moved(curve, bySlope * share, byOffset * share);
    }
    const lower = lossOf(rows, next);
    if (!(loss - lower > 1e-10)) break;
    curve = next;
    loss = lower;
  }
  return curve;
}

function moved([slope, offset]: Curve, bySlope: number, byOffset: number): Curve {
  return [Math.min(SLOPES.most, Math.max(SLOPES.least, slope - bySlope)), offset - byOffset];
}

function lossOf(rows: readonly Row[], [slope, offset]: Curve): number {
  let loss = (PULL / 2) * (slope - 1) ** 2;
  for (const { x, y, w } of rows) {
    const z = slope * x + offset;
    loss += w * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * y);
  }
  return loss;
}

function newtonStep(rows: readonly Row[], [slope, offset]: Curve): readonly [bySlope: number, byOffset: number] {
  let ga = PULL * (slope - 1);
  let gb = 0;
  let haa = PULL;
  let hab = 0;
  let hbb = 1e-9;
  for (const { x, y, w } of rows) {
    const p = 1 / (1 + Math.exp(-(slope * x + offset)));
    const v = w * p * (1 - p);
    ga += w * (p - y) * x;
    gb += w * (p - y);
    haa += v * x * x;
    hab += v * x;
    hbb += v;
  }
  const det = haa * hbb - hab * hab;
  return [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
}

/** What is known of the rows that thresholds are fitted to. */
interface Fitted {
  readonly examples: readonly Example[];
  readonly logits: Float32Array;
  readonly hits: readonly (readonly Hit[])[];
  readonly header: Omit<FittedHeader, 'thresholds'>;
}

/**
 * Per head, the probability from which on it is named: of ordinary messages each head names at most `MAX_FALSE_ALARMS`, and all labels
 * of abuse together, with what the rules decide alone, at most `MAX_TOGETHER`.
 */
export function fitThresholds(fitted: Fitted): number[] {
  const rows = rowsWhere(fitted, isOrdinary);
  if (rows.length === 0) return heads.map(() => least.other);
  const fixed = heads.map((name) => fixedThreshold(fitted, name));
  let thresholds: number[] = [];
  for (let share = MAX_FALSE_ALARMS; share > MAX_FALSE_ALARMS / 100; share *= LOWERING) {
    thresholds = heads.map((name, head) => fixed[head] ?? sharingThreshold(fitted, { rows, name, share }));
    if (flaggedShare(fitted, rows, thresholds) <= MAX_TOGETHER * MARGIN) break;
  }
  // Where the rules alone flag more, the strictest ones: the card says by how much the limit is missed.
  return thresholds;
}

function rowsWhere({ examples }: Fitted, wanted: (example: Example) => boolean): number[] {
  return examples.flatMap((example, row) => (wanted(example) ? [row] : []));
}

/** Of a head whose limit is its own; `null` of those that share the limit on ordinary messages. */
function fixedThreshold(fitted: Fitted, name: Head): number | null {
  if (isStance(name)) return stanceThreshold(fitted, name);
  const share = loneShares.get(name);
  if (share === undefined || name === 'abuse') return null;
  const lowest = isDanger(name) ? least.danger : least.other;
  return Math.max(lowest, quantileThreshold(chancesOf(fitted, rowsWhere(fitted, isCalm), name), share));
}

function sharingThreshold(
  fitted: Fitted,
  { rows, name, share }: { readonly rows: readonly number[]; readonly name: Head; readonly share: number },
): number {
  const threshold = quantileThreshold(chancesOf(fitted, rows, name), share * shareOfLimit(name));
  return name === 'abuse' ? threshold : Math.max(least.other, threshold);
}

/** What no chance reaches: the rules alone name something. */
const UNREACHED = 2;
/** A whole number of messages is let through whole, whatever a division makes of it. */
const ROUNDING = 1e-9;

/** What supports or criticises raises no false alarm: of ordinary messages in which no reader saw it, threshold and rules together name what the limit allows. */
function stanceThreshold(fitted: Fitted, name: Stance): number {
  const without = rowsWhere(fitted, (example) => isOrdinary(example) && isHarmlessTo(example, name));
  const rulesAlone = wholeHeader({ ...fitted.header, thresholds: heads.map(() => UNREACHED) });
  const left = without.filter((row) => !labelsOf(fitted, row, rulesAlone).includes(name));
  if (left.length === 0) return least.other;
  const allowed = Math.floor(MAX_FALSE_ALARMS * MARGIN * without.length) - (without.length - left.length);
  const chances = chancesOf(fitted, left, name);
  return Math.max(least.other, quantileThreshold(chances, Math.max(0, allowed) / left.length + ROUNDING));
}

/** A real dev row in which two readers saw no abuse, ordinary or not; or one, of news comments near the line, for what is said of public people. */
function isCalm(example: Example): boolean {
  if (example.split !== 'dev') return false;
  return example.readHarmless || (example.source === READ && example.abuse === 0);
}

function chancesOf({ header, logits }: Fitted, rows: readonly number[], name: Head): number[] {
  const head = heads.indexOf(name);
  return rows.map((row) => probabilities(logits.subarray(row * HEADS, (row + 1) * HEADS), header)[head] ?? 0);
}

function flaggedShare(fitted: Fitted, rows: readonly number[], thresholds: readonly number[]): number {
  const judged = wholeHeader({ ...fitted.header, thresholds });
  return rows.filter((row) => labelsOf(fitted, row, judged).some(isAbuse)).length / rows.length;
}

function labelsOf({ logits, hits }: Fitted, row: number, judged: WeightsHeader): readonly Label[] {
  return combine(logits.subarray(row * HEADS, (row + 1) * HEADS), judged, hits[row] ?? []).labels;
}
