import stringWidth from 'string-width';

/** A space that does not end a line; it leaves the report as a plain one (`release`). */
const joined = '\u00a0';

/** Our own commands inside sentences of the report: broken over two lines they cannot be copied. */
const commands = /\bxhealth [a-z]+(?: [a-z]+)?(?=[.,;:)`]|$)|--[a-z-]+ (?:full|masked|none|json|handle)\b/g;

/** Cells a text takes in a terminal: colours none, wide characters two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Keeps words together on one line, for commands and figures with their unit. */
export function together(text: string): string {
  return text.replaceAll(' ', joined);
}

/** Plain spaces for those that kept words together. */
export function release(text: string): string {
  return text.replaceAll(joined, ' ');
}

/** Breaks a text into lines of at most `width` cells. Links stay whole, on a line of their own where they are longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = prepared(text).split(/[\t\n\r ]+/);
  for (const word of words.filter((part) => part !== '')) {
    const candidate = line === '' ? word : `${line} ${word}`;
    if (widthOf(candidate) <= width) {
      line = candidate;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = isLink(word) ? [word] : breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The text on one line of at most `width` cells, its end cut off with `…`. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${breakWord(text, Math.max(1, width - 1))[0] ?? ''}…`;
}

/** The text in at most `width` cells, its start cut off with `…`: for paths, whose end tells more. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const kept: string[] = [];
  let taken = 1;
  for (const character of Array.from(text).reverse()) {
    taken += Math.max(1, widthOf(character));
    if (taken > width) break;
    kept.push(character);
  }
  return `…${kept.reverse().join('')}`;
}

/** The text with spaces after it up to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Commands in one piece, and a separating dot never at the start of a line, where it would pass for a bullet. */
function prepared(text: string): string {
  return text.replace(commands, together).replaceAll(' · ', `${joined}· `);
}

function isLink(word: string): boolean {
  return /^https?:\/\//.test(word);
}

/** Characters are measured one by one: what joins into one glyph then counts too much, never too little. */
function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of word) {
    const cells = widthOf(character);
    if (piece !== '' && taken + cells > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += cells;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}
