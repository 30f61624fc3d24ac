/** Integers of so many digits and more are ids: a JavaScript number keeps fifteen for certain. */
const manyDigits = 16;

/** A whole string, or such an integer outside of one. */
const stringOrInteger = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\w.+-])-?[1-9]\d{15,}(?![\d.eE])/gs;

/**
 * `JSON.parse` that keeps integers of 16 digits and more as strings, since a JavaScript number would round an id of 64 bits.
 * Throws `SyntaxError` as `JSON.parse` does.
 */
export function parseLossless(text: string): unknown {
  const quick = withQuotedIntegers(text);
  if (quick === text) return JSON.parse(text);
  try {
    // A number wrongly quoted inside a string would end that string before a digit, which no JSON allows: it throws.
    return JSON.parse(quick);
  } catch {
    return JSON.parse(text.replace(stringOrInteger, (found) => (found.startsWith('"') ? found : `"${found}"`)));
  }
}

/**
 * The text with quotes round each such integer that stands where a value can. Looks at every sixteenth character alone, for no
 * run of so many digits lies between two. May also take one inside a string: see `parseLossless`.
 */
function withQuotedIntegers(text: string): string {
  let quoted = '';
  let copied = 0;
  for (let at = manyDigits - 1; at < text.length; at += manyDigits) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const first = firstDigit(text, at);
    at = afterDigits(text, at);
    if (at - first < manyDigits || text.charCodeAt(first) === zero) continue;
    const start = text.charCodeAt(first - 1) === minus ? first - 1 : first;
    if (!canBegin(text, start) || !canEnd(text, at)) continue;
    quoted += `${text.slice(copied, start)}"${text.slice(start, at)}"`;
    copied = at;
  }
  return copied === 0 ? text : quoted + text.slice(copied);
}

function firstDigit(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

const zero = 0x30;
const minus = 0x2d;

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39;
}

/** Whether a value can begin here: at the start, or after `:`, `,` or `[`. */
function canBegin(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return at < 0 || code === 0x3a || code === 0x2c || code === 0x5b;
}

/** Whether a value can end here: at the end, or before `,`, `]` or `}`. */
function canEnd(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at === text.length || code === 0x2c || code === 0x5d || code === 0x7d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
