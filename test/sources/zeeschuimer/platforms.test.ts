import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordFormat } from '../../../src/sources/source.ts';
import {
  zeeschuimerInstagram,
  zeeschuimerThreads,
  zeeschuimerTiktok,
  zeeschuimerTiktokComments,
} from '../../../src/sources/zeeschuimer/index.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { fixturesTop } from '../../support/source-fixtures.ts';

type Line = { readonly data: Readonly<Record<string, unknown>>; readonly [field: string]: unknown };

function linesOf(file: string): Line[] {
  const text = readFileSync(join(fixturesTop, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const maya = { id: null, handle: 'maya.example' };
const videos = linesOf('tiktok/zeeschuimer-tiktok/2026.ndjson');
const oldVideos = linesOf('tiktok/zeeschuimer-tiktok/2023.ndjson');
const comments = linesOf('tiktok/zeeschuimer-tiktok-comments/2026.ndjson');
const threads = linesOf('threads/zeeschuimer-threads/2026.ndjson');
const instagram = ['lists', 'graph', 'polaris-2026'].flatMap((name) =>
  linesOf(`instagram/zeeschuimer-instagram/${name}.ndjson`),
);

function first(lines: readonly Line[], data: Readonly<Record<string, unknown>> = {}, line: object = {}): Line {
  const [one] = lines;
  if (one === undefined) throw new Error('no line');
  return { ...one, ...line, data: { ...one.data, ...data } };
}

function info(part: Readonly<Record<string, unknown>>) {
  return { text_post_app_info: { direct_reply_count: 1, repost_count: 2, quote_count: 3, ...part } };
}

describe('lines of TikTok', () => {
  it('[U] give videos with their counts, as they were on the screen', () => {
    expect(mapOne(zeeschuimerTiktok, first(videos))).toMatchObject({
      post: {
        platform: 'tiktok',
        id: '7371000000000000123',
        author: { handle: 'maya.example' },
        createdAt: '2024-05-20T10:13:20.000Z',
        text: 'Beans for the library',
        language: 'en',
        inReplyTo: null,
        visibility: 'public',
        hasMedia: true,
      },
      // Shares count whatever way a video was passed on: they are no reposts.
      metrics: { likes: 12, reposts: 0, replies: 2, bookmarks: 4, views: 900, quotes: null },
      seenAt: '2024-06-10T06:13:20.000Z',
    });
    const [account] = mapAll(zeeschuimerTiktok, videos).batch.accounts;
    expect(account).toMatchObject({ displayName: 'Maya Example', followers: 1200, posts: 8, verified: 'none' });
  });

  it('[U] of old captures have the handle alone, and counts without an exact form', () => {
    const { post, metrics } = mapOne(zeeschuimerTiktok, first(oldVideos));
    expect(post.author).toEqual(maya);
    expect(post.createdAt).toBe('2024-05-20T10:13:20.000Z');
    expect(metrics).toMatchObject({ likes: 12, reposts: null, views: 900 });
  });

  it('[U] leave out adverts, and mark videos that only some may see', () => {
    const { skipped } = mapAll(zeeschuimerTiktok, [
      first(videos, { isAd: true }),
      first(videos, { id: 2 ** 62 }),
      { ...first(videos), data: 'cut' },
      first(comments),
      'cut',
    ]);
    expect(skipped).toEqual({ advert: 1, 'no-id': 1, 'bad-record': 2, 'other-platform': 1 });
    for (const field of ['privateItem', 'secret', 'forFriend'])
      expect(mapOne(zeeschuimerTiktok, first(videos, { [field]: true })).post.visibility).toBe('followers');
  });

  it('[U] take a duet for a quotation, and accounts named by list or by handle for mentions', () => {
    const data = {
      duetInfo: { duetFromId: '7371000000000000999' },
      desc: 'with @Maya.Example and @noor.example.',
      textExtra: [{ userUniqueId: 'maya.example', userId: '15' }, { hashtagName: 'beans' }],
    };
    const { post } = mapOne(zeeschuimerTiktok, first(videos, data));
    expect(post.quotes?.postId).toBe('7371000000000000999');
    expect(post.mentions).toEqual([
      { id: '15', handle: 'maya.example' },
      { id: null, handle: 'noor.example' },
    ]);
  });

  it('[U] say whose page was looked at', () => {
    expect(mapAll(zeeschuimerTiktok, videos).facts.stated).toEqual(maya);
    const search = { source_platform_url: 'https://www.tiktok.com/search?q=%40noor.example' };
    expect(mapAll(zeeschuimerTiktok, [first(videos, {}, search)]).facts.stated?.handle).toBe('noor.example');
    const mixed = { source_platform_url: 'https://www.tiktok.com/foryou' };
    expect(mapAll(zeeschuimerTiktok, [...videos, first(videos, {}, mixed)]).facts.stated).toBeNull();
  });
});

describe('lines of comments on TikTok', () => {
  it('[U] answer the video whose page was open, or another comment', () => {
    const { records } = mapAll(zeeschuimerTiktokComments, comments);
    expect(records.map(({ post }) => post.inReplyTo)).toEqual([
      { postId: '7371000000000000123', author: maya },
      { postId: '7371000000000000123', author: maya },
      { postId: '7373000000000000011', author: { id: null, handle: null } },
    ]);
    const foryou = first(comments, {}, { source_platform_url: 'https://www.tiktok.com/foryou' });
    expect(mapOne(zeeschuimerTiktokComments, foryou).post.inReplyTo?.author.handle).toBeNull();
    const other = first(comments, { aweme_id: '7371000000000000777' });
    expect(mapOne(zeeschuimerTiktokComments, other).post.inReplyTo?.author.handle).toBeNull();
    const deep = first(comments, { reply_id: '5', reply_to_reply_id: '7373000000000000099' });
    expect(mapOne(zeeschuimerTiktokComments, deep).post.inReplyTo?.postId).toBe('7373000000000000099');
  });

  it('[U] take zeros of an account for not said: they are no sign of a young account', () => {
    const [account] = mapAll(zeeschuimerTiktokComments, comments).batch.accounts;
    expect(account).toMatchObject({
      id: '1600000000000000003',
      handle: 'sam.example',
      followers: null,
      posts: null,
      bio: null,
      createdAt: null,
    });
    const nameless = first(comments, { user: { uid: '77' } });
    expect(mapOne(zeeschuimerTiktokComments, nameless).post.author).toEqual({ id: '77', handle: null });
  });

  it('[U] count what is damaged', () => {
    const { skipped } = mapAll(zeeschuimerTiktokComments, [
      first(comments, { text: 5 }),
      first(comments, { cid: '0' }),
    ]);
    expect(skipped).toEqual({ 'bad-record': 1, 'no-id': 1 });
  });
});

describe('lines of Threads', () => {
  it('[U] give posts under the code of their address, and whom they answer', () => {
    const { records } = mapAll(zeeschuimerThreads, threads);
    expect(records.map(({ post }) => [post.id, post.inReplyTo?.author.handle, post.mentions.length])).toEqual([
      ['C7MayaExample', undefined, 0],
      ['C7SamExample0', 'maya.example', 1],
      ['C7NoorExample', undefined, 1],
    ]);
    expect(records[0]?.metrics).toEqual({
      likes: 4,
      reposts: 1,
      replies: 2,
      quotes: 0,
      bookmarks: null,
      views: null,
    });
    expect(records[0]?.post.hasMedia).toBe(false);
  });

  it('[U] make the code of the number where it is left out, and never of a rounded one', () => {
    const without = (pk: unknown) => first(threads, { code: undefined, pk, id: undefined });
    // 3·64⁴ + 52·64³ + 9·64², in the letters of addresses.
    expect(mapOne(zeeschuimerThreads, without('64000000')).post.id).toBe('D0JAA');
    expect(mapAll(zeeschuimerThreads, [without(2 ** 62)]).skipped).toEqual({ 'no-id': 1 });
  });

  it('[U] keep what is quoted or reposted as context; reposts have the words of the original', () => {
    const [own, other] = [first(threads), first(threads.slice(1))];
    const quote = first(threads.slice(2), info({ share_info: { quoted_post: own.data } }));
    const quoted = mapAll(zeeschuimerThreads, [quote]);
    expect(quoted.records[0]?.post.quotes).toMatchObject({
      postId: 'C7MayaExample',
      author: { handle: 'maya.example' },
    });
    expect(quoted.context.map(({ post }) => post.id)).toEqual(['C7MayaExample']);
    const repost = first(threads.slice(2), { caption: null, ...info({ share_info: { reposted_post: other.data } }) });
    const { post, metrics } = mapAll(zeeschuimerThreads, [repost]).records[0] ?? {};
    expect(post).toMatchObject({ isRepost: true, text: '@maya.example you never answer', inReplyTo: null });
    expect(metrics).toBeNull();
  });

  it('[U] a reply to nobody knows whom is a reply; a hidden post is counted; hidden likes are not known', () => {
    const orphan = mapOne(zeeschuimerThreads, first(threads, info({ is_reply: true, reply_to_author: null })));
    expect(orphan.post.inReplyTo).toEqual({ postId: null, author: { id: null, handle: null } });
    const { skipped } = mapAll(zeeschuimerThreads, [first(threads, info({ is_post_unavailable: true }))]);
    expect(skipped).toEqual({ 'hidden-by-platform': 1 });
    const hidden = mapOne(zeeschuimerThreads, first(threads, { like_and_view_counts_disabled: true, like_count: 3 }));
    expect(hidden.metrics?.likes).toBeNull();
  });

  it('[U] of private accounts are kept from view', () => {
    const user = { username: 'noor.example', text_post_app_is_private: true };
    expect(mapOne(zeeschuimerThreads, first(threads, { user })).post.visibility).toBe('followers');
  });
});

describe('lines of Instagram', () => {
  it('[U] of all three forms give posts; the third has neither time nor counts', () => {
    const { records } = mapAll(zeeschuimerInstagram, instagram);
    expect(
      records.map(({ post, metrics }) => [post.id, post.author.handle, post.text, post.createdAt, metrics?.likes]),
    ).toEqual([
      ['C7InstaExampl', 'sam.example', 'Beans by @maya.example', '2024-06-10T03:00:17.000Z', 14],
      ['C7InstaGraph0', 'maya.example', 'Lanes and trees', '2023-06-10T03:00:17.000Z', 7],
      ['C7InstaPolari', 'noor.example', 'Thank you @maya.example', null, undefined],
    ]);
    expect(records.map(({ post }) => post.mentions.length)).toEqual([1, 0, 1]);
  });

  it('[U] say that there are no comments, and leave adverts out', () => {
    const { facts, skipped } = mapAll(zeeschuimerInstagram, [first(instagram, { product_type: 'ad' })]);
    expect(skipped).toEqual({ advert: 1 });
    expect(facts.warnings.map(({ text }) => text).join()).toContain('no comments');
    const hidden = { like_and_view_counts_disabled: true, like_count: 3, comment_count: null };
    expect(mapOne(zeeschuimerInstagram, first(instagram, hidden)).metrics).toBeNull();
    const minus = mapOne(zeeschuimerInstagram, first(instagram, { like_count: -1 }));
    expect(minus.metrics).toMatchObject({ likes: null, replies: 2 });
  });

  it('[U] say whose page was looked at, which a page of one post does not', () => {
    expect(mapAll(zeeschuimerInstagram, instagram).facts.stated).toEqual(maya);
    const post = { source_platform_url: 'https://www.instagram.com/p/C7InstaExampl/' };
    expect(mapAll(zeeschuimerInstagram, [first(instagram, {}, post)]).facts.stated).toBeNull();
  });
});

describe('lines of any platform', () => {
  const all: readonly (readonly [RecordFormat, readonly Line[]])[] = [
    [zeeschuimerTiktok, [...videos, ...oldVideos]],
    [zeeschuimerTiktokComments, comments],
    [zeeschuimerThreads, [...threads, first(threads, info({ share_info: { quoted_post: first(threads).data } }))]],
    [zeeschuimerInstagram, instagram],
  ];

  it.each(all)('[P] of whatever content throw nothing', (format, lines) => {
    expectHarmless(format, lines);
  });

  it('[U] are told apart by the word for their platform, old and new', () => {
    for (const [format, lines] of all) {
      for (const [other] of all) expect(other.recognises(lines[0])).toBe(other === format);
    }
    expect(zeeschuimerThreads.recognises(first(threads, {}, { source_platform: 'threads.com' }))).toBe(true);
  });
});
