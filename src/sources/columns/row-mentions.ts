import type { AccountRef } from '../../model/account.ts';

/** What stands before it is looked at apart: a pattern that begins with looking back is tried at every character. */
const inText = /[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠])/g;
const isJoined = /[A-Za-z0-9_@＠/.]/;

const handle = /^\w{1,20}$/;

const none: readonly AccountRef[] = [];

/** The accounts that a text names by `@handle`, each once. */
export function mentionsInText(text: string): readonly AccountRef[] {
  if (!text.includes('@') && !text.includes('＠')) return none;
  const names: string[] = [];
  inText.lastIndex = 0;
  for (let match = inText.exec(text); match !== null; match = inText.exec(text)) {
    if (match.index === 0 || !isJoined.test(text.charAt(match.index - 1))) names.push(match[1] ?? '');
  }
  return eachOnce(names);
}

/** The accounts of a cell: a list, or handles with commas, bars or spaces between. */
export function mentionsInCell(cell: unknown): readonly AccountRef[] {
  const names = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(/[\s,;|[\]"']+/) : [];
  const plain = names.filter((name) => typeof name === 'string').map((name) => name.replace(/^[@＠]/, ''));
  return eachOnce(plain.filter((name) => handle.test(name)));
}

function eachOnce(names: readonly string[]): readonly AccountRef[] {
  if (names.length < 2) return names.map((name) => ({ id: null, handle: name }));
  const byName = new Map<string, AccountRef>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!byName.has(key)) byName.set(key, { id: null, handle: name });
  }
  return [...byName.values()];
}
