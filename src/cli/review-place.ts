import { defaultCachePath } from '../config/paths.ts';
import type { ReviewPlace } from '../run-review.ts';
import type { Io } from './io.ts';

/** Options that every command of `review` has. */
export interface ReviewPlaceFlags {
  readonly account?: readonly string[];
  readonly cache?: string;
  readonly quiet?: boolean;
}

/** The account and the cache a review takes place in. */
export function reviewPlace(flags: ReviewPlaceFlags, io: Io): ReviewPlace & { readonly cache: string } {
  return {
    accounts: flags.account ?? [],
    cache: flags.cache ?? defaultCachePath(io.env),
    driver: io.env.XHEALTH_SQLITE ?? null,
    now: io.now(),
  };
}
