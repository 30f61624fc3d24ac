/** Rows of the QWERTY keyboard, each key above the gap of the next row's two. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const neighbours = neighbourTable();

/** The letters and digits hit by mistake for one, on a QWERTY keyboard; none for other characters. */
export function keysBeside(key: string): readonly string[] {
  return neighbours.get(key) ?? [];
}

function neighbourTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1] ?? '';
    const below = rows[index + 1] ?? '';
    for (const [at, key] of Array.from(row).entries()) {
      const beside = [row[at - 1], row[at + 1], above[at], above[at + 1], below[at], below[at - 1]];
      table.set(
        key,
        beside.filter((other) => other !== undefined),
      );
    }
  }
  return table;
}
