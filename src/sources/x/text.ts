import type { AccountRef } from '../../model/account.ts';
import { type Fields, stringOf } from '../loose.ts';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes X's escaping of post text, once: exactly `&amp;`, `&lt;` and `&gt;` are escaped, anything else was typed so. */
export function unescapeText(text: string): string {
  return text.includes('&') ? text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity) : text;
}

/** X's words for "no language known": undefined, media only, tags only and the like (`und`, `zxx`, `qme`, `qst` …). */
export function languageOf(code: string | null | undefined): string | null {
  if (!code) return null;
  const lower = code.toLowerCase();
  if (lower === 'und' || lower === 'zxx' || lower === 'art' || /^q[a-z]{2}$/.test(lower)) return null;
  return lower === 'in' ? 'id' : lower === 'iw' ? 'he' : lower;
}

const statusLink =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?:i\/web|i|([A-Za-z0-9_]{1,15}))\/status(?:es)?\/(\d+)/;

/** The post a link points at, and the handle in the link (`null` for `i/web` links); `null` for other links. */
export function postOfLink(url: string): { readonly postId: string; readonly handle: string | null } | null {
  const match = statusLink.exec(url);
  return match?.[2] === undefined ? null : { postId: match[2], handle: match[1] ?? null };
}

/**
 * A link up to its end, or a name. X takes `.@name` for a mention, and no name that a second `@` or an accented letter follows, nor one behind a letter, a digit or a sign of
 * its own (as its open library for texts has it). What stands before a
 * name is looked at apart: a pattern that begins with looking back is tried at every character.
 */
const linkOrName = /(?::\/\/|\.[A-Za-z]{2,24}\/)[!-~]*|[@＠](\w{1,20})(?![\w@＠\u00c0-\u024f])/g;
const isJoined = /[\w@＠!#$%&*]/;

/** The accounts that a text names, by handle alone, for what has no list of them. Addresses of mail and of pages name nobody. */
export function namesInText(text: string): AccountRef[] {
  if (!text.includes('@') && !text.includes('＠')) return [];
  const names: AccountRef[] = [];
  for (const { 1: handle, index } of text.matchAll(linkOrName)) {
    if (handle !== undefined && !isJoined.test(text.charAt(index - 1))) names.push({ id: null, handle });
  }
  return names;
}

/** What is written of some media, a line each; `null` where nothing is. */
export function altTextOf(media: readonly Fields[], field: 'ext_alt_text' | 'alt_text' | 'altText'): string | null {
  const texts = media.map((item) => stringOf(item[field])).filter((text) => text !== null && text.trim() !== '');
  return texts.length === 0 ? null : texts.join('\n');
}
