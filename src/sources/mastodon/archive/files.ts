import { membersOfStart } from '../../json-members.ts';
import { objectOf } from '../../loose.ts';
import type { NamedFile } from '../../source.ts';

/** What a file of an archive holds. Bookmarks, pictures and all else stay closed. */
export type Role = 'actor' | 'outbox' | 'likes' | 'bookmarks';

const names: ReadonlyMap<string, Role> = new Map([
  ['actor.json', 'actor'],
  ['outbox.json', 'outbox'],
  ['likes.json', 'likes'],
  ['bookmarks.json', 'bookmarks'],
]);

/** The folder of a path with its closing `/`; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

export function roleOfName(path: string): Role | null {
  return names.get(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) ?? null;
}

/** What a file holds by how its text starts; `null` for files of no archive of Mastodon. */
export function roleOfHead(head: string): Role | null {
  if (!/^[\s\0]*\{/.test(head)) return null;
  const members = membersOfStart(head);
  const value = (key: string) => members.find((member) => member.key === key)?.value;
  if (typeof value('preferredUsername') === 'string') return typeof value('outbox') === 'string' ? 'actor' : null;
  if (value('type') !== undefined && value('type') !== 'OrderedCollection') return null;
  // Each collection has the name of its file for an id; an outbox without one is known by what it lists.
  const role = /^(outbox|likes|bookmarks)\.json$/.exec(String(value('id')))?.[1];
  if (role !== undefined) return role as Role;
  const first = objectOf(value('orderedItems'));
  return first?.actor !== undefined && (first.type === 'Create' || first.type === 'Announce') ? 'outbox' : null;
}

/** What a file holds by its content, where it can be read. */
export async function roleOf(file: NamedFile): Promise<Role | null> {
  try {
    return roleOfHead(await file.head());
  } catch {
    return null;
  }
}
