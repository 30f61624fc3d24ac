import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { mastodonArchive } from '../../../src/sources/mastodon/archive/index.ts';
import { actor, addressed, announce, collection, create, owner, server } from '../../support/mastodon-samples.ts';
import { damagedFile, memoryFile, sealedFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

const read = (items: readonly unknown[], who: unknown = actor) =>
  readArchive(mastodonArchive, [memoryFile('actor.json', who), memoryFile('outbox.json', collection('outbox', items))]);

async function postsOf(items: readonly unknown[], who: unknown = actor) {
  return (await read(items, who)).batch.posts;
}

async function onlyPost(item: unknown, who: unknown = actor) {
  const [record, second] = await postsOf([item], who);
  if (record === undefined || second !== undefined) throw new Error('not one post');
  return record;
}

const mention = (name: string, href: string) => ({ type: 'Mention', name, href });

describe('an archive of Mastodon', () => {
  it('[U] says whose it is, in lower case with its server', async () => {
    const { facts, batch } = await read([create(1)]);
    expect(facts).toMatchObject({ owner, takenAt: '2026-05-01T09:00:00Z', ignored: 0, warnings: [], damage: null });
    expect(batch.accounts).toEqual([
      expect.objectContaining({
        ...owner,
        platform: 'mastodon',
        displayName: 'Ada Example',
        bio: 'Streets for\npeople',
        link: 'https://ada.example',
        defaultAvatar: false,
        createdAt: '2022-11-05T00:00:00Z',
        followers: null,
        protected: null,
      }),
    ]);
  });

  it('[U] takes the address that the server states, never one out of the link', async () => {
    const numbered = { ...actor, id: 'https://web.social.example/ap/users/123', webfinger: 'Ada@social.example' };
    expect((await read([], numbered)).facts.owner).toEqual(owner);
    const { facts } = await read([], { ...numbered, webfinger: undefined, suspended: true, icon: undefined });
    expect(facts.owner?.handle).toBe('ada@web.social.example');
    const [account] = (await read([], { ...actor, suspended: true, icon: undefined })).batch.accounts;
    expect(account?.defaultAvatar).toBeNull();
  });

  it('[U] gives a post with its words, time and language, and no counts where it holds none', async () => {
    expect(await onlyPost(create(1))).toEqual({
      post: {
        platform: 'mastodon',
        id: `${server}/users/ada/statuses/111000000000001001`,
        author: owner,
        createdAt: '2026-05-01T09:00:00Z',
        dayOnly: false,
        text: 'lanes and trees',
        language: 'en',
        isRepost: false,
        inReplyTo: null,
        quotes: null,
        mentions: [],
        conversationId: null,
        visibility: 'public',
        editGroup: null,
        altText: null,
        hasMedia: false,
        hasLink: false,
      },
      metrics: null,
      role: 'record',
      seenAt: null,
    });
  });

  it('[U] gives the counts that servers of 2026 put in', async () => {
    const counts = { likes: { type: 'Collection', totalItems: 0 }, shares: { type: 'Collection', totalItems: 4 } };
    expect((await onlyPost(create(1, counts))).metrics).toMatchObject({
      likes: 0,
      reposts: 4,
      replies: null,
      views: null,
    });
  });

  it.each([
    ['public', 'public'],
    ['unlisted', 'public'],
    ['followers', 'followers'],
    ['direct', 'direct'],
  ] as const)('[U] marks what is %s', async (how, visibility) => {
    expect((await onlyPost(create(1, addressed[how]))).post.visibility).toBe(visibility);
  });

  it('[U] shows nobody what it does not say who may see', async () => {
    const item = { ...create(1, { to: undefined, cc: undefined }), to: undefined, cc: undefined };
    expect((await onlyPost(item)).post.visibility).toBe('direct');
  });

  it('[U] puts the content warning before the words and the answers of a poll after them', async () => {
    const poll = { type: 'Question', summary: 'Traffic', oneOf: [{ name: 'Trees' }, { name: 'Lanes' }] };
    expect((await onlyPost(create(1, poll))).post.text).toBe('Traffic\n\nlanes and trees\n\n- Trees\n- Lanes');
  });

  it('[U] names accounts by their server: of the same one too, wherever its pages are', async () => {
    const tag = [
      mention('@Bo', `${server}/users/bo`),
      mention('@cy@other.example', 'https://other.example/users/cy'),
      mention('@bo', `${server}/users/bo`),
      { type: 'Hashtag', name: '#trees', href: 'https://x.example' },
      mention('no name', 'https://x.example/users/y'),
    ];
    const { post } = await onlyPost(create(1, { tag, inReplyTo: 'https://other.example/users/cy/statuses/5' }));
    expect(post.mentions.map(({ handle }) => handle)).toEqual(['bo@social.example', 'cy@other.example']);
    expect(post.inReplyTo).toEqual({
      postId: 'https://other.example/users/cy/statuses/5',
      author: { id: 'cy@other.example', handle: 'cy@other.example' },
    });
    const elsewhere = { ...actor, id: 'https://web.example/users/ada', webfinger: 'ada@social.example' };
    const near = create(1, { tag: [mention('@bo', 'https://web.example/users/bo')] });
    expect((await onlyPost(near, elsewhere)).post.mentions[0]?.handle).toBe('bo@social.example');
  });

  it('[U] knows replies to oneself, and of others no more than the link says', async () => {
    const own = `${server}/users/ada/statuses/1`;
    expect((await onlyPost(create(1, { inReplyTo: own }))).post.inReplyTo).toEqual({ postId: own, author: owner });
    const away = await onlyPost(create(1, { inReplyTo: 'https://other.example/objects/1', quoteUri: own }));
    expect(away.post).toMatchObject({
      inReplyTo: { postId: 'https://other.example/objects/1', author: { id: null, handle: null } },
      quotes: { postId: own, author: owner },
    });
  });

  it('[U] gives boosts without words, and never as a reply or quote', async () => {
    expect((await onlyPost(announce(2))).post).toMatchObject({
      id: `${server}/users/ada/statuses/111000000000001002/activity`,
      isRepost: true,
      text: '',
      createdAt: '2026-05-03T09:00:00Z',
      mentions: [],
      inReplyTo: null,
      quotes: null,
    });
  });

  it('[U] counts what it cannot use, and reads on', async () => {
    const bad = [null, 'text', {}, { type: 'Create' }, create(1, { id: 7, atomUri: null }), { type: 'Delete' }];
    const noText = create(1, { content: null, contentMap: undefined });
    const { batch } = await read([...bad, noText, { ...create(3), unknownField: 1 }, create(3)]);
    expect(Object.fromEntries(batch.skipped)).toEqual({ 'bad-record': 3, 'no-text': 2, 'no-id': 1, 'not-a-post': 1 });
    expect(batch.posts).toHaveLength(2);
  });

  it('[U] keeps the links of likes, and leaves bookmarks, pictures and what it does not know closed', async () => {
    const likes = ['https://other.example/users/bo/statuses/1', 7, 'no link'];
    const { batch, facts } = await readArchive(mastodonArchive, [
      memoryFile('a/actor.json', actor),
      memoryFile('a/likes.json', collection('likes', likes)),
      { ...sealedFile('a/bookmarks.json'), head: async () => '' },
      sealedFile('a/avatar.png'),
      sealedFile('a/media_attachments/files/1/x.jpg'),
      sealedFile('a/other.txt'),
    ]);
    expect(batch.relations).toEqual([{ platform: 'mastodon', kind: 'like', targetId: likes[0] }]);
    expect(Object.fromEntries(batch.skipped)).toEqual({ 'bad-like': 2 });
    expect(facts).toMatchObject({ ignored: 3, warnings: [{ code: 'file-missing', path: 'outbox.json' }] });
  });

  it('[U] is claimed by content: a folder, one file of any name, and nothing else', async () => {
    const outbox = collection('outbox', [create(1)]);
    const claimed = async (...files: Parameters<typeof mastodonArchive.claim>[0]) =>
      (await mastodonArchive.claim(files)).map(({ root, files: own }) => [root, own.length]);
    expect(await claimed(memoryFile('x/outbox.json', outbox), memoryFile('y.txt', 'z'))).toEqual([['x', 1]]);
    expect(await claimed(memoryFile('saved.txt', outbox))).toEqual([['', 1]]);
    expect(await claimed(memoryFile('saved', { ...outbox, id: 'https://social.example/users/ada/outbox' }))).toEqual([
      ['', 1],
    ]);
    expect(await claimed(memoryFile('outbox.json', { messages: [] }), memoryFile('actor.json', []))).toEqual([]);
    expect(await claimed(memoryFile('other.json', { type: 'OrderedCollection', orderedItems: ['x'] }))).toEqual([]);
    expect(await claimed(memoryFile('likes.json', [{ id: 1 }]), memoryFile('b.json', {}))).toEqual([]);
  });

  it('[U] without an actor says that it does not know whose it is', async () => {
    const { batch, facts } = await readArchive(mastodonArchive, [
      memoryFile('outbox.json', collection('outbox', [create(1)])),
    ]);
    expect(facts).toMatchObject({ owner: null, warnings: [{ code: 'owner-unknown' }] });
    expect(batch.posts[0]?.post.author).toEqual({ id: null, handle: null });
  });

  it('[U] that is cut short or damaged gives what came before', async () => {
    const text = JSON.stringify(collection('outbox', [create(1), create(2), create(3)]));
    const cut = memoryFile('outbox.json', text.slice(0, -400));
    const { batch } = await readArchive(mastodonArchive, [memoryFile('actor.json', actor), cut]);
    expect(batch.posts).toHaveLength(2);
    expect(Object.fromEntries(batch.skipped)).toEqual({ truncated: 1 });
    const error = new InputError('outbox.json is damaged.', { code: 'damaged' });
    const broken = damagedFile('outbox.json', text.slice(0, -400), error);
    const likes = memoryFile('likes.json', collection('likes', ['https://other.example/1']));
    const damaged = await readArchive(mastodonArchive, [memoryFile('actor.json', actor), broken, likes]);
    expect(damaged.batch.posts).toHaveLength(2);
    expect(damaged.batch.relations).toHaveLength(1);
    expect(damaged.facts.damage).toBe(error);
  });

  it('[U] streams an outbox larger than any one record may be', async () => {
    const wide = JSON.stringify(create(1, { content: 'x'.repeat(100_000) }));
    async function* pieces() {
      yield Buffer.from('{"type":"OrderedCollection","id":"outbox.json","orderedItems":[');
      for (let index = 0; index < 400; index++) yield Buffer.from(`${index === 0 ? '' : ','}${wide}`);
      yield Buffer.from(']}');
    }
    const file = {
      ...memoryFile('outbox.json', collection('outbox', [])),
      size: null,
      open: async () => Readable.from(pieces()),
    };
    const { batch } = await readArchive(mastodonArchive, [file]);
    expect(batch.posts).toHaveLength(400);
    expect(batch.skipped.size).toBe(0);
  });
});
