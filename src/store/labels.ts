import type { Answer, SampleStratum } from '../model/review.ts';
import type { Driver, SqlRow } from './driver.ts';
import { number, text } from './values.ts';

/** A sample as it was drawn. */
export interface StoredSample {
  readonly rid: number;
  readonly id: string;
  readonly drawnAt: string;
  readonly seed: number;
  readonly model: string;
  /** Row ids of the subjects, sorted. */
  readonly subjects: readonly number[];
  readonly since: string | null;
  readonly until: string | null;
  readonly rows: number;
  readonly digest: string;
  readonly expected: number;
  readonly strata: readonly SampleStratum[];
}

/** A drawn message. */
export interface SampleItem {
  readonly item: string;
  readonly subject: number;
  readonly post: number;
  readonly stratum: number;
  readonly chance: number;
}

/** What one person said of one item. */
export interface ItemLabel {
  readonly item: string;
  readonly rater: string;
  readonly answer: Answer;
  readonly note: string | null;
  /** ISO 8601 UTC: when it reached this cache. */
  readonly labelledAt: string;
}

/** Keeps a sample and its items; false where the very same had been drawn before. */
export async function keepSample(
  driver: Driver,
  sample: Omit<StoredSample, 'rid'>,
  items: readonly SampleItem[],
): Promise<boolean> {
  const { id, drawnAt, seed, model, subjects, since, until, rows, digest, expected, strata } = sample;
  await driver.exec('BEGIN');
  try {
    const added = await driver.run(
      `INSERT OR IGNORE INTO samples (id, drawn_at, seed, model, subjects, since, until, rows, digest, expected, strata)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        drawnAt,
        seed,
        model,
        JSON.stringify(subjects),
        since,
        until,
        rows,
        digest,
        expected,
        JSON.stringify(strata),
      ],
    );
    // Drawn again it is the current one again; its labels stay.
    if (added === 0) await driver.run('UPDATE samples SET drawn_at = ? WHERE id = ?', [drawnAt, id]);
    else {
      const pages = items.map(({ item, subject, post, stratum, chance }, place) => [
        place,
        item,
        subject,
        post,
        stratum,
        chance,
      ]);
      await driver.run(
        `INSERT INTO sample_items (sample, place, item, subject, post, stratum, chance)
         SELECT (SELECT rid FROM samples WHERE id = ?2), value->>0, value->>1, value->>2, value->>3, value->>4, value->>5 FROM json_each(?1)`,
        [JSON.stringify(pages), id],
      );
    }
    await driver.exec('COMMIT');
    return added > 0;
  } catch (error) {
    await driver.exec('ROLLBACK');
    throw error;
  }
}

/** Samples of these subjects, the last drawn first; all samples where none are named. */
export async function samplesOf(driver: Driver, subjects: readonly number[] | null): Promise<readonly StoredSample[]> {
  const rows = await driver.all(
    'SELECT * FROM samples WHERE ?1 IS NULL OR subjects = ?1 ORDER BY drawn_at DESC, rid DESC',
    [subjects === null ? null : JSON.stringify([...subjects].sort((a, b) => a - b))],
  );
  return rows.map(storedSample);
}

function storedSample(row: SqlRow): StoredSample {
  return {
    rid: Number(row.rid),
    id: String(row.id),
    drawnAt: String(row.drawn_at),
    seed: Number(row.seed),
    model: String(row.model),
    subjects: JSON.parse(String(row.subjects)),
    since: text(row.since),
    until: text(row.until),
    rows: Number(row.rows),
    digest: String(row.digest),
    expected: Number(row.expected),
    strata: JSON.parse(String(row.strata)),
  };
}

/** The items of a sample in the order they are shown. */
export async function sampleItems(driver: Driver, sample: number): Promise<readonly SampleItem[]> {
  const rows = await driver.all(
    'SELECT item, subject, post, stratum, chance FROM sample_items WHERE sample = ? ORDER BY place',
    [sample],
  );
  return rows.map((row) => ({
    item: String(row.item),
    subject: Number(row.subject),
    post: Number(row.post),
    stratum: Number(row.stratum),
    chance: Number(row.chance),
  }));
}

/** The texts of a sample's items by their posts, as they are now; a post that is gone has none. */
export async function sampleTexts(driver: Driver, sample: number): Promise<ReadonlyMap<number, string>> {
  const rows = await driver.all(
    'SELECT s.post, p.text FROM sample_items s JOIN posts p ON p.rid = s.post WHERE s.sample = ?',
    [sample],
  );
  return new Map(rows.map((row) => [Number(row.post), String(row.text)]));
}

/** How many of these posts have no words any more. */
export async function countWordless(driver: Driver, posts: readonly number[]): Promise<number> {
  const [row] = await driver.all(
    "SELECT count(*) AS n FROM posts WHERE text = '' AND rid IN (SELECT value FROM json_each(?))",
    [JSON.stringify(posts)],
  );
  return Number(row?.n);
}

/** Which of these items this cache knows, and the sample each belongs to. */
export async function knownItems(driver: Driver, items: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await driver.all(
    'SELECT item, sample FROM sample_items WHERE item IN (SELECT value FROM json_each(?))',
    [JSON.stringify(items)],
  );
  return new Map(rows.map((row) => [String(row.item), Number(row.sample)]));
}

/** All labels of a sample, by item and rater. */
export async function labelsOfSample(driver: Driver, sample: number): Promise<readonly ItemLabel[]> {
  const rows = await driver.all(
    `SELECT l.item, l.rater, l.answer, l.note, l.labelled_at FROM item_labels l JOIN sample_items s ON s.item = l.item
     WHERE s.sample = ? ORDER BY s.place, l.rater`,
    [sample],
  );
  return rows.map((row) => ({
    item: String(row.item),
    rater: String(row.rater),
    answer: number(row.answer),
    note: text(row.note),
    labelledAt: String(row.labelled_at),
  }));
}

/** Stores labels, in place of what the same person said before; all of them or none. */
export async function storeLabels(driver: Driver, given: readonly ItemLabel[]): Promise<void> {
  await driver.run(
    `INSERT INTO item_labels (item, rater, answer, note, labelled_at)
     SELECT value->>0, value->>1, value->>2, value->>3, value->>4 FROM json_each(?) WHERE true
     ON CONFLICT (item, rater) DO UPDATE SET answer = excluded.answer, note = excluded.note, labelled_at = excluded.labelled_at`,
    [JSON.stringify(given.map(({ item, rater, answer, note, labelledAt }) => [item, rater, answer, note, labelledAt]))],
  );
}

/** What reports depend on in labels: changes with every one of them. */
export async function labelsFingerprint(driver: Driver): Promise<string> {
  const [row] = await driver.all(
    `SELECT (SELECT json_group_array(json_array(id, drawn_at)) FROM (SELECT id, drawn_at FROM samples ORDER BY rid)) AS samples,
       (SELECT json_group_array(json_array(item, rater, answer)) FROM (SELECT item, rater, answer FROM item_labels ORDER BY item, rater)) AS labels`,
  );
  return `${row?.samples}${row?.labels}`;
}

/** One judged interaction to draw from: post, month (`2026-03`), label mask, direction index, the machine's chance of abuse. */
export type DrawableRow = readonly [number, string | null, number, number | null, number];

/** All judged interactions of a subject in a span, superseded versions left out, in order of time; never private words, which are no interactions. */
export async function drawableRows(
  driver: Driver,
  query: { readonly subject: number; readonly since: string | null; readonly until: string | null },
): Promise<readonly DrawableRow[]> {
  const [row] = await driver.all(
    `SELECT json_group_array(json_array(rid, month, labels, direction, abuse)) AS rows FROM (
       SELECT p.rid, substr(p.at, 1, 7) AS month, v.labels, v.direction, round(v.abuse, 5) AS abuse
       FROM interactions i JOIN posts p ON p.rid = i.post JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
       WHERE i.subject = ?1 AND v.abuse IS NOT NULL AND p.superseded = 0 AND (?2 IS NULL OR p.at >= ?2) AND (?3 IS NULL OR p.at < ?3)
       ORDER BY p.at, p.rid)`,
    [query.subject, query.since, query.until],
  );
  return JSON.parse(String(row?.rows));
}
