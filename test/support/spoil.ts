/*
 * Ways to spoil a file of the fixtures, by how it is laid out: lines of JSON, a table, a list, an object that holds a list,
 * or a script that gives a name to one of these.
 */

export type Layout = 'lines' | 'table' | 'document' | 'script' | 'other';

/** How a file is laid out, by its name. */
export function layoutOf(name: string): Layout {
  if (/\.(?:nd)?jsonl?$/.test(name)) return /\.json$/.test(name) ? 'document' : 'lines';
  if (/\.csv$/.test(name)) return 'table';
  return /\.js$/.test(name) ? 'script' : 'other';
}

/** The text of a document or script with its value changed; `null` where it holds no JSON. */
function changeJson(text: string, change: (value: unknown) => unknown): string | null {
  const start = /^[\s\S]*?=\s*(?=[[{])/.exec(text)?.[0] ?? '';
  const isScript = start !== '' && !start.trimStart().startsWith('{') && !start.trimStart().startsWith('[');
  const prefix = isScript ? start : '';
  try {
    return `${prefix}${JSON.stringify(change(JSON.parse(text.slice(prefix.length))))}\n`;
  } catch {
    return null;
  }
}

/** The same for each line. */
function changeLines(text: string, change: (value: unknown) => unknown): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => `${JSON.stringify(change(JSON.parse(line)))}\n`).join('');
}

type Node = { [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a value, outermost first. */
function objectsIn(value: unknown): Node[] {
  const found: Node[] = [];
  const pending = [value];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (Array.isArray(next)) pending.push(...next.filter((one) => one !== null && one !== undefined));
    else if (isNode(next)) {
      found.push(next);
      pending.push(...Object.values(next).filter((one) => one !== null && one !== undefined));
    }
  }
  return found;
}

/** A copy with a field nobody knows in every object that is a record of named fields. */
export function withUnknownFields(value: unknown): unknown {
  const copy = structuredClone(value);
  for (const node of objectsIn(copy)) node.zz_of_tomorrow = 'unknown 🦉';
  return copy;
}

/** Copies, each without one field. At most `most`, spread over all. */
function withoutFields(value: unknown, most: number): unknown[] {
  const total = objectsIn(value).reduce((sum, node) => sum + Object.keys(node).length, 0);
  const step = Math.max(1, Math.floor(total / most));
  const copies: unknown[] = [];
  for (let at = 0; at < total; at += step) {
    const copy = structuredClone(value);
    let seen = 0;
    for (const node of objectsIn(copy)) {
      const keys = Object.keys(node);
      const key = keys[at - seen];
      if (at >= seen && key !== undefined) {
        delete node[key];
        break;
      }
      seen += keys.length;
    }
    copies.push(copy);
  }
  return copies;
}

/** The lists of objects in a value, the one with the largest content first. */
function listsIn(value: unknown): unknown[][] {
  const lists: unknown[][] = [];
  if (Array.isArray(value) && value.some(isNode)) lists.push(value);
  for (const node of objectsIn(value)) {
    for (const child of Object.values(node)) if (Array.isArray(child) && child.some(isNode)) lists.push(child);
  }
  return lists;
}

/** A file whose records are each changed; `null` where it is no JSON. */
export function changeEach(text: string, name: string, change: (value: unknown) => unknown): string | null {
  const layout = layoutOf(name);
  if (layout === 'lines') return changeLines(text, change);
  return layout === 'document' || layout === 'script' ? changeJson(text, change) : null;
}

/** A file with records in it that are broken; `null` where its layout has none. */
export function withBadRecord(text: string, name: string): string | null {
  const layout = layoutOf(name);
  if (layout === 'lines') return text.replace('\n', '\n{"broken": \n7\n');
  if (layout === 'table') {
    const columns = (text.split('\n')[0] ?? '').split(',').length;
    return columns < 2 ? null : `${text}${','.repeat(columns - 1)}\n`;
  }
  if (layout === 'other') return null;
  return changeJson(text, (value) => {
    for (const list of listsIn(value)) list.push(7, null, 'x', []);
    return value;
  });
}

/** A file with its records twice; `null` where that means nothing. */
export function twice(text: string, name: string): string | null {
  const layout = layoutOf(name);
  if (layout === 'lines') return text + text;
  if (layout === 'table') return text + text.split('\n').slice(1).join('\n');
  return layout === 'document'
    ? changeJson(text, (value) => (Array.isArray(value) ? [...value, ...value] : value))
    : null;
}

/** Versions of a file, at most `most`, each without one field of its first record, or of its document. */
export function withoutOne(text: string, name: string, most: number): string[] {
  const layout = layoutOf(name);
  if (layout === 'lines') {
    const [first = '', ...rest] = text.split('\n');
    return withoutFields(JSON.parse(first), most).map((copy) => [JSON.stringify(copy), ...rest].join('\n'));
  }
  const versions: string[] = [];
  if (layout !== 'document' && layout !== 'script') return versions;
  changeJson(text, (value) => {
    for (const copy of withoutFields(value, most)) versions.push(changeJson(text, () => copy) ?? '');
    return value;
  });
  return versions;
}
