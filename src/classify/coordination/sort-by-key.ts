const digitBits = 11;
const digits = 1 << digitBits;
const passes = 3;

/**
 * The numbers of `order` sorted by `keys[number]`, smallest first; equal keys keep their order. Radix sort in three passes: linear, and a comparator
 * called twenty million times for a million entries is not.
 */
export function sortByKey(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const starts = new Uint32Array(digits);
  for (let pass = 0; pass < passes; pass += 1) {
    const shift = pass * digitBits;
    countDigits(from, keys, { shift, starts });
    for (let at = 0; at < from.length; at += 1) {
      const entry = from[at] ?? 0;
      const digit = ((keys[entry] ?? 0) >>> shift) & (digits - 1);
      const place = starts[digit] ?? 0;
      to[place] = entry;
      starts[digit] = place + 1;
    }
    // The caller's own order is never written to.
    [from, to] = [to, pass === 0 ? new Uint32Array(order.length) : from];
  }
  return from;
}

interface Digits {
  readonly shift: number;
  readonly starts: Uint32Array;
}

/** Leaves in `starts` where the entries with each digit begin. */
function countDigits(order: Uint32Array, keys: ArrayLike<number>, { shift, starts }: Digits): void {
  starts.fill(0);
  for (let at = 0; at < order.length; at += 1) {
    const digit = ((keys[order[at] ?? 0] ?? 0) >>> shift) & (digits - 1);
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = starts[digit] ?? 0;
    starts[digit] = sum;
    sum += count;
  }
}

/** 0, 1, 2 … */
export function inOrder(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[at] = at;
  return order;
}
