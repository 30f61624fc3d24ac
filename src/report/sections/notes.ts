import type { Warning } from '../../model/coverage.ts';
import { formatCount } from '../figures.ts';

/** Paths and unlike texts named in one note; the rest is counted, and is in the JSON. */
const named = 3;

/** Warnings of one text as one note that lists the inputs it is about, in the order they first come. */
export function notesByText(warnings: readonly Warning[]): string[] {
  return groups(warnings, ({ code, text }) => `${code} ${text}`).map(noteOf);
}

/** Warnings of one code as one note, whatever their texts. */
export function notesByCode(warnings: readonly Warning[]): string[] {
  return groups(warnings, ({ code }) => code).map((group) => {
    const notes = notesByText(group);
    const more = notes.length - named;
    const rest = more > 0 ? [`And ${formatCount(more)} more of this kind, in --format json.`] : [];
    return [...notes.slice(0, named), ...rest].join(' ');
  });
}

function groups(warnings: readonly Warning[], keyOf: (warning: Warning) => string): Warning[][] {
  const byKey = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const key = keyOf(warning);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [warning]);
    else group.push(warning);
  }
  return [...byKey.values()];
}

function noteOf(group: readonly Warning[]): string {
  const text = group[0]?.text ?? '';
  const paths = [...new Set(group.flatMap(({ path }) => (path === null || text.includes(path) ? [] : [path])))];
  if (paths.length === 0) return text;
  const more = paths.length - named;
  const rest = more > 0 ? [`${formatCount(more)} more`] : [];
  return `${text} (${[...paths.slice(0, named), ...rest].join(', ')})`;
}
