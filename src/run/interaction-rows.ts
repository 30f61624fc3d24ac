import { postLink } from '../analyse/post-link.ts';
import type { Platform } from '../model/account.ts';
import type { InteractionLine } from '../model/interaction-row.ts';
import { type AnonymitySignal, type AnonymityStrength, anonymitySignals, anonymityStrengths } from '../model/signal.ts';
import { dangerMask, labelsOf } from '../model/verdict.ts';
import { kindsFromApi } from '../sources/index.ts';
import {
  type ExportRow,
  exportPages,
  type FactsQuery,
  hiddenOwnPosts,
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
  /** Told how many are left out because X's API alone gave them; `null`: they are kept. */
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
  for (const subject of context.subjects) {
    const query = context.queryOf(subject);
    const line = lineMaker({ subject, hidden: await hiddenOwnPosts(context.store.driver, query) }, context, wanted);
    const withoutApi = subject.platform === 'x' ? wanted.withoutApi : null;
    const left = apiFilter(withoutApi);
    for await (const { rows, classes } of exportPages(context.store.driver, query, {
      texts: wanted.showText !== 'none',
      handles: wanted.openly,
      kindsFromApi: withoutApi && kindsFromApi,
      size: wanted.size,
    })) {
      if (context.signal.aborted) return;
      yield rows.flatMap((row, at) => (left(row) ? [line(row, classes[at] ?? '{}')] : []));
    }
  }
}

/** Whether a row stays: of X, what came by its API alone goes where that is asked, whatever program asked the API. */
function apiFilter(withoutApi: RowsWanted['withoutApi']): (row: ExportRow) => boolean {
  if (withoutApi === null) return () => true;
  return ([, , , , , , , , , , , byApi]) => {
    if (byApi !== 1) return true;
    withoutApi(1);
    return false;
  };
}

interface Author {
  readonly name: string;
  readonly anonymity: AnonymityStrength;
  readonly signals: readonly AnonymitySignal[];
}

interface Place {
  readonly subject: StoredSubject;
  /** Own posts that are named nowhere. */
  readonly hidden: ReadonlySet<string>;
}

function lineMaker(
  { subject, hidden }: Place,
  { judges, traits }: RowsContext,
  wanted: RowsWanted,
): (row: ExportRow, classes: string) => InteractionLine {
  const { platform } = subject;
  const judge = judges.of(subject);
  const { names, openly, showText } = wanted;
  const authorOf = authorMaker(platform, traits, wanted);
  const nameOf = (id: string) => (openly ? `${platform}:${id}` : names.message(platform, id));
  const answered = remembering(nameOf);
  const named = wordsBeside(wanted.hideAccounts ? 'pseudonym' : 'handle', [subject]);
  return (row, classes) => {
    const [, id, at, author, reply, language, abuse, labels, direction, kind, isPublic] = row;
    const [text = null, said = null, handle = null] = row.slice(firstExtra) as (string | null)[];
    const { name, anonymity, signals } = authorOf(author, handle);
    return {
      id: nameOf(id),
      platform,
      kind: kind as InteractionLine['kind'],
      at: at === null ? null : toTheSecond(at),
      author: name,
      inReplyTo: reply === null || hidden.has(reply) ? null : answered(reply),
      language,
      abuse,
      classes,
      labels: labels === 0 ? none : labelsOf(labels),
      direction: directionOf(direction),
      danger: (labels & dangerMask) !== 0,
      anonymity,
      signals,
      text:
        text === null || isPublic === 0
          ? null
          : named(shownText({ text, handle, language: said, kind }, showText, judge, subject)),
      url: openly && isPublic === 1 ? postLink({ platform, id, handle }) : null,
    };
  };
}

const none: readonly never[] = [];

/** Where the columns begin that only some rows have. */
const firstExtra = 12;

function authorMaker(
  platform: Platform,
  traits: AuthorTraits,
  { names, openly }: RowsWanted,
): (key: string, handle: string | null) => Author {
  const known = new Map<string, Author>();
  const signalsOf = remembering((mask: number) => anonymitySignals.filter((_, bit) => ((mask >>> bit) & 1) === 1));
  return (key, handle) => {
    let author = known.get(key);
    if (author === undefined) {
      const { strength, present } = traits(`${platform}:${key}`);
      author = {
        name: openly && handle !== null ? `@${handle}` : names.account(platform, key),
        anonymity: anonymityStrengths[strength] ?? 'unknown',
        signals: signalsOf(present),
      };
      known.set(key, author);
    }
    return author;
  };
}

/** Posts much answered come again and again; beyond so many the memory starts anew. */
const mostRemembered = 50_000;

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

const toSecond = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=(\.\d+)?Z$)/;

/** Platforms state times to the second or the millisecond: to the second all read alike. */
function toTheSecond(at: string): string {
  const [found] = toSecond.exec(at) ?? [];
  return found === undefined ? at : `${found}Z`;
}
