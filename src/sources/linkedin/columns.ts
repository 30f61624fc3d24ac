import { isObject } from '../loose.ts';

/** A column's name in lower case, letters and digits alone: capitals, spaces and marks changed over the years. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The plain names of the columns in a header line, whatever parts them. */
export function namesOf(line: string): ReadonlySet<string> {
  return new Set(
    line
      .split(/[,;\t]/)
      .map(plainName)
      .filter((name) => name !== ''),
  );
}

/** Cells of a row by our words; empty where the table has no such column. */
export type Cells<Word extends string> = Readonly<Record<Word, string>>;

/** Reads the rows of one table, whose columns its first row tells; `null` for what is no row. */
export function cellReader<Word extends string>(
  patterns: Readonly<Record<Word, RegExp>>,
): (record: unknown) => Cells<Word> | null {
  let columns: readonly (readonly [Word, string])[] | null = null;
  return (record) => {
    if (!isObject(record)) return null;
    columns ??= columnsOf(record, patterns);
    const cells = Object.fromEntries(Object.keys(patterns).map((word) => [word, ''])) as Record<Word, string>;
    for (const [word, name] of columns) {
      const cell = record[name];
      if (typeof cell === 'string') cells[word] = cell.trim();
    }
    return cells;
  };
}

function columnsOf<Word extends string>(
  record: Readonly<Record<string, unknown>>,
  patterns: Readonly<Record<Word, RegExp>>,
): (readonly [Word, string])[] {
  const left = new Map(Object.keys(record).map((name) => [plainName(name), name]));
  const found: (readonly [Word, string])[] = [];
  for (const word of Object.keys(patterns) as Word[]) {
    const plain = [...left.keys()].find((name) => patterns[word].test(name));
    if (plain === undefined) continue;
    found.push([word, left.get(plain) ?? '']);
    left.delete(plain);
  }
  return found;
}
