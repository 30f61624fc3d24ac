import { createJudge } from '../classify/index.ts';
import {
  adjustmentOf,
  countUnjudged,
  isJudged,
  markJudged,
  modelNumber,
  type Store,
  type StoredSubject,
  setAsideVerdicts,
  storeVerdicts,
  unjudgedPage,
} from '../store/index.ts';
import type { PageContext } from './judge-page.ts';
import { inlinePool, workerPool } from './judge-pool.ts';
import type { AnalysisRequest } from './request.ts';

/** Texts a page holds: enough to be worth sending to a worker, few enough that memory stays flat. */
const pageSize = 2_000;

/** Verdicts a transaction holds. */
const pagesPerTransaction = 25;

/** Judges the interactions of a subject that this model has not judged yet. Gives the model's name. */
export async function judgeInteractions(
  store: Store,
  subject: StoredSubject,
  request: Pick<AnalysisRequest, 'signal' | 'progress'>,
): Promise<string> {
  const { driver } = store;
  const adjustment = await adjustmentOf(driver, subject.rid);
  const { model } = createJudge(adjustment);
  if (await isJudged(driver, subject.rid, model)) return model;
  const query = { subject: subject.rid, model: await modelNumber(driver, model), size: pageSize };
  await setAsideVerdicts(driver, subject.rid, query.model);
  let page = await unjudgedPage(driver, { ...query, from: 0 });
  const total = page?.count === pageSize ? await countUnjudged(driver, query) : (page?.count ?? 0);
  const task = { context: subjectContext(subject), adjustment };
  const pool = total >= pageSize ? workerPool(task) : inlinePool(task);
  const pending: Promise<string>[] = [];
  let pages = 0;
  try {
    await driver.exec('BEGIN');
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
      await storeVerdicts(driver, subject.rid, query.model, rows);
      pages += 1;
      if (pages % pagesPerTransaction === 0) await driver.exec('COMMIT; BEGIN');
      request.progress.report('judging', Math.min(total, pages * pageSize), total);
    }
    if (!request.signal.aborted) await markJudged(driver, subject.rid, model);
    await driver.exec('COMMIT');
  } finally {
    await pool.close();
  }
  return model;
}

/** What a judge knows of the subject in all its texts. An old handle in a text still means it. */
export function subjectContext(subject: StoredSubject): PageContext {
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  return { subjectHandles: handles, subjectName: subject.displayName };
}
