import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { threadsArchive } from '../../../src/sources/threads/index.ts';
import { damagedFile, memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

const folder = 'instagram-willow.example-2026-05-12-a1B2c3/your_instagram_activity/threads';
const at = 1_716_200_000;

function post(title: string, more: object = {}, seconds = at): object {
  return { media: [{ uri: '', creation_timestamp: seconds, title, media_metadata: {}, ...more }] };
}

function posts(items: readonly unknown[], name = `${folder}/threads_and_replies.json`) {
  return memoryFile(name, { text_post_app_text_posts: items });
}

function related(list: string, items: readonly unknown[], name: string) {
  return memoryFile(`${folder}/${name}`, { [`text_post_app_text_post_app_${list}`]: items });
}

describe('posts of an export', () => {
  it('[U] have text, time and owner, and nothing that is not known', async () => {
    const { batch, facts } = await readArchive(threadsArchive, [posts([post('Rain again. https://weather.example')])]);
    expect(facts.owner).toEqual({ id: null, handle: 'willow.example' });
    expect(facts.takenAt).toBe('2026-05-12T23:59:59Z');
    expect(batch.posts).toEqual([
      {
        post: {
          platform: 'threads',
          id: expect.stringMatching(/^export-[0-9a-f]{16}$/),
          author: { id: null, handle: 'willow.example' },
          createdAt: '2024-05-20T10:13:20.000Z',
          dayOnly: false,
          text: 'Rain again. https://weather.example',
          language: null,
          isRepost: false,
          inReplyTo: null,
          quotes: null,
          mentions: [],
          conversationId: null,
          visibility: 'public',
          editGroup: null,
          hasMedia: false,
          hasLink: true,
        },
        metrics: null,
        role: 'record',
        seenAt: null,
      },
    ]);
  });

  it('[U] of every generation are read: early 2024, 2025, May 2026, several pictures', async () => {
    const of2025 = { text_app_post: { reply_control: 'everyone', geo_gated_country_list: [], is_reply: true } };
    const of2026 = { text_app_post: { is_reply: true, in_reply_to_username: 'hazel_b' } };
    const album = {
      title: 'Two views',
      creation_timestamp: at + 5,
      media: [{ uri: 'media/1.jpg' }, { uri: 'media/2.jpg' }],
    };
    const { batch } = await readArchive(threadsArchive, [
      posts([post('First'), post('Second', of2025), post('Third', of2026), album]),
    ]);
    const seen = batch.posts.map(({ post: { text, inReplyTo, hasMedia } }) => [
      text,
      inReplyTo?.author.handle,
      hasMedia,
    ]);
    expect(seen).toEqual([
      ['First', undefined, false],
      ['Second', null, false],
      ['Third', 'hazel_b', false],
      ['Two views', undefined, true],
    ]);
    expect(batch.posts[3]?.post.createdAt).toBe('2024-05-20T10:13:25.000Z');
  });

  it('[U] are mended run by run, and name accounts', async () => {
    const smile = Buffer.from('😀').toString('latin1');
    const { batch } = await readArchive(threadsArchive, [
      posts([post(`Für @hazel_b. und @hazel_b ${smile} a@b.example`)]),
    ]);
    expect(batch.posts[0]?.post.text).toBe('Für @hazel_b. und @hazel_b 😀 a@b.example');
    expect(batch.posts[0]?.post.mentions).toEqual([{ id: null, handle: 'hazel_b' }]);
  });

  it('[U] have the same id in another export of the account, and another for another text', async () => {
    const first = await readArchive(threadsArchive, [posts([post('One'), post('One'), post('Two')])]);
    const later = { text_app_post: { in_reply_to_username: 'hazel_b' } };
    const second = await readArchive(threadsArchive, [posts([post('One', later)], 'any name.json')]);
    const ids = first.batch.posts.map(({ post: { id } }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(second.batch.posts[0]?.post.id).toBe(ids[0]);
  });

  it('[U] put into the archive by their author are shown to nobody', async () => {
    const file = memoryFile(`${folder}/archived_threads.json`, {
      text_post_app_text_app_archived_posts: [post('Old')],
    });
    const { batch } = await readArchive(threadsArchive, [file]);
    expect(batch.posts[0]?.post.visibility).toBe('deleted');
  });

  it('[E] without text and picture, or of another kind, are counted', async () => {
    const items = [
      null,
      'x',
      7,
      {},
      { media: null },
      post(''),
      { media: [{ title: 'No time' }] },
      { media: [{ uri: 'a.jpg' }] },
    ];
    const { batch } = await readArchive(threadsArchive, [posts(items)]);
    expect(batch.posts.map(({ post: { text, createdAt } }) => [text, createdAt])).toEqual([
      ['', '2024-05-20T10:13:20.000Z'],
      ['No time', null],
    ]);
    expect([...batch.skipped]).toEqual([['bad-post', 6]]);
  });

  it('[E] before the place where a file is cut off or damaged are kept', async () => {
    const whole = JSON.stringify({ text_post_app_text_posts: [post('One'), post('Two')] });
    const cut = await readArchive(threadsArchive, [memoryFile('a.json', whole.slice(0, -30))]);
    expect(cut.batch.posts.map(({ post: { text } }) => text)).toEqual(['One']);
    expect([...cut.batch.skipped]).toEqual([['truncated', 1]]);

    const error = new InputError('Damaged.', { code: 'damaged', hint: 'Download it again.' });
    const damaged = await readArchive(threadsArchive, [
      damagedFile(`${folder}/threads_and_replies.json`, whole.slice(0, -30), error),
      posts([post('Three')], `${folder}/threads_and_replies_2.json`),
    ]);
    expect(damaged.facts.damage).toBe(error);
    expect(damaged.batch.posts.map(({ post: { text } }) => text)).toEqual(['Three', 'One']);
  });
});

describe('relations of an export', () => {
  it('[U] are known by handle, from the value, the title or the link', async () => {
    const { batch } = await readArchive(threadsArchive, [
      related('followers', [{ title: '', string_list_data: [{ value: 'Hazel_B', timestamp: 1 }] }], 'followers_1.json'),
      related(
        'following',
        [{ title: 'rowan', string_list_data: [{ href: 'https://www.threads.net/@x' }] }],
        'following.json',
      ),
      related(
        'blocked_users',
        [{ string_list_data: [{ href: 'https://www.threads.com/@aspen.1?hl=en' }] }],
        'blocked_profiles.json',
      ),
      memoryFile(`${folder}/liked_threads.json`, {
        text_post_app_media_likes: [
          { title: 'rowan', string_list_data: [{ href: 'https://www.threads.net/@rowan/post/C1a-_b', value: '👍' }] },
          {},
        ],
      }),
    ]);
    expect(batch.relations).toEqual([
      { platform: 'threads', kind: 'like', targetId: 'C1a-_b' },
      { platform: 'threads', kind: 'follower', targetId: '@hazel_b' },
      { platform: 'threads', kind: 'following', targetId: '@rowan' },
      { platform: 'threads', kind: 'block', targetId: '@aspen.1' },
    ]);
    expect([...batch.skipped]).toEqual([['bad-like', 1]]);
  });
});

describe('the owner of an export', () => {
  it('[U] is in the file about them where its labels are English', async () => {
    const profile = (label: string) =>
      memoryFile('personal_information.json', {
        text_post_app_text_post_app_profile: [
          { title: '', string_map_data: { [label]: { value: 'willow', timestamp: 0 } } },
        ],
      });
    const english = await readArchive(threadsArchive, [posts([post('One')], 'p.json'), profile('Username')]);
    expect(english.facts.owner?.handle).toBe('willow');
    expect(english.batch.posts[0]?.post.author.handle).toBe('willow');
    const other = await readArchive(threadsArchive, [posts([post('One')], 'p.json'), profile('Nutzername')]);
    expect(other.facts.owner).toBeNull();
    expect(other.facts.warnings.map(({ code }) => code)).toEqual(['owner-unknown']);
  });
});

describe('claim', () => {
  it('[U] takes lists by their names, whatever the files are called, and leaves those of the rest of the download', async () => {
    const claims = await threadsArchive.claim([
      memoryFile(`${folder}/beiträge.json`, { text_post_app_text_posts: [] }),
      memoryFile(`${folder}/threads_viewed.json`, { text_post_app_text_post_app_posts_seen: [] }),
      memoryFile(`${folder}/../followers_1.json`, [{ string_list_data: [] }]),
      memoryFile('connections/following.json', { relationships_following: [] }),
      memoryFile('mentions.ndjson', '{"text_post_app_text_posts":1}'),
    ]);
    expect(claims.map(({ root, files }) => [root, files.length])).toEqual([
      ['instagram-willow.example-2026-05-12-a1B2c3', 2],
    ]);
  });

  it('[U] parses nothing of posts seen, posts saved and requests', async () => {
    const seen = memoryFile(`${folder}/threads_viewed.json`, {
      text_post_app_text_post_app_posts_seen: [post('Of others')],
    });
    const { batch, facts } = await readArchive(threadsArchive, [posts([]), seen]);
    expect(batch.posts).toEqual([]);
    expect(facts.ignored).toBe(1);
  });

  it('[E] claims a file of the known name whose start cannot be read', async () => {
    const broken = {
      ...memoryFile(`${folder}/threads_and_replies.json`, ''),
      head: () => Promise.reject(new Error('x')),
    };
    expect(await threadsArchive.claim([broken, memoryFile('x.txt', '')])).toHaveLength(1);
  });
});
