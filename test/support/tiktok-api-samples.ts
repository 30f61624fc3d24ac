import type { Fields } from '../../src/sources/loose.ts';

/** What stands in every answer. */
export const noError = { code: 'ok', message: '', log_id: '20260601123456ABCDEF' };

export function errorAnswer(code: string): Fields {
  return { data: {}, error: { ...noError, code, message: 'The request was not taken.' } };
}

export const tiktokUser = {
  open_id: '723f24d7-e717-40f8-a2b6-cb8464cd23b4',
  username: 'maya.example',
  display_name: 'Maya',
  bio_description: 'Lanes and trees.',
  avatar_url: 'https://images.example/a.jpg',
  is_verified: true,
  follower_count: 5200,
  following_count: 31,
  video_count: 2,
};

/** An id above 2^53 in all of its digits. */
export function idOfVideo(number: number): string {
  return String(7_380_000_000_000_000_001n + BigInt(number));
}

export function tiktokVideo(number: number, time: string, part: Fields = {}): Fields {
  const id = idOfVideo(number);
  return {
    id,
    create_time: Date.parse(time) / 1000,
    share_url: `https://www.tiktok.com/@maya.example/video/${id}?utm_source=tt4d_open_api`,
    title: 'The lanes',
    video_description: 'The lanes stay open, says @rosa.example. #trees',
    duration: 31,
    like_count: 310,
    comment_count: 44,
    share_count: 17,
    view_count: 9100,
    ...part,
  };
}

/** A page of videos; `cursor` where there are more. */
export function videosAnswer(videos: readonly unknown[], cursor?: unknown): Fields {
  return { data: { videos, cursor: cursor ?? 0, has_more: cursor !== undefined }, error: noError };
}

export const userAnswer = { data: { user: tiktokUser }, error: noError };
