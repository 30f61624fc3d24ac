/** Points in order, each with a weight (one over its variance). */
export interface Series {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Where the mean of a series changes: the places of the first point of each new segment. PELT, Killick, Fearnhead and
 * Eckley, "Optimal detection of changepoints with a linear computational cost", JASA 107, 2012: the segmentation with the
 * least weighted sum of squares about segment means plus `penalty` a change, found exactly.
 */
export function changePoints(series: Series, penalty: number, shortest = 1): number[] {
  const cost = segmentCost(series);
  const n = series.values.length;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Int32Array(n + 1);
  best[0] = -penalty;
  let candidates: number[] = [0];
  for (let end = shortest; end <= n; end++) {
    let least = Number.POSITIVE_INFINITY;
    for (const start of candidates) {
      if (end - start < shortest) continue;
      const total = (best[start] as number) + cost(start, end) + penalty;
      if (total >= least) continue;
      least = total;
      last[end] = start;
    }
    best[end] = least;
    // A start that is already worse without the penalty can never be the last change again; K is 0 for squares.
    candidates = candidates.filter(
      (start) => end - start < shortest || (best[start] as number) + cost(start, end) <= least,
    );
    candidates.push(end);
  }
  return walkedBack(last, n);
}

function walkedBack(last: Int32Array, n: number): number[] {
  const changes: number[] = [];
  for (let end = last[n] ?? 0; end > 0; end = last[end] ?? 0) changes.unshift(end);
  return changes;
}

/** The weighted squares about the mean of the points from `start` to before `end`. */
function segmentCost({ values, weights }: Series): (start: number, end: number) => number {
  const n = values.length;
  const sums = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
  const [weight, first, second] = sums as [Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < n; i++) {
    const w = weights[i] as number;
    const x = values[i] as number;
    weight[i + 1] = (weight[i] as number) + w;
    first[i + 1] = (first[i] as number) + w * x;
    second[i + 1] = (second[i] as number) + w * x * x;
  }
  const over = (sum: Float64Array, start: number, end: number): number => (sum[end] as number) - (sum[start] as number);
  return (start, end) => over(second, start, end) - over(first, start, end) ** 2 / over(weight, start, end);
}
