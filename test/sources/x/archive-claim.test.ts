import { describe, expect, it } from 'vitest';
import { xArchive } from '../../../src/sources/x/archive/index.ts';
import { damagedFile, memoryFile, sealedFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';
import { accountFile, dataFile, manifestFile, tweet, wrapped } from '../../support/x-archive-files.ts';

const tweetsText = `window.YTD.tweets.part0 = ${JSON.stringify(wrapped(tweet()))}`;

const sensitive = [
  'ad-impressions.js',
  'ad-engagements.js',
  'ip-audit.js',
  'device-token.js',
  'ni-devices.js',
  'contact.js',
  'phone-number.js',
  'personalization.js',
  'email-address-change.js',
  'ageinfo.js',
  'account-creation-ip.js',
  'connected-application.js',
  'sso.js',
  'key-registry.js',
  'grok-chat-item.js',
  'direct-message-headers.js',
  'direct-message-group-headers.js',
  'something-x-adds-tomorrow.js',
  'tweets_media/1-a.jpg',
];

describe('claim', () => {
  it('[U] finds an archive by base name at any depth and strips the data folder', async () => {
    const inner = [accountFile({}, 'x/twitter-2026/data/'), memoryFile('x/twitter-2026/data/tweets.js', tweetsText)];
    const page = memoryFile('x/twitter-2026/Your archive.html', '<html>');
    const claims = await xArchive.claim([...inner, page]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.root).toBe('x/twitter-2026');
    expect(claims[0]?.files).toHaveLength(3);
  });

  it('[U] finds the files of 2018 at the root of the zip', async () => {
    const claims = await xArchive.claim([dataFile('tweet.js', [tweet()]), dataFile('ad-impressions.js', [])]);
    expect(claims.map((claim) => [claim.root, claim.files.length])).toEqual([['', 2]]);
  });

  it('[U] keeps two archives apart and leaves other files beside them', async () => {
    const files = [
      memoryFile('old/data/tweet.js', tweetsText),
      memoryFile('new/data/tweets.js', tweetsText),
      memoryFile('mentions.ndjson', '{}'),
      memoryFile('new/data/mentions.ndjson', '{}'),
    ];
    const claims = await xArchive.claim(files);
    expect(claims.map((claim) => claim.root)).toEqual(['old', 'new']);
    expect(claims.flatMap((claim) => claim.files.map((file) => file.name))).toEqual([
      'old/data/tweet.js',
      'new/data/tweets.js',
    ]);
  });

  it('[U] leaves a program with files of the same names alone', async () => {
    const files = [memoryFile('src/profile.js', 'export const a = 1'), memoryFile('src/account.js', 'var b = {}')];
    expect(await xArchive.claim(files)).toEqual([]);
  });

  it.each([
    ['tweets.js', tweetsText, 1],
    ['renamed (1).json', tweetsText, 1],
    ['part.js', tweetsText.replace('.part0', '.part3'), 1],
    ['cut.json', JSON.stringify(wrapped(tweet())), 1],
    ['likes.txt', 'window.YTD.like.part0 = [{"like":{"tweetId":"20"}}]', 0],
  ])('[U] takes the lone file %s by what it holds', async (name, text, posts) => {
    const { batch } = await readArchive(xArchive, [memoryFile(name, text)]);
    expect(batch.posts).toHaveLength(posts);
    expect(batch.relations).toHaveLength(1 - posts);
  });

  it('[U] claims a lone sensitive file and reads nothing of it', async () => {
    const { batch, facts } = await readArchive(xArchive, [
      memoryFile('any.js', 'window.YTD.ip_audit.part0 = [{"ipAudit":{"loginIp":"192.0.2.1"}}]'),
    ]);
    expect(facts.ignored).toBe(1);
    expect(batch.accounts).toEqual([]);
  });

  it('[E] is not stopped by a file whose start cannot be read', async () => {
    const broken = {
      ...damagedFile('data/account.js', '', new Error('x')),
      head: () => Promise.reject(new Error('x')),
    };
    expect(await xArchive.claim([broken, memoryFile('data/tweets.js', tweetsText)])).toHaveLength(1);
    expect(await xArchive.claim([{ ...broken, name: 'data/tweets.js' }])).toHaveLength(1);
    expect(await xArchive.claim([broken])).toHaveLength(0);
  });
});

describe('files that stay closed', () => {
  it('[U] never opens what is sensitive, unknown or media, and counts it', async () => {
    const closed = sensitive.map((name) => sealedFile(`data/${name}`));
    const { batch, facts } = await readArchive(
      xArchive,
      [accountFile(), memoryFile('data/tweets.js', tweetsText), ...closed],
      { messages: true },
    );
    expect(batch.posts).toHaveLength(1);
    expect(facts.ignored).toBe(sensitive.length);
    expect(facts.damage).toBeNull();
  });

  it('[U] never opens messages that were not asked for, and names them', async () => {
    const names = ['direct-messages.js', 'direct-messages-part1.js', 'direct-messages-group.js', 'direct-message.js'];
    const { batch, facts } = await readArchive(xArchive, [
      ...names.map((name) => sealedFile(`data/${name}`)),
      memoryFile('data/tweets.js', tweetsText),
      manifestFile({ 'direct-messages.js': 4, 'direct-messages-group.js': 2, 'tweets.js': 1 }),
    ]);
    expect(batch.messages).toEqual([]);
    expect(facts.unopenedMessages).toBe(6);
    expect(facts.ignored).toBe(0);
    const warning = facts.warnings.find((one) => one.code === 'messages-not-read');
    for (const name of names) expect(warning?.text).toContain(name);
  });
});
