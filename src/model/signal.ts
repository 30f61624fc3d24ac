/**
 * What an account shows that makes it harder to tell who stands behind it. The order is that of the bits of a mask: append only.
 * None of them is guilt, and none says who anybody is.
 */
export const anonymitySignals = [
  'young-account',
  'default-avatar',
  'missing-bio',
  'missing-link',
  'missing-location',
  'digits-tail-handle',
  'random-handle',
  'implausible-name',
  'few-posts',
  'few-followers',
  'replies-only',
  'burst-writing',
  'lopsided-following',
  'renamed-account',
  'protected-account',
  'verified-account',
] as const;

export type AnonymitySignal = (typeof anonymitySignals)[number];

/** The signals of a mask in which bit `i` stands for `anonymitySignals[i]`. */
export function signalsOf(mask: number): AnonymitySignal[] {
  return anonymitySignals.filter((_, bit) => ((mask >>> bit) & 1) === 1);
}

/** `unknown`: no input says. It never counts as present. */
export type SignalOutcome = 'present' | 'absent' | 'unknown';

/** How many of the signals that hide an account are there, by weight; `unknown`: too little is known of it. */
export const anonymityStrengths = ['unknown', 'few', 'some', 'strong'] as const;

export type AnonymityStrength = (typeof anonymityStrengths)[number];

/** What speaks for an account that could be taken for the subject. */
export const impersonationSignals = [
  'lookalike-handle',
  'added-word-handle',
  'same-name-elsewhere',
  'same-display-name',
  'similar-display-name',
  'copied-bio',
  'same-avatar',
  'younger-than-subject',
  'writes-as-subject',
] as const;

export type ImpersonationSignal = (typeof impersonationSignals)[number];
