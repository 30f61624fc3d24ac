import { type Account, bareAccount } from '../../../model/account.ts';
import { isObject, objectOf, objectsOf, textOf } from '../../loose.ts';
import { addressOf, hostOf, parseAddress } from '../address.ts';
import { bioOf, firstLink } from '../api-account.ts';
import { parseTime } from '../time.ts';

/** Whose archive it is. */
export interface Owner {
  readonly account: Account;
  /** The link that stands for the account, where its posts name it; `null` where it has none. */
  readonly actorId: string | null;
}

/**
 * The owner in `actor.json`; `null` where it does not say. The address is what the server states, else the name and the
 * server of the link: newer links hold a number in place of the name.
 */
export function ownerOf(record: unknown): Owner | null {
  if (!isObject(record)) return null;
  const actorId = textOf(record.id);
  const stated = textOf(record.webfinger)?.replace(/^acct:/, '') ?? null;
  const name = textOf(record.preferredUsername);
  const ref =
    (stated === null ? null : parseAddress(stated, null)) ??
    (name === null ? null : addressOf(name, hostOf(actorId) ?? hostOf(record.url)));
  if (ref === null) return null;
  const isSuspended = record.suspended === true;
  const picture = textOf(objectOf(record.icon)?.url);
  const displayName = textOf(record.name);
  const account: Account = {
    ...bareAccount('mastodon', ref),
    displayName: displayName === '' ? null : displayName,
    bio: bioOf(record.summary),
    link: firstLink(objectsOf(record.attachment)),
    // In an archive the picture is a file beside it.
    avatarUrl: hostOf(picture) === null ? null : picture,
    defaultAvatar: isSuspended ? null : !isObject(record.icon),
    createdAt: parseTime(record.published),
  };
  return { account, actorId };
}
