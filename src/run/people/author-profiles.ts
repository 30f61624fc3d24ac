import { bareAccount, type Platform } from '../../model/account.ts';
import type { AuthorProfile } from '../../model/author.ts';
import { createdFromId } from '../../sources/account-age.ts';
import type { AccountRow } from '../../store/index.ts';

/** An account of the cache as the detectors want it; its age from its profile, else from its id. */
export function profileOf(platform: Platform, row: AccountRow): AuthorProfile {
  const [, id, handle, displayName, bio, location, link, avatarUrl, defaultAvatar, createdAt] = row;
  const [followers, following, posts, isProtected, verified, declared, snapshotAt, renames] = row.slice(10) as [
    ...Rest,
  ];
  return {
    platform,
    id,
    handle,
    displayName,
    bio,
    location,
    link,
    avatarUrl,
    defaultAvatar: truth(defaultAvatar),
    createdAt,
    followers,
    following,
    posts,
    protected: truth(isProtected),
    verified,
    declared,
    snapshotAt,
    age: ageOf(platform, id, createdAt),
    // A single look at an account cannot tell that it never had another name.
    renames: renames === 0 ? null : renames,
  };
}

/** The last columns of an account's row. */
type Rest = [
  followers: number | null,
  following: number | null,
  posts: number | null,
  isProtected: number | null,
  verified: string | null,
  declared: string | null,
  snapshotAt: string | null,
  renames: number,
];

/** An account of which no input says more than its key. */
export function keyAlone(platform: Platform, key: string): AuthorProfile {
  const ref = key.startsWith('@') ? { id: null, handle: key.slice(1) } : { id: key, handle: null };
  return { ...bareAccount(platform, ref), age: ageOf(platform, ref.id, null), renames: null };
}

function truth(value: number | null): boolean | null {
  return value === null ? null : value !== 0;
}

function ageOf(platform: Platform, id: string | null, createdAt: string | null): AuthorProfile['age'] {
  const said = createdAt === null ? Number.NaN : Date.parse(createdAt);
  if (!Number.isNaN(said)) return { openedAt: said, plusMinusDays: 0 };
  return id === null ? null : createdFromId(platform, id);
}
