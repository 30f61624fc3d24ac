/** 64 bits are twenty digits at most. */
const longest = 20;

/** An id as a string of digits, or `null`: numbers beyond 2^53 have lost digits, and `-1` stands for nobody. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return isDigits(value) ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}

/** By hand: a record has a dozen ids, and a pattern takes three times as long. */
function isDigits(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > longest) return false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return true;
}
