import { burstKinds, eventAt, families, makeAccount, msPerDay } from './worlds.js';

/** What is made, and what is wanted of it: `ratio` of the change at the event; `trend` where there is one instead. */
export const scenarios = {
  'nothing, 100 a side': { world: { perSide: 100 }, wants: 'none' },
  'nothing, 400 a side': { world: { perSide: 400 }, wants: 'none' },
  'few posts, 30 a side': { world: { perSide: 30 }, wants: 'none' },
  'few posts, 10 a side': { world: { perSide: 10 }, wants: 'floor' },
  'one viral post (× 1,000), 100 a side': { world: { perSide: 100, viral: 1 }, wants: 'none' },
  'yearly and weekly waves, 200 a side': { world: { perSide: 200, yearly: 0.5, weekly: 0.4 }, wants: 'none' },
  'only the mix of kinds changes, 200 a side': {
    world: { perSide: 200, mix: { before: 0.2, after: 0.7, effect: -1.2 } },
    wants: 'none',
  },
  'only the posting rate changes (× 3), 200 a side': { world: { perSide: 200, rateAfter: 3 }, wants: 'none' },
  'drop to 0.5, 100 a side': { world: { perSide: 100, ratio: 0.5 }, wants: 'fell' },
  'drop to 0.5, viral post, 100 a side': { world: { perSide: 100, ratio: 0.5, viral: 1 }, wants: 'fell' },
  'drop to 0.6, 200 a side': { world: { perSide: 200, ratio: 0.6 }, wants: 'fell' },
  'drop to 0.5, a year more either side, 200 a side': {
    world: { perSide: 200, ratio: 0.5, beyondDays: 365 },
    wants: 'fell',
  },
  'rise to 2, 100 a side': { world: { perSide: 100, ratio: 2 }, wants: 'rose' },
  'trend, halving a year, 200 a side': { world: { perSide: 200, trend: Math.log(0.5) }, wants: 'trend' },
  'trend, halving a year, four years, 200 a side': {
    world: { perSide: 200, trend: Math.log(0.5), beyondDays: 365 },
    wants: 'trend',
  },
  'followers grow fivefold in a line, 200 a side': {
    world: { perSide: 200, growth: { by: 5, shape: 'line' } },
    wants: 'trend',
  },
  'followers grow fivefold along an S, 200 a side': {
    world: { perSide: 200, growth: { by: 5, shape: 's' } },
    wants: 'trend',
  },
};

/** Every scenario with every family, without bursts and with them; the strong ones for three scenarios alone. */
export function cells() {
  const strong = /nothing, 400|drop to 0.5, 100|drop to 0.6/;
  return Object.keys(scenarios).flatMap((scenario) =>
    Object.keys(families).flatMap((family) =>
      Object.keys(burstKinds).flatMap((bursts) =>
        bursts === 'strong weeks' && !strong.test(scenario) ? [] : [{ scenario, family, bursts }],
      ),
    ),
  );
}

/** Counts what `reachChanges` says of so many accounts of a cell. */
export function runCell(reachChanges, { scenario, family, bursts }, { accounts, firstSeed = 1 }) {
  const { world } = scenarios[scenario];
  const truth = world.ratio ?? 1;
  const tally = { accounts, intervals: 0, covered: 0, fell: 0, rose: 0, cannotTell: 0, trend: 0, found: 0, near: 0 };
  for (let k = 0; k < accounts; k++) {
    const posts = makeAccount({ ...world, family, bursts }, firstSeed + k);
    const [change, ...found] = reachChanges(posts, {
      events: [{ name: 'event', at: eventAt }],
      now: Math.max(...posts.countedAt),
    });
    const [low, high] = change.ci95 ?? [Number.NaN, Number.NaN];
    tally.intervals += change.ci95 === null ? 0 : 1;
    tally.covered += low <= truth && truth <= high ? 1 : 0;
    tally.fell += change.verdict === 'fell' ? 1 : 0;
    tally.rose += change.verdict === 'rose' ? 1 : 0;
    tally.cannotTell += change.verdict === 'cannot-tell' ? 1 : 0;
    tally.trend += change.explainedByTrend === true ? 1 : 0;
    tally.found += found.length > 0 ? 1 : 0;
    tally.near += found.some(({ at }) => Math.abs(Date.parse(at) - eventAt) <= 45 * msPerDay) ? 1 : 0;
  }
  return tally;
}

/** Shares of a tally, and what of the wanted figures it misses. */
export function judged({ scenario }, tally) {
  const { wants } = scenarios[scenario];
  const share = (part, whole) => (whole === 0 ? null : part / whole);
  const verdicts = tally.fell + tally.rose;
  const shares = {
    coverage: wants === 'trend' ? null : share(tally.covered, tally.intervals),
    verdict: share(wants === 'fell' ? tally.fell : wants === 'rose' ? tally.rose : verdicts, tally.accounts),
    cannotTell: share(tally.cannotTell, tally.accounts),
    trend: wants === 'none' || wants === 'floor' ? null : share(tally.trend, verdicts),
    found: share(tally.found, tally.accounts),
    near: wants === 'fell' || wants === 'rose' ? share(tally.near, tally.accounts) : null,
  };
  const isChange = wants === 'fell' || wants === 'rose';
  // Out by more than two standard errors of the wanted share itself.
  const beyond = (got, wanted, whole) => (got - wanted) / Math.sqrt((wanted * (1 - wanted)) / Math.max(1, whole)) > 2;
  const below = (got, wanted, whole) => beyond(1 - got, 1 - wanted, whole);
  const missed = [
    shares.coverage !== null && below(shares.coverage, 0.94, tally.intervals) && 'coverage low',
    shares.coverage !== null && beyond(shares.coverage, 0.98, tally.intervals) && 'coverage high',
    (wants === 'none' || wants === 'floor') && beyond(shares.verdict, 0.06, tally.accounts) && 'false verdicts',
    isChange && below(shares.verdict, 0.9, tally.accounts) && 'found',
    isChange && beyond(shares.cannotTell, 0.1, tally.accounts) && 'cannot tell',
    isChange && beyond(shares.trend, 0.1, verdicts) && 'step taken for a trend',
    wants === 'trend' && below(shares.trend, 0.9, verdicts) && 'trend taken for a step',
  ].filter((each) => each !== false);
  return { ...shares, missed };
}
