/** Every place xhealth can hold data of. A platform word never leaves `sources/<platform>`. */
export const platforms = ['x', 'mastodon', 'bluesky', 'threads', 'tiktok', 'linkedin', 'instagram'] as const;

export type Platform = (typeof platforms)[number];

/** What people call each platform. */
export const platformNames: Readonly<Record<Platform, string>> = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
  tiktok: 'TikTok',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
};

/** Points at an account: by id where the input knows it, else by handle. Handles carry no `@`; ids are strings. */
export interface AccountRef {
  readonly id: string | null;
  readonly handle: string | null;
}

/** One identity on one platform as one input showed it. `null` means the input did not say, never "no". */
export interface Account extends AccountRef {
  readonly platform: Platform;
  readonly displayName: string | null;
  readonly bio: string | null;
  readonly location: string | null;
  readonly link: string | null;
  readonly avatarUrl: string | null;
  readonly defaultAvatar: boolean | null;
  /** ISO 8601 UTC. */
  readonly createdAt: string | null;
  readonly followers: number | null;
  readonly following: number | null;
  readonly posts: number | null;
  readonly protected: boolean | null;
  /** `none`, or the platform's kind in lower case: `blue`, `business`, `government`, `legacy`. */
  readonly verified: string | null;
  /** Declared by the account on the platform: `parody`, `commentary`, `fan`. */
  readonly declared: string | null;
  /** When the input saw the account so; ISO 8601 UTC. The newest snapshot wins, field by field. */
  readonly snapshotAt: string | null;
}

/** A name an account had until `changedAt` and the one it took then. */
export interface HandleChange {
  readonly platform: Platform;
  readonly accountId: string;
  readonly from: string | null;
  readonly to: string;
  readonly changedAt: string | null;
}

/**
 * The key an account is known by in the store: its id, or `@handle` in lower case where only that is known.
 * `null` when neither is.
 */
export function accountKey(ref: AccountRef): string | null {
  if (ref.id !== null) return ref.id;
  return ref.handle === null ? null : `@${ref.handle.toLowerCase()}`;
}

/** An account with nothing known but who it is: mappers spread what they have over it. */
export function bareAccount(platform: Platform, ref: AccountRef): Account {
  return {
    platform,
    id: ref.id,
    handle: ref.handle,
    displayName: null,
    bio: null,
    location: null,
    link: null,
    avatarUrl: null,
    defaultAvatar: null,
    createdAt: null,
    followers: null,
    following: null,
    posts: null,
    protected: null,
    verified: null,
    declared: null,
    snapshotAt: null,
  };
}
