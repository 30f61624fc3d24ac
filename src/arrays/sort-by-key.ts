const digitBits = 11;
const digits = 1 << digitBits;
const passes = 3;

/** Room for sorting so many entries: one for many sorts spares the memory of making it anew each time. */
export interface SortSpace {
  readonly order: readonly [Uint32Array, Uint32Array];
  readonly keys: readonly [Uint32Array, Uint32Array];
}

export function createSortSpace(length: number): SortSpace {
  const column = () => new Uint32Array(length);
  return { order: [column(), column()], keys: [column(), column()] };
}

/**
 * The numbers of `order` sorted by `keys[number]`, smallest first; equal keys keep their order. Radix sort in three passes: linear, and a comparator
 * called twenty million times for a million entries is not. What is given back stands in `space`, if one is given: it is gone with the next sort there.
 */
export function sortByKey(
  order: Uint32Array,
  keys: ArrayLike<number>,
  space: SortSpace = createSortSpace(order.length),
): Uint32Array {
  const { length } = order;
  let [from, to] = space.order;
  let [fromKeys, toKeys] = space.keys;
  // The caller's own order is never written to.
  from.set(order);
  // Keys travel with their entries: looked up anew in each pass, each would be a walk to another place in memory.
  for (let at = 0; at < length; at += 1) fromKeys[at] = keys[order[at] as number] ?? 0;
  const next = new Uint32Array(digits);
  for (let pass = 0; pass < passes; pass += 1) {
    const shift = pass * digitBits;
    if (!countDigits(fromKeys, shift, { next, length })) continue;
    for (let at = 0; at < length; at += 1) {
      const key = fromKeys[at] as number;
      const digit = (key >>> shift) & (digits - 1);
      const place = next[digit] as number;
      to[place] = from[at] as number;
      toKeys[place] = key;
      next[digit] = place + 1;
    }
    [from, to] = [to, from];
    [fromKeys, toKeys] = [toKeys, fromKeys];
  }
  return from.subarray(0, length);
}

interface Digits {
  readonly next: Uint32Array;
  readonly length: number;
}

/** Leaves in `next` where the entries with each digit begin. Gives `false` where all have the same one: there is nothing to sort by. */
function countDigits(keys: Uint32Array, shift: number, { next, length }: Digits): boolean {
  next.fill(0);
  for (let at = 0; at < length; at += 1) {
    const digit = ((keys[at] as number) >>> shift) & (digits - 1);
    next[digit] = (next[digit] as number) + 1;
  }
  let sum = 0;
  let most = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = next[digit] as number;
    next[digit] = sum;
    sum += count;
    if (count > most) most = count;
  }
  return most < length;
}

/** 0, 1, 2 … */
export function inOrder(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[at] = at;
  return order;
}
