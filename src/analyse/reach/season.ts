import { centred, controlsOf } from './design.ts';
import { coefficientsOf, linearised, squaresLeft } from './least-squares.ts';
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
  const steps = changes.map((at) => centred(Float64Array.from(sample.at, (time) => (time >= at ? 1 : 0))));
  const rest = [new Float64Array(sample.at.length).fill(1), ...controls, centred(sample.at), ...steps];
  const columns = [...rest, ...waves];
  const { values, weights, residuals } = linearised(sample, columns);
  const size = columns.length + 1;
  const products = weightedProducts([...columns, values], weights);
  const everything = Array.from(columns.keys());
  const n = sample.at.length / sharedNoise(residuals);
  const gain =
    n *
    Math.log(squaresLeft(products, size, everything.slice(0, rest.length)) / squaresLeft(products, size, everything));
  if (gain < waves.length * Math.log(n)) return sample;
  const by = coefficientsOf(products, size, everything).subarray(rest.length);
  const counts = sample.counts.map(
    (count, post) =>
      count / Math.exp(waves.reduce((sum, wave, k) => sum + (by[k] as number) * (wave[post] as number), 0)),
  );
  return { ...sample, counts };
}

function sharedNoise(left: Float64Array): number {
  const squares = left.reduce((sum, each) => sum + each * each, 0);
  return Math.max(1, sumVariance(left, 2 * wavesPerSide).variance / squares);
}
