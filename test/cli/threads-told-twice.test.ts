import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cache, json } from '../support/bad-input.ts';
import { threadsPost, threadsReply } from '../support/threads-samples.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/sources/threads');
const captured = join(fixtures, 'zeeschuimer-threads/2026.ndjson');
const answered = join(fixtures, 'threads-api/conversation.json');

async function interactionsOf(...inputs: readonly string[]): Promise<number> {
  const { report } = await json([...inputs, '--cache', cache(), '--account', 'threads:@maya.example']);
  return report.totals.interactions;
}

describe('a post on Threads that a capture and the API tell of', () => {
  it('[I] counts once, whatever told of it first: the code in its address says that it is one', async () => {
    const alone = await interactionsOf(captured);

    expect(alone).toBeGreaterThan(0);
    expect(await interactionsOf(answered)).toBe(1);
    expect(await interactionsOf(captured, answered)).toBe(alone);
    expect(await interactionsOf(answered, captured)).toBe(alone);
  });

  it('[I] keeps what the capture says of it, and is counted as told twice', async () => {
    const code = 'DAA1ixmE4AB';
    const scratch = mkdtempSync(join(tmpdir(), 'xhealth-'));
    const capture = join(scratch, 'capture.ndjson');
    const answer = join(scratch, 'answer.json');
    const user = { pk: '63000000001', username: 'rosa.example' };
    const info = { is_reply: true, reply_to_author: { username: 'maya.example' } };
    const data = {
      code,
      taken_at: 1726606487,
      caption: { text: 'you fool' },
      user,
      like_count: 3,
      text_post_app_info: info,
    };
    const line = {
      nav_index: '1:1:1',
      item_id: code,
      timestamp_collected: 1760000000000,
      source_platform: 'threads.net',
      data,
    };
    writeFileSync(capture, JSON.stringify(line));
    // The thread it answers is in no input: the capture alone says to whom it is.
    const reply = threadsReply(2, { username: 'rosa.example', text: 'you fool', shortcode: code });
    writeFileSync(
      answer,
      JSON.stringify({ data: [{ ...reply, permalink: `https://www.threads.com/@rosa.example/post/${code}` }] }),
    );
    for (const inputs of [
      [capture, answer],
      [answer, capture],
    ]) {
      const kept = cache();
      const { report } = await json([...inputs, '--cache', kept, '--account', 'threads:@maya.example']);
      expect(report.totals).toMatchObject({ interactions: 1, authors: 1 });
      expect(report.coverage.inputs.map(({ duplicates }) => duplicates)).toEqual([0, 1]);
      const { report: alone } = await json([
        capture,
        '--only-inputs',
        '--cache',
        kept,
        '--account',
        'threads:@maya.example',
      ]);
      expect(alone.totals.interactions).toBe(1);
    }
  });
});

describe('an own post that a download and the API tell of', () => {
  const download = join(fixtures, 'threads-archive/instagram-maya.example-2026-05-21-a1B2c3');
  const text = 'Yes, on Mondays';

  it('[I] counts once, in either order and when read again: of one second and with the same words', async () => {
    const answer = join(mkdtempSync(join(tmpdir(), 'xhealth-')), 'threads.json');
    const told = { username: 'maya.example', text, timestamp: '2024-05-20T10:16:20+0000' };
    const other = { ...told, timestamp: '2024-05-20T10:16:21+0000' };
    writeFileSync(answer, JSON.stringify({ data: [threadsPost(1, told), threadsPost(2, other)] }));
    const account = ['--account', 'threads:@maya.example'];
    const postsOf = async (path: string, ...inputs: readonly string[]) =>
      (await json([...inputs, '--cache', path, ...account])).report.totals.posts;
    const [alone, kept] = [await postsOf(cache(), download), cache()];

    expect(await postsOf(cache(), answer)).toBe(2);
    expect(await postsOf(cache(), answer, download)).toBe(alone + 1);
    expect(await postsOf(kept, download, answer)).toBe(alone + 1);
    expect(await postsOf(kept, download)).toBe(alone + 1);
    const { report } = await json([download, '--only-inputs', '--cache', kept, ...account]);
    expect(report.totals.posts).toBe(alone);
  });
});
