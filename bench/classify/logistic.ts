/** Rows of a sparse matrix, one after another: row `r` has its columns and values from `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly columns: Uint32Array;
  readonly values: Float64Array;
  readonly starts: Uint32Array;
  /** How many columns there are. */
  readonly width: number;
}

/** Log odds of a row: `bias + Σ weights[column] · value`. */
export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Steps and gradients that are kept of the past; the usual choice. */
const MEMORY = 10;
/** Of bag-of-words texts the loss stands still to four digits long before. */
const MOST_ROUNDS = 100;
/** Done when the gradient has fallen to this part of the first. */
const TOLERANCE = 1e-3;

/**
 * Logistic regression with an L2 penalty of half the squared weights (scikit-learn's `C = 1`; the bias is free), by L-BFGS with
 * backtracking (Nocedal and Wright, "Numerical optimization", 2006, algorithms 7.4 and 7.5). The same rows give the same model.
 */
export function trainLogistic(rows: SparseRows, labels: Uint8Array): LinearModel {
  let point = new Float64Array(rows.width + 1);
  let gradient = new Float64Array(point.length);
  let loss = lossAt(rows, labels, point, gradient);
  const enough = TOLERANCE * Math.sqrt(dot(gradient, gradient));
  const past: Step[] = [];
  for (let round = 0; round < MOST_ROUNDS && Math.sqrt(dot(gradient, gradient)) > enough; round += 1) {
    const direction = descent(gradient, past);
    const slope = dot(gradient, direction);
    // Without a past the gradient's length says nothing of how far to go.
    let length = past.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const nextGradient = new Float64Array(point.length);
    let next = moved(point, direction, length);
    let nextLoss = lossAt(rows, labels, next, nextGradient);
    while (nextLoss > loss + 1e-4 * length * slope && length > 1e-10) {
      length /= 2;
      next = moved(point, direction, length);
      nextLoss = lossAt(rows, labels, next, nextGradient);
    }
    remember(past, difference(next, point), difference(nextGradient, gradient));
    [point, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return { weights: point.subarray(0, rows.width), bias: point[rows.width] ?? 0 };
}

/** Log odds of row `row`. */
export function logOdds(model: LinearModel, rows: SparseRows, row: number): number {
  let sum = model.bias;
  const end = rows.starts[row + 1] ?? 0;
  for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
    sum += (model.weights[rows.columns[at] ?? 0] ?? 0) * (rows.values[at] ?? 0);
  }
  return sum;
}

export function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** The penalised loss at a point, whose last coordinate is the bias; its gradient is written to `gradient`. */
function lossAt(rows: SparseRows, labels: Uint8Array, point: Float64Array, gradient: Float64Array): number {
  const model = { weights: point, bias: point[rows.width] ?? 0 };
  gradient.set(point);
  gradient[rows.width] = 0;
  let loss = 0;
  for (const weight of point.subarray(0, rows.width)) loss += (weight * weight) / 2;
  for (let row = 0; row < labels.length; row += 1) {
    const odds = logOdds(model, rows, row);
    const label = labels[row] ?? 0;
    const away = probabilityOf(odds) - label;
    // log(1 + e^x) − label · x, written so that it cannot overflow.
    loss += Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds))) - label * odds;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at += 1) {
      const column = rows.columns[at] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + away * (rows.values[at] ?? 0);
    }
    gradient[rows.width] = (gradient[rows.width] ?? 0) + away;
  }
  return loss;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  /** 1 / (moved · turned). */
  readonly weight: number;
}

function remember(past: Step[], step: Float64Array, turned: Float64Array): void {
  const product = dot(step, turned);
  // Rounding can make it vanish at the very end.
  if (product <= 0) return;
  past.push({ moved: step, turned, weight: 1 / product });
  if (past.length > MEMORY) past.shift();
}

/** The two-loop recursion: the downhill direction as the past steps see the curvature. */
function descent(gradient: Float64Array, past: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares = new Map<Step, number>();
  for (const step of past.toReversed()) {
    const share = step.weight * dot(step.moved, direction);
    shares.set(step, share);
    add(direction, step.turned, -share);
  }
  const last = past.at(-1);
  if (last) {
    const scale = 1 / (last.weight * dot(last.turned, last.turned));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const step of past) {
    add(direction, step.moved, (shares.get(step) ?? 0) - step.weight * dot(step.turned, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(to: Float64Array, from: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (from[at] ?? 0);
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const to = Float64Array.from(from);
  add(to, direction, length);
  return to;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = Float64Array.from(a);
  add(result, b, -1);
  return result;
}
