import type { AnalysisInput, DangerRow, SubjectInput } from '../analyse/index.ts';
import { noPictures } from '../analyse/people-input.ts';
import { postsToName } from '../analyse/reach-block.ts';
import type { Warning } from '../model/coverage.ts';
import { eventsOf } from '../model/event.ts';
import type { SavedPictures } from '../pictures/index.ts';
import {
  countDangerElsewhere,
  dailyMetrics,
  dangerRows,
  type FactsQuery,
  followerCount,
  listInputs,
  postNames,
  type SightingCount,
  type Store,
  type StoredInput,
  type StoredSubject,
  windowTotals,
} from '../store/index.ts';
import { authorNames } from './author-names.ts';
import { collectGarbage } from './collect-garbage.ts';
import {
  type CoveredInput,
  countedDays,
  dayIn,
  dayOfInstant,
  daysInWindow,
  inputCoverage,
  inputWarnings,
  seenDays,
} from './coverage-facts.ts';
import { dangerRow, directionOf, isAimed } from './danger-rows.ts';
import { gatherIncidents } from './gather-incidents.ts';
import { type JudgedMessages, judgedMessages, mergeMessages } from './gather-messages.ts';
import { gatherOwnPosts } from './gather-own-posts.ts';
import { gatherTopics } from './gather-topics.ts';
import { wordsBeside } from './hidden-accounts.ts';
import type { Judges } from './judges.ts';
import { gatherPeople, type PeopleContext, readAllAccounts } from './people/gather-people.ts';
import { gatherPictures } from './people/gather-pictures.ts';
import { type InteractionsRead, readInteractions } from './people/read-interactions.ts';
import { readClusters } from './people/read-texts.ts';
import { provenanceOf } from './provenance.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { reachOnThread } from './reach-thread.ts';
import type { GatheredFacts } from './report-of.ts';
import type { AnalysisRequest } from './request.ts';
import { reviewInput } from './review/reviewed-sample.ts';
import { shownText, shownWords } from './shown-text.ts';

export interface GatherContext {
  readonly request: AnalysisRequest;
  readonly subjects: readonly StoredSubject[];
  /** Inputs read in this run. */
  readonly thisRun: readonly number[];
  readonly judges: Judges;
  readonly pseudonyms: Pseudonyms;
  /** Warnings about this run itself, e.g. inputs that could not be read. */
  readonly warnings: readonly Warning[];
  /** Pictures to compare with own ones; `null`: none. */
  readonly saved: SavedPictures | null;
}

/** Of fewer there is little to give back. */
const manyInteractions = 200_000;

/** Takes from the cache everything the analysis needs, as plain values. */
export async function gatherFacts(store: Store, context: GatherContext): Promise<GatheredFacts> {
  const { request, subjects } = context;
  const inputs = await listInputs(store.driver);
  const listed = inputs.filter((input) => !request.onlyInputs || context.thisRun.includes(input.rid));
  const queryOf = (subject: StoredSubject) => factsQuery(subject, context);
  const { ownPosts, everyPost } = await gatherOwnPosts(store, { subjects, queryOf, window: request.window });
  const events = eventsOf(
    subjects.map(({ platform }) => platform),
    request.events,
  );
  const { eventSpan, now } = request;
  const { timezone } = request.window;
  const reach = reachOnThread({ ownPosts, everyPost, events, eventSpan, now, timezone });
  const { interactions, readers } = await readInteractions(store, subjects, queryOf);
  if (interactions.count >= manyInteractions) collectGarbage();
  const who = await peopleContext(store, { interactions, readers }, { ...context, inputs: listed });
  // SQLite counts for the one while this thread compares what it gave to the other.
  const [accounts, parts] = await Promise.all([readAllAccounts(who), eachSubject(store, { ...context, inputs })]);
  const people = await gatherPeople(who, accounts);
  const clusters = readClusters(who, accounts.opened);
  // Whoever makes the report waits for them, and hears of a failure then.
  clusters.catch(() => undefined);
  const danger = parts.flatMap((part) => part.danger);
  const counts = parts.flatMap((part) => part.counts);
  const covered = mergeCoverage(subjects, parts, { listed, thisRun: context.thisRun });
  const opened = request.messages && covered.some(({ input }) => wasOpened(input));
  const seen = seenDays(listed, counts);
  return {
    version: request.version,
    model: context.judges.model,
    now,
    window: request.window,
    events,
    eventSpan,
    provenance: await provenanceOf(store, request, context),
    subjects: subjects.map(subjectInput),
    inputs: covered.map(({ row }) => row),
    warnings: [
      ...inputWarnings(
        covered.map(({ input }) => input),
        subjects,
        context.warnings,
      ),
      ...context.judges.warnings,
      ...context.warnings,
    ],
    seenDays: seen,
    interactions,
    review: await reviewInput(store, subjects, interactions),
    incidents: await gatherIncidents({
      store,
      subjects,
      interactions,
      seenDays: daysInWindow(seen, request.window),
      dayOf: dayOfInstant(request.window.timezone),
    }),
    ...people,
    clusters,
    reach,
    topics: await gatherTopics({ store, subjects, queryOf, ownPosts }),
    postNames: await namesOf(store, subjects, postsToName(ownPosts, request.now)),
    followers: await newestFollowers(store, subjects),
    dayCounts: await daysCounted(store, context),
    ownPosts,
    everyPost,
    postCount: parts.reduce((sum, part) => sum + part.posts, 0),
    messageCount: parts.reduce((sum, part) => sum + part.messageCount, 0),
    messages: opened ? mergeMessages(parts) : null,
    messagesUnread: request.messages && !opened,
    dangerElsewhere: parts.reduce((sum, part) => sum + part.dangerElsewhere, 0),
    danger,
    nameAuthor: await authorNames(
      store,
      { subjects, pseudonyms: context.pseudonyms, showAuthors: request.showAuthors },
      [...danger, ...parts.flatMap((part) => part.messages.danger)],
    ),
    nameId: (platform, id) =>
      request.showAuthors === 'pseudonym' ? context.pseudonyms.message(platform, id) : `${platform}:${id}`,
    showHandles: request.showAuthors === 'handle',
    showDangerHandles: request.showAuthors !== 'pseudonym',
  };
}

/** Whether messages were looked for where there may be some: in an archive, or in anything else that turned out to hold one. */
function wasOpened({ channel, counts }: StoredInput): boolean {
  return counts.messagesRead && (channel === 'archive' || counts.messages > 0);
}

/** Public names of own posts by their rows in the cache. */
async function namesOf(
  store: Store,
  subjects: readonly StoredSubject[],
  rows: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const names = new Map<number, string>();
  for (const [row, { id, platform, isPublic }] of await postNames(store.driver, rows)) {
    if (isPublic && subjects.some((subject) => subject.platform === platform)) names.set(row, `${platform}:${id}`);
  }
  return names;
}

/** The newest follower count of one subject; of several, none: their followers are not the same people, nor to be added. */
async function newestFollowers(store: Store, subjects: readonly StoredSubject[]): Promise<AnalysisInput['followers']> {
  const [subject] = subjects;
  return subject === undefined || subjects.length > 1 ? null : followerCount(store.driver, subject);
}

/** Totals of days inside the window, of the first subject that has any: X alone gives them, and no two subjects share a platform. */
async function daysCounted(
  store: Store,
  { request, subjects, thisRun }: GatherContext,
): Promise<AnalysisInput['dayCounts']> {
  const isInside = dayIn(request.window);
  for (const subject of subjects) {
    const days = await dailyMetrics(store.driver, subject, request.onlyInputs ? thisRun : null);
    if (days.length > 0) return days.filter(({ day }) => isInside(day));
  }
  return [];
}

async function peopleContext(
  store: Store,
  read: InteractionsRead,
  context: GatherContext & { readonly inputs: readonly StoredInput[] },
): Promise<PeopleContext> {
  const { request, judges, subjects } = context;
  const named = wordsBeside(request.showAuthors, subjects);
  return {
    store,
    subjects,
    queryOf: (subject) => factsQuery(subject, context),
    ...read,
    shown: (words, labels) => named(shownWords({ words, labels }, request.showText, judges.shipped)),
    toHolder: request.toHolder,
    everyAccount: !request.onlyInputs,
    pictures:
      context.saved === null
        ? noPictures
        : await gatherPictures({
            saved: context.saved,
            subjects,
            inputs: context.inputs,
            signal: request.signal,
            progress: request.progress,
          }),
  };
}

interface SubjectFacts {
  readonly counts: readonly SightingCount[];
  readonly posts: number;
  readonly messageCount: number;
  readonly messages: JudgedMessages;
  readonly dangerElsewhere: number;
  readonly danger: readonly DangerRow[];
}

async function eachSubject(
  store: Store,
  context: GatherContext & { readonly inputs: readonly StoredInput[] },
): Promise<readonly SubjectFacts[]> {
  const parts: SubjectFacts[] = [];
  for (const subject of context.subjects) parts.push(await subjectFacts(store, subject, context));
  return parts;
}

async function subjectFacts(
  store: Store,
  subject: StoredSubject,
  context: GatherContext & { readonly inputs: readonly StoredInput[] },
): Promise<SubjectFacts> {
  const { request } = context;
  const judge = context.judges.of(subject);
  const query = factsQuery(subject, context);
  const totals = await windowTotals(store.driver, query);
  const rows = await dangerRows(store.driver, query);
  const aimed = rows.filter((row) => isAimed(directionOf(row.direction)));
  const named = wordsBeside(request.showAuthors, context.subjects);
  return {
    counts: await countedDays(store, query, request),
    posts: totals.posts,
    messageCount: totals.messages,
    messages: request.messages
      ? await judgedMessages(store, query, { judge, show: request.showText, named })
      : { judged: 0, abusive: 0, danger: [] },
    dangerElsewhere: await countDangerElsewhere(store.driver, query),
    danger: aimed.map((row) =>
      dangerRow(subject.platform, row, named(shownText(row, request.showText, judge, subject))),
    ),
  };
}

function factsQuery(subject: StoredSubject, context: GatherContext): FactsQuery {
  const { window, onlyInputs } = context.request;
  return { subject, since: window.since, until: window.until, inputs: onlyInputs ? context.thisRun : null };
}

function subjectInput(subject: StoredSubject): SubjectInput {
  return { platform: subject.platform, id: subject.id, handle: subject.handle, displayName: subject.displayName };
}

interface CoverageContext {
  readonly listed: readonly StoredInput[];
  readonly thisRun: readonly number[];
}

/** An input belongs to the subject of its platform; without a subject, to all that were read now. */
function mergeCoverage(
  subjects: readonly StoredSubject[],
  parts: readonly SubjectFacts[],
  context: CoverageContext,
): CoveredInput[] {
  const { listed, thisRun } = context;
  if (subjects.length === 0) return inputCoverage(listed, [], { thisRun, keys: [] });
  const rows = subjects.flatMap((subject, index) => {
    const inputs = listed.filter((input) => input.platform === subject.platform);
    return inputCoverage(inputs, parts[index]?.counts ?? [], { thisRun, keys: subject.keys });
  });
  const strangers = listed.filter((input) => !subjects.some((subject) => subject.platform === input.platform));
  return [...rows, ...inputCoverage(strangers, [], { thisRun, keys: [] })];
}
