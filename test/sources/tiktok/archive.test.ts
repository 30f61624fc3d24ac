import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { tiktokArchive } from '../../../src/sources/tiktok/index.ts';
import { damagedFile, memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

const when = '2024-05-20 10:13:20';
const at = '2024-05-20T10:13:20.000Z';
const owner = { id: null, handle: 'willow.example' };
const profile = {
  userName: 'willow.example',
  displayName: 'Willow',
  bioDescription: 'Gardens',
  emailAddress: 'w@mail.example',
};
const video = {
  Date: when,
  Link: 'https://www.tiktokv.com/share/video/7300000000000000123/',
  Likes: '12',
  Title: 'Beans',
};
const comment = { date: when, comment: 'Lovely', url: '' };
const chat = [
  { Date: when, From: 'rowan', Content: 'Hello' },
  { Date: '2024-05-20 10:14:00', From: 'willow.example', Content: 'Hello back' },
];

/** The same data as it was laid out to about 2024, to early 2026, and during 2026. */
const generations = {
  2023: {
    Activity: {
      'Video Browsing History': {
        VideoList: [{ Date: when, Link: 'https://www.tiktokv.com/share/video/7111111111111111111/' }],
      },
      'Follower List': { FansList: [{ Date: when, UserName: 'Rowan' }] },
      'Following List': { Following: [{ Date: when, UserName: 'hazel' }] },
      'Like List': {
        ItemFavoriteList: [{ Date: when, Link: 'https://www.tiktokv.com/share/video/7222222222222222222/' }],
      },
      'Login History': { LoginHistoryList: [{ IP: '192.0.2.1' }] },
    },
    'App Settings': { Block: { BlockList: [{ Date: when, UserName: 'aspen' }] } },
    Comment: { Comments: { CommentsList: [comment] } },
    'Direct Messages': { 'Chat History': { ChatHistory: { 'Chat History with rowan:': chat } } },
    Profile: { 'Profile Information': { ProfileMap: profile } },
    Video: { Videos: { VideoList: [video] } },
  },
  2025: {
    Comment: { Comments: { CommentsList: [comment] } },
    'Direct Message': { 'Direct Messages': { ChatHistory: { 'Chat History with rowan:': chat } } },
    Post: { Posts: { VideoList: [video] } },
    'App Settings': { 'Block List': { BlockList: [{ Date: when, UserName: 'aspen' }] } },
    Profile: { 'Profile Info': { ProfileMap: profile } },
    'Your Activity': {
      Follower: { FansList: [{ Date: when, UserName: 'Rowan' }] },
      Following: { Following: [{ Date: when, UserName: 'hazel' }] },
      'Like List': {
        ItemFavoriteList: [{ date: when, link: 'https://www.tiktokv.com/share/video/7222222222222222222/' }],
      },
      'Watch History': {
        VideoList: [{ Date: when, Link: 'https://www.tiktokv.com/share/video/7111111111111111111/' }],
      },
    },
  },
  2026: {
    'Likes and Favorites': {
      'Like List': {
        ItemFavoriteList: [{ date: when, link: 'https://www.tiktokv.com/share/video/7222222222222222222/' }],
      },
    },
    Comment: { Comments: { CommentsList: [comment] } },
    'Direct Message': {
      'Direct Messages': { ChatHistory: { 'Chat History with rowan:': chat } },
      'Group Chat': { GroupChat: {} },
    },
    Post: { Posts: { VideoList: [video] } },
    'Profile And Settings': {
      'Block List': { BlockList: [{ Date: when, UserName: 'aspen' }] },
      Follower: { FansList: [{ Date: when, UserName: 'Rowan' }] },
      Following: { Following: [{ Date: when, UserName: 'hazel' }] },
      'Profile Info': { ProfileMap: profile },
    },
  },
};

function file(document: unknown, name = 'user_data_tiktok.json') {
  return memoryFile(name, document);
}

describe.each(Object.entries(generations))('an export of %s', (_year, document) => {
  it('[U] gives the owner, their videos and comments, and whom they follow, block and like', async () => {
    const { batch, facts } = await readArchive(tiktokArchive, [file(document)]);
    expect(facts.owner).toEqual(owner);
    expect(batch.accounts).toEqual([
      expect.objectContaining({ ...owner, platform: 'tiktok', displayName: 'Willow', bio: 'Gardens', followers: null }),
    ]);
    const seen = batch.posts.map(({ post, metrics }) => [
      post.id,
      post.text,
      post.createdAt,
      post.author,
      metrics?.likes,
    ]);
    expect(seen).toHaveLength(2);
    expect(seen).toContainEqual(['7300000000000000123', 'Beans', at, owner, 12]);
    expect(seen).toContainEqual([expect.stringMatching(/^comment-/), 'Lovely', at, owner, undefined]);
    expect(batch.relations).toHaveLength(4);
    expect(batch.relations).toEqual(
      expect.arrayContaining([
        { platform: 'tiktok', kind: 'follower', targetId: '@rowan' },
        { platform: 'tiktok', kind: 'following', targetId: '@hazel' },
        { platform: 'tiktok', kind: 'block', targetId: '@aspen' },
        { platform: 'tiktok', kind: 'like', targetId: '7222222222222222222' },
      ]),
    );
    expect(batch.skipped.size).toBe(0);
    expect(facts.takenAt).toBe(at);
  });

  it('[U] keeps messages closed until they are asked for', async () => {
    const closed = await readArchive(tiktokArchive, [file(document)]);
    expect(closed.batch.messages).toEqual([]);
    expect(closed.facts.unopenedMessages).toBe(1);
    expect(closed.facts.warnings.map(({ code }) => code)).toEqual(['messages-not-read']);

    const { batch, facts } = await readArchive(tiktokArchive, [file(document)], { messages: true });
    expect(batch.messages).toEqual([
      {
        platform: 'tiktok',
        id: expect.stringMatching(/^message-/),
        conversationId: 'rowan',
        author: { id: null, handle: 'rowan' },
        createdAt: at,
        text: 'Hello',
      },
      expect.objectContaining({ conversationId: 'rowan', author: owner, text: 'Hello back' }),
    ]);
    expect(facts.unopenedMessages).toBe(0);
    expect(facts.warnings).toEqual([]);
  });
});

describe('posts and comments', () => {
  async function videos(...items: unknown[]) {
    return (await readArchive(tiktokArchive, [file({ Post: { Posts: { VideoList: items } } })])).batch;
  }

  it.each([
    [undefined, 'unknown'],
    ['Public', 'public'],
    ['Everyone', 'public'],
    ['N/A', 'unknown'],
    ['Friends', 'followers'],
    ['Only me', 'followers'],
    ['publicly unknown', 'followers'],
    ['Freunde', 'followers'],
  ])('[U] whose audience is %j are %s', async (WhoCanView, visibility) => {
    expect((await videos({ ...video, WhoCanView })).posts[0]?.post.visibility).toBe(visibility);
  });

  it('[U] without an id in their link keep the id made of their time and title', async () => {
    const link = 'https://v16m.tiktokcdn.example/abc/?expire=';
    const once = await videos({ ...video, Link: `${link}1` }, { ...video, Link: `${link}1`, Title: 'Peas' });
    const again = await videos({ ...video, Link: `${link}2` });
    expect(once.posts[0]?.post.id).toMatch(/^export-/);
    expect(once.posts[1]?.post.id).not.toBe(once.posts[0]?.post.id);
    expect(again.posts[0]?.post.id).toBe(once.posts[0]?.post.id);
  });

  it('[U] say nothing of what the export leaves empty', async () => {
    const { posts } = await videos(
      { Date: when, Link: 'N/A', Likes: 'N/A', Title: null, AlternateText: '' },
      { Date: when, Likes: 0 },
    );
    expect(posts.map(({ post, metrics }) => [post.text, post.altText, metrics])).toEqual([
      ['', null, null],
      ['', null, { likes: 0, reposts: null, replies: null, quotes: null, bookmarks: null, views: null }],
    ]);
  });

  it('[U] that are comments know their video where the export says', async () => {
    const link = 'https://www.tiktok.com/@hazel/video/7444444444444444444?x=1';
    const items = [
      { ...comment, 'original post link': link },
      { Date: when, Comment: 'N/A', Photo: 'https://p.example/1.jpg' },
    ];
    const { batch } = await readArchive(tiktokArchive, [file({ Comment: { Comments: { CommentsList: items } } })]);
    expect(batch.posts.map(({ post: { text, inReplyTo, hasMedia } }) => [text, inReplyTo?.postId, hasMedia])).toEqual([
      ['Lovely', '7444444444444444444', false],
      ['', null, true],
    ]);
  });

  it.each([
    ['2024-05-20 10:13:20', at],
    ['2024-05-20 10:13:20 UTC', at],
    ['2024-05-20 10:13:20 +0000 UTC', at],
    ['2024-05-20T10:13:20Z', at],
    ['2024-05-20T10:13:20.123Z', at],
    ['2024-05-20 10:13:20 +0200', null],
    ['2024-02-30 10:13:20', null],
    ['N/A', null],
    [1_716_200_000, null],
  ])('[U] have the time %j as %s', async (said, expected) => {
    expect((await videos({ ...video, Date: said })).posts[0]?.post.createdAt).toBe(expected);
  });
});

describe('what an export lacks or spoils', () => {
  it('[U] is empty sections and lists that are null', async () => {
    const { batch, facts } = await readArchive(
      tiktokArchive,
      [
        file({
          'Your Activity': { Follower: { FansList: null }, Following: {}, 'Like List': { ItemFavoriteList: null } },
          Comment: { Comments: {} },
          'Direct Message': { 'Direct Messages': { ChatHistory: { 'Chat History with rowan:': null } } },
          Post: null,
          'Profile And Settings': { 'Profile Info': { ProfileMap: {} } },
        }),
      ],
      { messages: true },
    );
    expect(batch).toMatchObject({ posts: [], messages: [], relations: [], accounts: [] });
    expect(batch.skipped.size).toBe(0);
    expect(facts.owner).toBeNull();
    expect(facts.warnings.map(({ code }) => code)).toEqual(['owner-unknown']);
  });

  it('[E] is counted, record by record', async () => {
    const { batch } = await readArchive(
      tiktokArchive,
      [
        file({
          Post: { Posts: { VideoList: [null, 'x', {}, { Title: 'Beans' }, video] } },
          Comment: { Comments: { CommentsList: [{ date: when }, 7] } },
          'Your Activity': {
            Follower: { FansList: [{ UserName: 'two words' }] },
            'Like List': { ItemFavoriteList: [{ link: 'x' }] },
          },
          'App Settings': { 'Block List': { BlockList: [{}] } },
          'Direct Messages': {
            'Chat History': { ChatHistory: { 'Chat History with rowan:': [{ From: 'rowan' }, { Content: 'x' }] } },
          },
        }),
      ],
      { messages: true },
    );
    expect(batch.posts).toHaveLength(1);
    expect(Object.fromEntries(batch.skipped)).toEqual({
      'bad-post': 4,
      'bad-comment': 2,
      'bad-follower': 1,
      'bad-like': 1,
      'bad-block': 1,
      'bad-message': 2,
    });
  });

  it('[U] reads chats of groups as those of two', async () => {
    const group = {
      'Group Chat': { GroupChat: { 'The allotment': [{ Date: when, From: 'hazel', Content: 'Hi all' }] } },
    };
    const document = { 'Direct Message': { 'Direct Messages': { ChatHistory: {} }, ...group } };
    const { batch } = await readArchive(tiktokArchive, [file(document)], { messages: true });
    expect(batch.messages.map(({ conversationId, text }) => [conversationId, text])).toEqual([
      ['The allotment', 'Hi all'],
    ]);
  });

  it('[U] never makes an incoming message the own one', async () => {
    const odd = [{ Date: when, From: 'Rowan of the Hill', Content: 'Hi' }];
    const document = {
      'Direct Messages': { 'Chat History': { ChatHistory: { 'Chat History with Rowan of the Hill:': odd } } },
    };
    const { batch } = await readArchive(tiktokArchive, [file(document)], { messages: true });
    expect(batch.messages[0]?.author).toEqual({ id: null, handle: 'Rowan of the Hill' });
  });

  it('[E] keeps what stands before a cut or damage, and the same file counts once', async () => {
    const text = JSON.stringify({
      Comment: { Comments: { CommentsList: [comment, { ...comment, comment: 'More' }] } },
    });
    const cut = await readArchive(tiktokArchive, [memoryFile('a.json', text.slice(0, -20))]);
    expect(cut.batch.posts).toHaveLength(1);
    expect([...cut.batch.skipped]).toEqual([['truncated', 1]]);
    const error = new InputError('Damaged.', { code: 'damaged', hint: 'Download it again.' });
    const damaged = await readArchive(tiktokArchive, [damagedFile('user_data_tiktok.json', text.slice(0, -20), error)]);
    expect(damaged.facts.damage).toBe(error);
    expect(damaged.batch.posts).toHaveLength(1);
  });
});

describe('claim', () => {
  it.each(['user_data.json', 'user_data_tiktok (2).json', 'renamed.json'])(
    '[U] takes %s by what it holds',
    async (name) => {
      const beside = [memoryFile('user_data_lemon8.json', generations[2025]), memoryFile('posts.json', { Post: 1 })];
      const claims = await tiktokArchive.claim([file(generations[2025], `tiktok/${name}`), ...beside]);
      expect(claims.map(({ root, files }) => [root, files.length])).toEqual([['tiktok', 1]]);
    },
  );

  it('[U] leaves other JSON alone', async () => {
    const others = [
      { Post: { Posts: [] } },
      { Profile: {} },
      [{ VideoList: [] }],
      { text: '"VideoList": "FansList":' },
      {},
    ];
    for (const other of others) expect(await tiktokArchive.claim([memoryFile('a.json', other)])).toEqual([]);
  });

  it('[U] takes an export of one section', async () => {
    const document = { 'Likes and Favorites': { 'Like List': { ItemFavoriteList: null } } };
    expect(await tiktokArchive.claim([memoryFile('a.json', document)])).toHaveLength(1);
  });

  it('[U] keeps two exports in one folder apart', async () => {
    const claims = await tiktokArchive.claim([file(generations[2023], 'user_data.json'), file(generations[2026])]);
    expect(claims.map(({ root }) => root)).toEqual(['user_data.json', 'user_data_tiktok.json']);
  });
});
