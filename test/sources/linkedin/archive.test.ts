import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import { linkedinArchive } from '../../../src/sources/linkedin/index.ts';
import type { NamedFile } from '../../../src/sources/source.ts';
import { damagedFile, memoryFile, sealedFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';

const profile = (handle: string) => `https://www.linkedin.com/in/${handle}`;
const update = (kind: string, id: string) => `https://www.linkedin.com/feed/update/urn%3Ali%3A${kind}%3A${id}`;
const owner = { id: null, handle: 'willow-example' };

const invitations = table('Invitations.csv', [
  'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
  `Rowan Hill,Willow Field,"9/12/23, 4:05 PM",You are a fraud,INCOMING,${profile('Rowan')},${profile('willow-example')}`,
  `Willow Field,Hazel Wood,"9/13/23, 12:05 AM",Hello,OUTGOING,${profile('willow-example')},${profile('hazel')}`,
  `Aspen Lee,Willow Field,"9/14/23, 4:05 PM",,INCOMING,${profile('aspen')},${profile('willow-example')}`,
]);

function table(name: string, lines: readonly string[]): NamedFile {
  return memoryFile(name, `${lines.join('\n')}\n`);
}

function shares(rows: readonly string[], name = 'Shares.csv'): NamedFile {
  return table(name, ['Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', ...rows]);
}

function comments(rows: readonly string[], name = 'Comments.csv'): NamedFile {
  return table(name, ['Date,Link,Message', ...rows]);
}

describe('shares', () => {
  it('[U] are posts of the owner whom invitations name', async () => {
    const link = update('share', '7100000000000000123');
    const { batch, facts } = await readArchive(linkedinArchive, [
      shares([`2025-07-13 08:15:21,"${link}","Beans, ""broad"" ones",https://beans.example,,PUBLIC`]),
      invitations,
    ]);
    expect(facts.owner).toEqual(owner);
    expect(batch.accounts[0]).toMatchObject({ ...owner, platform: 'linkedin' });
    expect(batch.posts).toEqual([
      {
        post: {
          platform: 'linkedin',
          id: 'share:7100000000000000123',
          author: owner,
          createdAt: '2025-07-13T08:15:21.000Z',
          dayOnly: false,
          text: 'Beans, "broad" ones',
          language: null,
          isRepost: false,
          inReplyTo: null,
          quotes: null,
          mentions: [],
          conversationId: null,
          visibility: 'public',
          editGroup: null,
          hasMedia: false,
          hasLink: true,
        },
        metrics: null,
        role: 'record',
        seenAt: null,
      },
    ]);
  });

  it('[U] have their lines joined, and an audience', async () => {
    const { batch } = await readArchive(linkedinArchive, [
      shares([
        '2025-07-13 08:15:21,x,"One""\n""Two ""2""",,https://m.example/1.jpg,CONNECTIONS',
        '2025-07-14 08:15:21,y,,,,',
        '2025-07-15 08:15:21,z,,,,MEMBER_NETWORK',
      ]),
    ]);
    expect(batch.posts.map(({ post }) => [post.text, post.visibility, post.hasMedia, post.id.slice(0, 7)])).toEqual([
      ['One\nTwo "2"', 'followers', true, 'export-'],
      ['', 'unknown', false, 'export-'],
      ['', 'followers', false, 'export-'],
    ]);
  });

  it('[U] of every generation are read: columns of 2021, tabs in UTF-16 of 2018', async () => {
    const rows =
      '2018-07-13 08:15:21\tMuch rain\thttps://www.linkedin.com/feed/update/urn:li:activity:6400000000000000001\n';
    const text = `\ufeffShared Date\tShare Comment\tShare Link\n${rows}`;
    const utf16 = Buffer.from(text, 'utf16le');
    const old = { ...memoryFile('Shares.csv', utf16), head: async () => text.slice(1) };
    const first = await readArchive(linkedinArchive, [old]);
    expect(first.batch.posts.map(({ post: { id, text, createdAt } }) => [id, text, createdAt])).toEqual([
      ['activity:6400000000000000001', 'Much rain', '2018-07-13T08:15:21.000Z'],
    ]);
    const of2021 = table('a.csv', [
      'Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility',
      '2021-07-13 08:15:21,x,Rain,https://a.example,,PUBLIC',
    ]);
    expect((await readArchive(linkedinArchive, [of2021])).batch.posts[0]?.post.hasLink).toBe(true);
  });

  it('[E] without a date are pieces of rows, and are counted', async () => {
    const { batch } = await readArchive(linkedinArchive, [
      shares(['2025-07-13 08:15:21,x,One,,,', 'orphan line', 'and its end,,,,,', '2025-02-30 08:15:21,x,Two,,,']),
    ]);
    expect(batch.posts).toHaveLength(1);
    expect(Object.fromEntries(batch.skipped)).toEqual({ 'bad-row': 1, 'row-without-date': 2 });
  });
});

describe('comments', () => {
  const link = update('activity', '7200000000000000456');

  it('[U] have quotes behind a backslash, and answer a post', async () => {
    const { batch } = await readArchive(linkedinArchive, [
      comments([
        `2025-07-13 08:15:21,${link},"He said \\"no\\", twice"`,
        `2025-07-13 08:15:22,${link},"He said \\"no\\""`,
        `2025-07-13 08:15:23,${link},"Two\n\\"lines\\""`,
        `2025-07-13 08:15:24,${link},"Doubled ""quotes"""`,
        `2025-07-13 08:15:25,${link},"A folder C:\\"`,
        `2025-07-13 08:15:26,${link},plain \\ text`,
        `2025-07-13 08:15:27,https://www.linkedin.com/in/x,"C:\\"`,
      ]),
    ]);
    expect(batch.posts.map(({ post: { text } }) => text)).toEqual([
      'He said "no", twice',
      'He said "no"',
      'Two\n"lines"',
      'Doubled "quotes"',
      'A folder C:\\',
      'plain \\ text',
      'C:\\',
    ]);
    expect(batch.posts[0]?.post.inReplyTo).toEqual({
      postId: 'activity:7200000000000000456',
      author: { id: null, handle: null },
    });
    expect(batch.posts[6]?.post.inReplyTo).toEqual({ postId: null, author: { id: null, handle: null } });
    expect(batch.skipped.size).toBe(0);
    expect(new Set(batch.posts.map(({ post: { id } }) => id)).size).toBe(7);
  });

  it('[U] are the same however the bytes arrive', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `2025-07-13 08:15:21,${link},"Nr \\"${index}\\" – ü \\\\"`);
    const whole = comments(rows);
    const { Readable } = await import('node:stream');
    for (const size of [1, 5, 17, 64]) {
      const bytes = Buffer.concat(await (await whole.open()).toArray());
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const { batch } = await readArchive(linkedinArchive, [{ ...whole, open: async () => Readable.from(pieces) }]);
      expect(batch.posts).toHaveLength(40);
      expect(batch.posts[39]?.post.text).toMatch(/^Nr "39" – ü/);
    }
  });
});

describe('messages', () => {
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
  const messages = table('messages.csv', [
    header,
    `c1,,Rowan Hill,${profile('rowan')},Willow Field,${profile('willow-example')},2021-06-16 15:00:02 UTC,,"<p>You &amp; me</p><p>3 < 4</p>",INBOX`,
    `c1,,Willow Field,${profile('willow-example')},Rowan Hill,${profile('rowan')},2021-06-16 15:01:02 UTC,,No,INBOX`,
    `c2,,Hazel Wood,${profile('hazel')},Willow Field,${profile('willow-example')},2021-06-17 15:00:02 UTC,,Hi,ARCHIVE`,
    'c3,,LinkedIn Member,,Willow Field,,2021-06-18 15:00:02 UTC,,Gone,INBOX',
    'c3,,,,Willow Field,,2021-06-18 15:00:02 UTC,,Nobody,INBOX',
  ]);

  it('[U] of both sides are read when asked for, and say whose they are', async () => {
    const { batch, facts } = await readArchive(linkedinArchive, [messages], { messages: true });
    expect(facts.owner).toEqual(owner);
    expect(batch.messages).toEqual([
      {
        platform: 'linkedin',
        id: expect.stringMatching(/^message-/),
        conversationId: 'c1',
        author: { id: null, handle: 'rowan' },
        createdAt: '2021-06-16T15:00:02.000Z',
        text: 'You & me\n3 < 4',
      },
      expect.objectContaining({ conversationId: 'c1', author: owner, text: 'No' }),
      expect.objectContaining({ conversationId: 'c2', text: 'Hi' }),
      expect.objectContaining({ author: { id: null, handle: 'LinkedIn Member' }, text: 'Gone' }),
    ]);
    expect([...batch.skipped]).toEqual([['bad-message', 1]]);
    expect(facts.warnings).toEqual([]);
  });

  it('[U] are never opened when not asked for', async () => {
    const { batch, facts } = await readArchive(linkedinArchive, [
      shares(['2025-07-13 08:15:21,x,One,,,']),
      invitations,
      sealedFile('messages.csv'),
    ]);
    expect(batch.posts).toHaveLength(1);
    expect(batch.messages).toEqual([]);
    expect(facts.unopenedMessages).toBe(1);
    expect(facts.warnings).toEqual([
      {
        code: 'messages-not-read',
        text: 'Direct messages were not read: messages.csv, the words in invitations. Read them with --messages.',
        path: null,
      },
    ]);
  });

  it('[U] of 2018 have a direction and no conversation', async () => {
    const old = table('Messages.csv', [
      'From,To,Date,Subject,Content,Direction,Folder',
      'Rowan Hill,Willow Field,"9/12/18, 4:05 PM",,Hello,INCOMING,INBOX',
      'Willow Field,Rowan Hill,"9/12/18, 4:06 PM",,Hi,OUTGOING,INBOX',
    ]);
    const { batch } = await readArchive(linkedinArchive, [old], { messages: true });
    expect(batch.messages.map(({ createdAt, text }) => [createdAt, text])).toEqual([
      ['2018-09-12T16:05:00.000Z', 'Hello'],
      ['2018-09-12T16:06:00.000Z', 'Hi'],
    ]);
    expect(new Set(batch.messages.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  it('[U] came with invitations too', async () => {
    const { batch } = await readArchive(linkedinArchive, [invitations], { messages: true });
    expect(batch.messages).toEqual([
      expect.objectContaining({
        conversationId: 'invitation-rowan',
        author: { id: null, handle: 'rowan' },
        createdAt: '2023-09-12T16:05:00.000Z',
        text: 'You are a fraud',
      }),
    ]);
  });
});

describe('relations', () => {
  it('[U] are connections, both ways, and what was liked', async () => {
    const { batch } = await readArchive(linkedinArchive, [
      table('Connections.csv', [
        'Notes:',
        '"When exporting your data, you may notice that ""some"", e-mail addresses are missing."',
        '',
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        `Hazel,Wood,${profile('h%C3%A4zel')},,Beans Ltd,Gardener,15 Mar 2024`,
        'Older,Row,,,,,15 Mar 2014',
      ]),
      table('Reactions.csv', [
        'Date,Type,Link',
        `2025-07-13 08:15:21,LIKE,${update('ugcPost', '7300000000000000789')}`,
        'x,LIKE,y',
      ]),
    ]);
    expect(batch.relations).toEqual([
      { platform: 'linkedin', kind: 'follower', targetId: '@häzel' },
      { platform: 'linkedin', kind: 'following', targetId: '@häzel' },
      { platform: 'linkedin', kind: 'like', targetId: 'ugcPost:7300000000000000789' },
    ]);
    expect(Object.fromEntries(batch.skipped)).toEqual({ 'connection-without-address': 1, 'bad-like': 1 });
  });
});

describe('the export as a whole', () => {
  it('[U] is claimed by columns, folder by folder, and nothing else is', async () => {
    const claims = await linkedinArchive.claim([
      shares([], 'a/Shares.csv'),
      sealedFile('a/messages.csv'),
      sealedFile('a/Profile.html'),
      table('a/Profile.csv', ['First Name,Last Name,Headline']),
      comments([], 'b/renamed.csv'),
      comments([`2025-07-13 08:15:21,${update('share', '1')},Hi`], 'c/renamed.csv'),
      table('d/messages.csv', ['id,text', '1,x']),
      table('d/tweets.csv', ['tweet_id,text', '1,x']),
    ]);
    expect(claims.map(({ root, files }) => [root, files.map(({ name }) => name)])).toEqual([
      ['a', ['a/Shares.csv', 'a/messages.csv']],
      ['c', ['c/renamed.csv']],
    ]);
  });

  it('[U] says so where nothing tells whose it is', async () => {
    const { facts } = await readArchive(linkedinArchive, [shares(['2025-07-13 08:15:21,x,One,,,'])]);
    expect(facts.owner).toBeNull();
    expect(facts.warnings.map(({ code }) => code)).toEqual(['owner-unknown']);
  });

  it('[U] says that own messages are not known where nothing tells whose it is', async () => {
    const one = table('messages.csv', ['CONVERSATION ID,FROM,CONTENT', 'c1,Rowan Hill,Hello']);
    const { facts } = await readArchive(linkedinArchive, [one], { messages: true });
    expect(facts.warnings.map(({ text }) => text)).toEqual([expect.stringContaining('count as messages of others')]);
  });

  it('[E] keeps rows that are not UTF-8, and says so', async () => {
    const latin1 = Buffer.from('Date,ShareLink,ShareCommentary\n2025-07-13 08:15:21,x,Gr\u00fc\u00dfe\n', 'latin1');
    const { batch, facts } = await readArchive(linkedinArchive, [memoryFile('Shares.csv', latin1)]);
    expect(batch.posts[0]?.post.text).toBe('Gr\ufffd\ufffde');
    expect(facts.warnings).toContainEqual(expect.objectContaining({ code: 'invalid-utf8', path: 'Shares.csv' }));
  });

  it('[E] goes on behind a damaged table', async () => {
    const error = new InputError('Damaged.', { code: 'damaged', hint: 'Download it again.' });
    const text = 'Date,ShareLink,ShareCommentary\n2025-07-13 08:15:21,x,One\n2025-07-13 08:';
    const { batch, facts } = await readArchive(linkedinArchive, [
      damagedFile('Shares.csv', text, error),
      comments([`2025-07-13 08:15:21,${update('share', '1')},Hi`]),
    ]);
    expect(facts.damage).toBe(error);
    expect(batch.posts.map(({ post }) => post.text)).toEqual(['One', 'Hi']);
    expect([...batch.skipped]).toEqual([['truncated', 1]]);
  });
});
