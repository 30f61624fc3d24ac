import type { AccountRef } from '../../model/account.ts';
import { type Fields, textOf } from '../loose.ts';

/** Names of accounts on all kinds of servers that speak with Mastodon, and of the servers, a port among them. */
const localName = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,254}[\p{L}\p{N}_])?$/u;
/** Nearly all of them are; classes beyond ASCII take longer to look at. */
const plainName = /^\w{1,64}$/;
const hostName = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;

export const nobody: AccountRef = { id: null, handle: null };

/**
 * An account as it is stored: `name@host` in lower case, id and handle alike. Every server numbers accounts for itself, and
 * the address alone is the same everywhere. `null` where it is no address.
 */
export function addressOf(name: string, host: string | null): AccountRef | null {
  if (host === null || !(plainName.test(name) || localName.test(name))) return null;
  const plain = plainHost(host);
  if (plain === null) return null;
  const address = `${name.toLowerCase()}@${plain}`;
  return { id: address, handle: address };
}

/** The account of `name@host` or `@name@host`; a name alone is one of `localHost`. */
export function parseAddress(text: string, localHost: string | null): AccountRef | null {
  const bare = text.trim().replace(/^@/, '');
  const sign = bare.indexOf('@');
  return sign < 0 ? addressOf(bare, localHost) : addressOf(bare.slice(0, sign), bare.slice(sign + 1));
}

/** Hosts seen lately: posts and accounts are of a few servers, and each names its own many times. */
const knownHosts = new Map<string, string | null>();
const mostHosts = 1000;

/** A host in lower case, one in letters beyond ASCII as the network knows it; `null` for what is none. */
export function plainHost(host: string): string | null {
  const known = knownHosts.get(host);
  if (known !== undefined) return known;
  const plain = readHost(host);
  if (knownHosts.size >= mostHosts) knownHosts.clear();
  if (host.length <= 253) knownHosts.set(host, plain);
  return plain;
}

function readHost(host: string): string | null {
  const lower = host.toLowerCase();
  if (hostName.test(lower)) return lower;
  if (/^[\p{L}\p{N}.-]{1,253}$/u.test(lower) && URL.canParse(`https://${lower}/`)) {
    const ascii = new URL(`https://${lower}/`).host;
    return hostName.test(ascii) ? ascii : null;
  }
  return null;
}

const linkStart = /^https?:\/\/([^/?#\s@]+)(?=[/?#]|$)/i;

/** The host of a link, in lower case; `null` for what is no link. */
export function hostOf(link: unknown): string | null {
  const host = typeof link === 'string' ? linkStart.exec(link)?.[1] : undefined;
  return host === undefined ? null : plainHost(host);
}

const notInLink = /[\s"'<>\\^`{|}\u0000-\u001f\u007f-\u009f]/;

/** What a server calls a post everywhere, its link; `null` for what is none. Longer ones are nobody's. */
export function postIdOf(link: unknown): string | null {
  if (typeof link !== 'string' || link.length > 2048 || notInLink.test(link)) return null;
  return linkStart.test(link) || /^tag:[\w.-]+,[\d-]+:\S+$/.test(link) ? link : null;
}

/** The account that a record of the API names by `acct`, and whether it is one of the server that wrote the record. */
export function refOfAcct(account: Fields): { readonly ref: AccountRef; readonly isLocal: boolean } | null {
  const acct = textOf(account.acct) ?? textOf(account.username);
  if (acct === null) return null;
  const isLocal = !acct.includes('@', 1);
  const ref = parseAddress(acct, isLocal ? (hostOf(account.url) ?? hostOf(account.uri)) : null);
  return ref === null ? null : { ref, isLocal };
}
