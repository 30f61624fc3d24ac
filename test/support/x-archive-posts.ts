import type { Post, PostRecord } from '../../src/model/post.ts';
import type { NamedFile } from '../../src/sources/source.ts';
import { xArchive } from '../../src/sources/x/archive/index.ts';
import { readArchive } from './read-input.ts';
import { accountFile, dataFile, tweet, wrapped } from './x-archive-files.ts';

/** What an archive of the invented owner with these files gives. */
export async function recordsOf(...files: readonly NamedFile[]): Promise<readonly PostRecord[]> {
  return (await readArchive(xArchive, [accountFile(), ...files])).batch.posts;
}

/** The post that a tweet with these fields becomes. */
export async function postOf(fields: Record<string, unknown>): Promise<Post> {
  const [record] = await recordsOf(dataFile('data/tweets.js', wrapped(tweet(fields))));
  if (record === undefined) throw new Error('the tweet was not read');
  return record.post;
}
