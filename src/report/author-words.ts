import type { AuthorExplanation } from '../model/explanation.ts';
import type { AnonymityStrength } from '../model/signal.ts';

/** Why an author's results are not told. */
export const withheldWords: Readonly<Record<NonNullable<AuthorExplanation['withheld']>, string>> = {
  'x-api-terms':
    "All it wrote came by X's API. Its terms let results about one account be shown for danger, impersonation and repeated abuse alone, and none of these was seen here. Its messages count in the figures of the report.",
};

/** How much of what tells who stands behind an account is missing, in words. */
export const strengthWords: Readonly<Record<AnonymityStrength, string>> = {
  few: 'It shows few of the traits that make it harder to tell who stands behind an account.',
  some: 'It shows some of the traits that make it harder to tell who stands behind an account.',
  strong: 'It shows many of the traits that make it harder to tell who stands behind an account.',
  unknown: 'Too little is known of the account to say how much it shows.',
};

/** The last word on every author. */
export const closingWords =
  'This says what the account shows, not who is behind it. People have good reasons to show little of themselves, and showing little is no guilt.';
