import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { SessionKeeper } from '../feed.ts';
import { objectOf, textOf } from '../loose.ts';
import type { Login } from './fetch-secret.ts';
import { didOf, handleOf } from './names.ts';

/** What a login gives. The tokens are secret. */
export interface SessionState {
  readonly did: string;
  readonly handle: string | null;
  /** Where the account's own server is, without a `/` at its end. */
  readonly pds: string;
  readonly accessJwt: string;
  readonly refreshJwt: string;
}

const version = 1;

/** The session of an earlier run, if it was opened at this service with this very password; else `null`. */
export async function readKept(
  keeper: SessionKeeper | null,
  service: string,
  login: Login,
): Promise<SessionState | null> {
  const kept = objectOf(parse((await keeper?.read()) ?? ''));
  if (kept === null || kept.version !== version || kept.service !== service) return null;
  const did = didOf(kept.did);
  const [pds, accessJwt, refreshJwt] = [textOf(kept.pds), tokenOf(kept.accessJwt), tokenOf(kept.refreshJwt)];
  if (did === null || pds === null || accessJwt === null || refreshJwt === null) return null;
  if (!isOf(login, textOf(kept.salt) ?? '', textOf(kept.check) ?? '')) return null;
  return { did, handle: handleOf(kept.handle), pds, accessJwt, refreshJwt };
}

/** Keeps a session for the next run, with what tells it whether the password is still the same one. */
export async function writeKept(
  keeper: SessionKeeper | null,
  state: SessionState,
  { service, login }: { readonly service: string; readonly login: Login },
): Promise<void> {
  if (keeper === null) return;
  const salt = randomBytes(16).toString('hex');
  await keeper.write(JSON.stringify({ version, service, ...state, salt, check: checkOf(login, salt).toString('hex') }));
}

/** A slow digest: a password that cannot be guessed cannot be had from it, and one that can be costs its guesser dearly. */
function checkOf({ identifier, password }: Login, salt: string): Buffer {
  return scryptSync(`${identifier}\n${password}`, Buffer.from(salt, 'hex'), 32);
}

function isOf(login: Login, salt: string, check: string): boolean {
  const kept = Buffer.from(check, 'hex');
  return kept.length === 32 && timingSafeEqual(kept, checkOf(login, salt));
}

/** What a header can carry. */
export function tokenOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.~+/=-]{8,8192}$/.test(value) ? value : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
