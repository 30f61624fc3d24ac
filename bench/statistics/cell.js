// One cell of the simulation: an account, a size of sample, many samples; how often the interval holds the truth, and how wide it is beside labels drawn
// at random. What is measured comes in as `statistics`: the built code for the page, the source for a test.
import { accountOf, drawnFrom, machines, randomOf } from './worlds.js';

/** Rows of an account: more than twenty times the largest sample. */
const rows = 25_000;

/** Below so many positives expected an exact interval is asked for. */
const few = 10;

/** The parts of an account that labels are drawn from: two where few positives are expected, as `review sample` does. */
function partsOf(account, size, { expectedPositives }) {
  const frame = account.map(frameOf);
  if (expectedPositives(frame, size) >= few) return account;
  return [true, false].map((flagged) =>
    joined(
      account.filter((part) => part.flagged === flagged),
      flagged,
    ),
  );
}

function frameOf({ size, flagged, chances }) {
  return { size, flagged, anticipated: chances.reduce((sum, chance) => sum + chance, 0) / size };
}

function joined(parts, flagged) {
  const truths = Uint8Array.from(parts.flatMap((part) => [...part.truths]));
  return {
    flagged,
    size: truths.length,
    truths,
    chances: Float64Array.from(parts.flatMap((part) => [...part.chances])),
  };
}

/** The account itself: its share of abuse, and how flags and truths go together. */
function factsOf(account) {
  const all = { size: 0, positive: 0, flagged: 0, both: 0 };
  for (const { size, flagged, truths } of account) {
    const positive = truths.reduce((sum, truth) => sum + truth, 0);
    all.size += size;
    all.positive += positive;
    all.flagged += flagged ? size : 0;
    all.both += flagged ? positive : 0;
  }
  const [truth, flag, both] = [all.positive / all.size, all.flagged / all.size, all.both / all.size];
  return { truth, correlation: (both - truth * flag) / Math.sqrt(truth * (1 - truth) * flag * (1 - flag)) };
}

/** Coverage and mean width of the method, and its mean width over that of labels drawn at random by the same rule. */
export function cell({ machine, prevalence, size, runs }, statistics) {
  const { allocate, expectedPositives, correctedRate, clopperPearson, scoreInterval } = statistics;
  const account = accountOf({ prevalence, machine: machines[machine], rows, seed: 1 + Math.round(prevalence * 1e4) });
  const { truth, correlation } = factsOf(account);
  const parts = partsOf(account, size, statistics);
  const frame = parts.map(frameOf);
  const counts = allocate(frame, size);
  const expected = expectedPositives(frame, size);
  const random = randomOf(size * 7 + Math.round(prevalence * 1e5));
  const known = new Map();
  const found = { held: 0, width: 0, exact: 0, positive: 0 };
  for (let run = 0; run < runs; run++) {
    const strata = parts.map((part, at) => drawnFrom(part, counts[at], random));
    const key = strata.map(({ positive }) => positive).join();
    const rate = known.get(key) ?? correctedRate(strata, expected);
    // An exact interval depends on counts alone.
    if (rate.method === 'checked-exact') known.set(key, rate);
    const [low, high] = rate.ci95;
    found.held += low <= truth && truth <= high ? 1 : 0;
    found.width += high - low;
    found.exact += rate.method === 'checked-exact' ? 1 : 0;
    found.positive += strata.reduce((sum, { positive }) => sum + positive, 0);
  }
  const plain = plainWidth(account, { size, runs, truth, random }, { clopperPearson, scoreInterval });
  return {
    machine,
    prevalence,
    size,
    truth,
    correlation,
    coverage: found.held / runs,
    ratio: found.width / runs / plain,
    exact: found.exact / runs,
    positives: found.positive / runs,
  };
}

/** Mean width from labels drawn at random alone: Clopper and Pearson's where few positives are expected, Wilson's else. */
function plainWidth(account, { size, runs, truth, random }, { clopperPearson, scoreInterval }) {
  const all = joined(account, true);
  const isFew = size * truth < few;
  const known = new Map();
  let width = 0;
  for (let run = 0; run < runs; run++) {
    const drawn = drawnFrom(all, size, random);
    if (!known.has(drawn.positive)) {
      const [low, high] = isFew ? clopperPearson(drawn.positive, size) : scoreInterval([drawn]);
      known.set(drawn.positive, high - low);
    }
    width += known.get(drawn.positive);
  }
  return width / runs;
}

/** What a cell should hold and does not. */
export function misses({ truth, size, correlation, coverage, ratio }) {
  const positives = truth * size;
  const many = positives >= 20 && size - positives >= 20;
  return [
    ...(coverage < 0.93 ? ['covers too little'] : []),
    ...(many && coverage > 0.975 ? ['covers too much'] : []),
    ...(ratio > 1.05 ? ['wider than labels at random'] : []),
    ...(correlation >= 0.7 && positives >= 20 && ratio > 0.75 ? ['not a quarter narrower'] : []),
  ];
}
