import { baseName } from '../archive/files.ts';

/** The month a file of tweets is named after, as `2013_01`; `null` for any other file. */
export function monthOf(path: string, extension: 'js' | 'csv'): string | null {
  const match = /^(20\d\d_(?:0[1-9]|1[0-2]))\.(js|csv)$/.exec(baseName(path).toLowerCase());
  return match?.[2] === extension ? (match[1] ?? null) : null;
}

/** Whether a text starts as a month of tweets does. */
export function startsAsMonth(head: string): boolean {
  return /^\s*Grailbird\.data\.tweets_\w+\s*=/.test(head);
}

/** Whether a text starts as the table of tweets does. */
export function startsAsTable(head: string): boolean {
  return /^"?tweet_id"?,"?in_reply_to_status_id"?,/.test(head);
}
