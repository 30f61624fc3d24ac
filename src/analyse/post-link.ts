import type { Platform } from '../model/account.ts';

/** What X allows as a handle; anything else would make a link that leads elsewhere. */
const xHandle = /^[A-Za-z0-9_]{1,15}$/;
const xPostId = /^\d{1,20}$/;

/** The id of a post of Bluesky: whose it is, and its key there. Ids of other forms have no page. */
const blueskyPostId = /^(did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,240})\/(?!\.{1,2}$)([A-Za-z0-9._:~-]{1,512})$/;

/** The id of a post of Mastodon, where it has a page. */
const mastodonPostId = /^https:\/\/[^\s"'<>@]{3,2048}$/;

/** A post somebody may look up. */
interface LinkedPost {
  readonly platform: Platform;
  readonly id: string;
  /** Of its author. */
  readonly handle: string | null;
}

/** Where a post stands; `null` where its platform has no page that its id leads to. */
export function postLink(post: LinkedPost): string | null {
  if (post.platform === 'x') return linkToX(post);
  // A post of Mastodon has its link for an id.
  if (post.platform === 'mastodon') return mastodonPostId.test(post.id) ? post.id : null;
  return post.platform === 'bluesky' ? linkToBluesky(post) : null;
}

/** X finds a post by its id whatever the handle. */
function linkToX({ id, handle }: LinkedPost): string | null {
  if (!xPostId.test(id)) return null;
  return `https://x.com/${handle !== null && xHandle.test(handle) ? handle : 'i'}/status/${id}`;
}

/** Bluesky finds an account by its DID, which stays when the handle changes. */
function linkToBluesky({ id }: LinkedPost): string | null {
  const [, did, key] = blueskyPostId.exec(id) ?? [];
  return did === undefined || key === undefined ? null : `https://bsky.app/profile/${did}/post/${key}`;
}
