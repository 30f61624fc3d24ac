import type { Account } from './account.ts';

/** When an account was opened, as far as inputs or its id tell. */
export interface AccountAge {
  /** Milliseconds since 1970 UTC. */
  readonly openedAt: number;
  /** Half the width of the band it lies in, in days; 0 where it is exact. */
  readonly plusMinusDays: number;
}

/** What is known of an account that wrote, was named, follows or is blocked: `null` means that no input says. */
export interface AuthorProfile extends Account {
  readonly age: AccountAge | null;
  /** Names it is known to have given up; `null` where no input follows names. */
  readonly renames: number | null;
}

/** How an author wrote to the subject, in everything seen. */
export interface AuthorWriting {
  readonly interactions: number;
  /** Of these, replies. */
  readonly replies: number;
  /** Milliseconds since 1970 UTC of the first and the last; `null` where no time is known. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  /** The most within any sixty minutes; `null` where of none the hour is known. */
  readonly mostInAnHour: number | null;
}
