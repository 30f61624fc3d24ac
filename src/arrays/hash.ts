/** Spreads 32 bits over 32 bits, one to one: the finaliser of MurmurHash3 (Appleby). The result may be negative. */
export function spread(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Offset basis and prime of FNV-1a (Fowler, Noll and Vo), and a second pair for the other half of 64 bits. */
const fnvBasis = 0x811c9dc5;
const fnvPrime = 0x01000193;
const otherBasis = 0x9747b28c;
const otherPrime = 0x5bd1e995;

/** Two unsigned words, each a hash of all that was added since `clear`. Held in place: one a use, no object a hash. */
export interface LongHash {
  clear(): void;
  add(unit: number): void;
  /** Adds each UTF-16 unit of a text. */
  addText(text: string): void;
  high(): number;
  low(): number;
}

export function createLongHash(): LongHash {
  let high = fnvBasis;
  let low = otherBasis;
  function add(unit: number): void {
    high = Math.imul(high ^ unit, fnvPrime);
    low = Math.imul((low ^ unit) + (low >>> 15), otherPrime);
  }
  return {
    clear(): void {
      high = fnvBasis;
      low = otherBasis;
    },
    add,
    addText(text): void {
      for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at));
    },
    high: () => spread(high) >>> 0,
    low: () => spread(low) >>> 0,
  };
}

/** FNV-1a of a word, letter by letter: begin with `wordStart`. */
export const wordStart: number = fnvBasis | 0;

export function addToWord(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, fnvPrime);
}
