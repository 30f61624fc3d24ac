import {
  beginEarlyVerdicts,
  type EarlyPage,
  earlyPage,
  keepSubject,
  modelNumber,
  newestPostRow,
  type Store,
  type StoredSubject,
  storeEarlyVerdicts,
} from '../store/index.ts';
import { expectedAccount, type OpenInput } from './choose-subjects.ts';
import { contextText, pageSize, taskFor } from './judge-interactions.ts';
import { type JudgePool, type JudgeTask, pagesAtOnce, workerPool } from './judge-pool.ts';

/** Posts after which it is asked whom they concern: once that is known, after twice as many each time. */
const firstLook = 2_000;

/**
 * Judges what is read while the rest is read. Whom the report is about is chosen when all has been read: until then it is expected, and verdicts
 * made for another are made again.
 */
export interface EarlyJudge {
  /** So many more posts of an input are on their way into the cache. Rejects with what went wrong in judging. */
  offer(open: OpenInput, posts: number): Promise<void>;
  /** Waits for what is at work. Called when all has been read. */
  rest(): Promise<void>;
  /** Hands over the pool, still warm, where it was for this task. */
  takePool(task: JudgeTask): JudgePool | null;
  /** Ends the workers, whatever became of the run. */
  close(): Promise<void>;
}

/** Where judging is. */
interface Work {
  readonly subject: StoredSubject;
  readonly task: JudgeTask;
  readonly model: number;
  /** The post after which the next page begins. */
  from: number;
}

/** Ready to judge what will be read into a cache from now on for the accounts that were named, or that turn up. */
export async function earlyJudge(store: Store, named: readonly string[]): Promise<EarlyJudge> {
  const { driver } = store;
  const newSince = await newestPostRow(driver);
  const inputs = new Set<number>();
  const lanes = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | null = null;
  let work: Work | null = null;
  let pool: { readonly task: JudgeTask; readonly judges: JudgePool } | null = null;
  let page: Promise<unknown> = Promise.resolve();
  let offered = 0;
  let nextLook = firstLook;
  /** Posts that came since a page was not full. */
  let unread = 0;
  /** No page is begun any more. */
  let stopped = false;

  async function lookWhenDue(open: OpenInput): Promise<void> {
    if (offered < firstLook || (offered < nextLook && inputs.has(open.rid))) return;
    inputs.add(open.rid);
    await look(open);
    // Nobody yet: rows may be on their way still.
    if (offered >= nextLook) nextLook = work === null ? offered + firstLook : offered * 2;
  }

  async function look(open: OpenInput): Promise<void> {
    // Of several accounts that were named, one a platform, the first that anything was read for.
    const platform = work?.subject.platform ?? open.platform;
    const account = await expectedAccount(store, named, { open, platform, before: [...inputs], newSince });
    if (account === null) return;
    const subject = await keepSubject(driver, account, []);
    const { task, model } = await taskFor(store, subject);
    const isSame = work?.subject.rid === subject.rid && JSON.stringify(work.task) === JSON.stringify(task);
    if (isSame) return;
    await rest();
    await endPool();
    const early = { subject: subject.rid, first: newSince + 1, context: contextText(task.context) };
    const from = await beginEarlyVerdicts(driver, early);
    work = { subject, task, model: await modelNumber(driver, model), from };
    unread = offered;
  }

  /** One page after the other: each begins where the one before ended. */
  function nextPage(current: Work): Promise<EarlyPage> {
    const next = page.then(async () => {
      const taken = await earlyPage(driver, current.subject, { from: current.from, size: pageSize });
      current.from = taken.last;
      if (taken.count < pageSize) unread = 0;
      return taken;
    });
    page = next.catch(() => undefined);
    return next;
  }

  /** Too few are left to the end: it may be that there are no more. */
  function poolFor({ task }: Work, texts: number): JudgePool | null {
    if (texts === pageSize) pool ??= { task, judges: workerPool(task) };
    return pool === null || texts === 0 ? null : pool.judges;
  }

  async function lane(current: Work): Promise<void> {
    while (!stopped) {
      const { json, count } = await nextPage(current);
      const rows = await poolFor(current, count)?.judge(json);
      if (rows !== undefined) await storeEarlyVerdicts(driver, current.subject.rid, current.model, rows);
      if (count < pageSize) return;
    }
  }

  function fillLanes(current: Work): void {
    while (lanes.size < pagesAtOnce() && unread >= pageSize * (lanes.size + 1)) {
      const running: Promise<void> = lane(current)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => lanes.delete(running));
      lanes.add(running);
    }
  }

  async function rest(): Promise<void> {
    await Promise.all(lanes);
    if (failure !== null) throw failure.error;
  }

  async function endPool(): Promise<void> {
    await pool?.judges.close();
    pool = null;
  }

  return {
    async offer(open, posts) {
      if (failure !== null) throw failure.error;
      offered += posts;
      unread += posts;
      await lookWhenDue(open);
      if (work !== null) fillLanes(work);
    },
    rest,
    takePool(task) {
      if (pool === null || JSON.stringify(pool.task) !== JSON.stringify(task)) return null;
      const { judges } = pool;
      pool = null;
      return judges;
    },
    async close() {
      stopped = true;
      await Promise.all(lanes);
      await endPool();
    },
  };
}
