import { isCutInHeader } from '../../cut-table.ts';
import type { NamedFile } from '../../source.ts';
import { parseAddress, plainHost } from '../address.ts';

/** What a server lets an account save as a table: its own lists, and one of an administrator that looks like them. */
export type Table = 'blocks' | 'mutes' | 'following' | 'domain-blocks' | 'server-blocks';

/** Lines looked at: all of them must be what the list holds. */
const sampleLines = 50;

const names: readonly (readonly [RegExp, Table])[] = [
  [/^(?:mutes|muted_accounts)/i, 'mutes'],
  [/^(?:follows|following_accounts)/i, 'following'],
  [/^(?:domain_blocks|blocked_domains)/i, 'domain-blocks'],
  [/^(?:blocks|blocked_accounts)/i, 'blocks'],
];

/**
 * Which list a file is, `null` for none. A header tells; most of these tables have none, and then the lines must be accounts or
 * servers and the name must say which list of them it is, as servers name it: a list of addresses alone says nothing.
 */
export function tableOf(name: string, head: string): Table | null {
  const lines = head.split(/\r\n|\n|\r/);
  // The last line may be cut.
  if (lines.length > 1) lines.pop();
  const rows = lines.slice(0, sampleLines).map(cellsOf);
  const [first] = rows;
  if (first === undefined) return null;
  const byHeader = tableOfHeader(first);
  if (byHeader !== null && byHeader !== 'accounts') return byHeader;
  const byName = tableOfName(name);
  const body = (byHeader === 'accounts' ? rows.slice(1) : rows).filter((cells) => cells[0] !== '');
  if (byName === null || (body.length === 0 && byHeader === null)) return null;
  if (byName === 'domain-blocks') return body.every((cells) => isDomain(cells[0] ?? '')) ? byName : null;
  return areAccounts(body.map((cells) => cells[0] ?? '')) ? byName : null;
}

/** Accounts of one's own server may stand without it, as any word may: most must have theirs. */
function areAccounts(cells: readonly string[]): boolean {
  const whole = cells.filter((cell) => cell.includes('@', 1));
  return whole.length * 2 >= cells.length && cells.every((cell) => parseAddress(cell, 'example.org') !== null);
}

/** What the first row says: a list, or `accounts` where it names no more than its column. */
function tableOfHeader(cells: readonly string[]): Table | 'accounts' | null {
  const plain = cells.map((cell) => cell.toLowerCase());
  if (plain[0] === '#domain') return plain.includes('#severity') ? 'server-blocks' : 'domain-blocks';
  if (plain[0] !== 'account address') return null;
  if (plain.includes('hide notifications')) return 'mutes';
  return plain.includes('show boosts') ? 'following' : 'accounts';
}

/** Whether a row names the columns. */
export function isHeader(cells: readonly string[]): boolean {
  return tableOfHeader(cells) !== null;
}

function tableOfName(path: string): Table | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** A server's name has a dot, as every name in the network has that is not of one's own house. */
export function isDomain(cell: string): boolean {
  return cell.includes('.') && !cell.includes('@') && plainHost(cell) !== null;
}

/** The cells of a line. No address holds a comma or a quote. */
export function cellsOf(line: string): string[] {
  return line.split(',').map(cellOf);
}

function cellOf(written: string): string {
  const cell = written.trim();
  return cell.startsWith('"') ? cell.replace(/^"(.*)"$/, '$1').trim() : cell;
}

/** Whether a table has nothing but a header that no line break ends: it may have been cut there. */
export function endsInHeader(head: string): boolean {
  return isCutInHeader(head) && isHeader(cellsOf(head));
}

/** The table a file is, where it can be read. A lone one that ends in its header is an error, which others tell. */
export async function tableOfFile(file: NamedFile, isLone: boolean): Promise<Table | null> {
  try {
    const head = await file.head();
    return isLone && endsInHeader(head) ? null : tableOf(file.name, head);
  } catch {
    return null;
  }
}
