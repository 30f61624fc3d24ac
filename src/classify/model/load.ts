import { readFileSync } from 'node:fs';
import { WeightsError } from '../../errors.ts';
import { type Network, newNetwork } from './network.ts';
import { readWeights } from './weights.ts';

/** Beside this file, in the package as in a checkout. */
const file = new URL('./en.weights', import.meta.url);

let shared: Network | null = null;

/** The network with the weights of the package, read when first asked for. Throws a `WeightsError`. */
export function loadNetwork(): Network {
  shared ??= newNetwork(readWeights(contents()));
  return shared;
}

/** Throws a `WeightsError` where the weights cannot be used; keeps nothing of them, unlike `loadNetwork`. */
export function checkWeights(): void {
  if (shared === null) readWeights(contents());
}

function contents(): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WeightsError('the file cannot be read', cause);
  }
}
