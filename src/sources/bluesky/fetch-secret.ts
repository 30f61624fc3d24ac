import { UsageError } from '../../errors.ts';
import { didOf, handleOf } from './names.ts';

/** Who logs in, and with what. */
export interface Login {
  /** A handle in lower case, or a DID. */
  readonly identifier: string;
  readonly password: string;
}

const named = /^@?((?:did:[a-z]{1,20}:[A-Za-z0-9._%-]{1,240})|[A-Za-z0-9.-]{3,253}):(.+)$/;

/**
 * Takes a secret apart: `handle:app-password`, `did:…:app-password`, or the password alone where the account is named beside it.
 * A password may hold a colon, a handle never does; so what stands before the first one counts where it can be a handle.
 */
export function readSecret(secret: string, account: string | null): Login {
  const match = named.exec(secret);
  const before = match === null ? null : identifierOf(match[1] ?? '');
  if (match !== null && before !== null) return { identifier: before, password: match[2] ?? '' };
  if (account === null) {
    throw new UsageError('The secret does not say which Bluesky account it is of.', {
      code: 'account-not-named',
      hint: 'Write it as handle:app-password, or name the account: xhealth fetch bluesky you.example.com',
    });
  }
  return { identifier: identifierOfAccount(account), password: secret };
}

/** Whom the user means by an account typed; throws where it can be none. */
export function identifierOfAccount(account: string): string {
  const identifier = identifierOf(account);
  if (identifier !== null) return identifier;
  throw new UsageError('That is not a Bluesky account.', {
    code: 'bad-account',
    hint: 'Give the whole handle, such as you.bsky.social, or the DID, which begins with did:plc: or did:web:.',
  });
}

function identifierOf(value: string): string | null {
  return handleOf(value.replace(/^@/, '')) ?? didOf(value);
}
