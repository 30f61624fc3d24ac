// Made accounts with a known change, from families of counts that the method does not assume. Nothing here is shared
// with the code under test.

export const msPerDay = 86_400_000;
export const eventAt = Date.UTC(2022, 9, 27);

/** sfc32 by Chris Doty-Humphrey, seeded by one number. */
export function generator(seed) {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return ((t >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

export function normal(next) {
  return Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

/** Marsaglia and Tsang. */
function gamma(next, shape) {
  if (shape < 1) return gamma(next, shape + 1) * next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(next);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function poisson(next, mean) {
  if (mean > 500) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  if (mean > 30) {
    // Half of the mean at a time keeps the product from running out of digits.
    return poisson(next, mean / 2) + poisson(next, mean / 2);
  }
  let product = next();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; count++) product *= next();
  return count;
}

/**
 * Kinds of count, from the level a post can expect (100 unless something happens) and the log-sd of its own. The
 * log-normal alone is close to what the method likes best.
 */
export const families = {
  'log-normal, 100': (next, level, own) => Math.round(level * Math.exp(own * normal(next))),
  'Poisson-log-normal, 5': (next, level, own) => poisson(next, level * 0.05 * Math.exp(own * normal(next))),
  'Poisson-log-normal, 1': (next, level, own) => poisson(next, level * 0.01 * Math.exp(own * normal(next))),
  // Gamma of shape 1.1 has a log-sd near 1.1.
  'negative binomial, 60': (next, level) => poisson(next, level * 0.6 * (gamma(next, 1.1) / 1.1)),
  'negative binomial, 5': (next, level) => poisson(next, level * 0.05 * (gamma(next, 1.1) / 1.1)),
  // The logarithm of a Pareto count is exponential with log-sd 1/α.
  'Pareto, α 0.91': (next, level) => Math.round(level * next() ** (-1 / 0.91)),
};

/** Bursts: weeks whose posts share luck, which carries into the next week, and in which posts crowd. */
export const burstKinds = {
  none: { sd: 0, carry: 0 },
  weeks: { sd: 0.3, carry: 0.5 },
  'strong weeks': { sd: 0.45, carry: 0.5 },
};

/**
 * One account: posts around the event. `world`: perSide, spanDays (365), beyondDays (0) of history either side of the
 * spans, ratio, trend (log a year), weekly, yearly (amplitudes), viral, family, bursts, mix.
 */
export function makeAccount(world, seed) {
  const next = generator(seed);
  const span = world.spanDays ?? 365;
  const beyond = world.beyondDays ?? 0;
  const days = 2 * (span + beyond);
  const start = eventAt - (span + beyond) * msPerDay;
  const bursts = burstKinds[world.bursts ?? 'none'];
  const weeks = weekShocks(next, Math.ceil(days / 7) + 1, bursts);
  const own = Math.sqrt(1.1 ** 2 - bursts.sd ** 2);
  const count = Math.round((world.perSide * days) / span);
  const times = postTimes(next, { count, days, start, isBursty: bursts.sd > 0, rateAfter: world.rateAfter ?? 1 });
  const phase = next() * 2 * Math.PI;
  const account = columns(count);
  const family = families[world.family];
  for (let i = 0; i < count; i++) {
    const at = times[i];
    const isAfter = at >= eventAt;
    const kind = kindOf(next, world, isAfter);
    let log = Math.log(100) + weeks[Math.floor((at - start) / (7 * msPerDay))] + kind.effect;
    if (isAfter) log += Math.log(world.ratio ?? 1);
    log += (world.trend ?? 0) * ((at - eventAt) / (365 * msPerDay));
    if (world.growth) log += Math.log(followers(world.growth, (at - start) / (days * msPerDay)));
    log += (world.yearly ?? 0) * Math.sin((2 * Math.PI * at) / (365.25 * msPerDay) + phase);
    log += (world.weekly ?? 0) * Math.sin((2 * Math.PI * at) / (7 * msPerDay) + phase);
    account.at[i] = at;
    account.engagement[i] = family(next, Math.exp(log), own);
    account.isReply[i] = kind.isReply;
    account.hasMedia[i] = kind.hasMedia;
  }
  for (let k = 0; k < (world.viral ?? 0); k++) account.engagement[Math.floor(next() * count)] *= 1000;
  account.countedAt.fill(start + (days + 30) * msPerDay);
  return account;
}

/** Followers grow in a line, or along an S, to `by` times as many. */
function followers({ by, shape }, share) {
  if (shape === 'line') return 1 + (by - 1) * share;
  return 1 + (by - 1) / (1 + Math.exp(-8 * (share - 0.5)));
}

function kindOf(next, { mix }, isAfter) {
  if (mix === undefined) return { isReply: next() < 0.3 ? 1 : 0, hasMedia: next() < 0.3 ? 1 : 0, effect: 0 };
  const isReply = next() < (isAfter ? mix.after : mix.before) ? 1 : 0;
  return { isReply, hasMedia: 0, effect: isReply * mix.effect };
}

function weekShocks(next, count, { sd, carry }) {
  const shocks = new Float64Array(count);
  let last = normal(next);
  for (let week = 0; week < count; week++) {
    shocks[week] = sd * last;
    last = carry * last + Math.sqrt(1 - carry * carry) * normal(next);
  }
  return shocks;
}

function postTimes(next, { count, days, start, isBursty, rateAfter }) {
  // Weeks with more and fewer posts.
  const weekRates = Array.from({ length: Math.ceil(days / 7) }, () => (isBursty ? gamma(next, 2) / 2 : 1));
  const most = Math.max(...weekRates) * Math.max(1, rateAfter);
  const times = new Float64Array(count);
  for (let i = 0; i < count; ) {
    const day = next() * days;
    const at = start + day * msPerDay;
    const rate = weekRates[Math.floor(day / 7)] * (at >= eventAt ? rateAfter : 1);
    if (next() * most < rate) times[i++] = Math.floor(at);
  }
  return times.sort();
}

function columns(count) {
  const unknown = () => new Float64Array(count).fill(Number.NaN);
  return {
    count,
    at: unknown(),
    engagement: unknown(),
    views: unknown(),
    countedAt: unknown(),
    dayOnly: new Uint8Array(count),
    isReply: new Uint8Array(count),
    isThread: new Uint8Array(count),
    hasMedia: new Uint8Array(count),
    hasLink: new Uint8Array(count),
  };
}
