import type { AccountRef } from '../../model/account.ts';
import { objectsOf, textOf } from '../loose.ts';

/** An id as a string of digits; `null` for `"0"`, which stands for none, and for numbers that lost digits. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return /^[1-9]\d{0,19}$/.test(value) ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

/** A handle; longer than any, since a research tool may have put a pseudonym in its place. */
export function webHandle(value: unknown): string | null {
  return typeof value === 'string' ? (/^@?([\w.]{1,128})$/.exec(value.trim())?.[1] ?? null) : null;
}

/** The language of a text; `un` and an empty one say that it is not known. */
export function languageOf(value: unknown): string | null {
  const code = textOf(value)?.toLowerCase() ?? '';
  return code === 'un' || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(code) ? null : code;
}

const named = /(?<![\w@./])@([\w.]{1,32})/g;

/** Accounts named in a text: those its list of names holds, by id, and those written with their handle. */
export function mentionsOf(text: string, extras: unknown): AccountRef[] {
  const found = new Map<string, AccountRef>();
  for (const extra of objectsOf(extras)) {
    const ref = {
      id: idOf(extra.userId ?? extra.user_id),
      handle: webHandle(extra.userUniqueId ?? extra.user_unique_id),
    };
    if (ref.id !== null || ref.handle !== null) found.set(ref.handle?.toLowerCase() ?? `#${ref.id}`, ref);
  }
  if (!text.includes('@')) return [...found.values()];
  for (const [, written = ''] of text.matchAll(named)) {
    const handle = written.replace(/\.+$/, '');
    const key = handle.toLowerCase();
    if (handle !== '' && !found.has(key)) found.set(key, { id: null, handle });
  }
  return [...found.values()];
}

/** Whose page an address is of, and the post on it. */
export function pageOf(url: string | null): { readonly handle: string | null; readonly postId: string | null } {
  const match =
    url === null
      ? null
      : /^https:\/\/(?:www\.|m\.)?tiktok\.com\/@([\w.]{1,32})(?:\/(?:video|photo)\/(\d{5,20}))?(?:[/?#]|$)/.exec(url);
  return { handle: match?.[1] ?? null, postId: match?.[2] ?? null };
}
