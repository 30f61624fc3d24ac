import { type Fields, listOf, objectOf } from '../loose.ts';
import { skip } from '../source.ts';
import { isHidden, takePostView, type ViewsInto } from './views.ts';

/** Takes in a thread: the post asked for, those above it and the replies below, each a row of the answer. */
export function takeThread(thread: Fields, into: ViewsInto): void {
  const pending: unknown[] = [thread];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    const node = objectOf(value);
    if (node === null) skip(into.batch, 'bad-record');
    else if (isHidden(node)) skip(into.batch, 'hidden-by-platform');
    else {
      takePostView(node.post, 'record', into);
      const replies = listOf(node.replies);
      for (let at = replies.length - 1; at >= 0; at -= 1) pending.push(replies[at] ?? null);
      if (node.parent !== undefined) pending.push(node.parent);
    }
  }
}
