import { UsageError } from '../../errors.ts';

/** What a column can be mapped to. */
export const columnFields = [
  'id',
  'text',
  'author',
  'author_id',
  'author_name',
  'created_at',
  'reply_to',
  'reply_to_id',
  'parent_id',
  'quoted',
  'language',
  'likes',
  'reposts',
  'replies',
  'quotes',
  'views',
  'url',
  'mentions',
] as const;

export type ColumnField = (typeof columnFields)[number];

const example =
  'Write our field, `=`, the name of your column, with commas between: --map text=body,author=user,created_at=date';

/**
 * Reads `--map`: `text=body,id=post_id`, our field first; dots reach into nested JSON. Throws a `UsageError` that says
 * which part is wrong.
 */
export function parseColumnMap(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const part of text.split(',')) {
    const [field, column] = parsePart(part);
    if (map.has(field)) throw wrong(`--map names the field "${field}" twice.`, 'Give each field one column.');
    map.set(field, column);
  }
  if (!map.has('text')) throw wrong('--map does not say which column holds the text.', example);
  return map;
}

function parsePart(part: string): readonly [ColumnField, string] {
  const at = part.indexOf('=');
  if (at < 0) throw wrong(`--map has a part without "=": "${part.trim()}".`, example);
  const field = part.slice(0, at).trim();
  const column = part.slice(at + 1).trim();
  if (!isField(field)) throw wrong(`--map does not know the field "${field}".`, unknownFieldHint(field));
  if (column === '') throw wrong(`--map gives no column for "${field}".`, example);
  return [field, column];
}

function isField(name: string): name is ColumnField {
  return columnFields.some((field) => field === name);
}

function unknownFieldHint(name: string): string {
  const near = nearField(name);
  const list = `The fields are: ${columnFields.join(', ')}.`;
  return near === null ? list : `Did you mean "${near}"? ${list}`;
}

/** Two slips of the finger at most, and fewer than half the word. */
function nearField(name: string): string | null {
  let best: string | null = null;
  let bestDistance = 3;
  for (const field of columnFields) {
    const distance = editDistance(name.toLowerCase().replaceAll('-', '_').slice(0, 40), field);
    if (distance < bestDistance && distance * 2 < field.length) {
      best = field;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function wrong(message: string, hint: string): UsageError {
  return new UsageError(message, { code: 'bad-column-map', hint });
}
