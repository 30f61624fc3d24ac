const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The code in the address of a post on Instagram or Threads: its number in base 64, which every post has that ever had
 * either. Codes are what exports, captures and addresses have in common, so a post goes by its code. `null` where neither
 * is there. `id` may have the owner behind it: `<number>_<owner>`.
 */
export function codeOf(code: unknown, ...numbers: readonly unknown[]): string | null {
  // Private posts have a longer code than their number makes.
  if (typeof code === 'string' && /^[\w-]{5,60}$/.test(code)) return code;
  for (const number of numbers) {
    const digits = typeof number === 'string' ? /^([1-9]\d{5,19})(?:_\d{1,20})?$/.exec(number)?.[1] : undefined;
    if (digits !== undefined) return inBase64(BigInt(digits));
  }
  return null;
}

function inBase64(number: bigint): string {
  let code = '';
  for (let rest = number; rest > 0n; rest /= 64n) code = (letters[Number(rest % 64n)] ?? '') + code;
  return code;
}

/** An id of an account as a string of digits; `null` for anything else, and for numbers that lost digits. */
export function accountIdOf(...values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value)) return value;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  }
  return null;
}
