import type { Platform } from '../model/account.ts';
import type { InteractionPage } from '../model/interaction-page.ts';
import { kindsFromApi } from '../sources/kinds-from-api.ts';
import {
  exportPages,
  type FactsQuery,
  hiddenOwnPosts,
  inputsBesideApi,
  type Store,
  type StoredSubject,
} from '../store/index.ts';
import type { Judges } from './judges.ts';
import { PageAuthors } from './page-authors.ts';
import { PageMaker } from './page-maker.ts';
import type { AuthorTraits } from './people/author-traits.ts';
import type { ManyPseudonyms } from './pseudonyms.ts';
import type { ShowText } from './request.ts';
import { linkMaker, wordsMaker } from './row-words.ts';

/** What is wanted of the interactions of a report, and how they are named. */
export interface RowsWanted {
  readonly showText: ShowText;
  readonly names: ManyPseudonyms;
  /** Whether handles, ids and links are given. */
  readonly openly: boolean;
  /** Whether accounts that the words name are hidden as well. */
  readonly hideAccounts: boolean;
  /** Of X, what came by its API alone is left out, whatever program asked it, and this is told how many; `null`: they are kept. */
  readonly withoutApi: ((count: number) => void) | null;
  /** Rows a page. */
  readonly size: number;
}

/** The interactions a report covers: the same subjects, window and inputs. */
export interface RowsContext {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly queryOf: (subject: StoredSubject) => FactsQuery;
  readonly judges: Judges;
  readonly traits: AuthorTraits;
  readonly signal: AbortSignal;
}

/**
 * The interactions page by page, in the order they were stored; memory grows with authors, never with rows. A page is good until the
 * next is asked for. Ends early when interrupted.
 */
export async function* interactionPages(context: RowsContext, wanted: RowsWanted): AsyncGenerator<InteractionPage> {
  const authorsOf = knownAuthors(context.traits, wanted.names);
  for (const subject of context.subjects) {
    const query = context.queryOf(subject);
    const { platform } = subject;
    const besideApi = platform === 'x' ? await inputsBesideApi(context.store.driver, kindsFromApi) : null;
    const maker = new PageMaker({
      platform,
      hidden: await hiddenOwnPosts(context.store.driver, query),
      authors: authorsOf(platform),
      names: wanted.openly ? null : wanted.names,
      withoutApi: wanted.withoutApi,
      words: wordsMaker(subject, context.judges, wanted),
      link: wanted.openly ? linkMaker(subject) : null,
    });
    for await (const page of exportPages(context.store.driver, query, {
      texts: wanted.showText !== 'none',
      handles: wanted.openly,
      besideApi,
      size: wanted.size,
    })) {
      if (context.signal.aborted) return;
      yield maker.make(page);
    }
  }
}

/** One number an author, whichever subject it wrote to. */
function knownAuthors(traits: AuthorTraits, names: ManyPseudonyms): (platform: Platform) => PageAuthors {
  const known = new Map<Platform, PageAuthors>();
  return (platform) => {
    const authors = known.get(platform) ?? new PageAuthors(platform, traits, names);
    known.set(platform, authors);
    return authors;
  };
}
