/** A labelled message as one head sees it. */
export interface HeadRow {
  /** How many messages of the account it stands for: one over the chance of having been drawn and answered. */
  readonly weight: number;
  readonly truth: boolean;
  /** The chance that the model ships it with. */
  readonly chance: number;
}

/** A curve over the logarithm of the shipped odds: 1 and 0 leave every chance as it is. */
export interface Curve {
  readonly slope: number;
  readonly offset: number;
}

export const shippedCurve: Curve = { slope: 1, offset: 0 };

/**
 * How far from the shipped curve one expects an account to be, as standard deviations: its share of abuse and its tone shift the offset, how the model
 * tells messages apart changes less. Labels pull against these.
 */
const expected = { slope: 0.25, offset: 1 } as const;

/** A curve further off than this is a mistake in the labels, or another task. */
const bounds = { slope: [0.5, 2], offset: [-3, 3] } as const;

const iterations = 25;

/** Chances are kept to four decimals: 0 stands for less than half of the last. */
const leastChance = 0.000_05;

function logit(chance: number): number {
  const inside = Math.min(1 - leastChance, Math.max(leastChance, chance));
  return Math.log(inside / (1 - inside));
}

export function curved(chance: number, { slope, offset }: Curve): number {
  return 1 / (1 + Math.exp(-(slope * logit(chance) + offset)));
}

/**
 * Platt's curve ("Probabilistic outputs for support vector machines", 1999) over the shipped chance, by weighted labels and shrunk towards the shipped one:
 * the mode under normal priors, found by Newton's method. Labels that stand for unlike numbers of messages say less than as many alike: their likelihood is scaled so
 * that its curvature is what the spread of its slope warrants, by the curve or by the labels, whichever is less (Ribatet, Cooley and Davison, "Bayesian inference from composite likelihoods", Statistica Sinica 22, 2012).
 */
export function fitCurve(rows: readonly HeadRow[]): Curve {
  const byModel = likelihoodScale(rows, shippedCurve, (_, variance) => variance);
  const first = modeOf(rows, byModel);
  const byLabels = likelihoodScale(rows, first, (residual) => residual * residual);
  return modeOf(rows, Math.min(byModel, byLabels));
}

function modeOf(rows: readonly HeadRow[], scale: number): Curve {
  let { slope, offset } = shippedCurve;
  for (let step = 0; step < iterations; step += 1) {
    const [bySlope, byOffset, ss, so, oo] = derivatives(rows, { slope, offset }, scale);
    const determinant = ss * oo - so * so;
    const moveSlope = (oo * bySlope - so * byOffset) / determinant;
    const moveOffset = (ss * byOffset - so * bySlope) / determinant;
    slope = within(slope + moveSlope, bounds.slope);
    offset = within(offset + moveOffset, bounds.offset);
    if (Math.abs(moveSlope) + Math.abs(moveOffset) < 1e-9) break;
  }
  return { slope, offset };
}

/** Curvature over spread, Σ w v / Σ w² s, with v the variance of a label by the curve and s that or what the labels show: 1 where all stand for one message each. */
function likelihoodScale(
  rows: readonly HeadRow[],
  curve: Curve,
  spreadOf: (residual: number, variance: number) => number,
): number {
  let curvature = 0;
  let spread = 0;
  for (const { weight, chance, truth } of rows) {
    const inside = curved(chance, curve);
    const variance = inside * (1 - inside);
    curvature += weight * variance;
    spread += weight * weight * spreadOf(Number(truth) - inside, variance);
  }
  return spread === 0 ? 0 : curvature / spread;
}

type Derivatives = readonly [bySlope: number, byOffset: number, ss: number, so: number, oo: number];

/** Gradient and negated curvature of the log posterior. */
function derivatives(rows: readonly HeadRow[], curve: Curve, scale: number): Derivatives {
  let ss = 1 / expected.slope ** 2;
  let oo = 1 / expected.offset ** 2;
  let so = 0;
  let bySlope = -(curve.slope - shippedCurve.slope) * ss;
  let byOffset = -(curve.offset - shippedCurve.offset) * oo;
  for (const { weight, truth, chance } of rows) {
    const x = logit(chance);
    const p = 1 / (1 + Math.exp(-(curve.slope * x + curve.offset)));
    const w = weight * scale;
    bySlope += w * (Number(truth) - p) * x;
    byOffset += w * (Number(truth) - p);
    const v = w * p * (1 - p);
    ss += v * x * x;
    so += v * x;
    oo += v;
  }
  return [bySlope, byOffset, ss, so, oo];
}

function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

/** A labelled message as a threshold sees it: `named` says that it is named whatever the threshold, as by a rule. */
export interface ThresholdRow extends HeadRow {
  readonly named: boolean;
}

/** How far a threshold is tried from the shipped one, in the logarithm of the odds, and in what steps. */
const furthest = 1.5;
const stride = 0.25;

/** A threshold goes this share of the way: n / (n + this), n the rarer answer's labels. */
const halfWay = 20;

/**
 * The threshold by weighted labels: of those around the shipped one that with the best F1, the nearest of equals, and of the way there the share that the
 * labels warrant. Never above the shipped one where `mayRise` is false.
 */
export function fitThreshold(rows: readonly ThresholdRow[], shipped: number, mayRise: boolean): number {
  const steps = Math.round(furthest / stride);
  let best = { step: 0, score: weightedF1(rows, shipped) };
  for (let distance = 1; distance <= steps; distance += 1) {
    for (const step of mayRise ? [distance, -distance] : [-distance]) {
      const score = weightedF1(rows, shifted(shipped, step * stride));
      if (score > best.score + 1e-12) best = { step, score };
    }
  }
  const positives = rows.filter(({ truth }) => truth).length;
  const rarer = Math.min(positives, rows.length - positives);
  return best.step === 0 ? shipped : shifted(shipped, (best.step * stride * rarer) / (rarer + halfWay));
}

function shifted(chance: number, by: number): number {
  return 1 / (1 + Math.exp(-(logit(chance) + by)));
}

/** 2TP / (2TP + FP + FN) by weights; 1 where there is nothing to find and nothing is named. */
export function weightedF1(rows: readonly ThresholdRow[], threshold: number): number {
  let hits = 0;
  let wrong = 0;
  for (const { weight, truth, chance, named } of rows) {
    const said = named || chance >= threshold;
    if (said && truth) hits += weight;
    else if (said !== truth) wrong += weight;
  }
  return hits + wrong === 0 ? 1 : (2 * hits) / (2 * hits + wrong);
}

/** Mean surprise of the labels, −ln of the chance that was given to what they say, by weights. */
export function weightedLogLoss(rows: readonly HeadRow[]): number {
  let sum = 0;
  let all = 0;
  for (const { weight, truth, chance } of rows) {
    const inside = Math.min(1 - leastChance, Math.max(leastChance, chance));
    sum -= weight * Math.log(truth ? inside : 1 - inside);
    all += weight;
  }
  return all === 0 ? 0 : sum / all;
}
