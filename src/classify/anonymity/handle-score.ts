/** Symbols of the model: 0 the edge of a handle, 1 to 26 the letters, 27 any digit, 28 the underscore and every other separator. */
export const symbols = 29;
const DIGIT = 27;
const SEPARATOR = 28;

/** What a cell of the table may say: 64 steps of natural log odds, the symbol against one drawn from all 37 alike. */
const LOWEST = -8;
const HIGHEST = 4;
const levels = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const step = (HIGHEST - LOWEST) / (levels.length - 1);

/** Fewer letters say too little: abbreviations and initials look like chance. */
const fewestLetters = 6;
/** No platform's handles are longer; the rest is not read. */
const longestHandle = 100;
const ascii = /^[ -~]*$/;

/**
 * One character of the table for log odds; beyond the range it takes the nearest end. For the script that writes the table.
 * @internal
 */
export function cellOf(logOdds: number): string {
  const level = Math.round((Math.min(HIGHEST, Math.max(LOWEST, logOdds)) - LOWEST) / step);
  return levels.charAt(level);
}

/** The symbols of a handle, its edges included. Digits at either end are left out: another signal looks at those at the end. */
export function symbolsOf(handle: string): number[] {
  const cut = handle.slice(0, longestHandle).toLowerCase();
  const text = ascii.test(cut) ? cut : cut.normalize('NFKD').toLowerCase();
  const found = [0];
  for (let at = 0; at < text.length; at += 1) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol === null || (found.length === 1 && symbol >= DIGIT)) continue;
    found.push(symbol);
  }
  while ((found.at(-1) ?? 0) >= DIGIT) found.pop();
  found.push(0);
  return found;
}

/** Accents that decomposition has split off are skipped; letters of other scripts are `null` too, and make no handle longer. */
function symbolOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code === 0x5f || code === 0x2d || code === 0x2e || code === 0x20 ? SEPARATOR : null;
}

/**
 * A reader of handles from a table of log odds, one character for each symbol after each two: the mean log odds a symbol.
 * Above 0 a handle is likelier than chance to be made of names and words. `null` below six Latin letters.
 */
export function handleScorer(table: string): (handle: string) => number | null {
  const odds = Float32Array.from(table, (level) => LOWEST + levels.indexOf(level) * step);
  return (handle) => {
    const read = symbolsOf(handle);
    if (read.filter(isLetter).length < fewestLetters) return null;
    let sum = 0;
    let [before, last] = [0, 0];
    for (let at = 1; at < read.length; at += 1) {
      const next = read[at] ?? 0;
      sum += odds[(before * symbols + last) * symbols + next] ?? LOWEST;
      before = last;
      last = next;
    }
    return sum / (read.length - 1);
  };
}

function isLetter(symbol: number): boolean {
  return symbol > 0 && symbol < DIGIT;
}
