import { fillRandom, type RandomState, randomState } from '../../src/analyse/random.ts';

/** Seeded draws for everything random in training: the same seed draws the same values on every machine. */
export interface Random {
  /** A number in [0, 1). */
  fraction(): number;
  /** A whole number from 0, below `below`. */
  below(below: number): number;
  /** One of the values; the list must not be empty. */
  pick<Value>(values: readonly Value[]): Value;
}

export function seededRandom(seed: number): Random {
  const state: RandomState = randomState(seed);
  const word = new Uint32Array(1);
  const fraction = (): number => {
    fillRandom(state, word, 1);
    return (word[0] ?? 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    pick<Value>(values: readonly Value[]): Value {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}
