import { growingUint32 } from './growing.ts';

/** Numbers things by a hash of 64 bits, in the order they are first seen. No text is kept. */
export interface HashIndex {
  /** Number of the thing with this hash, a new one where it was not seen before. `high` and `low` are unsigned words of 32 bits. */
  find(high: number, low: number): number;
  size(): number;
  /** First and second word of each thing's hash; only the first `size()` entries count. */
  highs(): Uint32Array;
  lows(): Uint32Array;
}

/** Slots at the start, a power of two. */
const firstSlots = 2048;

/** Two things of a million share a hash of 64 bits with a chance of 3 in 100 million. */
export function createHashIndex(): HashIndex {
  const highs = growingUint32();
  const lows = growingUint32();
  let slots = new Int32Array(firstSlots).fill(-1);

  function slotOf(high: number, low: number): number {
    const mask = slots.length - 1;
    const [allHighs, allLows] = [highs.values(), lows.values()];
    let slot = (low ^ (high >>> 7)) & mask;
    for (;;) {
      const at = slots[slot] ?? -1;
      if (at < 0 || (allLows[at] === low && allHighs[at] === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function widen(): void {
    slots = new Int32Array(2 * slots.length).fill(-1);
    for (let at = 0; at < highs.length(); at += 1) {
      slots[slotOf(highs.values()[at] ?? 0, lows.values()[at] ?? 0)] = at;
    }
  }

  return {
    find(high, low): number {
      const slot = slotOf(high, low);
      const found = slots[slot] ?? -1;
      if (found >= 0) return found;
      const at = highs.length();
      highs.push(high);
      lows.push(low);
      slots[slot] = at;
      // Three quarters full: longer runs of taken slots than that cost more than the space.
      if (4 * (at + 1) > 3 * slots.length) widen();
      return at;
    },
    size: () => highs.length(),
    highs: () => highs.values(),
    lows: () => lows.values(),
  };
}
