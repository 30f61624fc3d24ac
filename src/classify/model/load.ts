import { type Network, newNetwork } from './network.ts';
import { readWeights } from './weights.ts';
import { type WeightsFile, weightsFile } from './weights-file.ts';

let shared: Network | null = null;

/** The network with the weights of the package, read when first asked for. Throws a `WeightsError`. */
export function loadNetwork(): Network {
  shared ??= networkOf(weightsFile());
  return shared;
}

function networkOf({ bytes, checked }: WeightsFile): Network {
  return newNetwork(readWeights(Buffer.from(bytes), checked));
}
