import type { AccountRef, Platform } from './account.ts';

/**
 * Who could see a post. `deleted`: its author removed it. `maybe-circle`: it may have gone to a private circle and the
 * input cannot say. `unknown`: posts of this kind say who may see them, and this one does not. Anything but `public` and
 * `community` is private: it counts, and its text is not shown.
 */
export type Visibility =
  | 'public'
  | 'community'
  | 'deleted'
  | 'circle'
  | 'maybe-circle'
  | 'followers'
  | 'direct'
  | 'unknown';

/** A pointer from one post to another and to that one's author, each part `null` where the input does not say. */
export interface PostRef {
  readonly postId: string | null;
  readonly author: AccountRef;
}

/** Counts shown with a post, as of the input. `null`: the input cannot say. */
export interface Metrics {
  readonly likes: number | null;
  readonly reposts: number | null;
  readonly replies: number | null;
  readonly quotes: number | null;
  readonly bookmarks: number | null;
  readonly views: number | null;
}

/** One piece of public writing. */
export interface Post {
  readonly platform: Platform;
  readonly id: string;
  readonly author: AccountRef;
  /** ISO 8601 UTC with seconds or milliseconds; `null` when neither the record nor its id tells. */
  readonly createdAt: string | null;
  /** The time of day is not known (old exports give midnight). */
  readonly dayOnly: boolean;
  /** As written, unescaped once; reposts hold the text of the original where the input has it. */
  readonly text: string;
  /** BCP 47, lower case, as the platform says; `null` when it does not say or does not know. */
  readonly language: string | null;
  readonly isRepost: boolean;
  /** A reply to a post and an account that the input does not name has a pointer of nulls; `null`: no reply, or not said. */
  readonly inReplyTo: PostRef | null;
  readonly quotes: PostRef | null;
  /** Accounts named in the body. */
  readonly mentions: readonly AccountRef[];
  readonly conversationId: string | null;
  readonly visibility: Visibility;
  /**
   * The id of the first version where the post was edited: versions share it and collapse on the last. Where a platform has two
   * ids for one post, the shorter is given as this beside the longer, and the record with the longer stands.
   */
  readonly editGroup: string | null;
  /** What is written of its pictures for those who do not see them, a line each; left out or `null` where nothing is. */
  readonly altText?: string | null;
  readonly hasMedia: boolean | null;
  readonly hasLink: boolean | null;
}

/** What one input said of one post. */
export interface PostRecord {
  readonly post: Post;
  readonly metrics: Metrics | null;
  /** `context`: nested in another record, never a row of its own. */
  readonly role: 'record' | 'context';
  /** When this record was seen on the platform; ISO 8601 UTC; `null`: as of the input. */
  readonly seenAt: string | null;
}

/** One direct message. Read only when asked for. */
export interface Message {
  readonly platform: Platform;
  readonly id: string;
  readonly conversationId: string;
  readonly author: AccountRef;
  readonly createdAt: string | null;
  readonly text: string;
}

/** What the owner of an archive did to, or is to, another account or post: known by id alone. */
export interface Relation {
  readonly platform: Platform;
  readonly kind: 'follower' | 'following' | 'block' | 'mute' | 'like';
  /** Account id; for `like` the post id. */
  readonly targetId: string;
}

export const noMetrics: Metrics = {
  likes: null,
  reposts: null,
  replies: null,
  quotes: null,
  bookmarks: null,
  views: null,
};
