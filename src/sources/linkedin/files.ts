import { isCutInHeader } from '../cut-table.ts';
import { baseName, folderOf, headOf } from '../file-place.ts';
import { isGitLfsPointer } from '../open-input.ts';
import type { ArchiveClaim, NamedFile } from '../source.ts';
import { namesOf } from './columns.ts';

/** What a table of the export holds. Tables without a role are never read: sign-ins, contacts, searches, adverts. */
export type Role = 'shares' | 'comments' | 'reactions' | 'connections' | 'invitations' | 'messages';

/** The columns by which a table is known; of two tables none has all columns of the other. */
const marks: Readonly<Record<Role, readonly (readonly string[])[]>> = {
  shares: [['sharelink'], ['sharecommentary']],
  comments: [['date', 'link', 'message']],
  reactions: [['date', 'type', 'link']],
  connections: [['firstname', 'lastname', 'connectedon']],
  invitations: [
    ['direction', 'sentat'],
    ['direction', 'inviterprofileurl'],
  ],
  messages: [
    ['conversationid', 'from', 'content'],
    ['from', 'to', 'date', 'content', 'direction'],
  ],
};

/** Tables of a few common words need their name, or a link that shows whose they are. */
const common: Partial<Readonly<Record<Role, RegExp>>> = { comments: /^comments/i, reactions: /^reactions/i };

/** Lines of remarks may stand above the header of the table of connections. */
const maxPreamble = 20;

/** Where the header begins in the decoded start of a table, in UTF-16 units, and what its columns are. */
export function headerOf(head: string): { readonly at: number; readonly names: ReadonlySet<string> } {
  let at = 0;
  let first: { at: number; names: ReadonlySet<string> } | null = null;
  for (const line of head.split('\n', maxPreamble)) {
    const names = namesOf(line);
    if (has(names, marks.connections)) return { at, names };
    if (first === null && names.size > 0) first = { at, names };
    at += line.length + 1;
  }
  return first ?? { at: 0, names: new Set() };
}

/** What a table holds, by its columns; `null` for any other file. */
export function roleOfHead(head: string, name: string): Role | null {
  const { names } = headerOf(head);
  for (const role of Object.keys(marks) as Role[]) {
    if (!has(names, marks[role])) continue;
    const word = common[role];
    if (word === undefined || word.test(baseName(name)) || /linkedin\.com/i.test(head)) return role;
  }
  // Titles of 2018 differ: the name of the table, a date and a text are enough.
  const isShares = /^shares/i.test(baseName(name)) && anyName(names, /date/) && anyName(names, /comment|text/);
  return isShares ? 'shares' : null;
}

function has(names: ReadonlySet<string>, sets: readonly (readonly string[])[]): boolean {
  return sets.some((set) => set.every((name) => names.has(name)));
}

function anyName(names: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...names].some((name) => pattern.test(name));
}

const messagesName = /^messages(?: ?\(\d{1,3}\))?\.csv$/i;
const knownNames = /^(?:shares|comments|reactions|connections|invitations|messages)(?: ?\(\d{1,3}\))?\.csv$/i;

/** A file and what it holds. */
export interface Table {
  readonly file: NamedFile;
  readonly role: Role;
}

/** The tables of a claim. Messages are known by name alone beside others, so that they stay closed. */
export async function tablesOf(files: readonly NamedFile[]): Promise<readonly Table[]> {
  const tables: Table[] = [];
  for (const file of files) {
    const role = files.length > 1 && messagesName.test(baseName(file.name)) ? 'messages' : await roleOf(file);
    if (role !== null) tables.push({ file, role });
  }
  return tables;
}

/** By its head; one that cannot be read, was not fetched or ends in its header by its name, so that the reader can say so. */
async function roleOf(file: NamedFile): Promise<Role | null> {
  const head = await headOf(file);
  const isWhole = head !== null && !isGitLfsPointer(head);
  const role = isWhole ? roleOfHead(head, file.name) : null;
  if (role !== null || (isWhole && !isCutInHeader(head))) return role;
  const name = baseName(file.name).toLowerCase();
  if (!knownNames.test(name)) return null;
  return (Object.keys(marks) as Role[]).find((role) => name.startsWith(role)) ?? null;
}

/** The exports among some files: each folder with a table that is known by its columns, and a lone table. */
export async function claimExports(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const byFolder = new Map<string, NamedFile[]>();
  const [lone] = files;
  // A lone one with nothing but the start of a header is an error, which others tell.
  if (files.length === 1 && lone !== undefined && isCutInHeader((await headOf(lone)) ?? '')) return [];
  const messages: NamedFile[] = [];
  for (const file of files) {
    if (files.length > 1 && !/\.csv$/i.test(file.name)) continue;
    if (messagesName.test(baseName(file.name))) messages.push(file);
    else if ((await roleOf(file)) !== null) add(byFolder, file);
  }
  for (const file of messages) {
    if (byFolder.has(folderOf(file.name)) || (await roleOf(file)) === 'messages') add(byFolder, file);
  }
  return [...byFolder].map(([folder, members]) => ({ root: folder.replace(/\/$/, ''), files: members }));
}

function add(byFolder: Map<string, NamedFile[]>, file: NamedFile): void {
  const folder = folderOf(file.name);
  const members = byFolder.get(folder);
  if (members === undefined) byFolder.set(folder, [file]);
  else members.push(file);
}
