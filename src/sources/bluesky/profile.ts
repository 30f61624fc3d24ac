import { type Account, bareAccount } from '../../model/account.ts';
import { countOf, type Fields, objectOf, objectsOf, textOf } from '../loose.ts';
import { didOf, handleOf } from './names.ts';
import { parseTime } from './time.ts';

/** What an account can say of itself by a label. */
const declarations: ReadonlySet<string> = new Set(['parody', 'commentary', 'fan']);

/**
 * The account of a profile in an answer of the API; `null` when it names none. `withBio`: the profile is of a form that holds
 * what an account says of itself, so that an account without says nothing. Whoever never filled in a profile has no picture.
 */
export function accountOfView(value: unknown, withBio: boolean): Account | null {
  const view = objectOf(value);
  const id = didOf(view?.did);
  if (view === null || id === null) return null;
  const avatarUrl = textOf(view.avatar);
  const isDetailed = view.followersCount !== undefined;
  return {
    ...bareAccount('bluesky', { id, handle: handleOf(view.handle) }),
    displayName: textOf(view.displayName),
    bio: textOf(view.description) ?? (withBio || isDetailed ? '' : null),
    link: textOf(view.website),
    avatarUrl,
    defaultAvatar: avatarUrl === null,
    createdAt: parseTime(view.createdAt),
    followers: countOf(view.followersCount),
    following: countOf(view.followsCount),
    posts: countOf(view.postsCount),
    verified: verifiedOf(view.verification),
    declared: declaredOf(objectsOf(view.labels), id),
  };
}

/** Answers of before verification have no such field, which says nothing. */
function verifiedOf(value: unknown): string | null {
  const verification = objectOf(value);
  if (verification === null) return null;
  if (verification.trustedVerifierStatus === 'valid') return 'trusted-verifier';
  return verification.verifiedStatus === 'valid' ? 'verified' : 'none';
}

/** Labels others put on an account are theirs: those count that it put on itself and did not take back. */
function declaredOf(labels: readonly Fields[], did: string): string | null {
  const own = labels.filter((label) => label.src === did);
  const taken = new Set(own.filter((label) => label.neg === true).map((label) => label.val));
  for (const { val, neg } of own) {
    if (neg !== true && typeof val === 'string' && declarations.has(val) && !taken.has(val)) return val;
  }
  return null;
}

/** The owner of a repository by its profile record; `snapshotAt` is when the repository was last changed. */
export function accountOfProfile(
  record: Fields,
  did: string,
  { snapshotAt, avatar }: { readonly snapshotAt: string | null; readonly avatar: string | null },
): Account {
  const labels = objectsOf(objectOf(record.labels)?.values);
  const declared = labels.map((label) => label.val).find((val) => typeof val === 'string' && declarations.has(val));
  return {
    ...bareAccount('bluesky', { id: did, handle: null }),
    displayName: textOf(record.displayName),
    bio: textOf(record.description) ?? '',
    link: textOf(record.website),
    // The address Bluesky shows it at, so that it compares with those in answers of the API.
    avatarUrl: avatar === null ? null : `https://cdn.bsky.app/img/avatar/plain/${did}/${avatar}@jpeg`,
    defaultAvatar: record.avatar === undefined || record.avatar === null,
    createdAt: parseTime(record.createdAt),
    declared: typeof declared === 'string' ? declared : null,
    snapshotAt,
  };
}
