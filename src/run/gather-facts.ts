import type { AnalysisInput, DangerRow, SubjectInput } from '../analyse/index.ts';
import { maskText } from '../classify/index.ts';
import type { Judge } from '../classify/judge.ts';
import type { Platform } from '../model/account.ts';
import type { Warning } from '../model/coverage.ts';
import {
  abuseMask,
  type Direction,
  dangerMask,
  directions,
  type Label,
  labelMask,
  labelsOf,
} from '../model/verdict.ts';
import {
  countDangerElsewhere,
  countSightings,
  dangerRows,
  type FactsQuery,
  interactionPages,
  type JudgedRow,
  listInputs,
  type OwnPostRow,
  ownPostPages,
  receivedMessages,
  type SightingCount,
  type Store,
  type StoredInput,
  type StoredSubject,
  windowTotals,
} from '../store/index.ts';
import { authorNames } from './author-names.ts';
import { type InteractionPage, interactionColumns, ownPostColumns } from './columns.ts';
import { type CoveredInput, countedBy, dayInZone, inputCoverage, inputWarnings, seenDays } from './coverage-facts.ts';
import { subjectContext } from './judge-interactions.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { AnalysisRequest, ShowText } from './request.ts';

export interface GatherContext {
  readonly request: AnalysisRequest;
  readonly subjects: readonly StoredSubject[];
  /** Inputs read in this run. */
  readonly thisRun: readonly number[];
  readonly model: string;
  readonly judge: Judge;
  readonly pseudonyms: Pseudonyms;
  /** Warnings about this run itself, e.g. inputs that could not be read. */
  readonly warnings: readonly Warning[];
}

/** Takes from the cache everything the analysis needs, as plain values. */
export async function gatherFacts(store: Store, context: GatherContext): Promise<AnalysisInput> {
  const { request, subjects } = context;
  const inputs = await listInputs(store.driver);
  const parts: SubjectFacts[] = [];
  for (const subject of subjects) parts.push(await subjectFacts(store, subject, { ...context, inputs }));
  const danger = parts.flatMap((part) => part.danger);
  const dayOf = dayInZone(request.window.timezone);
  const counts = parts.flatMap((part) => part.counts);
  const listed = inputs.filter((input) => !request.onlyInputs || context.thisRun.includes(input.rid));
  const covered = mergeCoverage(subjects, parts, { listed, thisRun: context.thisRun, dayOf });
  const opened =
    request.messages && covered.some(({ input }) => input.counts.messagesRead && input.channel === 'archive');
  return {
    version: request.version,
    model: context.model,
    now: request.now,
    window: request.window,
    subjects: subjects.map(subjectInput),
    inputs: covered.map(({ row }) => row),
    warnings: [...inputWarnings(covered.map(({ input }) => input)), ...context.warnings],
    seenDays: seenDays(listed, counts, dayOf),
    interactions: await interactionColumns(allPages(store, context)),
    ownPosts: await ownPostColumns(allOwnPosts(store, context)),
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

interface JudgedMessages {
  readonly judged: number;
  readonly abusive: number;
  readonly danger: readonly DangerRow[];
}

interface SubjectFacts {
  readonly counts: readonly SightingCount[];
  readonly posts: number;
  readonly messageCount: number;
  readonly messages: JudgedMessages;
  readonly dangerElsewhere: number;
  readonly danger: readonly DangerRow[];
}

async function subjectFacts(
  store: Store,
  subject: StoredSubject,
  context: GatherContext & { readonly inputs: readonly StoredInput[] },
): Promise<SubjectFacts> {
  const { request } = context;
  const query = factsQuery(subject, context);
  const totals = await windowTotals(store.driver, query);
  const rows = await dangerRows(store.driver, query);
  const aimed = rows.filter((row) => isAimed(directionOf(row.direction)));
  return {
    counts: withoutFuture(await countSightings(store.driver, query, countedBy(request.window.timezone)), request.now),
    posts: totals.posts,
    messageCount: totals.messages,
    messages: request.messages ? await judgedMessages(store, query, context) : { judged: 0, abusive: 0, danger: [] },
    dangerElsewhere: await countDangerElsewhere(store.driver, query),
    danger: aimed.map((row) =>
      dangerRow(subject.platform, row, shownText(row, request.showText, context.judge, subject)),
    ),
  };
}

/** A day after now: zones differ, clocks do not by more. */
const dayMs = 86_400_000;

/** A date that cannot be says nothing about the days an input covers. */
function withoutFuture(counts: readonly SightingCount[], now: string): readonly SightingCount[] {
  const latest = new Date(Date.parse(now) + dayMs).toISOString();
  return counts.map((count) => (count.time !== null && count.time > latest ? { ...count, time: null } : count));
}

function factsQuery(subject: StoredSubject, context: GatherContext): FactsQuery {
  const { window, onlyInputs } = context.request;
  return { subject, since: window.since, until: window.until, inputs: onlyInputs ? context.thisRun : null };
}

function isAimed(direction: Direction | null): boolean {
  return direction === 'subject' || direction === 'unclear';
}

function directionOf(index: number | null): Direction | null {
  return index === null ? null : (directions[index] ?? null);
}

function dangerRow(platform: Platform, row: JudgedRow, text: string | null): DangerRow {
  const classes: Partial<Record<Label, number>> = row.classes === null ? {} : JSON.parse(row.classes);
  return {
    platform,
    postId: row.id,
    authorKey: `${platform}:${row.author}`,
    authorHandle: row.handle,
    at: row.at,
    labels: labelsOf(row.labels),
    classes,
    direction: directionOf(row.direction),
    text,
  };
}

/** The words of a message as they may be shown. Spans are not kept: the text is judged again, which gives the same. */
function shownText(
  row: Pick<JudgedRow, 'text' | 'handle' | 'language' | 'kind'>,
  show: ShowText,
  judge: Judge,
  subject: StoredSubject,
): string | null {
  if (show === 'none') return null;
  if (show === 'full') return row.text;
  const kind = row.kind === 'reply' || row.kind === 'quote' || row.kind === 'message' ? row.kind : 'mention';
  const verdict = judge.judge(row.text, {
    ...subjectContext(subject),
    author: row.handle,
    kind,
    language: row.language,
  });
  return maskText(row.text, verdict);
}

async function judgedMessages(store: Store, query: FactsQuery, context: GatherContext): Promise<JudgedMessages> {
  const { subject } = query;
  const shared = {
    ...subjectContext(subject),
    kind: 'message' as const,
    language: null,
  };
  const danger: DangerRow[] = [];
  let judged = 0;
  let abusive = 0;
  for (const row of await receivedMessages(store.driver, query)) {
    const verdict = context.judge.judge(row.text, { ...shared, author: row.handle });
    const mask = labelMask(verdict.labels);
    if (verdict.abuse !== null) judged += 1;
    if (!isAimed(verdict.direction)) continue;
    if ((mask & abuseMask) !== 0) abusive += 1;
    if ((mask & dangerMask) === 0) continue;
    const text = shownText(
      { ...row, language: null, kind: 'message' },
      context.request.showText,
      context.judge,
      subject,
    );
    danger.push({
      platform: subject.platform,
      postId: row.id,
      authorKey: `${subject.platform}:${row.author}`,
      authorHandle: row.handle,
      at: row.at,
      labels: verdict.labels,
      classes: verdict.classes,
      direction: verdict.direction,
      text,
    });
  }
  return { judged, abusive, danger };
}

function mergeMessages(parts: readonly SubjectFacts[]): JudgedMessages {
  return {
    judged: parts.reduce((sum, part) => sum + part.messages.judged, 0),
    abusive: parts.reduce((sum, part) => sum + part.messages.abusive, 0),
    danger: parts.flatMap((part) => part.messages.danger),
  };
}

function subjectInput(subject: StoredSubject): SubjectInput {
  return { platform: subject.platform, id: subject.id, handle: subject.handle, displayName: subject.displayName };
}

/** Interactions of all subjects; with the platform, for two platforms may give the same id. */
async function* allPages(store: Store, context: GatherContext): AsyncGenerator<InteractionPage> {
  for (const subject of context.subjects) {
    for await (const rows of interactionPages(store.driver, factsQuery(subject, context))) {
      yield { platform: subject.platform, rows };
    }
  }
}

async function* allOwnPosts(store: Store, context: GatherContext): AsyncGenerator<readonly OwnPostRow[]> {
  for (const subject of context.subjects) yield* ownPostPages(store.driver, factsQuery(subject, context));
}

interface CoverageContext {
  readonly listed: readonly StoredInput[];
  readonly thisRun: readonly number[];
  readonly dayOf: (time: string) => string;
}

/** An input belongs to the subject of its platform; without a subject, to all that were read now. */
function mergeCoverage(
  subjects: readonly StoredSubject[],
  parts: readonly SubjectFacts[],
  context: CoverageContext,
): CoveredInput[] {
  const { listed, thisRun, dayOf } = context;
  if (subjects.length === 0) return inputCoverage(listed, [], { thisRun, keys: [], dayOf });
  const rows = subjects.flatMap((subject, index) => {
    const inputs = listed.filter((input) => input.platform === subject.platform);
    return inputCoverage(inputs, parts[index]?.counts ?? [], { thisRun, keys: subject.keys, dayOf });
  });
  const strangers = listed.filter((input) => !subjects.some((subject) => subject.platform === input.platform));
  return [...rows, ...inputCoverage(strangers, [], { thisRun, keys: [], dayOf })];
}
