import type { AnalysisInput } from '../analyse/index.ts';
import type { InteractionPage } from '../model/interaction-page.ts';
import type { InteractionLine } from '../model/interaction-row.ts';
import { kindsFromApi } from '../sources/kinds-from-api.ts';
import {
  findTraits,
  projectKey,
  type Store,
  type StoredSubject,
  interactionPages as storedPages,
} from '../store/index.ts';
import { interactionColumns } from './columns.ts';
import { linesOf } from './interaction-lines.ts';
import { interactionPages, type RowsContext } from './interaction-pages.ts';
import type { Judges } from './judges.ts';
import { traitsInOrder } from './kept-traits.ts';
import { type AuthorTraits, authorTraits } from './people/author-traits.ts';
import { pseudonyms, sharedPseudonyms } from './pseudonyms.ts';
import type { AnalysisRequest } from './request.ts';

/** The interactions behind a report, each as one line. */
export interface ReportRows {
  /** Named and shown as the report is. A page is good until the next is asked for. */
  pages(): AsyncIterable<InteractionPage>;
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
const pageSize = { report: 2_000, share: 50_000 } as const;

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
    async *pages() {
      yield* interactionPages(await context(), {
        showText: request.showText,
        names: pseudonyms(await projectKey(store.driver)),
        openly: request.showAuthors === 'handle',
        hideAccounts: request.showAuthors !== 'handle',
        withoutApi: null,
        size: pageSize.report,
      });
    },
    async *linesToShare({ withText, withoutApi }) {
      const pages = interactionPages(await context(), {
        showText: withText ? 'masked' : 'none',
        names: sharedPseudonyms(await projectKey(store.driver)),
        openly: false,
        // What is shared has names taken out later, and more than these.
        hideAccounts: false,
        withoutApi,
        size: pageSize.share,
      });
      for await (const page of pages) yield linesOf(page);
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
      for await (const cells of storedPages(store.driver, queryOf(subject)))
        yield { platform: subject.platform, cells };
  }
  // Loaded with all it needs by those alone who need it: beside a kept report the traits are kept, too.
  const { authorColumns } = await import('./people/gather-people.ts');
  const interactions = await interactionColumns(pages());
  return authorTraits(interactions.authors, await authorColumns({ store, subjects, queryOf, interactions }));
}
