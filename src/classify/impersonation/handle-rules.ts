import type { Platform } from '../../model/account.ts';

/** What a platform allows as a handle. Sources: the platforms' sign-up pages and server code, as of November 2026. */
export interface HandleRule {
  /** The rule, to complete "A handle is …". */
  readonly words: string;
  /** Letters at most of what is chosen freely. */
  readonly longest: number;
  /** Signs that part words, by likeness to none. */
  readonly separators: readonly string[];
  /** Whether it shows capitals, so that I passes for l. */
  readonly showsCase: boolean;
  /** Whether `local`, in the case it is shown in, could be a handle on `host` (empty where there is none). */
  readonly allows: (local: string, host: string) => boolean;
}

/** A handle cut into what is chosen freely and the rest, `@host` or `.domain`, which may be empty. */
export interface CutHandle {
  readonly local: string;
  readonly rest: string;
}

/** Where Bluesky gives handles out itself, and how long the first label may be there. */
const bskyHost = 'bsky.social';
const bskyLabel = { min: 3, max: 18 } as const;
/** A domain with all its labels. */
const longestDomain = 253;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const instagram: HandleRule = {
  words: 'up to 30 letters, digits, dots and underscores, no two dots in a row and none at the end',
  longest: 30,
  separators: ['_', '.'],
  showsCase: false,
  allows: matches(/^(?!.*\.\.)(?!.*\.$)[a-z0-9._]{1,30}$/),
};

/** The rule of each platform. */
export const handleRules: Readonly<Record<Platform, HandleRule>> = {
  x: {
    words: 'up to 15 letters, digits and underscores',
    longest: 15,
    separators: ['_'],
    showsCase: true,
    allows: matches(/^[A-Za-z0-9_]{1,15}$/),
  },
  mastodon: {
    words: 'up to 30 letters, digits and underscores, dots and hyphens inside, then @host or nothing',
    longest: 30,
    separators: ['_', '.', '-'],
    showsCase: false,
    allows: (local, host) =>
      /^(?=.{1,30}$)[a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?$/.test(local) && (host === '' || isDomain(host)),
  },
  bluesky: {
    words: `a domain: labels of up to 63 letters, digits and hyphens; on ${bskyHost} 3 to 18 before the first dot`,
    longest: bskyLabel.max,
    separators: ['-'],
    showsCase: false,
    allows: (local, host) =>
      label.test(local) &&
      isDomain(`${local}.${host}`) &&
      (host !== bskyHost || (local.length >= bskyLabel.min && local.length <= bskyLabel.max)),
  },
  threads: instagram,
  instagram,
  tiktok: {
    words: '2 to 24 letters, digits, underscores and dots, no dot at the end',
    longest: 24,
    separators: ['_', '.'],
    showsCase: false,
    allows: matches(/^[a-z0-9_.]{1,23}[a-z0-9_]$/),
  },
  linkedin: {
    words: '3 to 100 letters, digits and hyphens',
    longest: 100,
    separators: ['-'],
    showsCase: false,
    allows: matches(/^[a-z0-9-]{3,100}$/),
  },
};

function matches(pattern: RegExp): HandleRule['allows'] {
  return (local) => pattern.test(local);
}

function isDomain(host: string): boolean {
  return host.length <= longestDomain && domain.test(host);
}

/** Cuts a handle by its platform's rule, without a leading `@`; `null` where the rule does not allow it. A bare Bluesky name stands on its own server. */
export function cutHandle(platform: Platform, handle: string): CutHandle | null {
  const rule = handleRules[platform];
  const given = handle.trim().replace(/^@/, '');
  const text = rule.showsCase ? given : given.toLowerCase();
  const sign = platform === 'mastodon' ? '@' : platform === 'bluesky' ? '.' : '';
  const at = sign === '' ? -1 : text.indexOf(sign);
  const local = at < 0 ? text : text.slice(0, at);
  const rest = at < 0 ? (platform === 'bluesky' ? `.${bskyHost}` : '') : text.slice(at);
  if (rest === '@' || !rule.allows(local, rest.slice(1))) return null;
  return { local, rest };
}
