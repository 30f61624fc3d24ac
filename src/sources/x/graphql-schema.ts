import { z } from 'zod';
import { looseBoolean, looseCount, looseList, looseObject, looseString, looseStrings } from '../loose.ts';
import { xId } from './id.ts';
import { V1Status, V1User } from './v1-schema.ts';

/** X wraps every answer in `{ result }`. */
const wrapped = looseObject(z.object({ result: z.unknown().optional() }));

const Versions = looseObject(z.object({ edit_tweet_ids: looseStrings }));

const Note = z.object({
  text: looseString,
  entity_set: looseObject(
    z.object({ user_mentions: looseList(z.object({ id_str: xId, screen_name: looseString, looseStrings })) }),
  ),
});

const MediaLinks = looseObject(z.object({ media: looseList(z.object({ expanded_url: looseString, looseStrings })) }));

/** A post of X's web answers; `user` only in captures from before 2023. */
export const GraphqlTweet = z.object({
  rest_id: xId,
  core: looseObject(z.object({ user_results: wrapped })),
  user: z.unknown().optional(),
  legacy: V1Status.extend({ extended_entities: MediaLinks, retweeted_status_result: wrapped }),
  retweeted_status_result: wrapped,
  quoted_status_result: wrapped,
  note_tweet: looseObject(z.object({ note_tweet_results: looseObject(z.object({ result: looseObject(Note) })) })),
  views: looseObject(z.object({ count: looseCount })),
  edit_control: looseObject(
    z.object({ edit_tweet_ids: looseStrings, edit_control_initial: Versions, initial: Versions }),
  ),
});

export type GraphqlTweet = z.infer<typeof GraphqlTweet>;

/** An account of X's web answers: until mid 2025 all in `legacy`, since then in parts beside it. */
export const GraphqlUser = z.object({
  rest_id: xId,
  core: looseObject(z.object({ screen_name: looseString, name: looseString, created_at: looseString, looseStrings })),
  legacy: looseObject(V1User),
  avatar: looseObject(z.object({ image_url: looseString, looseStrings })),
  location: looseObject(z.object({ location: looseString, looseStrings })),
  privacy: looseObject(z.object({ protected: looseBoolean })),
  verification: looseObject(z.object({ verified: looseBoolean, verified_type: looseString, looseStrings })),
  profile_bio: looseObject(z.object({ description: looseString, looseStrings })),
  is_blue_verified: looseBoolean,
  parody_commentary_fan_label: looseString,
});

export type GraphqlUser = z.infer<typeof GraphqlUser>;
