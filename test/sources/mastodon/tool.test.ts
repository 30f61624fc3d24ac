import { describe, expect, it } from 'vitest';
import { mastodonArchiveTool } from '../../../src/sources/mastodon/tool/index.ts';
import { apiAccount, apiStatus, notification, owner, ownStatus } from '../../support/mastodon-samples.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

const whole = {
  account: apiAccount('ada'),
  statuses: [ownStatus(1), ownStatus(2, { visibility: 'direct' })],
  favourites: [apiStatus(9)],
  bookmarks: [apiStatus(8)],
  mentions: [apiStatus(3), null, apiStatus(4, { visibility: 'private' })],
  followers: [apiAccount('bo@other.example')],
  following: [apiAccount('cy')],
  mutes: [apiAccount('di@bad.example')],
  blocks: [apiAccount('ed@bad.example'), 5],
  notes: ['kept to oneself'],
};

const read = (content: unknown, options = {}) =>
  readArchive(mastodonArchiveTool, [memoryFile('social.example.user.ada.json', content)], options);

describe('a file of mastodon-archive', () => {
  it('[U] gives own posts, mentions and accounts, and of what was liked the link alone', async () => {
    const { batch, facts } = await read(whole);
    const ids = batch.posts.map(({ post }) => [post.author.handle, post.visibility]);
    expect(ids.sort()).toEqual([
      ['ada@social.example', 'direct'],
      ['ada@social.example', 'public'],
      ['bo@other.example', 'public'],
    ]);
    expect(batch.relations.map(({ kind, targetId }) => [kind, targetId])).toEqual([
      ['like', apiStatus(9).uri],
      ['follower', 'bo@other.example'],
      ['following', 'cy@social.example'],
      ['mute', 'di@bad.example'],
      ['block', 'ed@bad.example'],
    ]);
    expect(Object.fromEntries(batch.skipped)).toEqual({ 'text-gone': 1, 'bad-block': 1 });
    expect(facts).toMatchObject({ owner, stated: owner, unopenedMessages: 1, takenAt: '2026-05-02T10:00:00.000Z' });
    expect((await read(whole, { messages: true })).batch.messages).toMatchObject([{ id: apiStatus(4).uri }]);
  });

  it('[U] keeps the numbers of Python whole, and its way to write a time', async () => {
    const parent = ownStatus(1, { id: 'ID', created_at: '2026-05-02 10:00:00.123456+00:00' });
    const reply = apiStatus(3, {
      in_reply_to_id: 'ID',
      in_reply_to_account_id: 'AC',
      account: { ...apiAccount('bo@other.example'), id: 'NEAR' },
    });
    const text = JSON.stringify({
      account: { ...apiAccount('ada'), id: 'AC' },
      statuses: [{ ...parent, account: { ...apiAccount('ada'), id: 'AC' } }],
      mentions: [reply],
    })
      .replaceAll('"ID"', '109312345678901234')
      .replaceAll('"AC"', '109312345678900001')
      .replaceAll('"NEAR"', '109312345678900002');
    const { batch } = await read(text);
    expect(batch.posts.map(({ post }) => post.createdAt)).toContain('2026-05-02T10:00:00.123Z');
    expect(batch.posts.at(-1)?.post.inReplyTo).toEqual({ postId: ownStatus(1).uri, author: owner });
  });

  it('[U] is known by its content alone', async () => {
    const claims = async (content: unknown, name = 'x.json') =>
      (await mastodonArchiveTool.claim([memoryFile(name, content), memoryFile('other.json', {})])).length;
    expect(await claims(whole)).toBe(1);
    expect(await claims({ mentions: [apiStatus(1)], account: apiAccount('ada') })).toBe(1);
    expect(await claims({ account: apiAccount('ada'), statuses: [], notes: [] })).toBe(1);
    for (const other of [
      {},
      [],
      notification(1),
      apiStatus(1),
      { account: { id: 1 } },
      { statuses: [{ text: 'x' }] },
      'words',
    ])
      expect(await claims(other)).toBe(0);
  });

  it('[U] without an account is of whoever wrote its posts', async () => {
    const { facts } = await read({ statuses: [ownStatus(1)], mentions: [apiStatus(2)] });
    expect(facts.owner).toEqual(owner);
  });

  it('[U] that is cut short gives what came before', async () => {
    const text = JSON.stringify(whole);
    for (const share of [0.3, 0.5, 0.7, 0.9]) {
      const { batch, facts } = await read(text.slice(0, text.length * share));
      expect(batch.skipped.get('truncated')).toBe(1);
      expect(facts.owner).toEqual(owner);
    }
  });
});
