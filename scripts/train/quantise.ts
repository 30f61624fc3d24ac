import type { Thesaurus } from '../../src/classify/model/thesaurus.ts';
import {
  byteOf,
  byteValues,
  type HeardParts,
  type LayerName,
  layerNames,
  type TableName,
  tableNames,
  type Weights,
} from '../../src/classify/model/weights.ts';
import type { Network } from './network.ts';
import { thesaurus } from './thesaurus/index.ts';
import { heardParts, hearOf } from './whole-units.ts';

/** Of a table's numbers, so few lie beyond its scale and are cut: they would cost all others their precision. */
const BEYOND = 0.0002;

export interface Quantised {
  readonly scales: Record<TableName, number>;
  readonly bytes: Record<TableName, Uint8Array>;
  readonly layers: Record<LayerName, Float32Array>;
  readonly heard: HeardParts;
  readonly known: Uint8Array;
  readonly thesaurus: Thesaurus;
}

/** The tables at one byte a number, what units hear at two, and the network that these make: what is measured is what ships. */
export function quantise(network: Network): { quantised: Quantised; network: Network } {
  const scales = {} as Record<TableName, number>;
  const bytes = {} as Record<TableName, Uint8Array>;
  const back = { ...network } as { -readonly [part in keyof Network]: Network[part] };
  for (const name of tableNames) {
    const scale = scaleOf(network[name]);
    scales[name] = scale;
    bytes[name] = Uint8Array.from(network[name], (value) => byteOf(value, scale));
    back[name] = valuesOf(bytes[name], byteValues(scale));
  }
  const layers = Object.fromEntries(layerNames.map((name) => [name, network[name]])) as Record<LayerName, Float32Array>;
  const heard = heardParts(network);
  back.hear = hearOf(heard);
  return { quantised: { scales, bytes, layers, heard, known: network.known, thesaurus }, network: back };
}

function valuesOf(bytes: Uint8Array, values: Float32Array): Float32Array {
  return Float32Array.from(bytes, (byte) => values[byte] ?? 0);
}

function scaleOf(table: Float32Array): number {
  const sizes = table.map(Math.abs).sort();
  return Math.max(sizes[Math.floor(sizes.length * (1 - BEYOND))] ?? 0, 1e-6);
}

/** The same for weights that were learned before. */
export function requantise(weights: Weights): { quantised: Quantised; network: Network } {
  const { known, thesaurus, layers, heard, header } = weights;
  const bytes = {} as Record<TableName, Uint8Array>;
  const tables = {} as Record<TableName, Float32Array>;
  for (const name of tableNames) {
    bytes[name] = weights.tables[name].bytes;
    tables[name] = valuesOf(bytes[name], weights.tables[name].values);
  }
  return {
    quantised: { scales: header.scales, bytes, layers, heard, known, thesaurus },
    network: { ...layers, ...tables, hear: hearOf(heard), known },
  };
}
