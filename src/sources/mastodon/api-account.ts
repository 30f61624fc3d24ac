import { type Account, type AccountRef, bareAccount } from '../../model/account.ts';
import { countOf, type Fields, objectsOf, textOf } from '../loose.ts';
import { hostOf, refOfAcct } from './address.ts';
import { textOfHtml } from './html-text.ts';
import { parseTime } from './time.ts';

/** An account of the API, and whether it is of the server that told. */
export interface ApiAccount {
  readonly account: Account;
  readonly ref: AccountRef;
  readonly isLocal: boolean;
}

/** The account of an API record; `null` where nothing says which it is. */
export function accountOfApi(record: Fields): ApiAccount | null {
  const known = refOfAcct(record);
  if (known === null) return null;
  const { ref, isLocal } = known;
  // A suspended account has lost its fields and its picture: what is empty then says nothing.
  const isSuspended = record.suspended === true;
  const avatarUrl = linkOf(record.avatar);
  const fields = objectsOf(record.fields);
  const count = (value: unknown) => knownCount(countOf(value), isLocal);
  const account: Account = {
    ...bareAccount('mastodon', ref),
    displayName: filled(record.display_name),
    bio: isSuspended ? null : bioOf(record.note),
    link: isSuspended ? null : firstLink(fields),
    avatarUrl: isSuspended ? null : avatarUrl,
    defaultAvatar: isSuspended || avatarUrl === null ? null : avatarUrl.endsWith('/avatars/original/missing.png'),
    // A day: the server gives midnight.
    createdAt: parseTime(record.created_at),
    followers: isSuspended ? null : count(record.followers_count),
    following: isSuspended ? null : count(record.following_count),
    posts: isSuspended ? null : count(record.statuses_count),
    verified: isSuspended || !Array.isArray(record.fields) ? null : badgeOf(fields),
  };
  return { account, ref, isLocal };
}

/** Of an account elsewhere a server counts what it happened to see: 0 then means that it saw nothing. */
function knownCount(count: number | null, isLocal: boolean): number | null {
  return count === 0 && !isLocal ? null : count;
}

function filled(value: unknown): string | null {
  const text = textOf(value);
  return text === null || text === '' ? null : text;
}

/** The words of a profile; those empty are said to be empty. */
export function bioOf(html: unknown): string | null {
  const text = textOf(html);
  return text === null ? null : textOfHtml(text).text;
}

function linkOf(value: unknown): string | null {
  return hostOf(value) === null ? null : textOf(value);
}

/** The first link among the fields of a profile. */
export function firstLink(fields: readonly Fields[]): string | null {
  for (const { value } of fields) {
    const link = /https?:\/\/[^\s"'<>]{1,2000}/.exec(textOf(value)?.slice(0, 4096) ?? '')?.[0];
    if (link !== undefined) return link;
  }
  return null;
}

/** A link that leads back to the account is the only thing a server checks. */
function badgeOf(fields: readonly Fields[]): string {
  return fields.some((field) => typeof field.verified_at === 'string') ? 'link' : 'none';
}
