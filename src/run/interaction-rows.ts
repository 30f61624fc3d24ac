import { postLink } from '../analyse/post-link.ts';
import type { Platform } from '../model/account.ts';
import type { InteractionLine } from '../model/interaction-row.ts';
import { type AnonymitySignal, type AnonymityStrength, anonymitySignals, anonymityStrengths } from '../model/signal.ts';
import { dangerMask, labelsOf } from '../model/verdict.ts';
import { kindsFromApi } from '../sources/index.ts';
import {
  type ExportPage,
  exportPages,
  type FactsQuery,
  hiddenOwnPosts,
  holdsFromApi,
  type Store,
  type StoredSubject,
} from '../store/index.ts';
import { directionOf } from './danger-rows.ts';
import { wordsBeside } from './hidden-accounts.ts';
import type { Judges } from './judges.ts';
import type { AuthorTraits } from './people/author-traits.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { ShowText } from './request.ts';
import { shownText } from './shown-text.ts';

/** What is wanted of the interactions of a report, and how they are named. */
export interface RowsWanted {
  readonly showText: ShowText;
  readonly names: Pseudonyms;
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

/** The interactions one by one, in the order they were stored; memory grows with authors, never with rows. Ends early when interrupted. */
export async function* interactionLines(
  context: RowsContext,
  wanted: RowsWanted,
): AsyncGenerator<readonly InteractionLine[]> {
  const authorOf = authorMaker(context.traits, wanted);
  for (const subject of context.subjects) {
    const query = context.queryOf(subject);
    const asksApi = subject.platform === 'x' && (await holdsFromApi(context.store.driver, kindsFromApi));
    const hidden = await hiddenOwnPosts(context.store.driver, query);
    const linesOf = pageMaker({ subject, hidden, authorOf }, context, wanted);
    for await (const page of exportPages(context.store.driver, query, {
      texts: wanted.showText !== 'none',
      handles: wanted.openly,
      kindsFromApi: asksApi ? kindsFromApi : null,
      size: wanted.size,
    })) {
      if (context.signal.aborted) return;
      yield linesOf(page);
    }
  }
}

function pageMaker(
  place: Place,
  context: RowsContext,
  wanted: RowsWanted,
): (page: ExportPage) => readonly InteractionLine[] {
  const { authorOf, subject } = place;
  const line = lineMaker(place, context, wanted);
  return (page) => {
    const lines: InteractionLine[] = [];
    for (let at = 0; at < page.id.length; at += 1) {
      // Every author is looked up, of rows left out too: what is known of them is in the order in which they first come.
      const author = authorOf(subject.platform, page.author[at] as string, page.handle?.[at] ?? null);
      if (page.byApi?.[at] === 1 && wanted.withoutApi !== null) wanted.withoutApi(1);
      else lines.push(line(page, at, author));
    }
    return lines;
  };
}

interface Author {
  readonly name: string;
  readonly anonymity: AnonymityStrength;
  readonly signals: readonly AnonymitySignal[];
}

type AuthorOf = (platform: Platform, key: string, handle: string | null) => Author;

interface Place {
  readonly subject: StoredSubject;
  /** Own posts that are named nowhere. */
  readonly hidden: ReadonlySet<string>;
  readonly authorOf: AuthorOf;
}

type LineOf = (page: ExportPage, at: number, author: Author) => InteractionLine;

function lineMaker({ subject, hidden }: Place, { judges }: RowsContext, wanted: RowsWanted): LineOf {
  const { platform } = subject;
  const { names, openly } = wanted;
  const nameOf = (id: string) => (openly ? `${platform}:${id}` : names.message(platform, id));
  const answered = remembering(nameOf);
  const wordsOf = wordsMaker(subject, judges, wanted);
  return (page, at, author) => {
    const id = page.id[at] as string;
    const reply = page.reply[at] ?? null;
    const labels = page.labels[at] as number;
    const danger = (labels & dangerMask) !== 0;
    return {
      id: nameOf(id),
      platform,
      kind: page.kind[at] as InteractionLine['kind'],
      at: toTheSecond(page.at[at] ?? null),
      author: author.name,
      inReplyTo: reply === null || hidden.has(reply) ? null : answered(reply),
      language: page.language[at] ?? null,
      abuse: page.abuse[at] ?? null,
      classes: page.classes[at] ?? '{}',
      labels: labels === 0 ? none : labelsOf(labels),
      direction: directionOf(page.direction[at] ?? null),
      danger,
      ...traitsTold(author, danger || page.byApi?.[at] !== 1),
      text: wordsOf(page, at),
      url: openly ? linkOf(platform, page, at) : null,
    };
  };
}

function linkOf(platform: Platform, page: ExportPage, at: number): string | null {
  if (page.isPublic[at] !== 1) return null;
  return postLink({ platform, id: page.id[at] as string, handle: page.handle?.[at] ?? null });
}

/** X's terms: what came by its API alone tells nothing of an account, danger aside. */
function traitsTold({ anonymity, signals }: Author, isTold: boolean): Pick<InteractionLine, 'anonymity' | 'signals'> {
  return isTold ? { anonymity, signals } : { anonymity: null, signals: null };
}

const none: readonly never[] = [];

/** The words of a message as they are shown; `null` where none are, or not everybody can read them. */
function wordsMaker(
  subject: StoredSubject,
  judges: Judges,
  { showText, hideAccounts }: RowsWanted,
): (page: ExportPage, at: number) => string | null {
  if (showText === 'none') return () => null;
  const judge = judges.of(subject);
  const named = wordsBeside(hideAccounts ? 'pseudonym' : 'handle', [subject]);
  return ({ text, said, handle, kind, isPublic }, at) => {
    const words = text?.[at] ?? null;
    if (words === null || isPublic[at] === 0) return null;
    const message = {
      text: words,
      handle: handle?.[at] ?? null,
      language: said?.[at] ?? null,
      kind: kind[at] as string,
    };
    return named(shownText(message, showText, judge, subject));
  };
}

function authorMaker(traits: AuthorTraits, { names, openly }: RowsWanted): AuthorOf {
  const known = new Map<Platform, Map<string, Author>>();
  const signalsOf = remembering((mask: number) => anonymitySignals.filter((_, bit) => ((mask >>> bit) & 1) === 1));
  const make: AuthorOf = (platform, key, handle) => {
    const { strength, present } = traits(`${platform}:${key}`);
    return {
      name: openly && handle !== null ? `@${handle}` : names.account(platform, key),
      anonymity: anonymityStrengths[strength] ?? 'unknown',
      signals: signalsOf(present),
    };
  };
  return (platform, key, handle) => {
    const ofPlatform = known.get(platform) ?? new Map<string, Author>();
    known.set(platform, ofPlatform);
    let author = ofPlatform.get(key);
    if (author === undefined) {
      author = make(platform, key, handle);
      ofPlatform.set(key, author);
    }
    return author;
  };
}

/** Posts much answered come again and again; beyond so many the memory starts anew. A larger one costs more than it spares. */
const mostRemembered = 2_000;

function remembering<From, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const made = make(from);
    known.set(from, made);
    return made;
  };
}

const withFraction = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/;

/** Characters of a time before its fraction or its zone. */
const second = 19;

/** Platforms state times to the second or the millisecond: to the second all read alike. */
function toTheSecond(at: string | null): string | null {
  return at !== null && at.length > second + 1 && withFraction.test(at) ? `${at.slice(0, second)}Z` : at;
}
