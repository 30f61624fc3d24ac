/** Ids above 2^53: a number would lose their last digits. */
export const subjectId = '1500000000000000001';
export const authorId = '1600000000000000003';
export const postId = '1799999999999999999';

export const subject = {
  id: subjectId,
  username: 'maya_example',
  name: 'Maya Example',
  description: 'Campaigner & reader',
  location: 'Leeds',
  url: 'https://t.co/abc',
  entities: { url: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://maya.example' }] } },
  profile_image_url: 'https://images.example/maya_normal.jpg',
  created_at: '2013-04-08T19:34:32.000Z',
  protected: false,
  verified: true,
  verified_type: 'Government',
  public_metrics: { followers_count: 12, following_count: 3, tweet_count: 456, listed_count: 1 },
};

export const author = {
  id: authorId,
  username: 'sam_example',
  name: 'Sam',
  description: '',
  profile_image_url: 'https://images.example/sticky/default_profile_images/default_profile_normal.png',
  created_at: '2024-01-02T03:04:05.000Z',
  protected: false,
  verified: false,
  parody: true,
  public_metrics: { followers_count: 0, following_count: 9, post_count: 7 },
};

export const original = {
  id: '1790000000000000007',
  text: 'The library stays open. Bread &amp; roses.',
  author_id: subjectId,
  created_at: '2024-05-13T10:00:00.000Z',
  entities: { mentions: [{ username: 'council_example', id: '1400000000000000009' }] },
};

export const reply = {
  id: postId,
  text: '@maya_example you &lt;never&gt; answer',
  author_id: authorId,
  created_at: '2024-06-08T19:34:32.000Z',
  lang: 'en',
  conversation_id: original.id,
  in_reply_to_user_id: subjectId,
  referenced_tweets: [{ type: 'replied_to', id: original.id }],
  edit_history_tweet_ids: [postId],
  entities: { mentions: [{ start: 0, end: 13, username: 'maya_example', id: subjectId }] },
  public_metrics: {
    retweet_count: 1,
    reply_count: 2,
    like_count: 3,
    quote_count: 4,
    bookmark_count: 5,
    impression_count: 6,
  },
};

export const origin = {
  url: `https://api.twitter.com/2/users/${subjectId}/mentions?max_results=100`,
  version: '2.14.0',
  retrieved_at: '2024-06-10T10:00:00+00:00',
};

export const page = {
  data: [reply],
  includes: { users: [subject, author], tweets: [original] },
  meta: { result_count: 1, newest_id: postId, oldest_id: postId },
};

export const twarcPage = { ...page, __twarc: origin };

export const flatReply = {
  ...reply,
  author,
  in_reply_to_user: subject,
  referenced_tweets: [{ ...original, type: 'replied_to', id: original.id, author: subject }],
  __twarc: origin,
};
