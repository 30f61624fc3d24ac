import { createHmac } from 'node:crypto';
import type { Platform } from '../model/account.ts';
import { lettersBy, manyLetters, type WriteNames } from './names/letters.ts';

/** Names accounts and messages by keyed hashes: stable within a cache, meaningless outside it. */
export interface Pseudonyms {
  /** `account-…` for the key of an account. */
  account(platform: Platform, key: string): string;
  /** `<platform>:m-…` for the id of a post or message. */
  message(platform: Platform, id: string): string;
}

/** Pseudonyms, and the letters of many of them at once. */
export interface ManyPseudonyms extends Pseudonyms {
  /** Writes the letters behind `accountPrefix`. */
  accounts(platform: Platform): WriteNames;
  /** Writes the letters behind `messagePrefix`. */
  messages(platform: Platform): WriteNames;
}

/** What stands before the letters of a name. */
export const accountPrefix = 'account-';
export const messagePrefix = (platform: Platform) => `${platform}:m-`;

export function pseudonyms(projectKey: string): ManyPseudonyms {
  const letters = lettersBy(projectKey);
  return {
    account: (platform, key) => `${accountPrefix}${letters(`account:${platform}:${key}`)}`,
    message: (platform, id) => `${messagePrefix(platform)}${letters(`message:${platform}:${id}`)}`,
    accounts: (platform) => manyLetters(projectKey, `account:${platform}:`),
    messages: (platform) => manyLetters(projectKey, `message:${platform}:`),
  };
}

/**
 * The pseudonyms of what is given to others, from the same key and yet not those of reports: a shared table, whose dates are
 * coarse, cannot be laid beside a report that has them to the second.
 */
export function sharedPseudonyms(projectKey: string): ManyPseudonyms {
  return pseudonyms(createHmac('sha256', projectKey).update('share').digest('hex'));
}

/** Whether a text has the form of what `Pseudonyms.account` gives. */
export function isAccountPseudonym(text: string): boolean {
  return /^account-[a-z0-9]{10}$/.test(text);
}
