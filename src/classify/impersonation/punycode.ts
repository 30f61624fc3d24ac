const base = 36;
const delimiter = '-';
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;
const lastCode = 0x10ffff;

/** A label of a domain as it is shown: `xn--…` is decoded by RFC 3492. What is no such label, or a broken one, stays as it is. */
export function shownLabel(label: string): string {
  if (!/^xn--[a-z0-9-]{1,59}$/i.test(label)) return label;
  return decoded(label.slice(4).toLowerCase()) ?? label;
}

/** `null` where it is not well formed. */
function decoded(input: string): string | null {
  const cut = input.lastIndexOf(delimiter);
  const codes = Array.from(cut > 0 ? input.slice(0, cut) : '', (character) => character.charCodeAt(0));
  let code = firstCode;
  let bias = firstBias;
  let index = 0;
  for (let at = cut > 0 ? cut + 1 : 0; at < input.length; ) {
    const read = readInteger(input, at, bias);
    if (read === null) return null;
    const count = codes.length + 1;
    bias = adapted(read.value, count, index === 0 && code === firstCode);
    index += read.value;
    code += Math.floor(index / count);
    index %= count;
    if (code > lastCode || (code >= 0xd800 && code <= 0xdfff)) return null;
    codes.splice(index, 0, code);
    index += 1;
    at = read.end;
  }
  return String.fromCodePoint(...codes);
}

/** One generalised variable-length integer. */
function readInteger(input: string, from: number, bias: number): { value: number; end: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = from, k = base; at < input.length; at += 1, k += base) {
    const digit = digitOf(input.charCodeAt(at));
    const threshold = Math.min(tMax, Math.max(tMin, k - bias));
    if (digit === null) return null;
    value += digit * weight;
    if (value > 0x7fffffff) return null;
    if (digit < threshold) return { value, end: at + 1 };
    weight *= base - threshold;
  }
  return null;
}

function digitOf(code: number): number | null {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : null;
}

function adapted(given: number, count: number, first: boolean): number {
  let delta = Math.floor(given / (first ? damp : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((base - tMin) * tMax) / 2; k += base) delta = Math.floor(delta / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}
