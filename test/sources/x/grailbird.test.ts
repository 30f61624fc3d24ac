import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostRecord } from '../../../src/model/post.ts';
import type { NamedFile } from '../../../src/sources/source.ts';
import { grailbird } from '../../../src/sources/x/grailbird/index.ts';
import { parseItem, postOfItem } from '../../../src/sources/x/grailbird/item.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { type ReadInput, readArchive } from '../../support/read-input.ts';

const owner = { id: '811234', handle: 'orla_bikes' };

const ownUser = {
  name: 'Orla',
  screen_name: 'orla_bikes',
  protected: false,
  id: 811234,
  id_str: '811234',
  profile_image_url_https: 'https://pbs.example/sticky/default_profile_images/a.png',
  verified: false,
};

const otherUser = { name: 'Other', screen_name: 'other', id_str: '55', verified: true };

function item(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    source: '<a href="https://app.example">App</a>',
    entities: { user_mentions: [], media: [], hashtags: [], urls: [] },
    geo: {},
    id_str: '299726391234567891',
    text: 'First lane &amp; tree',
    id: 299726391234567900,
    created_at: '2013-02-08 04:20:27 +0000',
    user: ownUser,
    ...fields,
  };
}

function month(name: string, ...items: readonly unknown[]): NamedFile {
  const text = `Grailbird.data.tweets_${name} = \n ${JSON.stringify(items, null, 1)}`;
  return memoryFile(`old/data/js/tweets/${name}.js`, text);
}

function index(counts: Record<string, number>): NamedFile {
  const entries = Object.entries(counts).map(([name, tweet_count]) => ({
    file_name: `data/js/tweets/${name}.js`,
    year: Number(name.slice(0, 4)),
    var_name: `tweets_${name}`,
    tweet_count,
    month: Number(name.slice(5)),
  }));
  return memoryFile('old/data/js/tweet_index.js', `var tweet_index =  ${JSON.stringify(entries)}`);
}

const details = memoryFile(
  'old/data/js/user_details.js',
  `var user_details =  ${JSON.stringify({ screen_name: 'orla_bikes', location: 'Leeds', full_name: 'Orla', bio: 'Lanes', id: '811234', created_at: '2007-02-26 10:00:00 +0000' })}`,
);

const payload = memoryFile(
  'old/data/js/payload_details.js',
  'var payload_details =  {"tweets":99,"created_at":"2018-03-05 23:08:49 +0000","lang":"en"}',
);

function read(...files: readonly NamedFile[]): Promise<ReadInput> {
  return readArchive(grailbird, files);
}

async function recordOf(fields: Record<string, unknown>): Promise<PostRecord> {
  const { batch } = await read(details, month('2013_02', item(fields)));
  const record = batch.posts.find((one) => one.role === 'record');
  if (record === undefined) throw new Error('the item was not read');
  return record;
}

describe('claim', () => {
  it('[U] takes what belongs to the archive, the tables too, and leaves the rest', async () => {
    const files = [
      month('2013_02', item()),
      details,
      memoryFile('old/data/csv/2013_02.csv', '"tweet_id","in_reply_to_status_id"'),
      memoryFile('old/tweets.csv', '"tweet_id","in_reply_to_status_id"'),
      memoryFile('old/index.html', '<html>'),
      memoryFile('old/lib/jquery.js', ''),
      memoryFile('old/mentions.ndjson', '{}'),
      memoryFile('tweets.csv', '"tweet_id"'),
    ];
    const claims = await grailbird.claim(files);
    expect(claims.map((claim) => claim.root)).toEqual(['old']);
    expect(claims[0]?.files).toHaveLength(6);
    const { batch, facts } = await read(...files);
    expect(batch.posts).toHaveLength(1);
    expect(facts.ignored).toBe(4);
  });

  it('[U] takes bare months, a lone renamed one too, and no other script of such a name', async () => {
    const text = `Grailbird.data.tweets_2013_02 = ${JSON.stringify([item()])}`;
    expect((await read(memoryFile('2013_02.js', text))).batch.posts).toHaveLength(1);
    expect((await read(memoryFile('february.js', text))).batch.posts).toHaveLength(1);
    expect(await grailbird.claim([memoryFile('2013_02.js', 'var a = 1'), memoryFile('b.js', text)])).toEqual([]);
  });

  it('[U] reads months kept as tables where there are no others', async () => {
    const table = '"tweet_id","in_reply_to_status_id","timestamp","text"\n"20","","2007-03-01 04:18:51 +0000","Hello"';
    const { batch, facts } = await read(details, memoryFile('old/data/csv/2007_03.csv', table));
    expect(batch.posts[0]?.post).toMatchObject({ id: '20', author: owner, text: 'Hello' });
    expect(facts.owner).toEqual(owner);
  });

  it('[E] names a Git LFS pointer and reads the other months', async () => {
    const pointer = memoryFile('old/data/js/tweets/2013_01.js', 'version https://git-lfs.github.com/spec/v1\n');
    const { batch, facts } = await read(pointer, month('2013_02', item()));
    expect(facts.damage).toMatchObject({ code: 'git-lfs-pointer' });
    expect(batch.posts).toHaveLength(1);
  });
});

describe('archive', () => {
  it("[U] is its owner's, made when it says", async () => {
    const { batch, facts } = await read(month('2013_02', item()), details, payload, index({ '2013_02': 1 }));
    expect(facts).toMatchObject({ owner, takenAt: '2018-03-05T23:08:49.000Z', ignored: 0, warnings: [], damage: null });
    expect(facts.expected).toEqual([{ name: '2013_02.js', promised: 1, found: 1 }]);
    expect(batch.accounts).toHaveLength(2);
    expect(batch.accounts[0]).toMatchObject({
      ...owner,
      displayName: 'Orla',
      bio: 'Lanes',
      createdAt: '2007-02-26T10:00:00.000Z',
      snapshotAt: '2018-03-05T23:08:49.000Z',
    });
    expect(batch.accounts[1]).toMatchObject({ ...owner, defaultAvatar: true, protected: false, verified: 'none' });
  });

  it("[U] without details is its first author's", async () => {
    const { facts } = await read(month('2013_02', item(), item()));
    expect(facts.owner).toEqual(owner);
    expect(facts.warnings).toEqual([]);
  });

  it('[U] that names nobody says so', async () => {
    const { batch, facts } = await read(month('2013_02', item({ user: undefined })));
    expect(facts.owner).toBeNull();
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['owner-unknown']);
    expect(batch.posts[0]?.post.author).toEqual({ id: null, handle: null });
  });

  it('[U] is read in order of time', async () => {
    const { batch } = await read(month('2013_02', item({ id_str: '12' })), month('2012_11', item({ id_str: '11' })));
    expect(batch.posts.map((record) => record.post.id)).toEqual(['11', '12']);
  });
});

describe('completeness', () => {
  it('[U] names months of the index that are missing, but not empty ones', async () => {
    const files = [
      month('2013_02', item()),
      details,
      index({ '2013_02': 1, '2013_01': 4, '2012_12': 0, '2012_07': 3 }),
    ];
    const { facts } = await read(...files);
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['months-missing']);
    expect(facts.warnings[0]?.text).toContain('2012-07, 2013-01.');
    expect(facts.expected).toContainEqual({ name: '2013_01.js', promised: 4, found: 0 });
  });

  it('[U] does not take a gap the index knows of for a loss', async () => {
    const files = [month('2012_10', item()), month('2013_02', item()), details];
    expect((await read(...files, index({ '2013_02': 1, '2012_10': 1 }))).facts.warnings).toEqual([]);
  });

  it('[U] names gaps between the months where there is no index', async () => {
    const { facts } = await read(month('2012_11', item()), month('2013_02', item()), details);
    expect(facts.warnings[0]).toMatchObject({
      code: 'months-missing',
      text: expect.stringContaining('2012-12, 2013-01'),
    });
    const { facts: long } = await read(month('2007_01', item()), month('2013_02', item()), details);
    expect(long.warnings[0]?.text).toMatch(/2009-01 and 48 more\.$/);
  });

  it('[U] tells a month with other rows than the index says', async () => {
    const { batch, facts } = await read(month('2013_02', item(), { text: 'no id' }), details, index({ '2013_02': 3 }));
    expect(facts.warnings.map((warning) => warning.code)).toEqual(['index-count-differs']);
    expect(facts.warnings[0]?.text).toMatch(/3.*2013_02\.js.*2/);
    expect(batch.skipped).toEqual(new Map([['bad-post', 1]]));
  });
});

describe('item', () => {
  it('[U] is a post without counts, its id kept to the last digit', async () => {
    const record = await recordOf({});
    expect(record).toMatchObject({ role: 'record', metrics: null });
    expect(record.post).toMatchObject({
      id: '299726391234567891',
      author: owner,
      createdAt: '2013-02-08T04:20:27.000Z',
      dayOnly: false,
      text: 'First lane & tree',
      isRepost: false,
      inReplyTo: null,
      quotes: null,
    });
  });

  it('[U] has its date in either style', async () => {
    const early = await recordOf({ created_at: 'Fri Feb 08 04:20:27 +0000 2013' });
    expect(early.post.createdAt).toBe('2013-02-08T04:20:27Z');
  });

  it.each([
    ['2009-05-01 00:00:00 +0000', true],
    ['2010-11-03 00:00:00 +0000', true],
    ['2009-05-01 00:00:01 +0000', false],
    ['Fri May 01 17:30:00 +0000 2009', false],
    ['2010-11-04 00:00:00 +0000', false],
    ['2012-05-01 00:00:00 +0000', false],
  ])('[U] of %s knows the day alone: %s', async (created_at, dayOnly) => {
    expect((await recordOf({ id_str: '1670000000', created_at })).post.dayOnly).toBe(dayOnly);
  });

  it('[U] with a number for an id is read only where no digit was lost', async () => {
    expect((await recordOf({ id_str: undefined, id: 1670000000 })).post.id).toBe('1670000000');
    const { batch } = await read(details, month('2013_02', item({ id_str: undefined })));
    expect(batch.skipped.get('bad-post')).toBe(1);
  });

  it('[U] replies, mentions, media and quotes are those of its entities', async () => {
    const entities = {
      user_mentions: [{ name: 'A', screen_name: 'a_b', indices: [0, 4], id_str: '88', id: 88 }],
      media: [{}],
      urls: [{ expanded_url: 'http://twitter.com/other/statuses/123' }, { expanded_url: 'http://news.example' }],
    };
    const { post } = await recordOf({ entities, in_reply_to_user_id: 88, in_reply_to_screen_name: 'a_b' });
    expect(post).toMatchObject({
      inReplyTo: { postId: null, author: { id: '88', handle: 'a_b' } },
      mentions: [{ id: '88', handle: 'a_b' }],
      quotes: { postId: '123', author: { id: null, handle: 'other' } },
      hasMedia: true,
      hasLink: true,
    });
  });

  it('[U] that reposts has the full text of the original, which comes along with its author', async () => {
    const original = item({ id_str: '299726391234567000', text: 'A long &lt;text&gt; in full', user: otherUser });
    const repost = item({ text: 'RT @other: A long &lt;te…', retweeted_status: original });
    const { batch } = await read(details, month('2013_02', repost, item({ id_str: '9', retweeted_status: original })));
    expect(batch.posts.map((one) => [one.role, one.post.isRepost, one.post.text])).toEqual([
      ['record', true, 'A long <text> in full'],
      ['context', false, 'A long <text> in full'],
      ['record', true, 'A long <text> in full'],
      ['context', false, 'A long <text> in full'],
    ]);
    expect(batch.posts[1]?.post.author).toEqual({ id: '55', handle: 'other' });
    const others = batch.accounts.filter((account) => account.id === '55');
    expect(others).toEqual([expect.objectContaining({ handle: 'other', displayName: 'Other', verified: 'legacy' })]);
  });

  it('[U] typed as a repost by hand is none', async () => {
    expect((await recordOf({ text: 'RT @other: so true' })).post.isRepost).toBe(false);
  });

  it('[U] of the v1.1 API between the others keeps its counts, full text and quoted post', async () => {
    const quoted_status = item({ id_str: '77', full_text: 'Quoted', text: undefined, user: otherUser });
    const raw = item({
      text: undefined,
      full_text: 'From 2022',
      created_at: 'Tue Feb 08 04:20:27 +0000 2022',
      favorite_count: 5,
      retweet_count: 0,
      lang: 'en',
      quoted_status,
      quoted_status_id_str: '77',
    });
    const { batch } = await read(details, month('2022_02', raw));
    expect(batch.posts[0]).toMatchObject({
      metrics: { likes: 5, reposts: 0, views: null },
      post: { text: 'From 2022', language: 'en', quotes: { postId: '77', author: { id: '55', handle: 'other' } } },
    });
    expect(batch.posts[1]).toMatchObject({ role: 'context', post: { id: '77', text: 'Quoted' } });
    expect((await recordOf({ quoted_status_id_str: '78' })).post.quotes?.postId).toBe('78');
  });

  it('[U] by another account keeps its author', async () => {
    expect((await recordOf({ user: otherUser })).post.author).toEqual({ id: '55', handle: 'other' });
    const renamed = { ...ownUser, screen_name: 'orla' };
    expect((await recordOf({ user: renamed })).post.author).toEqual(owner);
  });

  it('[E] never throws, whatever it holds', () => {
    const keys = [...Object.keys(item()), 'retweeted_status', 'quoted_status', 'in_reply_to_user_id', '__proto__'];
    const field = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant(item()), fc.object());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), field), (fields) => {
        const parsed = parseItem({ ...item(), ...fields });
        const record = parsed === null ? null : postOfItem(parsed, owner);
        return record === null || /^\d+$/.test(record.post.id);
      }),
    );
  });
});
