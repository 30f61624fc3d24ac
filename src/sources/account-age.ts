import type { Platform } from '../model/account.ts';
import type { AccountAge } from '../model/author.ts';
import { ageOfAccountId, firstDay } from './x/account-age.ts';

/** What a platform's ids tell of the day an account was opened. */
interface AgeRule {
  /** Before it nobody had an account; milliseconds since 1970 UTC. */
  readonly since: number;
  readonly ageOf: (id: string) => AccountAge | null;
}

/**
 * `null`: the ids tell nothing that we know for sure. Mastodon's are the time the reader's own server met the account, Bluesky's
 * are a hash; nothing published says how Threads, TikTok, LinkedIn and Instagram give theirs out.
 */
const rules: Readonly<Record<Platform, AgeRule | null>> = {
  x: { since: firstDay, ageOf: ageOfAccountId },
  mastodon: null,
  bluesky: null,
  threads: null,
  tiktok: null,
  linkedin: null,
  instagram: null,
};

/**
 * When an account was opened, as far as its id alone tells: exact, or with a band of days. `null` where the platform's ids tell
 * nothing, and for what is no id, is older than the platform or later than `now` (milliseconds since 1970 UTC).
 */
export function createdFromId(platform: Platform, id: string, now = Number.POSITIVE_INFINITY): AccountAge | null {
  const rule = rules[platform];
  const age = rule?.ageOf(id) ?? null;
  if (rule === null || age === null) return null;
  return age.openedAt < rule.since || age.openedAt > now ? null : age;
}
