import { z } from 'zod';
import { type Account, bareAccount, type HandleChange } from '../../../model/account.ts';
import { parseTime } from '../time.ts';
import type { Manifest } from './manifest.ts';
import { handleOf, idOf } from './parts.ts';
import { unwrap } from './tweet.ts';

const anything = z.unknown().optional();
const words = z.string().optional().catch(undefined);

const accountSchema = z.object({
  accountId: anything,
  username: words,
  accountDisplayName: words,
  createdAt: words,
});

const profileSchema = z.object({
  description: z.object({ bio: words, website: words, location: words }).optional().catch(undefined),
  avatarMediaUrl: words,
});

const verifiedSchema = z.object({
  accountId: anything,
  verified: z.boolean().optional().catch(undefined),
});

const changeSchema = z.object({
  accountId: anything,
  screenNameChange: z.object({ changedAt: words, changedFrom: words, changedTo: words }),
});

/** The rows of the files that say whose archive it is. */
interface OwnerRows {
  readonly account: readonly unknown[];
  readonly profile: readonly unknown[];
  readonly verified: readonly unknown[];
}

/** The owner as the archive shows it. The account's own file wins over the manifest, which people edit by hand. */
export function ownerOf(rows: OwnerRows, manifest: Manifest): Account {
  const account = parseFirst(accountSchema, rows.account, 'account');
  const profile = parseFirst(profileSchema, rows.profile, 'profile');
  const verified = parseFirst(verifiedSchema, rows.verified, 'verified');
  const ref = {
    id: idOf(account?.accountId) ?? idOf(verified?.accountId) ?? manifest.id,
    handle: handleOf(account?.username) ?? manifest.handle,
  };
  const avatarUrl = filled(profile?.avatarMediaUrl);
  return {
    ...bareAccount('x', ref),
    displayName: filled(account?.accountDisplayName) ?? manifest.displayName,
    bio: profile?.description?.bio ?? null,
    location: profile?.description?.location ?? null,
    link: filled(profile?.description?.website),
    avatarUrl,
    defaultAvatar: avatarUrl === null ? null : avatarUrl.includes('/default_profile'),
    createdAt: account?.createdAt === undefined ? null : parseTime(account.createdAt),
    verified: badgeOf(verified?.verified, manifest.takenAt),
    snapshotAt: manifest.takenAt,
  };
}

/** The owner's earlier names; rows that do not hold one are left out. */
export function handleChangesOf(rows: readonly unknown[], ownerId: string | null): HandleChange[] {
  const changes: HandleChange[] = [];
  for (const row of rows) {
    const parsed = changeSchema.safeParse(outerChange(row));
    const change = parsed.data?.screenNameChange;
    const accountId = idOf(parsed.data?.accountId) ?? ownerId;
    const to = handleOf(change?.changedTo);
    if (accountId === null || to === null) continue;
    const changedAt = change?.changedAt === undefined ? null : parseTime(change.changedAt);
    changes.push({ platform: 'x', accountId, from: handleOf(change?.changedFrom), to, changedAt });
  }
  return changes;
}

/** The wrapper and the change inside it have the same name: the outer one alone is taken off. */
function outerChange(row: unknown): unknown {
  const inner = unwrap(row, 'screenNameChange');
  return inner !== row && typeof inner === 'object' && inner !== null && 'changedTo' in inner ? row : inner;
}

/** A plain yes meant the checked badge until it was withdrawn in April 2023; later it does not say which badge. */
function badgeOf(verified: boolean | undefined, takenAt: string | null): string | null {
  if (verified === undefined) return null;
  if (!verified) return 'none';
  return takenAt !== null && takenAt < '2023-04-01' ? 'legacy' : null;
}

function parseFirst<T extends z.ZodType>(schema: T, rows: readonly unknown[], name: string): z.output<T> | undefined {
  for (const row of rows) {
    const parsed = schema.safeParse(unwrap(row, name));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

function filled(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}
