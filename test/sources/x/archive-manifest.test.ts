import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/errors.ts';
import type { InputFacts } from '../../../src/sources/source.ts';
import { xArchive } from '../../../src/sources/x/archive/index.ts';
import { damagedFile, memoryFile } from '../../support/memory-file.ts';
import { readArchive } from '../../support/read-input.ts';
import { accountFile, dataFile, manifestFile, owner, tweet, wrapped } from '../../support/x-archive-files.ts';

const threeTweets = wrapped(tweet({ id_str: '11' }), tweet({ id_str: '12' }), tweet({ id_str: '13' }));

function codes(facts: InputFacts): string[] {
  return facts.warnings.map((warning) => warning.code);
}

describe('manifest', () => {
  it('[U] gives the date, and its counts are compared with the rows of every file read', async () => {
    const { facts } = await readArchive(xArchive, [
      manifestFile({ 'account.js': 1, 'tweets.js': 3, 'like.js': 1, 'ip-audit.js': 9 }),
      accountFile(),
      dataFile('data/tweets.js', threeTweets),
      dataFile('data/like.js', [{ like: { tweetId: '20' } }]),
    ]);
    expect(facts.takenAt).toBe('2026-03-06T10:00:00.000Z');
    expect(facts.expected).toEqual([
      { name: 'account.js', promised: 1, found: 1 },
      { name: 'tweets.js', promised: 3, found: 3 },
      { name: 'like.js', promised: 1, found: 1 },
    ]);
    expect(codes(facts)).toEqual([]);
  });

  it('[U] counts rows as they stand, bad ones too, and tells a difference with both numbers', async () => {
    const { batch, facts } = await readArchive(xArchive, [
      manifestFile({ 'tweets.js': 5 }),
      accountFile(),
      dataFile('data/tweets.js', [...threeTweets, { tweet: { nonsense: true } }]),
    ]);
    expect(facts.expected).toEqual([{ name: 'tweets.js', promised: 5, found: 4 }]);
    expect(batch.skipped.get('bad-post')).toBe(1);
    const warning = facts.warnings.find((one) => one.code === 'manifest-count-differs');
    expect(warning?.text).toMatch(/5.*tweets\.js.*4/);
  });

  it('[U] names a file with rows that is missing, but none that is empty or never opened', async () => {
    const { facts } = await readArchive(xArchive, [
      manifestFile({
        'tweets.js': 3,
        'tweets-part1.js': 2,
        'mute.js': 0,
        'ad-engagements.js': 7,
        'direct-messages.js': 7,
      }),
      accountFile(),
      dataFile('data/tweets.js', threeTweets),
    ]);
    expect(facts.warnings.map((one) => [one.code, one.path])).toEqual([['file-missing', 'tweets-part1.js']]);
    expect(facts.expected).toContainEqual({ name: 'tweets-part1.js', promised: 2, found: 0 });
  });

  it('[U] tells an archive that is one of several parts', async () => {
    const { facts } = await readArchive(xArchive, [manifestFile({}, { isPartialArchive: true }), accountFile()]);
    expect(codes(facts)).toEqual(['partial-archive']);
  });

  it('[U] tells of a part what it has of the list, and what others may have', async () => {
    const counts = { 'tweets.js': 3, 'tweets-part1.js': 2, 'mute.js': 0, 'direct-messages.js': 7, 'ip-audit.js': 9 };
    const files = (about: Record<string, unknown>) => [
      manifestFile(counts, about),
      accountFile(),
      dataFile('data/tweets.js', threeTweets),
    ];
    const { facts } = await readArchive(xArchive, files({ isPartialArchive: true }));
    const [alone, missing] = facts.warnings;
    expect(codes(facts)).toEqual(['partial-archive', 'file-missing']);
    expect(facts.part).toMatchObject({ held: ['tweets.js'], alone });
    expect([...(facts.part?.missing ?? [])]).toEqual([
      ['tweets-part1.js', missing],
      ['direct-messages.js', null],
    ]);
    expect((await readArchive(xArchive, files({}))).facts.part).toBeNull();
  });

  it.each([
    ['a trailing comma', (text: string) => text.replace(/\}\s*$/, ',}')],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['another object', () => 'window.__THAR_CONFIG = {"colour":"blue"}'],
    ['a list', () => 'window.__THAR_CONFIG = [1, 2]'],
    ['nothing', () => ''],
  ])('[E] a manifest with %s is told, and the rest is read', async (_, spoil) => {
    const whole = await (await manifestFile({ 'tweets.js': 9 }).open()).toArray();
    const { batch, facts } = await readArchive(xArchive, [
      memoryFile('data/manifest.js', spoil(Buffer.concat(whole).toString())),
      accountFile(),
      dataFile('data/tweets.js', threeTweets),
    ]);
    expect(codes(facts)).toEqual(['manifest-broken']);
    expect(batch.posts).toHaveLength(3);
    expect(batch.skipped.size).toBe(0);
    expect(facts.damage).toBeNull();
    expect(facts.expected).toEqual([]);
  });

  it('[U] an archive without a manifest is read and noted', async () => {
    const { batch, facts } = await readArchive(xArchive, [accountFile(), dataFile('data/tweets.js', threeTweets)]);
    expect(codes(facts)).toEqual(['manifest-absent']);
    expect(batch.posts).toHaveLength(3);
  });
});

describe('parts without a manifest', () => {
  function missing(facts: InputFacts) {
    return facts.warnings.filter(({ code }) => code === 'file-missing').map(({ path, text }) => [path, text]);
  }

  it.each([
    [
      ['data/tweets.js', 'data/tweets-part2.js'],
      [['tweets-part1.js', 'The archive has tweets-part2.js, and tweets-part1.js is not there.']],
    ],
    [['data/tweets-part1.js'], [['tweets.js', 'The archive has tweets-part1.js, and tweets.js is not there.']]],
    [
      ['tweet-part3.js', 'tweet-part999999.js', 'like.js'],
      [
        ['tweet.js', 'The archive has tweet-part3.js, and tweet.js to tweet-part2.js are not there.'],
        [
          'tweet-part4.js',
          'The archive has tweet-part999999.js, and tweet-part4.js to tweet-part999998.js are not there.',
        ],
      ],
    ],
  ])('[U] are told where one between is missing: %j', async (names, wanted) => {
    const { facts } = await readArchive(
      xArchive,
      names.map((name) => dataFile(name, [])),
    );
    expect(missing(facts)).toEqual(wanted);
  });

  it.each([
    [['data/account.js', 'data/tweets.js', 'data/tweets-part1.js', 'data/Tweets-Part2.js', 'data/like.js']],
    [['data/tweets.js', 'data/direct-messages-part2.js', 'data/tweet-headers-part1.js', 'data/ad-clicks-part3.js']],
    [['tweets-part1.js']],
  ])('[U] are not missed where all are there, none is read, or one file alone was named: %j', async (names) => {
    const { facts } = await readArchive(
      xArchive,
      names.map((name) => dataFile(name, [])),
    );
    expect(missing(facts)).toEqual([]);
  });

  it('[U] are left to the manifest where there is one', async () => {
    const files = [dataFile('data/tweets.js', threeTweets), dataFile('data/tweets-part2.js', threeTweets)];
    const { facts } = await readArchive(xArchive, [manifestFile({ 'tweets.js': 3 }), accountFile(), ...files]);
    expect(codes(facts)).toEqual([]);
  });
});

describe('damage', () => {
  it('[E] names a Git LFS pointer with the way to get the file, and reads the others', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00ff\nsize 104874243\n';
    const { batch, facts } = await readArchive(xArchive, [
      accountFile(),
      dataFile('data/tweets.js', threeTweets),
      memoryFile('data/tweets-part1.js', pointer),
      memoryFile('data/tweets-part2.js', pointer),
      dataFile('data/like.js', [{ like: { tweetId: '20' } }]),
    ]);
    expect(facts.damage).toBeInstanceOf(InputError);
    expect(facts.damage).toMatchObject({
      code: 'git-lfs-pointer',
      message: expect.stringContaining('tweets-part1.js'),
    });
    expect(facts.damage).toMatchObject({ hint: expect.stringContaining('git lfs pull') });
    expect(facts.warnings).toContainEqual(
      expect.objectContaining({ code: 'git-lfs-pointer', path: 'data/tweets-part2.js' }),
    );
    expect(batch.posts).toHaveLength(3);
    expect(batch.relations).toHaveLength(1);
  });

  it('[E] keeps what stood before the damage and reads the files after it', async () => {
    const error = new InputError('The CRC is wrong.', { code: 'bad-crc' });
    const text = `window.YTD.tweets.part0 = [\n${JSON.stringify(threeTweets[0])},\n${JSON.stringify(threeTweets[1])},\n`;
    const { batch, facts } = await readArchive(xArchive, [
      manifestFile({ 'tweets.js': 3 }),
      damagedFile('data/tweets.js', text, error),
      dataFile('data/follower.js', [{ follower: { accountId: '5' } }]),
    ]);
    expect(facts.damage).toBe(error);
    expect(batch.posts.map((record) => record.post.id)).toEqual(['11', '12']);
    expect(batch.relations).toHaveLength(1);
    expect(facts.expected).toEqual([{ name: 'tweets.js', promised: 3, found: 2 }]);
  });

  it('[E] does not hide an error that is no damage', async () => {
    const error = new TypeError('a bug');
    const files = [accountFile(), damagedFile('data/tweets.js', 'window.YTD.tweets.part0 = [', error)];
    await expect(readArchive(xArchive, files)).rejects.toThrow('a bug');
  });
});

describe('owner', () => {
  const post = dataFile('data/tweets.js', threeTweets);

  it('[U] is read before the posts, with the profile and earlier names', async () => {
    const { batch, facts } = await readArchive(xArchive, [
      post,
      manifestFile({}),
      accountFile({ createdAt: '2021-12-03T16:54:16.000Z', email: 'orla@mail.example' }),
      dataFile('data/profile.js', [
        {
          profile: {
            description: { bio: 'Lanes & trees', website: 'https://t.co/x', location: 'Leeds' },
            avatarMediaUrl: 'https://pbs.example/profile_images/1/a.jpg',
          },
        },
      ]),
      dataFile('data/verified.js', [{ verified: { accountId: owner.id, verified: false } }]),
      dataFile('data/screen-name-change.js', [
        {
          screenNameChange: {
            accountId: owner.id,
            screenNameChange: { changedAt: '2023-01-02T03:04:05.000Z', changedFrom: 'orla', changedTo: 'orla_bikes' },
          },
        },
        { screenNameChange: {} },
      ]),
    ]);
    expect(facts.owner).toEqual(owner);
    expect(batch.posts.every((record) => record.post.author.id === owner.id)).toBe(true);
    expect(batch.accounts).toEqual([
      expect.objectContaining({
        ...owner,
        displayName: 'Orla',
        bio: 'Lanes & trees',
        link: 'https://t.co/x',
        location: 'Leeds',
        defaultAvatar: false,
        createdAt: '2021-12-03T16:54:16.000Z',
        verified: 'none',
        followers: null,
        snapshotAt: '2026-03-06T10:00:00.000Z',
      }),
    ]);
    expect(batch.handleChanges).toEqual([
      { platform: 'x', accountId: owner.id, from: 'orla', to: 'orla_bikes', changedAt: '2023-01-02T03:04:05.000Z' },
    ]);
    expect(batch.skipped.get('bad-handle-change')).toBe(1);
  });

  it('[U] comes from the manifest where the account file is missing', async () => {
    const { batch, facts } = await readArchive(xArchive, [post, manifestFile({})]);
    expect(facts.owner).toEqual(owner);
    expect(batch.accounts[0]?.displayName).toBe('Orla');
  });

  it('[U] comes from the account file where the manifest has another id', async () => {
    const manifest = memoryFile('data/manifest.js', 'window.__THAR_CONFIG = {"userInfo":{"accountId":"1007"}}');
    expect((await readArchive(xArchive, [post, manifest, accountFile()])).facts.owner).toEqual(owner);
  });

  it('[U] comes from the tweet headers where nothing else tells, an id like 007 included', async () => {
    const manifest = memoryFile('data/manifest.js', 'window.__THAR_CONFIG = {"userInfo":{"accountId":"007"}}');
    const headers = dataFile('data/tweet-headers.js', [{ tweet: { tweet_id: '11', user_id: owner.id } }]);
    const { batch, facts } = await readArchive(xArchive, [post, manifest, headers]);
    expect(facts.owner).toEqual({ id: owner.id, handle: null });
    expect(batch.posts[0]?.post.author).toEqual({ id: owner.id, handle: null });
  });

  it('[U] is unknown where nothing tells, and that is said', async () => {
    const { batch, facts } = await readArchive(xArchive, [post]);
    expect(facts.owner).toBeNull();
    expect(codes(facts)).toEqual(['manifest-absent', 'owner-unknown']);
    expect(batch.accounts).toEqual([]);
    expect(batch.posts[0]?.post.author).toEqual({ id: null, handle: null });
  });

  it.each([
    ['2022-01-01T00:00:00.000Z', true, 'legacy'],
    ['2025-01-01T00:00:00.000Z', true, null],
    ['2022-01-01T00:00:00.000Z', false, 'none'],
  ])('[U] of an archive of %s with the badge %s is verified: %s', async (generationDate, verified, expected) => {
    const { batch } = await readArchive(xArchive, [
      manifestFile({}, { generationDate }),
      dataFile('data/verified.js', [{ verified: { verified } }]),
    ]);
    expect(batch.accounts[0]?.verified).toBe(expected);
  });
});
