/** How a time to the second begins; a `0` stands for any digit. */
const form = new Uint8Array(Buffer.from('0000-00-00T00:00:00.'));

const [zero, nine, zed] = [0x30, 0x39, 0x5a] as const;

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= nine;
}

/**
 * Platforms state times to the second or the millisecond: to the second all read alike. Takes the fraction out of the time that lies in
 * `bytes`, if it is one with a fraction, and gives where it ends then.
 */
export function cutToSecond(bytes: Uint8Array, start: number, end: number): number {
  const fraction = start + form.length;
  if (end < fraction + 2 || bytes[end - 1] !== zed) return end;
  for (let at = 0; at < form.length; at += 1) {
    const byte = bytes[start + at] as number;
    if (form[at] === zero ? !isDigit(byte) : byte !== form[at]) return end;
  }
  for (let at = fraction; at < end - 1; at += 1) if (!isDigit(bytes[at] as number)) return end;
  bytes[fraction - 1] = zed;
  return fraction;
}
