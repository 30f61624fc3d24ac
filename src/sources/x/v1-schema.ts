import { z } from 'zod';
import { looseBoolean, looseCount, looseList, looseObject, looseString } from '../loose.ts';
import { xId } from './id.ts';

const V1Link = z.object({ expanded_url: looseString });

const V1Entities = z.object({
  user_mentions: looseList(z.object({ id_str: xId, id: xId, screen_name: looseString })),
  urls: looseList(V1Link),
  media: looseList(V1Link),
});

/** A post as API v1.1 gives it. The `legacy` part of X's web answers has the same fields, its author elsewhere. */
export const V1Status = z.object({
  id_str: xId,
  id: xId,
  full_text: looseString,
  text: looseString,
  extended_tweet: looseObject(z.object({ full_text: looseString, entities: looseObject(V1Entities) })),
  created_at: looseString,
  lang: looseString,
  conversation_id_str: xId,
  user_id_str: xId,
  entities: looseObject(V1Entities),
  extended_entities: looseObject(z.object({ media: looseList(V1Link) })),
  in_reply_to_status_id_str: xId,
  in_reply_to_status_id: xId,
  in_reply_to_user_id_str: xId,
  in_reply_to_user_id: xId,
  in_reply_to_screen_name: looseString,
  retweeted_status_id_str: xId,
  quoted_status_id_str: xId,
  quoted_status_id: xId,
  favorite_count: looseCount,
  retweet_count: looseCount,
  reply_count: looseCount,
  quote_count: looseCount,
  bookmark_count: looseCount,
});

export type V1Status = z.infer<typeof V1Status>;

/** What a v1.1 post nests. */
export const V1Nested = z.object({
  user: z.unknown().optional(),
  retweeted_status: z.unknown().optional(),
  quoted_status: z.unknown().optional(),
});

export const V1User = z.object({
  id_str: xId,
  id: xId,
  screen_name: looseString,
  name: looseString,
  description: looseString,
  location: looseString,
  url: looseString,
  entities: looseObject(z.object({ url: looseObject(z.object({ urls: looseList(V1Link) })) })),
  profile_image_url_https: looseString,
  default_profile_image: looseBoolean,
  created_at: looseString,
  followers_count: looseCount,
  friends_count: looseCount,
  statuses_count: looseCount,
  protected: looseBoolean,
  verified: looseBoolean,
  verified_type: looseString,
});

export type V1User = z.infer<typeof V1User>;
