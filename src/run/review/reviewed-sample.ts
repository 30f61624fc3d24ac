import { createHash } from 'node:crypto';
import type { InteractionColumns } from '../../analyse/input.ts';
import { createJudge } from '../../classify/index.ts';
import { type ReviewedSample, settler } from '../../model/review.ts';
import {
  adjustmentOf,
  type ItemLabel,
  labelsOfSample,
  type Store,
  type StoredSample,
  type StoredSubject,
  sampleItems,
  samplesOf,
  shareInSamples,
} from '../../store/index.ts';
import { frameDigest } from './frame.ts';
import { byItem, standingAnswer } from './review-status.ts';

/** Labels for a report, and what its judged messages are told by. */
export interface ReviewInput {
  readonly sample: ReviewedSample | null;
  readonly digest: string | null;
}

/** The labelled sample that a report can be corrected by: the last drawn from the very messages it is about, else the last one there is. */
export async function reviewInput(
  store: Store,
  subjects: readonly StoredSubject[],
  rows: InteractionColumns,
): Promise<ReviewInput> {
  const samples = await samplesOf(
    store.driver,
    subjects.map(({ rid }) => rid),
  );
  if (samples.length === 0) return { sample: null, digest: null };
  const digest = frameDigest(rows.row.filter((_, at) => rows.judged[at] === 1));
  const ordered = [
    ...samples.filter((each) => each.digest === digest),
    ...samples.filter((each) => each.digest !== digest),
  ];
  for (const each of ordered) {
    const sample = await reviewed(store, each);
    if (sample.raters > 0) return { sample, digest };
  }
  return { sample: null, digest };
}

function digestOf(given: readonly ItemLabel[]): string {
  const said = given.map(({ item, rater, answer }) => [item, rater, answer]);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

/** Of a sample drawn after learning, at most this share may be messages that were learned from. */
const mostLearned = 0.05;

/** Flags that were moved to fit these answers would agree with them too well. */
async function isLearnedFrom(store: Store, { rid, id, subjects }: StoredSample): Promise<boolean> {
  for (const subject of subjects) {
    const learned = await adjustmentOf(store.driver, subject);
    // What moved an earlier version moves none of today's flags.
    if (learned === null || learned.base !== createJudge().model) continue;
    if (learned.samples.includes(id) || (await shareInSamples(store.driver, rid, learned.samples)) > mostLearned)
      return true;
  }
  return false;
}

async function reviewed(store: Store, sample: StoredSample): Promise<ReviewedSample> {
  const given = await labelsOfSample(store.driver, sample.rid);
  const labels = byItem(given);
  const items = (await sampleItems(store.driver, sample.rid)).map(({ item, post, stratum, chance }) => ({
    row: post,
    stratum,
    chance,
    answer: standingAnswer(labels.get(item) ?? []),
  }));
  return {
    id: sample.id,
    drawnAt: sample.drawnAt,
    model: sample.model,
    rows: sample.rows,
    digest: sample.digest,
    expected: sample.expected,
    labels: digestOf(given),
    learnedFrom: await isLearnedFrom(store, sample),
    raters:
      new Set(given.map(({ rater }) => rater).filter((rater) => rater !== settler)).size || Number(given.length > 0),
    unsettled: items.filter(({ answer }) => answer === undefined).length,
    strata: sample.strata,
    items: items.map((item) => ({ ...item, answer: item.answer ?? null })),
  };
}
