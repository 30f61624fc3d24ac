import { isObject } from '../loose.ts';
import type { Batch } from '../source.ts';
import { V2User } from './v2-schema.ts';
import { accountOfV2User } from './v2-user.ts';

/** Enough for the authors of a busy day; full, it starts anew: the cost is a repeated row, never a lost one. */
const capacity = 20_000;

/** A user object as parsed, nothing known of its fields. */
type RawUser = Readonly<Record<string, unknown>>;

/** Reads user objects, and hands their accounts on unless the same input told the same of them that day. */
export interface UserReader {
  read(raw: RawUser, batch: Batch, seenAt: string | null): V2User | null;
}

/**
 * A file of a million replies repeats the account replied to a million times: what was read before is known again by
 * comparing, which takes a tenth of reading it anew.
 */
export function userReader(): UserReader {
  const known = new Map<unknown, { readonly user: V2User; readonly day: string | null }>();
  return {
    read(raw, batch, seenAt) {
      const day = seenAt?.slice(0, 10) ?? null;
      const before = known.get(raw.id);
      if (before !== undefined && before.day === day && tellsTheSame(raw, before.user)) return before.user;
      const user = V2User.safeParse(raw).data;
      if (user === undefined || (user.id === null && user.username === null)) return null;
      batch.accounts.push(accountOfV2User(user, seenAt));
      if (known.size >= capacity) known.clear();
      if (user.id !== null) known.set(user.id, { user, day });
      return user;
    },
  };
}

function tellsTheSame(raw: RawUser, user: V2User): boolean {
  return sameWords(raw, user) && sameMarks(raw, user) && sameCounts(raw.public_metrics, user.public_metrics);
}

function sameWords(raw: RawUser, user: V2User): boolean {
  return (
    same(raw.username, user.username) &&
    same(raw.name, user.name) &&
    same(raw.description, user.description) &&
    same(raw.location, user.location) &&
    same(raw.url, user.url) &&
    same(raw.profile_image_url, user.profile_image_url)
  );
}

function sameMarks(raw: RawUser, user: V2User): boolean {
  return (
    same(raw.created_at, user.created_at) &&
    same(raw.protected, user.protected) &&
    same(raw.verified, user.verified) &&
    same(raw.verified_type, user.verified_type) &&
    same(raw.parody, user.parody)
  );
}

function sameCounts(raw: unknown, counts: V2User['public_metrics']): boolean {
  if (!isObject(raw) || counts === null) return same(raw, counts);
  return (
    same(raw.followers_count, counts.followers_count) &&
    same(raw.following_count, counts.following_count) &&
    same(raw.tweet_count, counts.tweet_count) &&
    same(raw.post_count, counts.post_count)
  );
}

function same(raw: unknown, read: unknown): boolean {
  return raw === read || (raw === undefined && read === null);
}
