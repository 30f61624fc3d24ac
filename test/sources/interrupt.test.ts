import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { rows } from '../support/x-rows.ts';

/** Reads a stream that does not end, and raises the signal when nothing has come for a while. */
async function interrupted(text: string) {
  const stop = new AbortController();
  const stdin = new PassThrough();
  stdin.write(text);
  const timer = setTimeout(() => stop.abort(), 300);
  const options = { messages: false, columns: null, signal: stop.signal };
  const seen = { posts: 0, readings: 0, failures: 0, damage: null as Error | null };
  for await (const reading of openReadings({ paths: ['-'], stdin, as: null, archives: [], formats, options })) {
    if (isFailed(reading)) {
      seen.failures += 1;
      continue;
    }
    seen.readings += 1;
    for await (const batch of reading.batches) seen.posts += batch.posts.length;
    seen.damage = reading.facts.damage;
  }
  clearTimeout(timer);
  return seen;
}

describe('a stream that waits when the signal is raised', () => {
  it('[I] hands on the rows that came, fewer than a batch', async () => {
    const half = rows(1).slice(0, 40);

    expect(await interrupted(rows(300) + half)).toEqual({ posts: 300, readings: 1, failures: 0, damage: null });
  });

  it.each(['', 'PK\u0003\u0004', '\u001f', '{"id":'])('[I] is no failure while it is looked into: %j', async (text) => {
    expect(await interrupted(text)).toEqual({ posts: 0, readings: 0, failures: 0, damage: null });
  });
});
