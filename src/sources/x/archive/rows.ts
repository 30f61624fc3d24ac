import { z } from 'zod';
import type { Relation } from '../../../model/post.ts';
import { type Batch, skip } from '../../source.ts';
import { unescapeText } from '../text.ts';
import { parseTime } from '../time.ts';
import { idOf } from './parts.ts';
import { unwrap } from './tweet.ts';

const anything = z.unknown().optional();
const likeSchema = z.object({ tweetId: anything });
const accountSchema = z.object({ accountId: anything });

/** Each kind of relation and the name its rows are wrapped in. */
const wrappers = {
  follower: 'follower',
  following: 'following',
  block: 'blocking',
  mute: 'muting',
} as const satisfies Record<Exclude<Relation['kind'], 'like'>, string>;

/** Takes a like: the id of the post alone. Its text is of an unknown author and is not kept. */
export function takeLike(row: unknown, batch: Batch): void {
  const targetId = idOf(likeSchema.safeParse(unwrap(row, 'like')).data?.tweetId);
  if (targetId === null) skip(batch, 'bad-like');
  else batch.relations.push({ platform: 'x', kind: 'like', targetId });
}

/** Gives what takes a row of the followers, following, blocks or mutes: the id of an account. */
export function takeAccount(kind: keyof typeof wrappers): (row: unknown, batch: Batch) => void {
  const wrapper = wrappers[kind];
  return (row, batch) => {
    const targetId = idOf(accountSchema.safeParse(unwrap(row, wrapper)).data?.accountId);
    if (targetId === null) skip(batch, `bad-${kind}`);
    else batch.relations.push({ platform: 'x', kind, targetId });
  };
}

const conversationSchema = z.object({ conversationId: z.string(), messages: z.array(z.unknown()) });

const messageSchema = z.object({
  id: anything,
  senderId: anything,
  createdAt: z.string().optional().catch(undefined),
  text: z.string(),
});

/** Takes a conversation: the messages sent in it, its owner's too, but not who joined, left or reacted. */
export function takeConversation(row: unknown, batch: Batch): void {
  const parsed = conversationSchema.safeParse(unwrap(row, 'dmConversation'));
  if (!parsed.success) {
    skip(batch, 'bad-conversation');
    return;
  }
  for (const event of parsed.data.messages) {
    const created = unwrap(event, 'messageCreate');
    if (created !== event) takeMessage(created, parsed.data.conversationId, batch);
    else if (typeof event !== 'object' || event === null) skip(batch, 'bad-message');
  }
}

function takeMessage(value: unknown, conversationId: string, batch: Batch): void {
  const message = messageSchema.safeParse(value).data;
  const id = idOf(message?.id);
  if (message === undefined || id === null) {
    skip(batch, 'bad-message');
    return;
  }
  batch.messages.push({
    platform: 'x',
    id,
    conversationId,
    author: { id: idOf(message.senderId), handle: null },
    createdAt: message.createdAt === undefined ? null : parseTime(message.createdAt),
    text: unescapeText(message.text),
  });
}
