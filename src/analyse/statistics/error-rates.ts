import type { Interval } from '../../model/interval.ts';
import type { EstimatedRange } from '../../model/review.ts';
import { quantile } from '../quantile.ts';

/** What the classifier found of abuse, and flagged of the rest, among the labelled messages of one outside source. */
interface SourceErrors {
  readonly source: string;
  readonly found: number;
  readonly falseAlarms: number;
}

/** The model these were measured with: another errs otherwise. */
const measuredModel = 'xh-1.6.0+b71d44';

/** Dev rows of every source that names both abuse and what is none; docs/benchmarks-classify.md, "By source: abuse". */
const sources: readonly SourceErrors[] = [
  { source: 'convabuse', found: 0.714, falseAlarms: 0.048 },
  { source: 'davidson', found: 0.684, falseAlarms: 0.055 },
  { source: 'gab', found: 0.636, falseAlarms: 0.116 },
  { source: 'hatexplain', found: 0.769, falseAlarms: 0.246 },
  { source: 'implicit-hate', found: 0.685, falseAlarms: 0.085 },
  { source: 'jigsaw-subset', found: 0.737, falseAlarms: 0.022 },
  { source: 'toxic-spans', found: 0.612, falseAlarms: 0.48 },
];

/** How much abuse is assumed where it is said how many flags people agree with: some share has to be. */
const statedPrevalence = 0.05;

/**
 * What a flagged share may mean: for each source the share of abuse that its error rates make of it (Rogan and Gladen, "Estimating prevalence from
 * the results of a screening test", American Journal of Epidemiology 107, 1978), and the range over the sources. No confidence interval: nobody
 * knows which source this account is like. Of few messages the flagged share itself may be anything between two others (`least` and `most`).
 * `null` for a model whose errors were not measured.
 */
export function estimatedRange(
  flagged: number,
  model: string,
  [least, most]: Interval = [flagged, flagged],
): EstimatedRange | null {
  if (model !== measuredModel) return null;
  const shares = sources.flatMap(({ found, falseAlarms }) =>
    [least, most].map((share) => (share - falseAlarms) / (found - falseAlarms)),
  );
  const right = sources.map(({ found, falseAlarms }) => {
    const hits = statedPrevalence * found;
    return hits / (hits + (1 - statedPrevalence) * falseAlarms);
  });
  return {
    low: inside(Math.min(...shares)),
    high: inside(Math.max(...shares)),
    method: 'estimated-range',
    basis: {
      model: measuredModel,
      sources: sources.map(({ source }) => source),
      prevalence: statedPrevalence,
      agreed: {
        middle: inside(quantile(Float64Array.from(right).sort(), 0.5)),
        low: inside(Math.min(...right)),
        high: inside(Math.max(...right)),
      },
    },
  };
}

function inside(share: number): number {
  return Number(Math.min(1, Math.max(0, share)).toPrecision(3));
}
