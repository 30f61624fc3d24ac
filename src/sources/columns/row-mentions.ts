import type { AccountRef } from '../../model/account.ts';

const inText = /(?<![A-Za-z0-9_@＠/.])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠])/g;

const handle = /^\w{1,20}$/;

/** The accounts that a text names by `@handle`, each once. */
export function mentionsInText(text: string): readonly AccountRef[] {
  if (!/[@＠]/.test(text)) return [];
  return refsOf(Array.from(text.matchAll(inText), (match) => match[1] ?? ''));
}

/** The accounts of a cell: a list, or handles with commas, bars or spaces between. */
export function mentionsInCell(cell: unknown): readonly AccountRef[] {
  const names = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(/[\s,;|[\]"']+/) : [];
  return refsOf(names.filter((name) => typeof name === 'string').map((name) => name.replace(/^[@＠]/, '')));
}

function refsOf(names: readonly string[]): readonly AccountRef[] {
  const byName = new Map<string, AccountRef>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (handle.test(name) && !byName.has(key)) byName.set(key, { id: null, handle: name });
  }
  return [...byName.values()];
}
