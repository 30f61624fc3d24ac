import { z } from 'zod';
import { type Account, bareAccount } from '../../../model/account.ts';
import { handleOf, idOf } from '../archive/parts.ts';
import { parseTime } from '../time.ts';

const words = z.string().optional().catch(undefined);

const detailsSchema = z.object({
  id: z.unknown().optional(),
  screen_name: words,
  full_name: words,
  bio: words,
  location: words,
  created_at: words,
});

const payloadSchema = z.object({ created_at: z.string() });

/** The owner by `user_details.js`; `null` when it names nobody. */
export function ownerOfDetails(rows: readonly unknown[], takenAt: string | null): Account | null {
  const details = detailsSchema.safeParse(rows[0]).data;
  const ref = { id: idOf(details?.id), handle: handleOf(details?.screen_name) };
  if (details === undefined || (ref.id === null && ref.handle === null)) return null;
  return {
    ...bareAccount('x', ref),
    displayName: details.full_name ?? null,
    bio: details.bio ?? null,
    location: details.location ?? null,
    createdAt: details.created_at === undefined ? null : parseTime(details.created_at),
    snapshotAt: takenAt,
  };
}

/** When the archive was made, by `payload_details.js`; `null` when it does not say. */
export function takenAtOf(rows: readonly unknown[]): string | null {
  const payload = payloadSchema.safeParse(rows[0]).data;
  return payload === undefined ? null : parseTime(payload.created_at);
}
