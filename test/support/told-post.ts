import { Readable } from 'node:stream';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { beginInput, importWriter, openStore, type Store } from '../../src/store/index.ts';

const now = '2026-11-01T00:00:00.000Z';

async function load(store: Store, path: string): Promise<void> {
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const request = { paths: [path], stdin: Readable.from([]), as: null, archives, formats, options };
  for await (const reading of openReadings(request)) {
    if (isFailed(reading)) throw reading.error;
    const writer = importWriter(store.driver, await beginInput(store.driver, reading, now));
    for await (const batch of reading.batches) await writer.add(batch, '~1');
    await writer.finish();
  }
}

/** What a store knows of the post `id` when it has read these paths, in this order: `rows` of it, `inputs` that told of it, its columns. */
export async function knownOf(id: string, paths: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const store = await openStore(null);
  try {
    for (const path of paths) await load(store, path);
    const [row] = await store.driver.all(
      `SELECT author, at, day_only, text, language, is_repost, reply_post, reply_author, reply_handle, quote_post, mentions, conversation,
        visibility, alt_text, has_media, has_link,
        (SELECT count(*) FROM sightings s WHERE s.post = p.rid) AS inputs,
        (SELECT count(*) FROM posts o WHERE o.id = p.id) AS rows,
        (SELECT max(likes) FROM sightings s WHERE s.post = p.rid) AS likes,
        (SELECT max(views) FROM sightings s WHERE s.post = p.rid) AS views
       FROM posts p WHERE id = ?`,
      [id],
    );
    // The same moment: some formats leave its milliseconds out.
    return { ...row, at: typeof row?.at === 'string' ? Math.floor(Date.parse(row.at) / 1000) : null };
  } finally {
    await store.close();
  }
}
