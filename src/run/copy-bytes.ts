/** Bytes of a word. */
const wordBytes = 4;

/** Some of the bytes of a page, or of what is written into one. */
export interface Stretch {
  readonly of: DataView;
  readonly start: number;
  readonly end: number;
}

/** Copies a stretch to where `to` is in `into`, by words as far as there are whole ones. Gives where it ends. */
export function copyBytes({ of, start, end }: Stretch, into: DataView, to: number): number {
  let next = to;
  let at = start;
  for (; at + wordBytes <= end; at += wordBytes, next += wordBytes) into.setInt32(next, of.getInt32(at));
  for (; at < end; at += 1, next += 1) into.setUint8(next, of.getUint8(at));
  return next;
}
