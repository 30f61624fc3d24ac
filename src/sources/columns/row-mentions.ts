import type { AccountRef } from '../../model/account.ts';
import { uniqueRefs } from '../x/repost.ts';

const handle = /^\w{1,20}$/;

/** The accounts of a cell: a list, or handles with commas, bars or spaces between. */
export function mentionsInCell(cell: unknown): readonly AccountRef[] {
  const names = Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(/[\s,;|[\]"']+/) : [];
  const plain = names.filter((name) => typeof name === 'string').map((name) => name.replace(/^[@＠]/, ''));
  return uniqueRefs(plain.filter((name) => handle.test(name)).map((name) => ({ id: null, handle: name })));
}
