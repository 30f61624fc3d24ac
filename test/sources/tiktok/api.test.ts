import { describe, expect, it } from 'vitest';
import { emptyBatch, emptyFacts } from '../../../src/sources/source.ts';
import { tiktokApi } from '../../../src/sources/tiktok/api.ts';
import { expectHarmless, mapAll, mapOne } from '../../support/map-all.ts';
import { errorAnswer, idOfVideo, tiktokVideo, userAnswer, videosAnswer } from '../../support/tiktok-api-samples.ts';

const time = '2026-11-10T12:00:00.000Z';
const video = tiktokVideo(1, time);

describe("answers of TikTok's Display API", () => {
  it('[U] are known by what stands in them, beside the word on errors that every answer has', () => {
    const yes = [videosAnswer([video]), videosAnswer([]), videosAnswer([null, video]), userAnswer];
    expect(yes.map(tiktokApi.recognises)).toEqual(yes.map(() => true));
    const no = [
      { data: { videos: [video] } },
      videosAnswer([{ text: 'x' }]),
      errorAnswer('access_token_invalid'),
      { data: { user: { open_id: 'x' } } },
      { videos: [video], error: { code: 'ok' } },
      video,
      [],
      null,
    ];
    expect(no.filter(tiktokApi.recognises)).toEqual([]);
  });

  it('[U] give videos with whose they are, their counts, and every digit of their ids', () => {
    const { post, metrics } = mapOne(tiktokApi, videosAnswer([video]));
    expect(post).toMatchObject({
      id: idOfVideo(1),
      author: { id: null, handle: 'maya.example' },
      createdAt: time,
      text: 'The lanes stay open, says @rosa.example. #trees',
      mentions: [{ id: null, handle: 'rosa.example' }],
      visibility: 'public',
    });
    // Shares are ways of passing a video on, not reposts.
    expect(metrics).toMatchObject({ views: 9100, likes: 310, replies: 44, reposts: null });
  });

  it('[U] that were not asked for counts leave them unknown', () => {
    const bare = { id: idOfVideo(2), create_time: 1_795_000_000 };
    const { post, metrics } = mapOne(tiktokApi, videosAnswer([bare]));
    expect([metrics, post.text, post.author.handle]).toEqual([null, '', null]);
    const some = mapOne(tiktokApi, videosAnswer([{ ...bare, view_count: 3, like_count: null, title: 'x' }]));
    expect(some.metrics).toMatchObject({ views: 3, likes: null, replies: null });
    expect(some.post.text).toBe('x');
  });

  it('[U] give the account by its handle: its other id is another one for each app', () => {
    const { batch, facts } = mapAll(tiktokApi, [userAnswer, videosAnswer([video])]);
    expect(batch.accounts).toEqual([
      expect.objectContaining({ id: null, handle: 'maya.example', followers: 5200, verified: 'verified' }),
    ]);
    expect(facts.stated).toEqual({ id: null, handle: 'maya.example' });
  });

  it('[U] are of whom their address says, whoever is read; else of whom is read', () => {
    const authors = (part: Readonly<Record<string, unknown>>) => {
      const facts = { ...emptyFacts(), owner: { id: null, handle: 'typed.example' } };
      const batch = emptyBatch();
      const options = { messages: false, columns: null, signal: new AbortController().signal };
      tiktokApi.mapper(options, facts).map(videosAnswer([tiktokVideo(1, time, part)]), batch);
      return batch.posts[0]?.post.author.handle;
    };
    expect([authors({}), authors({ share_url: 'https://elsewhere.example/@x' })]).toEqual([
      'maya.example',
      'typed.example',
    ]);
  });

  it('[U] of two accounts state neither', () => {
    const other = tiktokVideo(2, time, { share_url: 'https://www.tiktok.com/@rosa.example/video/7380000000000000003' });
    expect(mapAll(tiktokApi, [videosAnswer([video, other])]).facts.stated).toBeNull();
  });

  it('[U] have damaged videos counted, and the good ones kept', () => {
    const { records, skipped } = mapAll(tiktokApi, [
      videosAnswer([null, { id: 2 ** 60 }, video]),
      'x',
      errorAnswer('x'),
    ]);
    expect([records.length, skipped]).toEqual([1, { 'bad-record': 4 }]);
  });

  it('[P] are harmless, whatever is in them', () => {
    expectHarmless(tiktokApi, [videosAnswer([video]), userAnswer]);
  });
});
