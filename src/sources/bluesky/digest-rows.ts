const pageBits = 16;
const pageSize = 1 << pageBits;

/** A column of unsigned 32-bit numbers that grows without being copied. */
export interface Column {
  get(row: number): number;
  set(row: number, value: number): void;
}

export function column(): Column {
  const pages: Uint32Array[] = [];
  return {
    get: (row) => pages[row >>> pageBits]?.[row & (pageSize - 1)] ?? 0,
    set(row, value) {
      const at = row >>> pageBits;
      while (pages.length <= at) pages.push(new Uint32Array(pageSize));
      const page = pages[at];
      if (page !== undefined) page[row & (pageSize - 1)] = value;
    },
  };
}

/**
 * Rows found by a digest, in flat memory: a repository has millions of records. The first 64 bits tell digests apart; two of four
 * million share them once in two million repositories.
 */
export interface DigestRows {
  readonly size: () => number;
  /** Adds a row, even where there is one of the same digest: one record can lie at two places. */
  add(high: number, low: number): number;
  /** The rows of a digest, in no order. */
  find(high: number, low: number): readonly number[];
}

const firstSlots = 1 << 10;
const none: readonly number[] = [];

export function digestRows(): DigestRows {
  const highs = column();
  const lows = column();
  let slots = new Int32Array(firstSlots).fill(-1);
  let size = 0;

  function put(row: number): void {
    const mask = slots.length - 1;
    let slot = highs.get(row) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  }

  return {
    size: () => size,
    add(high, low) {
      const row = size;
      highs.set(row, high);
      lows.set(row, low);
      size += 1;
      if (size * 10 > slots.length * 8) {
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let each = 0; each < size; each += 1) put(each);
      } else put(row);
      return row;
    },
    find(high, low) {
      const mask = slots.length - 1;
      let found: number[] | null = null;
      for (let slot = high & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot] ?? -1;
        if (row === -1) return found ?? none;
        if (highs.get(row) !== high || lows.get(row) !== low) continue;
        if (found === null) found = [row];
        else found.push(row);
      }
    },
  };
}

/** The first and second 32 bits of a digest; shorter ones are filled with zeros. */
export function highOf(digest: Uint8Array): number {
  return wordAt(digest, 0);
}

export function lowOf(digest: Uint8Array): number {
  return wordAt(digest, 4);
}

function wordAt(digest: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [digest[at], digest[at + 1], digest[at + 2], digest[at + 3]];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}
