import { createHmac } from 'node:crypto';
import type { Platform } from '../model/account.ts';

/** Letters that are hard to mistake for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Letters of a pseudonym: 31^10 keeps a million accounts apart with a chance of one clash in 1,600. */
const length = 10;

/** Names accounts and messages by keyed hashes: stable within a cache, meaningless outside it. */
export interface Pseudonyms {
  /** `account-…` for the key of an account. */
  account(platform: Platform, key: string): string;
  /** `<platform>:m-…` for the id of a post or message. */
  message(platform: Platform, id: string): string;
}

export function pseudonyms(projectKey: string): Pseudonyms {
  const hash = (text: string) => spell(createHmac('sha256', projectKey).update(text).digest());
  return {
    account: (platform, key) => `account-${hash(`account:${platform}:${key}`)}`,
    message: (platform, id) => `${platform}:m-${hash(`message:${platform}:${id}`)}`,
  };
}

function spell(digest: Buffer): string {
  let text = '';
  for (const byte of digest.subarray(0, length)) text += alphabet[byte % alphabet.length];
  return text;
}
