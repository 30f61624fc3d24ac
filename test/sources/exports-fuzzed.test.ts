import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedinArchive } from '../../src/sources/linkedin/index.ts';
import type { ArchiveFormat } from '../../src/sources/source.ts';
import { threadsArchive } from '../../src/sources/threads/index.ts';
import { tiktokArchive } from '../../src/sources/tiktok/index.ts';
import { memoryFile } from '../support/memory-file.ts';
import { type ReadInput, readArchive } from '../support/read-input.ts';

/** Values a record should not have, in the places where it should have others. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('2024-05-20 10:13:20', 'N/A', 1e300, -1, '@', '\ud800'),
);

function recordOf(names: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(odd, fc.record(Object.fromEntries(names.map((name) => [name, odd])), { requiredKeys: [] }));
}

const threadsItem = fc.oneof(
  recordOf(['media', 'title', 'creation_timestamp', 'string_list_data', 'string_map_data']),
  fc.record({
    media: fc.array(recordOf(['uri', 'title', 'creation_timestamp', 'text_app_post']), { maxLength: 2 }),
    string_list_data: fc.array(recordOf(['href', 'value', 'timestamp']), { maxLength: 2 }),
  }),
);

const tiktokItem = recordOf([
  'Date',
  'date',
  'Link',
  'Likes',
  'Title',
  'WhoCanView',
  'UserName',
  'From',
  'Content',
  'comment',
]);

/** Records in, what was read out: each is used or counted, and nothing throws. */
async function check(format: ArchiveFormat, document: unknown, records: number): Promise<void> {
  const { batch } = await readArchive(format, [memoryFile('any.json', document)], { messages: true });
  const skipped = [...batch.skipped.values()].reduce((sum, count) => sum + count, 0);
  expect(batch.posts.length + batch.relations.length + batch.messages.length + skipped).toBe(records);
}

describe('records of any kind in an export', () => {
  it('[P] of Threads are used or counted', async () => {
    const lists = ['text_post_app_text_posts', 'text_post_app_media_likes', 'text_post_app_text_post_app_followers'];
    await fc.assert(
      fc.asyncProperty(fc.array(threadsItem, { maxLength: 6 }), fc.constantFrom(...lists), (items, list) =>
        check(threadsArchive, { [list]: items }, items.length),
      ),
      { seed: 6, numRuns: 300 },
    );
  });

  it('[P] of TikTok are used or counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tiktokItem, { maxLength: 6 }), (items) => {
        const document = {
          Comment: { Comments: { CommentsList: items } },
          Post: { Posts: { VideoList: items } },
          'Direct Messages': { 'Chat History': { ChatHistory: { 'Chat History with a:': items } } },
          'Your Activity': { Follower: { FansList: items }, 'Like List': { ItemFavoriteList: items } },
        };
        return check(tiktokArchive, document, items.length * 5);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('[P] of LinkedIn stop nothing', async () => {
    const bits = fc.constantFrom(
      '"',
      '\\"',
      '""',
      ',',
      '\n',
      '2025-07-13 08:15:21',
      'x',
      'urn:li:share:7',
      '\\',
      '\r',
      '\0',
      'ü',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(bits, { maxLength: 40 }),
        fc.constantFrom('Shares', 'Comments'),
        async (parts, name) => {
          const header = name === 'Shares' ? 'Date,ShareLink,ShareCommentary' : 'Date,Link,Message';
          const read: ReadInput = await readArchive(linkedinArchive, [
            memoryFile(`${name}.csv`, `${header}\n${parts.join('')}`),
          ]);
          expect(read.facts.damage).toBeNull();
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });
});
