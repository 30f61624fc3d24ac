import { createJudge } from '../classify/index.ts';
import type { Adjustment } from '../model/adjustment.ts';
import {
  adjustmentOf,
  countUnjudged,
  isJudged,
  markJudged,
  modelNumber,
  type Store,
  type StoredSubject,
  setAsideVerdicts,
  settleEarlyVerdicts,
  storeVerdicts,
  unjudgedPage,
} from '../store/index.ts';
import type { PageContext } from './judge-page.ts';
import { inlinePool, type JudgePool, type JudgeTask, workerPool } from './judge-pool.ts';
import type { AnalysisRequest } from './request.ts';

/**
 * Texts a page holds: enough to be worth sending to a worker, few enough that neither the page nor its verdicts is a string that the garbage
 * collector keeps among its large ones, which it clears late and at a tenth of the cost of judging.
 */
export const pageSize = 400;

/** Starting workers takes as long as judging so many texts here. */
const worthWorkers = 2_000;

/** Verdicts a transaction holds. */
const pagesPerTransaction = 125;

type JudgeRequest = Pick<AnalysisRequest, 'signal' | 'progress'>;

type Driver = Store['driver'];

/** A pool that has been at work for an account, `null` where it was for another. */
export type TakePool = (task: JudgeTask) => JudgePool | null;

/**
 * Judges the interactions of a subject that this model has not judged yet, those that were judged early aside. Gives the model's name.
 */
export async function judgeInteractions(
  store: Store,
  subject: StoredSubject,
  request: JudgeRequest,
  takePool: TakePool = () => null,
): Promise<string> {
  const { driver } = store;
  const { task, model } = await taskFor(store, subject);
  await settleEarlyVerdicts(driver, subject.rid, contextText(task.context));
  if (await isJudged(driver, subject.rid, model)) return model;
  const query = { subject: subject.rid, model: await modelNumber(driver, model), size: pageSize };
  await setAsideVerdicts(driver, subject.rid, query.model);
  const first = await unjudgedPage(driver, { ...query, from: 0 });
  const total = first?.count === pageSize ? await countUnjudged(driver, query) : (first?.count ?? 0);
  const pool = takePool(task) ?? (total >= worthWorkers ? workerPool(task) : inlinePool(task));
  try {
    await driver.exec('BEGIN');
    await judgePages(driver, { query, first, pool, total }, request);
    if (!request.signal.aborted) await markJudged(driver, subject.rid, model);
    await driver.exec('COMMIT');
  } finally {
    await pool.close();
  }
  return model;
}

interface Judging {
  readonly query: { readonly subject: number; readonly model: number; readonly size: number };
  readonly first: Awaited<ReturnType<typeof unjudgedPage>>;
  readonly pool: JudgePool;
  readonly total: number;
}

/** Reads pages as the pool takes them and stores what it gives, in their order. */
async function judgePages(
  driver: Driver,
  { query, first, pool, total }: Judging,
  request: JudgeRequest,
): Promise<void> {
  const pending: Promise<Uint8Array>[] = [];
  let page = first;
  let pages = 0;
  while (page !== null || pending.length > 0) {
    if (page !== null && pending.length < pool.size && !request.signal.aborted) {
      const work = pool.judge(page.json);
      work.catch(() => undefined);
      pending.push(work);
      page = await unjudgedPage(driver, { ...query, from: page.last });
      continue;
    }
    const rows = await pending.shift();
    if (rows === undefined) break;
    await storeVerdicts(driver, query.subject, query.model, rows);
    pages += 1;
    if (pages % pagesPerTransaction === 0) await driver.exec('COMMIT; BEGIN');
    request.progress.report('judging', Math.min(total, pages * pageSize), total);
  }
}

/** What judging the texts of an account takes, and the name of the model that does. */
export async function taskFor(
  store: Store,
  subject: StoredSubject,
): Promise<{ readonly task: JudgeTask; readonly model: string }> {
  const adjustment: Adjustment | null = await adjustmentOf(store.driver, subject.rid);
  return { task: { context: subjectContext(subject), adjustment }, model: createJudge(adjustment).model };
}

/** A context as text: of two that are the same the texts are the same. */
export function contextText({ subjectHandles, subjectName }: PageContext): string {
  return JSON.stringify([subjectHandles, subjectName]);
}

/** What a judge knows of the subject in all its texts. An old handle in a text still means it. */
export function subjectContext(subject: StoredSubject): PageContext {
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  return { subjectHandles: handles, subjectName: subject.displayName };
}
