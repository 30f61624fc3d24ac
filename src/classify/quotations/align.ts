/** How the words of a quotation lie along those of a post. */
export interface Alignment {
  /** Indices of words that are the same, in order: of the quotation and of the post. */
  readonly quoted: readonly number[];
  readonly posted: readonly number[];
}

/** More cells than this and no alignment is sought: a quotation of 800 words beside a post of 5,000. */
export const MOST_CELLS = 4_000_000;

/** What a match and a gap are worth. A word that says something counts twice; a gap costs once for being there and little for its length. */
const CONTENT = 40;
const FUNCTION = 20;
const OPEN_POST = -16;
const MORE_POST = -1;
const OPEN_QUOTE = -10;
const MORE_QUOTE = -4;
const NEVER = -1_000_000;

const DIAGONAL = 0;
const SKIPS_POST = 1;
const SKIPS_QUOTE = 2;
const SOURCE = 3;
const MORE_SKIPS_POST = 4;
const MORE_SKIPS_QUOTE = 8;

/** A row of words by number, and which of them say something. */
export interface Aligned {
  readonly ids: Int32Array;
  readonly content: Uint8Array;
}

/** Rows of the table: the best so far, and the best that ends with words of the quotation left over. */
interface Table {
  readonly best: Int32Array;
  readonly leftOver: Int32Array;
  readonly trace: Uint8Array;
  readonly width: number;
}

/**
 * The best alignment of a whole quotation with a part of a post, by words and with affine gaps (Gotoh, 1982): what stands
 * before and after in the post costs nothing. Time and memory: words of the one times words of the other.
 */
export function align(quotation: Aligned, post: Int32Array): Alignment {
  const rows = quotation.ids.length;
  const width = post.length + 1;
  if (rows * width > MOST_CELLS) return { quoted: [], posted: [] };
  const table: Table = {
    best: new Int32Array(width),
    leftOver: new Int32Array(width).fill(NEVER),
    trace: new Uint8Array((rows + 1) * width),
    width,
  };
  for (let row = 1; row <= rows; row += 1) fillRow(table, row, quotation, post);
  return walkBack(table, rows, endOf(table.best));
}

function fillRow(table: Table, row: number, quotation: Aligned, post: Int32Array): void {
  const { best, leftOver, trace, width } = table;
  const id = quotation.ids[row - 1] ?? 0;
  const worth = quotation.content[row - 1] === 1 ? CONTENT : FUNCTION;
  let diagonal = best[0] ?? 0;
  let skipped = NEVER;
  best[0] = OPEN_QUOTE + (row - 1) * MORE_QUOTE;
  leftOver[0] = best[0];
  trace[row * width] = SKIPS_QUOTE | (row > 1 ? MORE_SKIPS_QUOTE : 0);
  for (let column = 1; column < width; column += 1) {
    let mark = 0;
    const openPost = (best[column - 1] ?? 0) + OPEN_POST;
    if (skipped + MORE_POST > openPost) mark |= MORE_SKIPS_POST;
    skipped = Math.max(skipped + MORE_POST, openPost);
    const above = best[column] ?? 0;
    const more = (leftOver[column] ?? 0) + MORE_QUOTE;
    if (more > above + OPEN_QUOTE) mark |= MORE_SKIPS_QUOTE;
    const left = Math.max(more, above + OPEN_QUOTE);
    leftOver[column] = left;
    const met = post[column - 1] === id ? diagonal + worth : NEVER;
    const score = Math.max(met, skipped, left);
    best[column] = score;
    diagonal = above;
    trace[row * width + column] = mark | sourceOf(score, met, left);
  }
}

function sourceOf(score: number, met: number, left: number): number {
  if (score === met) return DIAGONAL;
  return score === left ? SKIPS_QUOTE : SKIPS_POST;
}

function endOf(last: Int32Array): number {
  let end = 0;
  for (let column = 1; column < last.length; column += 1) {
    if ((last[column] ?? 0) > (last[end] ?? 0)) end = column;
  }
  return end;
}

function walkBack(table: Table, rows: number, end: number): Alignment {
  const quoted: number[] = [];
  const posted: number[] = [];
  let row = rows;
  let column = end;
  while (row > 0) {
    const source = (table.trace[row * table.width + column] ?? 0) & SOURCE;
    if (source === DIAGONAL) {
      row -= 1;
      column -= 1;
      quoted.push(row);
      posted.push(column);
    } else if (source === SKIPS_QUOTE) {
      row -= runUp(table, row, column);
    } else {
      column -= runLeft(table, row, column);
    }
  }
  return { quoted: quoted.reverse(), posted: posted.reverse() };
}

/** How many words of the quotation one gap holds that ends here. */
function runUp(table: Table, row: number, column: number): number {
  let length = 1;
  while (row - length > 0 && ((table.trace[(row - length + 1) * table.width + column] ?? 0) & MORE_SKIPS_QUOTE) !== 0) {
    length += 1;
  }
  return length;
}

/** How many words of the post one gap holds that ends here. */
function runLeft(table: Table, row: number, column: number): number {
  let length = 1;
  while (column - length > 0 && ((table.trace[row * table.width + column - length + 1] ?? 0) & MORE_SKIPS_POST) !== 0) {
    length += 1;
  }
  return length;
}
