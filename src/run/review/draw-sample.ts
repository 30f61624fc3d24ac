import { createHash, createHmac } from 'node:crypto';
import { expectedPositives } from '../../analyse/statistics/allocate.ts';
import { drawOf, drawSpread, shuffled } from '../../analyse/statistics/draw.ts';
import { anticipatedHalfWidth, labelsFor, sampleLimits } from '../../analyse/statistics/sample-size.ts';
import { UsageError } from '../../errors.ts';
import type { DrawnSample, ReviewItem } from '../../model/review.ts';
import {
  countWordless,
  drawableRows,
  keepSample,
  projectKey,
  type SampleItem,
  type Store,
  type StoredSubject,
  sampleItems,
  samplesOf,
  sampleTexts,
} from '../../store/index.ts';
import { type FramePart, type FrameRow, frameDigest, framePartsOf, frameRow, strataOf } from './frame.ts';
import { itemText } from './item-text.ts';

/** What to draw. */
export interface DrawRequest {
  readonly now: string;
  readonly model: string;
  /** Labels wanted; `null`: as many as `halfWidth` needs. */
  readonly size: number | null;
  readonly halfWidth: number | null;
  readonly seed: number;
  readonly since: string | null;
  readonly until: string | null;
}

/** A sample with the words to label, in the order they are shown. */
export interface SampleBundle {
  readonly sample: DrawnSample;
  readonly items: readonly ReviewItem[];
}

/** Draws a sample of the judged messages of the subjects and keeps how it was drawn. Throws a `UsageError` where there are none. */
export async function drawSample(
  store: Store,
  subjects: readonly StoredSubject[],
  request: DrawRequest,
): Promise<SampleBundle> {
  const rows: FrameRow[] = [];
  for (const { rid } of subjects) {
    const found = await drawableRows(store.driver, { subject: rid, since: request.since, until: request.until });
    for (const row of found) rows.push(frameRow(rid, row));
  }
  if (rows.length === 0) throw nothingToDraw();
  const wanted = Math.min(rows.length, request.size ?? sizeFor(rows, request.halfWidth ?? 0.03));
  const parts = framePartsOf(rows, wanted);
  const strata = strataOf(parts, wanted);
  const digest = frameDigest(rows.map(({ post }) => post));
  const { now, model, seed, since, until } = request;
  const rids = subjects.map(({ rid }) => rid).sort((a, b) => a - b);
  const key = await projectKey(store.driver);
  const id = await sampleId(store, [digest, model, seed, wanted, rids, key]);
  const expected = expectedPositives(parts, wanted);
  const drawn = itemsOf(parts, { counts: strata.map((stratum) => stratum.drawn), seed, keyOf: keyMaker(key, id) });
  const wordless = await countWordless(
    store.driver,
    drawn.map(({ post }) => post),
  );
  if (wordless === drawn.length) throw wordsGone(drawn.length);
  const kept = {
    id,
    drawnAt: now,
    seed,
    model,
    subjects: rids,
    since,
    until,
    rows: rows.length,
    digest,
    expected,
    strata,
  };
  const isNew = await keepSample(store.driver, kept, drawn);
  const sample: DrawnSample = {
    id,
    rows: rows.length,
    size: drawn.length,
    seed,
    model,
    strata,
    halfWidth: anticipatedHalfWidth(parts, wanted),
    expectedPositives: expected,
    withoutWords: wordless,
    known: !isNew,
  };
  return { sample, items: await reviewItems(store, subjects, id) };
}

/** The messages of a sample as whoever labels may see them; those whose words are gone are left out. */
export async function reviewItems(
  store: Store,
  subjects: readonly StoredSubject[],
  id: string,
): Promise<readonly ReviewItem[]> {
  const sample = (await samplesOf(store.driver, null)).find((each) => each.id === id);
  if (sample === undefined) return [];
  const texts = await sampleTexts(store.driver, sample.rid);
  const own = new Set(
    subjects.flatMap(({ keys }) => keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1).toLowerCase())),
  );
  const items = await sampleItems(store.driver, sample.rid);
  return items.flatMap(({ item, post }) => {
    const text = texts.get(post) ?? '';
    return text === '' ? [] : [{ item, text: itemText(text, own) }];
  });
}

/** The same for the same draw; another where messages of the former draw were purged since, whose items are on paper still. */
async function sampleId(store: Store, parts: readonly unknown[]): Promise<string> {
  const hashed = (of: readonly unknown[]) => createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 10);
  const id = hashed(parts);
  const parted = (await samplesOf(store.driver, null)).filter((each) => each.id.startsWith(`${id}-`)).length;
  return parted === 0 ? id : hashed([...parts, parted]);
}

function sizeFor(rows: readonly FrameRow[], halfWidth: number): number {
  const parts = framePartsOf(rows, sampleLimits.most);
  return labelsFor(parts, halfWidth);
}

function itemsOf(
  parts: readonly FramePart[],
  how: { readonly counts: readonly number[]; readonly seed: number; readonly keyOf: (row: FrameRow) => string },
): SampleItem[] {
  const draw = drawOf(how.seed);
  const items = parts.flatMap(({ rows, months }, stratum) =>
    drawSpread(months, how.counts[stratum] ?? 0, draw).flatMap((at) => {
      const row = rows[at];
      if (row === undefined) return [];
      return [{ item: how.keyOf(row), subject: row.subject, post: row.post, stratum, chance: row.chance }];
    }),
  );
  // What is flagged may not stand together: who labels should not guess what the machine said.
  return shuffled(items, draw);
}

/** Keyed, so that nobody without the cache can tell whose message an item is. */
function keyMaker(key: string, sample: string): (row: FrameRow) => string {
  return ({ subject, post }) =>
    `i-${createHmac('sha256', key).update(`item:${sample}:${subject}:${post}`).digest('hex').slice(0, 14)}`;
}

function wordsGone(count: number): UsageError {
  return new UsageError(
    `None of the ${count} messages that were drawn has words left in the cache, so there is nothing to label.`,
    {
      code: 'nothing-to-sample',
      hint: 'Read an input that holds them again (xhealth analyse <input>), or draw from a span whose words are there: --since 2026-01-01.',
    },
  );
}

function nothingToDraw(): UsageError {
  return new UsageError(
    'The cache holds no judged message of others to this account in this span of time, so there is nothing to label.',
    {
      code: 'nothing-to-sample',
      hint: 'Read an input that holds what others wrote first: xhealth analyse <input>.',
    },
  );
}
