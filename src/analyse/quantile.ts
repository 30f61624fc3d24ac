/**
 * The quantile `p` of sorted values: Hyndman and Fan's type 7 ("Sample quantiles in statistical packages", The American
 * Statistician 50(4), 1996), linear between order statistics; the default of R and NumPy. Needs at least one value.
 */
export function quantile(sorted: Float64Array, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

/** Six significant digits: enough for every figure, and none of the noise of binary fractions. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
