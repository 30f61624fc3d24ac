/** Readers that walk a record must not run out of stack. Real records nest 20 to 40 levels. */
export const maxDepth = 200;

export const quote = 0x22;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
const backslash = 0x5c;

/** What a byte outside of strings does: 1 opens, -1 closes, `entersString` begins a string, 0 is none of these. */
const effects = new Int8Array(256);
const entersString = 2;
effects[quote] = entersString;
effects[openBracket] = 1;
effects[openBrace] = 1;
effects[closeBracket] = -1;
effects[closeBrace] = -1;

/** Where a scan stands between two pieces of a file. */
export interface Nesting {
  /** Brackets open. */
  depth: number;
  inString: boolean;
  /** The last byte was a backslash that takes its meaning from the next. */
  escaped: boolean;
  /** More than `maxDepth` brackets were open. */
  tooDeep: boolean;
}

export function noNesting(): Nesting {
  return { depth: 0, inString: false, escaped: false, tooDeep: false };
}

/** The place after the quote that closes the string, or -1 when it goes on past these bytes. */
export function afterString(bytes: Buffer, from: number, state: Nesting): number {
  let at = state.escaped ? from + 1 : from;
  for (;;) {
    const found = at < bytes.length ? bytes.indexOf(quote, at) : -1;
    if (found < 0) break;
    const isEscaped = endsEscaped(bytes, at, found);
    at = found + 1;
    if (isEscaped) continue;
    state.inString = false;
    state.escaped = false;
    return at;
  }
  state.escaped = at > bytes.length || endsEscaped(bytes, at, bytes.length);
  state.inString = true;
  return -1;
}

/** The place after the bracket that closes the outermost one, or -1. Nine tenths of the scanning is here. */
export function afterBrackets(bytes: Buffer, from: number, state: Nesting): number {
  const length = bytes.length;
  let depth = state.depth;
  let at = state.inString ? afterString(bytes, from, state) : from;
  while (at >= 0 && at < length) {
    const effect = effects[bytes[at] ?? 0] ?? 0;
    at++;
    if (effect === entersString) at = afterPlainString(bytes, at, state);
    else if (effect !== 0) {
      depth += effect;
      if (depth === 0) return at;
      state.tooDeep ||= depth > maxDepth;
    }
  }
  state.depth = depth;
  return -1;
}

/** `afterString` for the common case, a string with no backslash before its first quote. */
function afterPlainString(bytes: Buffer, from: number, state: Nesting): number {
  const found = bytes.indexOf(quote, from);
  return found > 0 && bytes[found - 1] !== backslash ? found + 1 : afterString(bytes, from, state);
}

function endsEscaped(bytes: Buffer, from: number, stop: number): boolean {
  let at = stop;
  while (at > from && bytes[at - 1] === backslash) at--;
  return (stop - at) % 2 === 1;
}
