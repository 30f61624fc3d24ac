import { type Fields, isObject, objectOf } from '../loose.ts';
import { skip } from '../source.ts';
import { postIdOf, readUri } from './names.ts';
import { repostOf } from './record-post.ts';
import { parseTime } from './time.ts';
import { isPostView, takeAccount, takePostView, type ViewsInto } from './views.ts';

/** Whether a value is an item of a feed. */
export function isFeedItem(value: unknown): value is Fields {
  return isObject(value) && isPostView(value.post);
}

/**
 * Takes in an item of a feed: a post, or a repost, with the posts it answers. Gives the DID of whose feed it would be: who
 * wrote or reposted; `null` where the item does not say.
 */
export function takeFeedItem(value: unknown, into: ViewsInto): string | null {
  const item = objectOf(value);
  if (item === null) {
    skip(into.batch, 'bad-record');
    return null;
  }
  const reply = objectOf(item.reply);
  if (isPostView(reply?.root)) takePostView(reply.root, 'context', into);
  if (isPostView(reply?.parent)) takePostView(reply.parent, 'context', into);
  const reason = objectOf(item.reason);
  // An item with a pin has a reason too; a repost alone says by whom.
  if (reason?.by !== undefined) return takeRepost(item.post, reason, into);
  const read = takePostView(item.post, 'record', into);
  return read?.post.author.id ?? null;
}

function takeRepost(original: unknown, reason: Fields, into: ViewsInto): string | null {
  const by = takeAccount(reason.by, into);
  const name = readUri(objectOf(original)?.uri);
  if (by === null || by.id === null || name === null) {
    skip(into.batch, 'bad-record');
    return null;
  }
  const read = takePostView(original, 'context', into);
  const post = repostOf(
    { id: by.id, handle: by.handle },
    parseTime(reason.indexedAt),
    read?.post ?? { id: postIdOf(name) },
  );
  into.batch.posts.push({ post, metrics: null, role: 'record', seenAt: null });
  return by.id;
}
