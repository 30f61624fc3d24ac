import type { InteractionColumns } from '../../analyse/input.ts';
import type { AuthorWriting } from '../../model/author.ts';

const hour = 3_600_000;

/** How each author of the columns wrote, in order of `authors`; rows must be in order of time. */
export function writingOf(rows: InteractionColumns): (author: number) => AuthorWriting {
  const { starts, order } = rowsByAuthor(rows);
  return (author) => {
    const own = order.subarray(starts[author], starts[author + 1]);
    const times = own.reduce((known, row) => known + Number(!Number.isNaN(rows.at[row])), 0);
    // Unknown times come first.
    const first = own[own.length - times];
    const last = own.at(-1);
    return {
      interactions: own.length,
      replies: own.reduce((sum, row) => sum + (rows.reply[row] ?? 0), 0),
      firstAt: times === 0 || first === undefined ? null : (rows.at[first] ?? null),
      lastAt: times === 0 || last === undefined ? null : (rows.at[last] ?? null),
      mostInAnHour: mostWithin(
        own.filter((row) => !Number.isNaN(rows.at[row]) && rows.dayOnly[row] !== 1),
        rows.at,
      ),
    };
  };
}

/** Rows of each author in order of time: those of author `n` from `starts[n]` to `starts[n + 1]` in `order`. */
function rowsByAuthor(rows: InteractionColumns): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(rows.authors.length + 1);
  for (let row = 0; row < rows.count; row += 1) {
    const next = (rows.author[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let author = 1; author < starts.length; author += 1) {
    starts[author] = (starts[author] as number) + (starts[author - 1] as number);
  }
  const free = starts.slice();
  const order = new Uint32Array(rows.count);
  for (let row = 0; row < rows.count; row += 1) {
    const author = rows.author[row] as number;
    const at = free[author] as number;
    order[at] = row;
    free[author] = at + 1;
  }
  return { starts, order };
}

/** The most rows within any sixty minutes; `null` where there are none. */
function mostWithin(own: Uint32Array, at: Float64Array): number | null {
  if (own.length === 0) return null;
  let most = 0;
  let from = 0;
  for (const [to, row] of own.entries()) {
    while ((at[row] as number) - (at[own[from] as number] as number) > hour) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}
