import { FILTERS, HEADS, UNITS, WIDTH } from '../../src/classify/model/shape.ts';
import type { Corpus } from './corpus.ts';
import type { Network } from './network.ts';
import { MOST_ANSWER, strongestAnswers } from './score.ts';

/** One text in so many is looked at. In a few of the others a filter would answer more strongly: it stops a little early there. */
const ONE_IN = 8;
/** Stands in for a filter that answers nothing. */
const LEAST = 1e-6;

/**
 * The same network, in which all filters speak louder and are heard the less: the strongest answer of each to the texts of a corpus is the most that a byte
 * holds, so that its steps are as fine as they can be. A filter's answer is its sum or nothing (ReLU), and keeps its shape whatever it is multiplied by;
 * only parts of a sum that are larger than any whole of it are cut.
 */
export function fillSteps(corpus: Corpus, network: Network): Network {
  const strongest = strongestAnswers(corpus, network, ONE_IN);
  const louder = strongest.map((answer) => (answer > LEAST ? MOST_ANSWER / answer : 1));
  const quieter = louder.map((by) => 1 / by);
  const perPlace = Float32Array.from({ length: WIDTH * FILTERS }, (_, at) => louder[at % FILTERS] as number);
  return {
    ...network,
    conv: columnsTimes(network.conv, perPlace),
    places: columnsTimes(network.places, perPlace),
    convBias: columnsTimes(network.convBias, louder),
    out: rowsTimes(network.out, HEADS, quieter),
    hear: rowsTimes(network.hear, UNITS, quieter),
  };
}

function columnsTimes(table: Float32Array, by: Float32Array): Float32Array {
  return table.map((value, at) => value * (by[at % by.length] as number));
}

function rowsTimes(table: Float32Array, width: number, by: Float32Array): Float32Array {
  return table.map((value, at) => value * (by[Math.floor(at / width)] as number));
}
