import type { AccountRef } from '../../../model/account.ts';

/** What the name X gave a table says; each part `null` where it does not. */
export interface NamedTable {
  /** Old tables carry the account they are of. */
  readonly owner: AccountRef | null;
  /** The last day asked for, `YYYY-MM-DD`: the table was made then or later. */
  readonly until: string | null;
}

const span = /_(?:\d{4}-?\d\d-?\d\d)_(\d{4})-?(\d\d)-?(\d\d)(?=[_. (]|$)/;
const old = /^tweet_activity_metrics_(\w{1,20}?)_\d{4}-?\d\d-?\d\d_\d{4}-?\d\d-?\d\d(?=[_. (]|$)/i;

/** Reads a file's name, with or without its folders; a name somebody chose says nothing. */
export function readName(path: string): NamedTable {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const to = span.exec(name)?.slice(1);
  const user = old.exec(name)?.[1] ?? null;
  return { owner: user === null ? null : ownerOf(user), until: to === undefined ? null : realDay(to.join('-')) };
}

/** Digits alone are an id: such handles are next to none, and links in the table name the handle. */
function ownerOf(user: string): AccountRef {
  return /^\d{5,}$/.test(user) ? { id: user, handle: null } : { id: null, handle: user };
}

function realDay(text: string): string | null {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : text;
}
