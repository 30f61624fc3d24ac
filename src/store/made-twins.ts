import type { Driver } from './driver.ts';
import { foldInto } from './import-sql.ts';
import type { StoredSubject } from './subjects.ts';

/** Exports of these give their owner's posts no ids of the platform's: they have made ones (`madeId`). */
const withMadeIds: readonly string[] = ['threads', 'tiktok', 'linkedin'];

const isMade = "(p.id GLOB 'export-*' OR p.id GLOB 'comment-*')";

/**
 * Pairs of own posts of one second with the same words, of which one has an id that was made for it: an export, which gives none,
 * and an answer of the API or a capture told of the same post.
 */
const findTwins = `
CREATE TEMP TABLE made_twins AS
WITH own AS MATERIALIZED (
  SELECT p.rid, substr(p.at, 1, 19) AS second, p.text, ${isMade} AS made
  FROM own_posts w JOIN posts p ON p.rid = w.post WHERE w.subject = ?1 AND p.at IS NOT NULL AND p.text <> ''
), named AS MATERIALIZED (SELECT min(rid) AS rid, second, text FROM own WHERE made = 0 GROUP BY second, text)
SELECT own.rid AS gone, named.rid AS stands FROM own JOIN named ON named.second = own.second AND named.text = own.text WHERE own.made = 1`;

const twins = 'made_twins t JOIN posts q ON q.rid = t.stands JOIN posts p ON p.rid = t.gone';

/** Makes one row of each own post that an export told of without its id and another input with it. Within a transaction. */
export async function foldMadeTwins(driver: Driver, subject: StoredSubject): Promise<void> {
  if (!withMadeIds.includes(subject.platform)) return;
  await driver.run(findTwins, [subject.rid]);
  for (const statement of foldInto(twins)) await driver.run(statement);
  await driver.run('UPDATE posts SET superseded = 1 WHERE rid IN (SELECT gone FROM made_twins)');
  await driver.run('DROP TABLE made_twins');
}
