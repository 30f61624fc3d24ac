import { ApiError } from '../../errors.ts';
import { type Checkpoint, compareKeys, type Feed, type FeedPage, isSecondLook } from '../../sources/feed.ts';
import { isLimit } from '../../sources/http-errors.ts';
import { type Budget, groupOf } from './budget.ts';
import type { FeedStore } from './feed-store.ts';
import { passGuard } from './pass-guard.ts';

/** How the reading of a feed ended. `stopped`: the platform led nowhere. `hadTurn`: the pass of an earlier run was finished before that. `gone`: what it is of is not there any more. */
export type Ending =
  | { readonly kind: 'up-to-date' | 'gone' | 'interrupted' }
  | { readonly kind: 'limit' | 'stopped'; readonly words: string; readonly hadTurn?: boolean };

/** What the reading of feeds needs and reports to. */
export interface FeedRun {
  readonly kept: FeedStore;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  /** Told of each page stored. */
  readonly stored: (feed: Feed, page: { readonly items: number; readonly news: number }) => void;
  /** Told of a gap that was not known before: a sentence. */
  readonly gap: (words: string) => void;
}

const upToDate: Ending = { kind: 'up-to-date' };

/** What a platform may say to a cursor that has grown too old. */
const staleCursor: ReadonlySet<number | null> = new Set([400, 404, 410, 422]);

/**
 * Reads a feed to what was known: first the pass that an earlier run did not finish, then a new one from the newest on. Throws
 * an `ApiError` for what another feed may not have; what came before it is stored.
 */
export async function readFeed(feed: Feed, run: FeedRun): Promise<Ending> {
  const before = run.kept.checkpoint(feed);
  if (before.pass === null && feed.version !== null && feed.version === before.version) return upToDate;
  if (before.pass !== null) {
    const ending = await resumed(feed, run, before);
    // What has come since it began is new, and no matter of a second look.
    if (ending.kind !== 'up-to-date' || isSecondLook(feed)) return ending;
  }
  const ending = await readPass(feed, run, null);
  return ending.kind === 'limit' ? { ...ending, hadTurn: before.pass !== null } : ending;
}

/** Goes on with the pass of an earlier run; where the platform does not know its cursor any more, it begins anew. */
async function resumed(feed: Feed, run: FeedRun, { pass, head, version }: Checkpoint): Promise<Ending> {
  try {
    return await readPass(feed, run, pass);
  } catch (error) {
    const moved = run.kept.checkpoint(feed).pass?.next !== pass?.next;
    if (!(error instanceof ApiError) || moved || !staleCursor.has(error.status)) throw error;
    await run.kept.keep({ feed, answer: null, checkpoint: { head, pass: null, version }, warnings: {}, isAgain: true });
    return upToDate;
  }
}

type StartedPass = Checkpoint['pass'];

/** One pass, from a cursor or from the newest, to the known head or the feed's end. */
async function readPass(feed: Feed, run: FeedRun, start: StartedPass): Promise<Ending> {
  const before = run.kept.checkpoint(feed);
  const forbidden = run.budget.forbids(feed.worstCost);
  if (forbidden !== null) return { kind: 'limit', words: forbidden };
  const ask = (cursor: string | null) => asked(feed.page({ cursor, head: before.head, most: run.budget.most() }));
  const guard = passGuard(start?.next ?? null);
  const pass: Pass = { feed, run, before, newest: start?.head ?? null, storing: Promise.resolve() };
  let coming = ask(start?.next ?? null);
  try {
    for (;;) {
      const page = await coming;
      run.budget.took(page);
      // Of a pass that goes on its newest item is known; of a new one its first page tells.
      pass.newest ??= page.newest;
      const wrong = guard(page);
      const step = stepAfter(page, wrong, pass);
      if (step.kind === 'next') coming = ask(step.cursor);
      // The page before this one is on the disk before this one is sent there, and the next one is on its way.
      await pass.storing;
      pass.storing = asked(store(pass, page, { wrong, isLast: step.kind === 'end' && step.isWhole }));
      if (step.kind === 'next') continue;
      await pass.storing;
      return step.ending;
    }
  } catch (error) {
    await pass.storing;
    return endingOf(error, { feed, run });
  }
}

interface Pass {
  readonly feed: Feed;
  readonly run: FeedRun;
  readonly before: Checkpoint;
  newest: string | null;
  storing: Promise<unknown>;
}

type Step =
  | { readonly kind: 'next'; readonly cursor: string }
  | { readonly kind: 'end'; readonly ending: Ending; readonly isWhole: boolean };

function stepAfter(page: FeedPage, wrong: string | null, { run, feed }: Pass): Step {
  const end = (ending: Ending, isWhole = false): Step => ({ kind: 'end', ending, isWhole });
  if (page.next === null || page.reached) return end(upToDate, true);
  if (wrong !== null) return end({ kind: 'stopped', words: `${feed.what}: ${wrong}` });
  if (run.signal.aborted) return end({ kind: 'interrupted' });
  const forbidden = run.budget.forbids(feed.worstCost);
  return forbidden === null ? { kind: 'next', cursor: page.next } : end({ kind: 'limit', words: forbidden });
}

async function store(
  pass: Pass,
  page: FeedPage,
  { wrong, isLast }: { readonly wrong: string | null; readonly isLast: boolean },
): Promise<void> {
  const { feed, run } = pass;
  const stuck = wrong === null || isLast ? null : loopWords(feed, wrong);
  await tell(run, feed, page.gap);
  const news = await run.kept.keep({
    feed,
    answer: page.answer,
    checkpoint: checkpointAfter(page, pass, { isLast, isStuck: stuck !== null }),
    warnings: {
      ...(page.gap === null ? {} : { 'fetch-gap': page.gap }),
      ...(stuck === null && !isLast ? {} : { 'fetch-loop': stuck }),
    },
    isAgain: wasRead(page, pass),
  });
  run.stored(feed, { items: page.items, news });
}

function checkpointAfter(
  page: FeedPage,
  { before, newest, feed }: Pass,
  { isLast, isStuck }: { readonly isLast: boolean; readonly isStuck: boolean },
): Checkpoint {
  // A second look goes to the end whatever is known.
  const head = isSecondLook(feed) ? null : (newest ?? before.head);
  if (isLast) return { head, pass: null, version: feed.version };
  // The head stays where it was, so that a later run reads all that is newer once more.
  if (isStuck || page.next === null) return { ...before, pass: null };
  return { ...before, pass: { head: newest, next: page.next } };
}

/** Whether a page was read by an earlier run: all of it is known, or its feed is one that is read whole again. */
function wasRead({ newest }: FeedPage, { before, feed }: Pass): boolean {
  if (isSecondLook(feed)) return true;
  if (newest !== null && before.head !== null) return compareKeys(newest, before.head) <= 0;
  return feed.version !== null && before.version !== null;
}

function loopWords(feed: Feed, wrong: string): string {
  return `Reading of ${feed.what} was stopped, because ${wrong}: what is older may be missing.`;
}

/** A gap is told once: from then on it stands in the report. */
async function tell(run: FeedRun, feed: Feed, gap: string | null): Promise<void> {
  if (gap !== null && (await run.kept.warned(feed, 'fetch-gap')) !== gap) run.gap(gap);
}

async function endingOf(error: unknown, { feed, run }: Pick<Pass, 'feed' | 'run'>): Promise<Ending> {
  if (run.signal.aborted) return { kind: 'interrupted' };
  if (isLimit(error)) return { kind: 'limit', words: error.message.replace(/\.$/, '') };
  if (!(error instanceof ApiError) || !error.gone || isListMissing(error, feed)) throw error;
  if (run.kept.checkpoint(feed).pass !== null) throw error;
  const { head } = run.kept.checkpoint(feed);
  await run.kept.keep({
    feed,
    answer: null,
    checkpoint: { head, pass: null, version: feed.version },
    warnings: {},
    isAgain: true,
  });
  return { kind: 'gone' };
}

/** A post can be gone; a list of the account itself that is not found is no end of it, but a server that does not give it. */
function isListMissing({ status }: ApiError, feed: Feed): boolean {
  return groupOf(feed) === feed.name && (status === 404 || status === 410);
}

/** A promise that may fail before anybody waits for it. */
function asked<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
