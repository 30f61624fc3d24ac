import { finiteCorrection, type LabelledStratum, weightsOf } from './stratum.ts';

/** An estimate of a share adjusted by the machine's chances. */
export interface Adjusted {
  readonly share: number;
  /** How much of the chances is used: 0 none, 1 all. */
  readonly tuning: number;
  /** The share of the variance that is left by it. */
  readonly left: number;
}

/** Fewer labels of the rarer answer than this cannot tell how much the chances help. */
const fewestToTune = 10;

/**
 * Prediction-powered inference with power tuning for parts drawn apart: Σ W (mean of labels + λ (mean chance of all - mean chance of the labelled)),
 * with the λ that leaves the least variance (Angelopoulos, Duchi and Zrnic, "PPI++: efficient prediction-powered inference", arXiv:2311.01453,
 * 2023, section 6; by parts: Fisch et al., "Stratified prediction-powered inference", NeurIPS 2024). λ = 0 is the stratified estimate alone.
 * One λ for all parts and held between 0 and 1: a λ a part is noise where a part has ten labels.
 */
export function predictionPowered(strata: readonly LabelledStratum[]): Adjusted {
  const weights = weightsOf(strata);
  const plain = strata.reduce((sum, { positive, labelled }, h) => sum + ((weights[h] ?? 0) * positive) / labelled, 0);
  const moments = strata.map((stratum, h) => momentsOf(stratum, weights[h] ?? 0));
  const truth = total(moments, 'truth');
  const chance = total(moments, 'chance');
  const both = total(moments, 'both');
  const rarer = rarerAnswers(strata, moments, truth);
  if (rarer < fewestToTune || chance <= 0) return { share: plain, tuning: 0, left: 1 };
  const tuning = Math.min(1, Math.max(0, both / chance));
  const explained = 1 - (truth - 2 * tuning * both + tuning * tuning * chance) / truth;
  // One more number was learned from the same labels.
  const left = Math.min(1, (1 - explained) * (rarer / (rarer - 1)));
  const shift = moments.reduce((sum, { gap }, h) => sum + (weights[h] ?? 0) * gap, 0);
  return { share: Math.min(1, Math.max(0, plain + tuning * shift)), tuning, left };
}

/**
 * How many labels of the rarer answer the variance rests on: those of each part, by its share of the variance (Satterthwaite, "An approximate
 * distribution of estimates of variance components", Biometrics Bulletin 2, 1946). A large part with three positives makes it small.
 */
function rarerAnswers(strata: readonly LabelledStratum[], moments: readonly Moments[], truth: number): number {
  if (truth <= 0) return 0;
  const squares = strata.reduce((sum, { labelled, positive }, h) => {
    const rarer = Math.min(positive, labelled - positive);
    return rarer === 0 ? sum : sum + (moments[h]?.truth ?? 0) ** 2 / rarer;
  }, 0);
  return squares === 0 ? 0 : truth ** 2 / squares;
}

interface Moments {
  /** Parts of the variance of the estimate: of truths, of chances, and of both together. */
  readonly truth: number;
  readonly chance: number;
  readonly both: number;
  /** Mean chance of all rows less that of the labelled ones. */
  readonly gap: number;
}

function momentsOf(stratum: LabelledStratum, weight: number): Moments {
  const { labelled: n, positive, chances } = stratum;
  if (chances === null || n < 2) return { truth: 0, chance: 0, both: 0, gap: 0 };
  const scale = (weight * weight * finiteCorrection(stratum)) / (n * (n - 1));
  const mean = chances.sum / n;
  return {
    truth: scale * (positive - (positive * positive) / n),
    chance: scale * (chances.squares - n * mean * mean),
    both: scale * (chances.withTruth - mean * positive),
    gap: chances.meanOfAll - mean,
  };
}

function total(moments: readonly Moments[], name: keyof Moments): number {
  return moments.reduce((sum, each) => sum + each[name], 0);
}
