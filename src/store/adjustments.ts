import type { LearnedAdjustment } from '../model/adjustment.ts';
import type { Driver } from './driver.ts';
import { number, text } from './values.ts';

/** Step 0009 of the cache's shape: what labels moved. Released: it never changes. */
export const adjustmentsSql = `
-- Thresholds and calibration that labels moved for one account. The weights of the model are never touched.
CREATE TABLE adjustments (
  subject INTEGER PRIMARY KEY,
  base TEXT NOT NULL,                -- the model that is moved: of another nothing is
  heads TEXT NOT NULL,               -- JSON: slope, offset and threshold of each moved head
  labels INTEGER NOT NULL,
  authors INTEGER NOT NULL,
  samples TEXT NOT NULL,             -- JSON array of the samples whose labels were learned from
  learned_at TEXT NOT NULL
);
`;

/** What labels moved for an account; `null` for nothing. */
export async function adjustmentOf(driver: Driver, subject: number): Promise<LearnedAdjustment | null> {
  const [row] = await driver.all('SELECT * FROM adjustments WHERE subject = ?', [subject]);
  if (row === undefined) return null;
  return {
    base: String(row.base),
    heads: JSON.parse(String(row.heads)),
    labels: Number(row.labels),
    authors: Number(row.authors),
    samples: JSON.parse(String(row.samples)),
    learnedAt: String(row.learned_at),
  };
}

/** Keeps an adjustment for these accounts in place of what was kept before; `null`: none. All of them or none. */
export async function keepAdjustment(
  driver: Driver,
  subjects: readonly number[],
  learned: LearnedAdjustment | null,
): Promise<void> {
  await driver.exec('BEGIN');
  try {
    await driver.run('DELETE FROM adjustments WHERE subject IN (SELECT value FROM json_each(?))', [
      JSON.stringify(subjects),
    ]);
    if (learned !== null) {
      const { base, heads, labels, authors, samples, learnedAt } = learned;
      await driver.run(
        `INSERT INTO adjustments (subject, base, heads, labels, authors, samples, learned_at)
         SELECT value, ?2, ?3, ?4, ?5, ?6, ?7 FROM json_each(?1)`,
        [JSON.stringify(subjects), base, JSON.stringify(heads), labels, authors, JSON.stringify(samples), learnedAt],
      );
    }
    await driver.exec('COMMIT');
  } catch (error) {
    await driver.exec('ROLLBACK');
    throw error;
  }
}

/** A drawn message with all that judging it again needs. */
export interface LearnableItem {
  readonly item: string;
  readonly subject: number;
  readonly post: number;
  readonly stratum: number;
  /** Empty where the words are gone. */
  readonly text: string;
  readonly language: string | null;
  readonly author: string;
  readonly handle: string | null;
  readonly kind: string;
  /** On X, and no input but such of an API holds it. */
  readonly byApiOfX: boolean;
}

/** The items of a sample; those whose post is gone are left out. `kindsFromApi`: kinds of inputs whose records came from an API, beside those of the channel `api`. */
export async function learnableItems(
  driver: Driver,
  sample: number,
  kindsFromApi: readonly string[],
): Promise<readonly LearnableItem[]> {
  const rows = await driver.all(
    `SELECT s.item, s.subject, s.post, s.stratum, p.text, p.language, p.author, a.handle, coalesce(i.kind, 'mention') AS kind,
       p.platform = 'x' AND NOT EXISTS (SELECT 1 FROM sightings g JOIN inputs n ON n.rid = g.input WHERE g.post = p.rid
         AND n.channel <> 'api' AND n.kind NOT IN (SELECT value FROM json_each(?2))) AS by_api
     FROM sample_items s JOIN posts p ON p.rid = s.post
       LEFT JOIN interactions i ON i.subject = s.subject AND i.post = s.post
       LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform
     WHERE s.sample = ?1 ORDER BY s.place`,
    [sample, JSON.stringify(kindsFromApi)],
  );
  return rows.map((row) => ({
    item: String(row.item),
    subject: Number(row.subject),
    post: Number(row.post),
    stratum: Number(row.stratum),
    text: String(row.text),
    language: text(row.language),
    author: String(row.author),
    handle: text(row.handle),
    kind: String(row.kind),
    byApiOfX: Number(row.by_api) === 1,
  }));
}

/** Verdicts of a subject by another model than this: of texts that are gone, which nobody can judge again. */
export async function countVerdictsOfOthers(driver: Driver, subject: number, model: string): Promise<number> {
  const [row] = await driver.all(
    'SELECT count(*) AS n FROM verdicts WHERE subject = ?1 AND model <> coalesce((SELECT rid FROM models WHERE name = ?2), -1)',
    [subject, model],
  );
  return number(row?.n) ?? 0;
}

/** The share of a sample's items whose messages are also in these samples. */
export async function shareInSamples(driver: Driver, sample: number, others: readonly string[]): Promise<number> {
  const [row] = await driver.all(
    `SELECT avg(EXISTS (SELECT 1 FROM sample_items o JOIN samples t ON t.rid = o.sample
       WHERE o.post = s.post AND o.subject = s.subject AND t.id IN (SELECT value FROM json_each(?2)))) AS share
     FROM sample_items s WHERE s.sample = ?1`,
    [sample, JSON.stringify(others)],
  );
  return Number(row?.share ?? 0);
}
