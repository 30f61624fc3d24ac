/*
 * Parameters name what is wanted: what is not named does not come. X renamed `tweet` to `post` in its description of the API in
 * August 2026, and tells nowhere which words its servers take. So both are known: the classic ones are asked first.
 */

/** What is asked for with posts and with accounts, as parameters. */
export interface Asking {
  readonly posts: Params;
  /** What may come beside posts: accounts and posts they point at. X may charge for it. */
  readonly expanded: Params;
  readonly users: Params;
}

/** Parameters of a call; `null`: left out. */
export type Params = Readonly<Record<string, string | null>>;

const postFields = [
  'author_id',
  'created_at',
  'conversation_id',
  'in_reply_to_user_id',
  'referenced_tweets',
  'entities',
  'lang',
  'public_metrics',
  'note_tweet',
  'edit_history_tweet_ids',
  'attachments',
];

/** Not read, and asked for so that a saved answer holds them. */
const morePostFields = ['id', 'text', 'possibly_sensitive', 'reply_settings', 'withheld'];

const userFields = [
  'created_at',
  'description',
  'location',
  'url',
  'entities',
  'profile_image_url',
  'protected',
  'public_metrics',
  'verified',
  'verified_type',
  'parody',
];

/** `connection_status` is left out: X gives it to tokens of accounts alone, and refuses to others what is asked with it. */
const moreUserFields = [
  'id',
  'name',
  'username',
  'profile_banner_url',
  'verified_followers_count',
  'affiliation',
  'is_identity_verified',
  'withheld',
];

const expansions = ['author_id', 'referenced_tweets.id', 'referenced_tweets.id.author_id', 'in_reply_to_user_id'];

const renamed: Readonly<Record<string, string>> = {
  'tweet.fields': 'post.fields',
  referenced_tweets: 'referenced_posts',
  note_tweet: 'note_post',
  edit_history_tweet_ids: 'edit_history_post_ids',
  'referenced_tweets.id': 'referenced_posts',
  'referenced_tweets.id.author_id': 'referenced_posts.author_id',
};

function asking(isRenamed: boolean, isWhole: boolean): Asking {
  const word = (name: string): string => (isRenamed ? (renamed[name] ?? name) : name);
  const list = (names: readonly string[], more: readonly string[]): string =>
    [...names, ...(isWhole ? more : [])].map(word).join(',');
  const users = { 'user.fields': list(userFields, moreUserFields) };
  const posts = { [word('tweet.fields')]: list(postFields, morePostFields) };
  return { users, posts, expanded: { ...posts, ...users, expansions: expansions.map(word).join(',') } };
}

/** The switch: what is asked in turn, until X knows all the names. Refused calls are free. */
export const askings: readonly [Asking, ...Asking[]] = [
  asking(false, true),
  asking(true, true),
  asking(false, false),
  asking(true, false),
];
