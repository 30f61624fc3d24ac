/** An integer of 16 or more digits where a value can stand. May also match inside a string: see `parseLossless`. */
const bareInteger = /(^\s*|[:,[]\s*)(-?[1-9]\d{15,})(?=\s*(?:[,\]}]|$))/g;

/** A whole string, or such an integer outside of one. */
const stringOrInteger = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\w.+-])-?[1-9]\d{15,}(?![\d.eE])/gs;

/**
 * `JSON.parse` that keeps integers of 16 digits and more as strings, since a JavaScript number would round an id of 64 bits.
 * Throws `SyntaxError` as `JSON.parse` does.
 */
export function parseLossless(text: string): unknown {
  const quick = text.replace(bareInteger, '$1"$2"');
  if (quick === text) return JSON.parse(text);
  try {
    // A number wrongly quoted inside a string would end that string before a digit, which no JSON allows: it throws.
    return JSON.parse(quick);
  } catch {
    return JSON.parse(text.replace(stringOrInteger, (found) => (found.startsWith('"') ? found : `"${found}"`)));
  }
}
