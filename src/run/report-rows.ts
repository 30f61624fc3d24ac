import type { AnalysisInput } from '../analyse/index.ts';
import type { InteractionLine } from '../model/interaction-row.ts';
import { kindsFromApi } from '../sources/index.ts';
import { findTraits, interactionPages, projectKey, type Store, type StoredSubject } from '../store/index.ts';
import { interactionColumns } from './columns.ts';
import { interactionLines, type RowsContext } from './interaction-rows.ts';
import type { Judges } from './judges.ts';
import { traitsInOrder } from './kept-traits.ts';
import { type AuthorTraits, authorTraits } from './people/author-traits.ts';
import { authorColumns } from './people/gather-people.ts';
import { pseudonyms, sharedPseudonyms } from './pseudonyms.ts';
import type { AnalysisRequest } from './request.ts';

/** The interactions behind a report, each as one line. */
export interface ReportRows {
  /** Named and shown as the report is. */
  lines(): AsyncIterable<readonly InteractionLine[]>;
  /** For others: under pseudonyms of their own, many a page so that they can be put out of order. */
  linesToShare(options: ShareOptions): AsyncIterable<readonly InteractionLine[]>;
  /** Kinds of inputs that came by an API, beside those of the channel `api`. */
  readonly kindsFromApi: readonly string[];
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly queryOf: RowsContext['queryOf'];
}

interface ShareOptions {
  readonly withText: boolean;
  /** Told how many are left out because X's API alone gave them; `null`: they stay. */
  readonly withoutApi: ((count: number) => void) | null;
}

interface Basis {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly thisRun: readonly number[];
  readonly judges: Judges;
  /** What the report was made from; `null`: it was made before. */
  readonly facts: Pick<AnalysisInput, 'interactions' | 'people'> | null;
  /** What the report is kept under, and the traits of its authors beside it. */
  readonly key: string;
}

/** Rows read at a time for the report; and to share, where the order inside a page is lost. */
const pageSize = { report: 1_000, share: 50_000 } as const;

export function reportRows(request: AnalysisRequest, basis: Basis): ReportRows {
  const { store, subjects, thisRun, judges, key } = basis;
  const queryOf: RowsContext['queryOf'] = (subject) => ({
    subject,
    since: request.window.since,
    until: request.window.until,
    inputs: request.onlyInputs ? thisRun : null,
  });
  const known =
    basis.facts === null ? null : authorTraits(basis.facts.interactions.authors, basis.facts.people.authors);
  const keptTraits = async () => {
    const kept = await findTraits(store.driver, key);
    return kept === null ? readTraits(store, subjects, queryOf) : traitsInOrder(kept);
  };
  const context = async (): Promise<RowsContext> => {
    // A new one for each reading: traits that were kept are told by the order in which authors come.
    const traits = known ?? (await keptTraits());
    return { store, subjects, queryOf, judges, traits, signal: request.signal };
  };
  return {
    kindsFromApi,
    store,
    subjects,
    queryOf,
    async *lines() {
      yield* interactionLines(await context(), {
        showText: request.showText,
        names: pseudonyms(await projectKey(store.driver)),
        openly: request.showAuthors === 'handle',
        hideAccounts: request.showAuthors !== 'handle',
        withoutApi: null,
        size: pageSize.report,
      });
    },
    async *linesToShare({ withText, withoutApi }) {
      yield* interactionLines(await context(), {
        showText: withText ? 'masked' : 'none',
        names: sharedPseudonyms(await projectKey(store.driver)),
        openly: false,
        // What is shared has names taken out later, and more than these.
        hideAccounts: false,
        withoutApi,
        size: pageSize.share,
      });
    },
  };
}

async function readTraits(
  store: Store,
  subjects: readonly StoredSubject[],
  queryOf: RowsContext['queryOf'],
): Promise<AuthorTraits> {
  async function* pages() {
    for (const subject of subjects)
      for await (const cells of interactionPages(store.driver, queryOf(subject)))
        yield { platform: subject.platform, cells };
  }
  const interactions = await interactionColumns(pages());
  return authorTraits(interactions.authors, await authorColumns({ store, subjects, queryOf, interactions }));
}
