import { detectors } from './detectors.ts';
import { nameOfModel } from './index.ts';
import { gateWords } from './language/gate.ts';
import { loadNetwork } from './model/load.ts';
import { poolCode } from './model/pool.ts';
import { CAPACITY } from './model/word-store.ts';
import { type Prepared, packed, packedTerms, packedWords } from './packed.ts';
import { readTerms } from './term-tables.ts';

/** Finds out what `prepared.ts` holds, whatever it holds now. Throws a `WeightsError`. */
export function prepareJudge(): Prepared {
  const { tokens, weights } = loadNetwork();
  return {
    terms: packedTerms(readTerms(detectors)),
    gate: packedWords(gateWords()),
    pool: packed(poolCode(tokens.hashes.length, CAPACITY)),
    model: { header: JSON.stringify(weights.header), name: nameOfModel(weights.header) },
  };
}
