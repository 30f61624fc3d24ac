import { describe, expect, it } from 'vitest';
import { xArchive } from '../../../src/sources/x/archive/index.ts';
import { readArchive } from '../../support/read-input.ts';
import { accountFile, dataFile, manifestFile, owner } from '../../support/x-archive-files.ts';

describe('relations', () => {
  it('[U] are known by id alone', async () => {
    const userLink = 'https://twitter.com/intent/user?user_id=1';
    const { batch } = await readArchive(xArchive, [
      accountFile(),
      dataFile('data/like.js', [{ like: { tweetId: '1500000000000000001', fullText: 'Words of another' } }]),
      dataFile('data/like-part1.js', [{ like: { tweetId: '1500000000000000002' } }], 1),
      dataFile('data/follower.js', [{ follower: { accountId: '701851397403320320', userLink } }]),
      dataFile('data/following.js', [{ following: { accountId: '12', userLink } }]),
      dataFile('data/block.js', [{ blocking: { accountId: '13', userLink } }]),
      dataFile('data/mute.js', [{ muting: { accountId: '14', userLink } }]),
    ]);
    expect(batch.relations).toEqual([
      { platform: 'x', kind: 'like', targetId: '1500000000000000001' },
      { platform: 'x', kind: 'like', targetId: '1500000000000000002' },
      { platform: 'x', kind: 'follower', targetId: '701851397403320320' },
      { platform: 'x', kind: 'following', targetId: '12' },
      { platform: 'x', kind: 'block', targetId: '13' },
      { platform: 'x', kind: 'mute', targetId: '14' },
    ]);
  });

  it('[E] without an id are counted', async () => {
    const { batch } = await readArchive(xArchive, [
      accountFile(),
      dataFile('data/like.js', [{ like: { tweetId: '-1' } }, {}]),
      dataFile('data/follower.js', [{ follower: {} }, null]),
      dataFile('data/block.js', [{ blocking: { accountId: 'x' } }]),
    ]);
    expect(batch.relations).toEqual([]);
    expect([...batch.skipped]).toEqual([
      ['bad-like', 2],
      ['bad-follower', 2],
      ['bad-block', 1],
    ]);
  });
});

describe('messages', () => {
  const files = [
    accountFile(),
    manifestFile({ 'account.js': 1, 'direct-messages.js': 1, 'direct-messages-group.js': 1 }),
    dataFile('data/direct-messages.js', [
      {
        dmConversation: {
          conversationId: `13-${owner.id}`,
          messages: [
            message('3', '13', 'See you &amp; the map'),
            { reactionCreate: { senderId: '13', reactionKey: 'like' } },
            message('2', owner.id, 'At noon'),
            { messageCreate: { id: '1', senderId: '13' } },
            null,
          ],
        },
      },
    ]),
    dataFile('data/direct-messages-group.js', [
      {
        dmConversation: {
          conversationId: '900',
          messages: [
            { joinConversation: { initiatingUserId: '13', participantsSnapshot: ['13'] } },
            message('4', '14', 'Hello all'),
          ],
        },
      },
      { dmConversation: {} },
    ]),
  ];

  it('[U] of one person and of groups are read when asked for, own ones too', async () => {
    const { batch, facts } = await readArchive(xArchive, files, { messages: true });
    const createdAt = '2024-05-01T10:00:00.000Z';
    const common = { platform: 'x', createdAt, conversationId: `13-${owner.id}` };
    expect(batch.messages).toEqual([
      { ...common, id: '4', conversationId: '900', author: { id: '14', handle: null }, text: 'Hello all' },
      { ...common, id: '3', author: { id: '13', handle: null }, text: 'See you & the map' },
      { ...common, id: '2', author: { id: owner.id, handle: null }, text: 'At noon' },
    ]);
    expect([...batch.skipped]).toEqual([
      ['bad-conversation', 1],
      ['bad-message', 2],
    ]);
    expect(facts.unopenedMessages).toBe(0);
    expect(facts.expected).toContainEqual({ name: 'direct-messages-group.js', promised: 1, found: 2 });
  });

  it('[U] are not read when not asked for', async () => {
    const { batch, facts } = await readArchive(xArchive, files);
    expect(batch.messages).toEqual([]);
    expect(facts.unopenedMessages).toBe(2);
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['messages-not-read']);
  });
});

function message(id: string, senderId: string, text: string): unknown {
  const createdAt = '2024-05-01T10:00:00.000Z';
  return { messageCreate: { id, senderId, recipientId: '1', createdAt, text, mediaUrls: [], urls: [], reactions: [] } };
}
