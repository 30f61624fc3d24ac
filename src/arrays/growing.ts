/** A column of numbers that grows: what stands there so far is `values().subarray(0, length())`. */
export interface GrowingColumn<Numbers> {
  push(value: number): void;
  values(): Numbers;
  length(): number;
}

/** Entries a column begins with; it doubles whenever it is full. */
const first = 1024;

export function growingUint32(): GrowingColumn<Uint32Array> {
  return growing(first, (size) => new Uint32Array(size));
}

export function growingInt32(): GrowingColumn<Int32Array> {
  return growing(first, (size) => new Int32Array(size));
}

export function growingFloat64(): GrowingColumn<Float64Array> {
  return growing(first, (size) => new Float64Array(size));
}

export function growingUint8(): GrowingColumn<Uint8Array> {
  return growing(first, (size) => new Uint8Array(size));
}

interface Settable {
  readonly length: number;
  [at: number]: number;
  set(from: ArrayLike<number>): void;
}

function growing<Numbers extends Settable>(size: number, create: (size: number) => Numbers): GrowingColumn<Numbers> {
  let held = create(size);
  let length = 0;
  return {
    push(value): void {
      if (length === held.length) {
        const larger = create(2 * held.length);
        larger.set(held);
        held = larger;
      }
      (held as Settable)[length] = value;
      length += 1;
    },
    values: () => held,
    length: () => length,
  };
}
