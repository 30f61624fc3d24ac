import { type Column, centred, constantColumn, eachBlock, laterColumn, squaresOf } from './columns.ts';
import { controlsOf } from './design.ts';
import { coefficientsOf, linearised, squaresLeft } from './least-squares.ts';
import { giveBack } from './lent.ts';
import { weightedProducts } from './linear.ts';
import { sumVariance, wavesPerSide } from './long-run.ts';
import { between, type Sample } from './sample.ts';

/** The posts looked at reach so many spans to either side: what came before and after tells a trend from a step. */
const spansLookedAt = 2;

/** Powers of time of a smooth trend, each with those below it, and of what may lie under a step. */
const trendPowers = [1, 2, 3];
const powersUnderStep = [0, 1];

/**
 * How much better, in units of twice the log-likelihood, a trend must fit than a step. Across two spans a line and a step
 * look much alike; with this much, halvings of either form are told apart equally often in simulated accounts.
 */
const lead = 1.5;

/**
 * Whether a smooth trend (a line, a parabola or a cubic in time, of the logarithm) fits the posts around a date clearly
 * better than a step at that date (alone or on a line), by Schwarz's criterion (Annals of Statistics 6, 1978) with the
 * number of posts divided by how much of their noise is shared with neighbours. Both may have a yearly wave.
 */
export function isExplainedByTrend(whole: Sample, at: number, length: number): boolean {
  return stepOverTrend(between(whole, at - spansLookedAt * length, at + spansLookedAt * length), at).gain <= -lead;
}

/** Whether a step is needed where the date itself was looked for among the posts: a date that is fitted costs as a column does. */
export function needsFoundStep(whole: Sample, at: number, length: number): boolean {
  const { gain, price } = stepOverTrend(between(whole, at - spansLookedAt * length, at + spansLookedAt * length), at);
  return gain > price;
}

/** How much better, in units of twice the log-likelihood, a step fits than a trend, and the price of one more column. */
function stepOverTrend(sample: Sample, at: number): { gain: number; price: number } {
  const { columns, values, weights, places } = prepared(sample, at);
  const products = weightedProducts([...columns, values], weights);
  const size = columns.length + 1;
  const everything = Array.from(columns.keys());
  const shared = sharedNoise(residuals({ columns, values, weights }, coefficientsOf(products, size, everything)));
  giveBack(values, weights);
  const n = sample.at.length / shared;
  const costOf = (chosen: readonly number[]): number =>
    n * Math.log(squaresLeft(products, size, chosen)) + chosen.length * Math.log(n);
  const cost = (chosen: readonly number[]): number =>
    Math.min(costOf([...places.always, ...chosen]), costOf([...places.always, ...places.waves, ...chosen]));
  const smooth = Math.min(...trendPowers.map((power) => cost(places.times.slice(0, power))));
  const stepped = Math.min(...powersUnderStep.map((power) => cost([...places.times.slice(0, power), places.step])));
  return { gain: smooth - stepped, price: Math.log(n) };
}

interface Prepared {
  readonly columns: readonly Column[];
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

interface Places {
  readonly always: readonly number[];
  readonly waves: readonly number[];
  readonly times: readonly number[];
  readonly step: number;
}

/** All columns a fit may have, where each lies, and logarithms that least squares can be used on. */
function prepared(sample: Sample, at: number): Prepared & { places: Places } {
  const n = sample.at.length;
  const controls = controlsOf(sample);
  const always = [constantColumn(n), ...controls.columns];
  const times = powers(sample.at);
  const step = laterColumn(sample.at, at);
  const columns = [...always, ...controls.waves, ...times, step];
  const numbers = Array.from(columns.keys());
  const afterWaves = always.length + controls.waves.length;
  return {
    columns,
    ...linearised(sample, [...always, ...controls.waves, times[0] as Column, step]),
    places: {
      always: numbers.slice(0, always.length),
      waves: numbers.slice(always.length, afterWaves),
      times: numbers.slice(afterWaves, -1),
      step: columns.length - 1,
    },
  };
}

/** Time, its square and its cube on -1 to 1, centred. */
function powers(at: Float64Array): Column[] {
  const first = at[0] ?? 0;
  const half = Math.max(1, ((at[at.length - 1] ?? 0) - first) / 2);
  const time = at.map((each) => (each - first) / half - 1);
  return [1, 2, 3].map((power) => centred(time.map((each) => each ** power)));
}

/** What is left of the values, times the root of its weight. */
function residuals({ columns, values, weights }: Prepared, coefficients: Float64Array): Float64Array {
  const left = values.slice();
  eachBlock(columns, left.length, (blocks, from, to) => {
    for (const [index, column] of blocks.entries()) {
      const by = coefficients[index] as number;
      for (let i = from; i < to; i++) left[i] = (left[i] as number) - by * (column[i - from] as number);
    }
  });
  return left.map((each, i) => each * Math.sqrt(weights[i] as number));
}

/** How many posts carry the noise of one independent one: at least one. */
function sharedNoise(left: Float64Array): number {
  return Math.max(1, sumVariance(left, 2 * wavesPerSide).variance / squaresOf(left));
}
