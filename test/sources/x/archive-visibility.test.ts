import { describe, expect, it } from 'vitest';
import { dataFile, tweet, wrapped } from '../../support/x-archive-files.ts';
import { postOf, recordsOf } from '../../support/x-archive-posts.ts';

describe('visibility', () => {
  const inWindow = { id_str: '21', created_at: 'Sat Oct 01 12:00:00 +0000 2022' };

  it('[U] says which posts are deleted or went to a community', async () => {
    const records = await recordsOf(
      dataFile('data/deleted-tweets.js', wrapped(tweet({ ...inWindow, deleted_at: 'x' }))),
      dataFile('data/community-tweet.js', wrapped(tweet({ id_str: '32', community_id_str: '5' }))),
    );
    expect(records.map((record) => record.post.visibility)).toEqual(['community', 'deleted']);
  });

  it.each([
    ['Sun Jul 31 23:59:59 +0000 2022', 'public'],
    ['Mon Aug 01 00:00:00 +0000 2022', 'maybe-circle'],
    ['Tue Oct 31 23:59:59 +0000 2023', 'maybe-circle'],
    ['Wed Nov 01 00:00:00 +0000 2023', 'public'],
  ])('[U] a top-level post of %s is %s', async (created_at, expected) => {
    expect((await postOf({ created_at })).visibility).toBe(expected);
  });

  it('[U] replies and reposts of that time are public', async () => {
    expect((await postOf({ ...inWindow, in_reply_to_user_id_str: '88' })).visibility).toBe('public');
    expect((await postOf({ ...inWindow, full_text: 'RT @some_one: a' })).visibility).toBe('public');
  });

  it('[U] an archive that lists what went to a circle clears the rest', async () => {
    const all = dataFile('data/tweets.js', wrapped(tweet(inWindow), tweet({ ...inWindow, id_str: '22' })));
    const listed = dataFile('data/twitter-circle-tweet.js', wrapped(tweet({ ...inWindow, id_str: '22' })));
    const records = await recordsOf(all, listed);
    expect(records.map((record) => [record.post.id, record.post.visibility])).toEqual([
      ['22', 'circle'],
      ['21', 'public'],
      ['22', 'circle'],
    ]);
    const empty = await recordsOf(all, dataFile('data/twitter-circle-tweet.js', []));
    expect(empty.map((record) => record.post.visibility)).toEqual(['maybe-circle', 'maybe-circle']);
  });
});
