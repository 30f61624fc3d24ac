import { z } from 'zod';
import { looseBoolean, looseCount, looseList, looseObject, looseString, looseStrings } from '../loose.ts';
import { requiredXId, xId } from './id.ts';

/**
 * X renamed fields of API v2 in August 2026 (`tweet` became `post`, `retweet` became `repost`): both names are read.
 * A missing field means "not asked for", never "no".
 */
const V2Entities = z.object({
  mentions: looseList(z.object({ username: looseString, id: xId })),
  urls: looseList(
    z.object({ expanded_url: looseString, display_url: looseString, media_key: looseString, looseStrings }),
  ),
});

const V2Note = z.object({ text: looseString, entities: looseObject(V2Entities) });

const V2References = looseList(z.object({ type: looseString, id: xId }));

const V2PostMetrics = z.object({
  like_count: looseCount,
  retweet_count: looseCount,
  repost_count: looseCount,
  reply_count: looseCount,
  quote_count: looseCount,
  bookmark_count: looseCount,
  impression_count: looseCount,
});

export const V2Post = z.object({
  id: requiredXId,
  text: z.string(),
  author_id: xId,
  created_at: looseString,
  lang: looseString,
  conversation_id: xId,
  in_reply_to_user_id: xId,
  referenced_tweets: V2References,
  referenced_posts: V2References,
  edit_history_tweet_ids: looseStrings,
  edit_history_post_ids: looseStrings,
  note_tweet: looseObject(V2Note),
  note_post: looseObject(V2Note),
  entities: looseObject(V2Entities),
  attachments: looseObject(z.object({ media_keys: looseStrings, media: looseList(z.object({})) })),
  public_metrics: looseObject(V2PostMetrics),
});

export type V2Post = z.infer<typeof V2Post>;

export const V2User = z.object({
  id: xId,
  username: looseString,
  name: looseString,
  description: looseString,
  location: looseString,
  url: looseString,
  entities: looseObject(
    z.object({
      url: looseObject(z.object({ urls: looseList(z.object({ expanded_url: looseString, looseStrings })) })),
    }),
  ),
  profile_image_url: looseString,
  created_at: looseString,
  protected: looseBoolean,
  verified: looseBoolean,
  verified_type: looseString,
  parody: looseBoolean,
  public_metrics: looseObject(
    z.object({
      followers_count: looseCount,
      following_count: looseCount,
      tweet_count: looseCount,
      post_count: looseCount,
    }),
  ),
});

export type V2User = z.infer<typeof V2User>;

const unknownList = z.transform((value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []));

/** A whole answer of the API, or one line of a stream. */
export const V2Page = z.object({
  data: z.unknown().optional(),
  includes: looseObject(z.object({ users: unknownList, tweets: unknownList, posts: unknownList })),
  errors: unknownList,
});

/** What a flattened post carries nested in place of `includes`. */
export const V2FlatParts = z.object({
  author: z.unknown().optional(),
  in_reply_to_user: z.unknown().optional(),
  referenced_tweets: unknownList,
  referenced_posts: unknownList,
});

/** What twarc notes beside each line: the request and when it was answered. */
export const V2Origin = z.object({
  __twarc: looseObject(z.object({ url: looseString, retrieved_at: looseString, looseStrings })),
});
