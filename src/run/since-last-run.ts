import type { Warning } from '../model/coverage.ts';
import {
  keepLastReport,
  type LastReport,
  lastReport,
  newestPost,
  type Store,
  type StoredSubject,
  showOnlyNew,
  withStore,
} from '../store/index.ts';
import type { AnalysisRequest } from './request.ts';

/** What a report with `--since-last-run` is about, and what to note once somebody has it. */
export interface NewPart {
  /** Rows after which interactions are new, by subject: part of what the report depends on. */
  readonly after: readonly (readonly [subject: number, post: number])[];
  readonly marks: readonly LastReport[];
  /** Interactions there are, new or not. */
  readonly all: number;
  readonly warning: Warning;
}

/** Narrows a run to interactions that were first stored after the last run of this kind. Call it when all are linked and judged. */
export async function onlyNew(store: Store, subjects: readonly StoredSubject[], now: string): Promise<NewPart> {
  const newest = await newestPost(store.driver);
  const after = new Map<number, number>();
  const marks: LastReport[] = [];
  const dates: string[] = [];
  for (const subject of subjects) {
    const last = await lastReport(store.driver, subject);
    after.set(subject.rid, last?.post ?? 0);
    if (last !== null) dates.push(last.madeAt);
    const account = subject.id ?? subject.keys[0];
    if (account !== undefined) marks.push({ platform: subject.platform, account, post: newest, madeAt: now });
  }
  const { all, fresh } = await showOnlyNew(store.driver, after);
  return {
    after: [...after],
    marks,
    all,
    warning: { code: 'since-last-run', text: words(dates, all, fresh), path: null },
  };
}

function words(dates: readonly string[], all: number, fresh: number): string {
  const [first] = [...dates].sort();
  if (first === undefined)
    return `No report was made with --since-last-run before, so everything is new here: ${fresh} interactions.`;
  const when = first.slice(0, 16).replace('T', ' ');
  return `This report is about what was first stored after the last one with --since-last-run (${when} UTC): ${fresh} of ${all} interactions. Its figures are of those alone.`;
}

/** Notes that a report with `--since-last-run` has reached whoever asked for it. */
export async function noteReported(
  place: Pick<AnalysisRequest, 'cache' | 'driver'>,
  marks: readonly LastReport[],
): Promise<void> {
  return withStore(place, async (store) => {
    for (const mark of marks) await keepLastReport(store.driver, mark);
  });
}
