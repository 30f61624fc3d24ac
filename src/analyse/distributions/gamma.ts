const small = Float64Array.from({ length: 256 }, () => 0);
for (let n = 3; n < small.length; n++) small[n] = (small[n - 1] ?? 0) + Math.log(n - 1);

const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/** The logarithm of the gamma function of x > 0: a table of whole numbers, else Stirling's series after a shift above 10 (Abramowitz and Stegun 6.1.41), to twelve digits. */
export function logGamma(x: number): number {
  if (x < small.length && Number.isInteger(x)) return small[x] ?? 0;
  let shift = 0;
  let at = x;
  if (at < 10) {
    let product = 1;
    for (; at < 10; at++) product *= at;
    shift = Math.log(product);
  }
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series - shift;
}
