import { UsageError } from './errors.ts';
import type { Learning } from './model/learning.ts';
import type { Answer, ImportedLabels, ReviewItem, ReviewStatus } from './model/review.ts';
import { chooseSubjects } from './run/choose-subjects.ts';
import { judgeInteractions } from './run/judge-interactions.ts';
import { judgesOf } from './run/judges.ts';
import type { Progress } from './run/request.ts';
import { type DrawRequest, drawSample, reviewItems, type SampleBundle } from './run/review/draw-sample.ts';
import { importLabels } from './run/review/import-labels.ts';
import { learnFromLabels, stopLearned } from './run/review/learn.ts';
import { readLabel } from './run/review/read-label.ts';
import { reviewStatus } from './run/review/review-status.ts';
import {
  labelsOfSample,
  linkInteractions,
  type Store,
  type StoredSample,
  type StoredSubject,
  samplesOf,
  storeLabels,
  withExistingStore,
} from './store/index.ts';

export { readLabel };

/** Where a review takes place. */
export interface ReviewPlace {
  readonly accounts: readonly string[];
  readonly cache: string | null;
  readonly driver: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export interface SampleRequest extends ReviewPlace, Omit<DrawRequest, 'model' | 'now'> {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** Draws a labelling sample from the cache, judging first what is new. `null` when interrupted. Throws a `UsageError` where there is nothing to draw. */
export async function drawReviewSample(request: SampleRequest): Promise<SampleBundle | null> {
  return withExistingStore(request, async (store) => {
    const subjects = await chooseSubjects(store, request.accounts, []);
    for (const subject of subjects) {
      await linkInteractions(store.driver, subject);
      await judgeInteractions(store, subject, request);
    }
    if (request.signal.aborted) return null;
    return drawSample(store, subjects, { ...request, model: (await judgesOf(store, subjects)).model });
  });
}

/** What came of tables of labels: each table, and where each sample concerned now stands. */
export interface ReviewImport {
  readonly tables: readonly ImportedLabels[];
  readonly samples: readonly ReviewStatus[];
}

/** Reads tables of labels into the cache. Throws an `InputError` for one that cannot be used; those before it are kept. */
export async function importReviewLabels(
  place: Omit<ReviewPlace, 'accounts'>,
  paths: readonly string[],
  rater: string | null,
): Promise<ReviewImport> {
  return withExistingStore(place, async (store) => {
    const tables: ImportedLabels[] = [];
    const concerned = new Set<number>();
    for (const path of paths) {
      const { imported, samples } = await importLabels(store, path, { now: place.now, rater });
      tables.push(imported);
      for (const sample of samples) concerned.add(sample);
    }
    const known = (await samplesOf(store.driver, null)).filter(({ rid }) => concerned.has(rid));
    const samples: ReviewStatus[] = [];
    for (const sample of known) samples.push(await statusOf(store, sample));
    return { tables, samples };
  });
}

/** A sample being labelled in the terminal. Answers are kept one by one: whoever stops goes on there. */
export interface Labelling {
  readonly items: readonly ReviewItem[];
  /** Items that this rater has labelled. */
  readonly done: ReadonlySet<string>;
  answer(item: string, answer: Answer): Promise<void>;
  /** Where the sample stands now. */
  status(): Promise<ReviewStatus>;
}

/** Opens the last sample of the account for labelling and closes it when `work` is done. Throws a `UsageError` where none was drawn. */
export async function labelSample<T>(
  place: ReviewPlace,
  rater: string,
  work: (labelling: Labelling) => Promise<T>,
): Promise<T> {
  return withExistingStore(place, async (store) => {
    const subjects = await chooseSubjects(store, place.accounts, []);
    const [sample] = await samplesOf(
      store.driver,
      subjects.map(({ rid }) => rid),
    );
    if (sample === undefined) throw noSample(subjects);
    const given = await labelsOfSample(store.driver, sample.rid);
    return work({
      items: await reviewItems(store, subjects, sample.id),
      done: new Set(given.filter((label) => label.rater === rater).map(({ item }) => item)),
      answer: (item, answer) => storeLabels(store.driver, [{ item, rater, answer, note: null, labelledAt: place.now }]),
      status: () => statusOf(store, sample),
    });
  });
}

/** What to learn from the labels of an account. */
export interface ReviewLearnRequest extends ReviewPlace {
  readonly seed: number;
  readonly dryRun: boolean;
  /** Takes back what was learned, in place of learning. */
  readonly off: boolean;
}

/** Moves the model by labels for one account, or takes that back. Throws a `UsageError` where nothing was drawn to label. */
export async function learnReviewLabels(request: ReviewLearnRequest): Promise<Learning> {
  return withExistingStore(request, async (store) => {
    const subjects = await chooseSubjects(store, request.accounts, []);
    if (request.off) return stopLearned(store, subjects, request.dryRun);
    const samples = await samplesOf(
      store.driver,
      subjects.map(({ rid }) => rid),
    );
    if (samples.length === 0) throw noSample(subjects);
    return learnFromLabels(store, subjects, request);
  });
}

/** Where a sample stands beside what judges its accounts today. */
async function statusOf(store: Store, sample: StoredSample): Promise<ReviewStatus> {
  const { model } = await judgesOf(
    store,
    sample.subjects.map((rid) => ({ rid })),
  );
  return reviewStatus(store, sample, model);
}

function noSample(subjects: readonly StoredSubject[]): UsageError {
  const who = subjects.length === 0 ? 'no account is known' : 'no sample was drawn for the account';
  return new UsageError(`There is nothing to label in this cache: ${who}.`, {
    code: 'no-sample',
    hint: 'Draw one first: xhealth review sample -o <folder>.',
  });
}
