/** The fields that API v1.1 and the web's `legacy` share. */
export const v1Reply = {
  created_at: 'Sat Jun 08 19:34:32 +0000 2024',
  id: 1800000000000000000,
  id_str: '1799999999999999999',
  full_text: '@maya_example you &lt;never&gt; answer',
  lang: 'en',
  entities: { hashtags: [], urls: [], user_mentions: [{ id_str: '1500000000000000001', screen_name: 'maya_example' }] },
  in_reply_to_status_id: 1790000000000000000,
  in_reply_to_status_id_str: '1790000000000000007',
  in_reply_to_user_id_str: '1500000000000000001',
  in_reply_to_screen_name: 'maya_example',
  is_quote_status: false,
  favorite_count: 3,
  retweet_count: 1,
};

export const v1User = {
  id: 1600000000000000000,
  id_str: '1600000000000000003',
  screen_name: 'sam_example',
  name: 'Sam',
  description: 'a bio',
  location: '',
  url: null,
  protected: false,
  verified: false,
  followers_count: 5,
  friends_count: 6,
  statuses_count: 7,
  created_at: 'Tue Jan 02 03:04:05 +0000 2024',
  default_profile_image: true,
  profile_image_url_https: 'https://images.example/a.png',
};

/** An account as X's web answers give it since June 2025. */
export const newUser = {
  __typename: 'User',
  rest_id: v1User.id_str,
  is_blue_verified: true,
  core: { screen_name: 'sam_example', name: 'Sam', created_at: v1User.created_at },
  avatar: { image_url: v1User.profile_image_url_https },
  location: { location: '' },
  privacy: { protected: false },
  verification: { verified: false },
  profile_bio: { description: 'a bio' },
  parody_commentary_fan_label: 'Commentary',
  legacy: { followers_count: 5, friends_count: 6, statuses_count: 7, default_profile_image: true },
};

/** The same as they gave it before. */
export const oldUser = {
  __typename: 'User',
  rest_id: v1User.id_str,
  is_blue_verified: true,
  parody_commentary_fan_label: 'Commentary',
  legacy: { ...v1User, id: undefined, id_str: undefined },
};

export const tweet = {
  __typename: 'Tweet',
  rest_id: v1Reply.id_str,
  core: { user_results: { result: newUser } },
  views: { count: '55', state: 'EnabledWithCount' },
  edit_control: { edit_tweet_ids: [v1Reply.id_str], edits_remaining: '5' },
  legacy: {
    ...v1Reply,
    id: undefined,
    user_id_str: v1User.id_str,
    conversation_id_str: '1790000000000000007',
    reply_count: 2,
    quote_count: 4,
    bookmark_count: 5,
  },
};

/** A post by the account that the others address. */
export const originalTweet = {
  __typename: 'Tweet',
  rest_id: '1790000000000000007',
  core: {
    user_results: {
      result: {
        __typename: 'User',
        rest_id: '1500000000000000001',
        core: { screen_name: 'maya_example', name: 'Maya' },
      },
    },
  },
  legacy: {
    id_str: '1790000000000000007',
    user_id_str: '1500000000000000001',
    created_at: 'Mon May 13 10:00:00 +0000 2024',
    full_text: 'The library stays open. Bread &amp; roses.',
    entities: { urls: [], user_mentions: [] },
    favorite_count: 10,
  },
};

/** A page of the web client: each item in its place in the timeline. */
export function timeline(...results: readonly unknown[]) {
  const entries = results.map((result, index) => ({
    entryId: `tweet-${index}`,
    content: { itemContent: { itemType: 'TimelineTweet', tweet_results: { result } } },
  }));
  return {
    data: {
      threaded_conversation_with_injections_v2: { instructions: [{ type: 'TimelineAddEntries', entries }] },
    },
  };
}
