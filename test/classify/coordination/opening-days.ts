import { createRandom, type Random } from './random.ts';

/**
 * Days on which ordinary accounts were opened, in fifteen years: a rate that wanders, weekdays, and rushes after news that begin
 * in a day and fade over a week. Nothing of it is a constant rate.
 */
export function ordinaryDays(random: Random, accounts: number): number[] {
  const rates: number[] = [];
  let wander = 0;
  let fading = 0;
  for (let day = 0; day < 5500; day += 1) {
    wander = 0.995 * wander + 0.05 * random.normal();
    fading *= 0.75;
    if (random.next() < 1 / 250) fading = 1 + 4 * random.next();
    rates.push(Math.exp(wander) * (day % 7 < 2 ? 1.25 : 0.9) * (1 + fading));
  }
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  return rates.flatMap((rate, day) =>
    Array.from({ length: random.poisson((accounts * rate) / total) }, () => 13_500 + day),
  );
}

/** The same with cohorts of accounts opened on one day each; the last ones of the list. */
export function daysWithCohorts(
  seed: number,
  { accounts, cohorts, size }: Record<'accounts' | 'cohorts' | 'size', number>,
) {
  const random = createRandom(seed);
  const days = ordinaryDays(random, accounts);
  const groups = Array.from({ length: cohorts }, () => {
    const day = 13_500 + random.int(5500);
    return Array.from({ length: size }, () => days.push(day) - 1);
  });
  return { days, groups };
}
