import type { Choice, Choose, JsonPath } from '../list-scan.ts';
import { plainName } from './fields.ts';

/** What a list of the export holds. Everything else is never parsed: sign-ins, addresses, purchases, what was watched. */
export type Role = 'profile' | 'videos' | 'comments' | 'like' | 'follower' | 'following' | 'block' | 'messages';

const byLeaf: ReadonlyMap<string, Role> = new Map([
  ['profilemap', 'profile'],
  ['commentslist', 'comments'],
  ['itemfavoritelist', 'like'],
  ['fanslist', 'follower'],
  ['following', 'following'],
  ['blocklist', 'block'],
]);

/** Chats stand under one of these, each under a name of its own. */
const chats: ReadonlySet<string> = new Set(['chathistory', 'groupchat']);

/** Objects lie at most so deep above a list. */
const maxDepth = 6;

/**
 * What stands at a place. Sections moved and were renamed over the years; the last name of a list stayed, so that decides,
 * but for lists of videos, which are the owner's under their own posts and nowhere else.
 */
export function roleOf(path: JsonPath): Role | null {
  const leaf = plainName(path.at(-1) ?? '');
  const parent = plainName(path.at(-2) ?? '');
  if (chats.has(parent) && !chats.has(leaf)) return 'messages';
  if (leaf === 'videolist') return parent === 'posts' || parent === 'videos' ? 'videos' : null;
  return byLeaf.get(leaf) ?? null;
}

/** Where the profile is, and nothing else. */
export const chooseProfile: Choose = (path, shape) => choice(path, shape, (role) => role === 'profile');

/** Every list with a role; `onChat` is told of each chat left closed. */
export function chooseLists(messages: boolean, onChat: () => void): Choose {
  return (path, shape) =>
    choice(path, shape, (role) => {
      if (role === 'messages' && !messages) onChat();
      return role !== 'profile' && (role !== 'messages' || messages);
    });
}

function choice(path: JsonPath, shape: 'object' | 'list', wants: (role: Role) => boolean): Choice {
  const role = roleOf(path);
  const isWanted = role !== null && (shape === 'object') === (role === 'profile') && wants(role);
  if (isWanted) return 'records';
  // The section about those followed has the same name as the list in it.
  const mayHold = shape === 'object' && role !== 'messages' && role !== 'profile';
  return mayHold && path.length < maxDepth ? 'enter' : 'skip';
}
