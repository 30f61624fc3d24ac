import { z } from 'zod';

// Fields of no use are not named. `catch` makes a field of a wrong kind absent and costs nothing; `preprocess` would
// make each tweet eight times as slow.
const anything = z.unknown().optional();

const words = z.string().optional().catch(undefined);

/** A mention, of which an archive gives ids and places as strings and older exports as numbers. */
const mention = z
  .object({
    screen_name: words,
    id_str: anything,
    id: anything,
    indices: anything,
  })
  .nullable()
  .catch(null);

const link = z.object({ expanded_url: words }).nullable().catch(null);

const media = z.array(z.unknown()).optional().catch(undefined);

const editControl = z
  .object({ editTweetIds: z.array(z.string()).optional().catch(undefined) })
  .optional()
  .catch(undefined);

const entities = z
  .object({
    user_mentions: z.array(mention).optional().catch(undefined),
    urls: z.array(link).optional().catch(undefined),
    media,
  })
  .optional()
  .catch(undefined);

/** The fields of a tweet object used from an archive of any year. Ids are text there, numbers in older exports. */
export const tweetShape = {
  id_str: anything,
  id: anything,
  full_text: words,
  text: words,
  created_at: words,
  lang: words,
  favorite_count: anything,
  retweet_count: anything,
  in_reply_to_status_id_str: anything,
  in_reply_to_status_id: anything,
  in_reply_to_user_id_str: anything,
  in_reply_to_user_id: anything,
  in_reply_to_screen_name: words,
  display_text_range: anything,
  entities,
  extended_entities: z.object({ media }).optional().catch(undefined),
};

export const tweetSchema = z.object({
  ...tweetShape,
  edit_info: z
    .object({
      initial: editControl,
      edit: z.object({ editControlInitial: editControl }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export type Tweet = z.infer<typeof tweetSchema>;

/** The parts of a tweet that every export has, in whatever year. */
export type TweetParts = Omit<Tweet, 'edit_info'>;
