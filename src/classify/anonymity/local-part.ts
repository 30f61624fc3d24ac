import type { Platform } from '../../model/account.ts';

/** Longer handles are no platform's. */
const longest = 300;

/** What Bluesky shows where it cannot tell the handle. */
const unresolved = 'handle.invalid';

/**
 * The part of a handle its owner chose, in lower case: before the host on Mastodon, the first label on Bluesky. `null` where no
 * handle is known.
 */
export function localPart(platform: Platform, handle: string | null): string | null {
  if (handle === null || (platform === 'bluesky' && handle === unresolved)) return null;
  const text = handle.slice(handle.startsWith('@') ? 1 : 0, longest).toLowerCase();
  const cut = text.search(platform === 'bluesky' ? /[.@]/ : /@/);
  const local = cut < 0 ? text : text.slice(0, cut);
  return local === '' ? null : local;
}
