/** Numbers that grow as they are added to. */
export interface Column {
  push(value: number): void;
  readonly length: number;
  /** What was added so far; a view, good until the next `push`. */
  values(): Uint32Array;
}

export function createColumn(): Column {
  let room = new Uint32Array(1_024);
  let length = 0;
  return {
    push: (value) => {
      if (length === room.length) {
        const wider = new Uint32Array(room.length * 2);
        wider.set(room);
        room = wider;
      }
      room[length] = value;
      length += 1;
    },
    get length() {
      return length;
    },
    values: () => room.subarray(0, length),
  };
}
