import type { InteractionColumns } from '../../analyse/input.ts';
import type { AuthorColumns, PeopleInput, PicturesFound } from '../../analyse/people-input.ts';
import { anonymityOf } from '../../classify/anonymity/index.ts';
import type { Platform } from '../../model/account.ts';
import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import { anonymitySignals } from '../../model/signal.ts';
import {
  accountPages,
  type FactsQuery,
  firstInteractions,
  mentionLists,
  relationIds,
  type Store,
  type StoredSubject,
} from '../../store/index.ts';
import { keyAlone, profileOf } from './author-profiles.ts';
import { writingOf } from './author-writing.ts';
import { type CandidateFinder, candidateFinder } from './candidates.ts';
import { readCandidates, readTexts } from './read-texts.ts';
import { relatedAccounts } from './related-accounts.ts';
import type { TextReader } from './text-reader.ts';

export interface PeopleContext {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly queryOf: (subject: StoredSubject) => FactsQuery;
  readonly interactions: InteractionColumns;
  /** What read the texts of the interactions, one a subject. */
  readonly readers: readonly TextReader[];
  /** Words of a message with these labels (`labelMask`) as they may be shown; `null` where none may. */
  readonly shown: (words: string, labels: number) => string | null;
  /** Whether the reader is the account holder: a terminal with the full texts. */
  readonly toHolder: boolean;
  /** Whether accounts that neither wrote nor were named in scope are looked at too. */
  readonly everyAccount: boolean;
  readonly pictures: PicturesFound;
}

/** Words of all texts, and how many texts that is. */
type Read = { readonly words: number; readonly texts: number };

/** What accounts show: one pass over them all, and what those wrote that could be taken for the subject. */
export interface AccountsRead {
  readonly columns: AuthorColumns;
  /** Day each author's account was opened, in days since 1970; NaN unknown. */
  readonly opened: Float64Array;
  readonly related: PeopleInput['related'];
  readonly finder: CandidateFinder;
}

export async function readAllAccounts(context: PeopleContext): Promise<AccountsRead> {
  const { store, subjects } = context;
  const finder = await candidateFinder(store, subjects);
  const { columns, opened, firstSeen } = await describeAuthors(context, finder);
  await readCandidates(context, finder);
  const related = [];
  for (const subject of subjects) {
    for (const relation of await relationIds(store.driver, subject)) {
      related.push(relatedAccounts(subject.platform, relation));
    }
  }
  return { columns: firstSeen === null ? columns : { ...columns, firstSeen }, opened, related, finder };
}

/** All about who writes but `readClusters`, of the accounts and of the texts that were read. */
export async function gatherPeople(
  context: PeopleContext,
  { columns, related, finder }: AccountsRead,
): Promise<{ readonly people: Omit<PeopleInput, 'clusters'>; readonly read: Read }> {
  const texts = await readTexts(context);
  const people = {
    authors: columns,
    related,
    candidates: finder.found(),
    compared: finder.compared(),
    misquotes: texts.misquotes,
    withheld: texts.withheld,
    searched: texts.searched,
    pictures: context.pictures,
  };
  return { people, read: texts.read };
}

/** What the authors' accounts show, alone: for rows beside a report that was made before. */
export async function authorColumns(context: Interactions): Promise<AuthorColumns> {
  return (await describeAuthors({ ...context, everyAccount: false }, null)).columns;
}

type Interactions = Pick<PeopleContext, 'store' | 'subjects' | 'queryOf' | 'interactions'>;
type Accounts = Interactions & Pick<PeopleContext, 'everyAccount'>;

/** One pass over the accounts; `finder`: looks for such that could be taken for the subject. */
async function describeAuthors(context: Accounts, finder: CandidateFinder | null) {
  const authors = authorIndex(context.interactions);
  const firstSeen = await firstMoments(context, authors);
  const columns = emptyColumns(authors.size);
  const opened = new Float64Array(authors.size).fill(Number.NaN);
  const inWindow = writingOf(context.interactions);
  const writing = (author: number) => {
    const first = firstSeen?.[author] ?? Number.NaN;
    return Number.isNaN(first) ? inWindow(author) : { ...inWindow(author), firstAt: first };
  };
  for (const platform of new Set(context.subjects.map((subject) => subject.platform))) {
    await readAccounts(platform, context, { authors, columns, opened, finder, writing });
  }
  return { columns, opened, firstSeen };
}

/** Index of each author in the columns by its key, `<platform>:<key>`. */
type AuthorIndex = ReadonlyMap<string, number>;

function authorIndex({ authors }: InteractionColumns): AuthorIndex {
  return new Map(authors.map((key, index) => [key, index]));
}

function emptyColumns(size: number): AuthorColumns {
  return {
    present: new Uint32Array(size),
    absent: new Uint32Array(size),
    strength: new Uint8Array(size),
    youngAtFirst: new Uint8Array(size),
  };
}

/** When each author first wrote, before the window too; NaN unknown. `null` where the window leaves nothing out before it. */
async function firstMoments(context: Interactions, authors: AuthorIndex): Promise<Float64Array | null> {
  const queries = context.subjects.map((subject) => ({ subject, query: context.queryOf(subject) }));
  if (queries.every(({ query }) => query.since === null)) return null;
  const moments = firstMomentsInWindow(context.interactions);
  for (const { subject, query } of queries) {
    for (const [key, at] of await firstInteractions(context.store.driver, query)) {
      const author = authors.get(`${subject.platform}:${key}`);
      // A comparison with an unknown time never holds.
      if (author !== undefined && !(at >= (moments[author] as number))) moments[author] = at;
    }
  }
  return moments;
}

function firstMomentsInWindow({ count, author, at, authors }: InteractionColumns): Float64Array {
  const moments = new Float64Array(authors.length).fill(Number.NaN);
  // Latest first, so that the earliest stands last; unknown times, which come before all, change nothing.
  for (let row = count - 1; row >= 0; row -= 1) {
    const time = at[row] as number;
    if (!Number.isNaN(time)) moments[author[row] as number] = time;
  }
  return moments;
}

interface Gathering {
  readonly authors: AuthorIndex;
  readonly columns: AuthorColumns;
  /** Day each author's account was opened, in days since 1970; NaN unknown. */
  readonly opened: Float64Array;
  readonly finder: CandidateFinder | null;
  readonly writing: (author: number) => AuthorWriting;
}

const day = 86_400_000;

/** The accounts of one platform: what authors show, and who could be taken for the subject. */
async function readAccounts(platform: Platform, context: Accounts, to: Gathering): Promise<void> {
  const prefix = `${platform}:`;
  const named = to.finder === null ? new Set<string>() : await namedAccounts(platform, context);
  const met = new Uint8Array(to.authors.size);
  for await (const page of accountPages(context.store.driver, platform)) {
    for (const row of page) {
      const key = prefix + row[0];
      const profile = profileOf(platform, row);
      const author = to.authors.get(key);
      if (author !== undefined) met[author] = 1;
      const isNamed = named.delete(row[2]?.toLowerCase() ?? '');
      look(key, profile, to, context.everyAccount || isNamed);
    }
  }
  for (const [key, author] of to.authors) {
    if (met[author] === 1 || !key.startsWith(prefix)) continue;
    look(key, keyAlone(platform, key.slice(prefix.length)), to, true);
  }
  // Accounts that were named and never seen: their handle is all there is.
  for (const handle of named) to.finder?.consider(`${prefix}@${handle}`, keyAlone(platform, `@${handle}`));
}

/** Describes an author; compares any account with the subject that wrote or is `inScope`. */
function look(key: string, profile: AuthorProfile, to: Gathering, inScope: boolean): void {
  const author = to.authors.get(key);
  if (author !== undefined) describe(author, profile, to);
  if (author !== undefined || inScope) to.finder?.consider(key, profile);
}

/** Handles, in lower case, of accounts named in the bodies of interactions. */
async function namedAccounts(platform: Platform, context: Interactions): Promise<Set<string>> {
  const handles = new Set<string>();
  for (const subject of context.subjects) {
    if (subject.platform !== platform) continue;
    for (const list of await mentionLists(context.store.driver, context.queryOf(subject))) {
      for (const item of list.split('|')) {
        const handle = item.slice(item.indexOf(' ') + 1);
        if (handle !== '') handles.add(handle);
      }
    }
  }
  return handles;
}

function describe(author: number, profile: AuthorProfile, to: Gathering): void {
  const { columns, opened } = to;
  const writing = to.writing(author);
  const { present, absent, strength } = anonymityOf(profile, writing);
  columns.present[author] = present;
  columns.absent[author] = absent;
  columns.strength[author] = strength;
  columns.youngAtFirst[author] = youngAtFirst(present, absent);
  const { age } = profile;
  if (age !== null && age.plusMinusDays < 1) opened[author] = Math.floor(age.openedAt / day);
}

const youngBit = 1 << anonymitySignals.indexOf('young-account');

/** 0 unknown, 1 no, 2 yes. */
function youngAtFirst(present: number, absent: number): 0 | 1 | 2 {
  if ((present & youngBit) !== 0) return 2;
  return (absent & youngBit) !== 0 ? 1 : 0;
}
