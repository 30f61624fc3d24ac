// Simulated accounts: interactions at their times, on the days that were looked at, with or without a pile-on. None of the
// laws below is the one that incidents are found by (a gamma factor a day): two of them lie near it, the rest do not.

const hour = 3_600_000;
const day = 24 * hour;
/** A Monday. */
const start = Date.UTC(2024, 0, 1);

/** A random number source: the same numbers for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Counts the arrivals of a unit of time. */
function poisson(mean, random) {
  let count = -1;
  for (let sum = 0; sum <= mean; count++) sum -= Math.log(1 - random());
  return count;
}

const weekRhythm = [1.1, 1.15, 1.1, 1, 1.05, 0.75, 0.85];
const dayRhythm = Array.from({ length: 24 }, (_, h) =>
  h < 6 ? 0.15 : h < 9 ? 0.8 : h < 17 ? 1.1 : h < 23 ? 1.9 : 0.6,
);
const daySum = dayRhythm.reduce((sum, value) => sum + value, 0);

/** How uneven days or hours are round what is usual: a factor a day and a factor an hour. */
export const laws = {
  Poisson: { days: () => () => 1, hours: () => 1 },
  'k = 1 a day': { days: () => (random) => -Math.log(1 - random()), hours: () => 1 },
  'k = 1 an hour': { days: () => () => 1, hours: (random) => -Math.log(1 - random()) },
  'log-normal a day': { days: () => (random) => Math.exp(0.8 * normal(random) - 0.32), hours: () => 1 },
  'log-normal, days alike': {
    days: () => {
      let level = 0;
      return (random) => {
        level = 0.7 * level + 0.6 * Math.sqrt(1 - 0.49) * normal(random);
        return Math.exp(level - 0.18);
      };
    },
    hours: () => 1,
  },
  // Posts, two a day, each answered by a geometric number within hours.
  'answers to posts': { days: () => () => 1, hours: () => 1, posts: 2 },
};

/** Which of the days were looked at. */
export const coverages = {
  'every day': () => () => true,
  'three in ten missing': () => (random) => random() >= 0.3,
  'weeks missing': () => {
    let left = 0;
    let looked = false;
    return (random) => {
      if (left-- <= 0) [looked, left] = [!looked, 10 + Math.floor(random() * 30)];
      return looked;
    };
  },
};

/**
 * An account of `days` days with `rate` interactions a day on average: `{ times, abusive, author, seenDays, dayOf, looked, usual }`;
 * `usual(from, to)` is what the law expects on days looked at. `drift` is the factor from first day to last.
 */
export function accountOf({ rate, law, coverage, days = 365, drift = 1, abuse = 0.1, seed }) {
  const random = randomOf(seed);
  const dayFactor = laws[law].days();
  const isLooked = coverages[coverage]();
  const looked = Array.from({ length: days }, () => isLooked(random));
  const times = [];
  const levelOf = (index) =>
    rate * drift ** (index / days) * (drift === 1 ? 1 : Math.log(drift) / (drift - 1)) * weekRhythm[index % 7];
  for (let index = 0; index < days; index++) {
    const factor = dayFactor(random);
    for (let h = 0; h < 24; h++) {
      const mean = (levelOf(index) * factor * laws[law].hours(random) * dayRhythm[h]) / daySum;
      const from = start + index * day + h * hour;
      if (laws[law].posts === undefined) scatter(times, poisson(mean, random), () => from + random() * hour);
      else answers(times, mean, { from, rate, posts: laws[law].posts, random });
    }
  }
  const dayIndex = (at) => Math.floor((at - start) / day);
  const kept = times.filter((at) => looked[dayIndex(at)]);
  return finished({ times: kept, looked, levelOf, abuse, random });
}

function scatter(times, count, at) {
  for (let i = 0; i < count; i++) times.push(at());
}

function answers(times, mean, { from, rate, posts, random }) {
  const each = rate / posts;
  for (let post = poisson(mean / each, random); post > 0; post--) {
    const at = from + random() * hour;
    const count = Math.floor(Math.log(1 - random()) / Math.log(each / (1 + each)));
    scatter(times, count, () => at - 4 * hour * Math.log(1 - random()));
  }
}

function finished({ times, looked, levelOf, abuse, random }) {
  const usual = (from, to) => {
    let sum = 0;
    for (let at = from; at < to; at += hour / 4) {
      const index = Math.floor((at - start) / day);
      if (looked[index]) sum += (levelOf(index) * dayRhythm[Math.floor((at - start) / hour) % 24]) / daySum / 4;
    }
    return sum;
  };
  const account = { abuse, looked, usual, dayOf: (at) => new Date(at).toISOString().slice(0, 10), random };
  return withTimes(account, times);
}

function withTimes(account, times, added = [], abuseAdded = 0) {
  const { abuse, random } = account;
  const all = Float64Array.from([...times, ...added]);
  const abusive = Uint8Array.from(all, (_, row) => Number(random() < (row < times.length ? abuse : abuseAdded)));
  const author = Uint32Array.from(all, (_, row) => (row < times.length ? Math.floor(random() * 400) : 1_000 + row));
  const seenDays = [...new Set(Array.from(all, (at) => Math.floor(at / day)))]
    .sort((a, b) => a - b)
    .map((at) => account.dayOf(at * day));
  return { ...account, times: all, abusive, author, seenDays };
}

/**
 * The account with a pile-on of `hours` hours on days looked at, `ratio` times what is usual in them and `least` above it at least;
 * `shape` is `even`, `fading` (by half
 * every fifth of it), or `rhythm` (whole days, at the hours when interactions come anyway). `null` where too few days in a row were looked at.
 */
export function withPileOn(account, { hours, ratio = 5, least = 30, shape = 'even', abuse = account.abuse }) {
  const { random, looked } = account;
  for (let attempt = 0; attempt < 100; attempt++) {
    const morning = shape === 'rhythm' ? 0 : Math.floor(random() * 24);
    const from = start + (7 + Math.floor(random() * (looked.length - 17))) * day + morning * hour;
    const to = from + hours * hour;
    const seen = (at) => looked[Math.floor((at - start) / day)];
    if (!seen(from) || !seen(to - 1) || !seen((from + to) / 2)) continue;
    const extra = Math.ceil(Math.max(least, (ratio - 1) * account.usual(from, to)));
    const within = () => from + (to - from) * place(shape, random, hours);
    const added = Array.from({ length: extra }, () => {
      let at = within();
      while (!seen(at)) at = within();
      return at;
    });
    return { ...withTimes(account, [...account.times], added, abuse), from, to };
  }
  return null;
}

function place(shape, random, hours) {
  if (shape === 'even') return random();
  if (shape === 'rhythm') return (Math.floor((random() * hours) / 24) * 24 + hourOf(random)) / hours;
  const part = -Math.log2(1 - random() * (1 - 2 ** -5)) / 5;
  return Math.min(part, 0.999999);
}

/** An hour of the day, 0 to 24, as interactions fall. */
function hourOf(random) {
  let left = random() * daySum;
  let at = 0;
  while (left >= dayRhythm[at] && at < 23) left -= dayRhythm[at++];
  return at + random();
}
