import { centred, constantColumn, laterColumn, squaresOf } from './columns.ts';
import { controlsOf } from './design.ts';
import { coefficientsOf, linearised, squaresLeft } from './least-squares.ts';
import { giveBack } from './lent.ts';
import { weightedProducts } from './linear.ts';
import { sumVariance, wavesPerSide } from './long-run.ts';
import type { Sample } from './sample.ts';

/**
 * The sample with the yearly wave taken out of its counts, where posts cover a year and a half and the wave is plain by
 * Schwarz's criterion; else the sample itself. For spans too short to show the wave themselves. Steps at the dates
 * `changes` and a line in time are fitted along, so that they are not taken for a wave.
 */
export function withoutSeason(sample: Sample, changes: readonly number[]): Sample {
  const { columns: controls, waves } = controlsOf(sample);
  if (waves.length === 0) return sample;
  const steps = changes.map((at) => laterColumn(sample.at, at));
  const rest = [constantColumn(sample.at.length), ...controls, centred(sample.at), ...steps];
  const columns = [...rest, ...waves];
  const { values, weights, residuals } = linearised(sample, columns);
  const size = columns.length + 1;
  const products = weightedProducts([...columns, values], weights);
  const everything = Array.from(columns.keys());
  const n = sample.at.length / sharedNoise(residuals);
  const gain =
    n *
    Math.log(squaresLeft(products, size, everything.slice(0, rest.length)) / squaresLeft(products, size, everything));
  giveBack(values, weights, residuals);
  if (gain < waves.length * Math.log(n)) {
    giveBack(...waves);
    return sample;
  }
  const by = coefficientsOf(products, size, everything).subarray(rest.length);
  const counts = sample.counts.slice();
  for (let post = 0; post < counts.length; post++) {
    let wave = 0;
    for (let k = 0; k < waves.length; k++) wave += (by[k] as number) * (waves[k]?.[post] as number);
    counts[post] = (counts[post] as number) / Math.exp(wave);
  }
  giveBack(...waves);
  return { ...sample, counts };
}

function sharedNoise(left: Float64Array): number {
  return Math.max(1, sumVariance(left, 2 * wavesPerSide).variance / squaresOf(left));
}
