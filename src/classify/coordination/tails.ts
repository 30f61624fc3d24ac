/** Terms this much smaller than the sum no longer change it. */
const negligible = 1e-17;

/** The chance of `count` or more where `mean` are expected and each is independent of the others (Poisson). */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  // Below the mean the terms grow at first, and the chance is near one anyway: no caller needs it sharper.
  if (count <= mean) return 1;
  let logTerm = -mean;
  for (let at = 1; at <= count; at += 1) logTerm += Math.log(mean / at);
  let term = 1;
  let sum = 1;
  for (let at = count + 1; term > negligible * sum; at += 1) {
    term *= mean / at;
    sum += term;
  }
  return Math.min(1, Math.exp(logTerm) * sum);
}

/** The chance of `count` or more successes in `trials` independent ones whose chances sum to `mean` and are equal (binomial). */
export function binomialTail(count: number, trials: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0 || count > trials) return 0;
  if (count <= mean) return 1;
  const chance = mean / trials;
  let logTerm = (trials - count) * Math.log1p(-chance);
  for (let at = 1; at <= count; at += 1) logTerm += Math.log((chance * (trials - count + at)) / at);
  const odds = chance / (1 - chance);
  let term = 1;
  let sum = 1;
  for (let at = count + 1; at <= trials && term > negligible * sum; at += 1) {
    term *= (odds * (trials - at + 1)) / at;
    sum += term;
  }
  return Math.min(1, Math.exp(logTerm) * sum);
}
