import type { Store, StoredSubject } from '../../store/index.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import type { ShowAuthors, ShowText } from '../request.ts';

export interface ExplainRequest {
  /**
   * A message: `platform:id`, the pseudonym a report gave, or the bare id. An author: `@handle`, `platform:@handle`, the id
   * or the pseudonym of the account.
   */
  readonly id: string;
  readonly accounts: readonly string[];
  readonly showText: ShowText;
  /** `danger`: the handle where somebody wrote danger or could be taken for the account, a pseudonym elsewhere. */
  readonly showAuthors: ShowAuthors;
  readonly cache: string | null;
  readonly driver: string | null;
}

/** What every step of an explanation needs. */
export interface ExplainContext {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly names: Pseudonyms;
  readonly request: ExplainRequest;
}
