import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxSectionBytes } from '../../../src/sources/bluesky/car-sections.ts';
import { blueskyRepo } from '../../../src/sources/bluesky/index.ts';
import { emptyFacts, type NamedFile } from '../../../src/sources/source.ts';
import {
  type BuiltRepo,
  block,
  buildRepo,
  carOf,
  carOfRepo,
  pictureLink,
  section,
  type TestBlock,
} from '../../support/bluesky-repo-builder.ts';
import { ownerDid, postRecord, postUri, replyTo, rkeys, rosaDid, timDid } from '../../support/bluesky-samples.ts';
import { memoryFile } from '../../support/memory-file.ts';
import { seededRandom } from '../../support/random.ts';
import { readArchive } from '../../support/read-input.ts';

const at = (index: number) => rkeys[index] ?? '';
const list = (did: string) => `at://${did}/app.bsky.graph.list/${at(0)}`;
const made = { createdAt: '2026-05-02T10:00:00.000Z' };

const records: Readonly<Record<string, unknown>> = {
  'app.bsky.actor.profile/self': {
    $type: 'app.bsky.actor.profile',
    displayName: 'Dr Example',
    description: 'Public health.',
    avatar: { $type: 'blob', ref: pictureLink(), mimeType: 'image/jpeg', size: 3 },
    ...made,
  },
  [`app.bsky.feed.post/${at(0)}`]: postRecord('Wash your hands'),
  [`app.bsky.feed.post/${at(1)}`]: postRecord('I disagree', { reply: replyTo(rosaDid, at(0), at(5)) }),
  [`app.bsky.feed.post/${at(2)}`]: postRecord('Look', {
    embed: { $type: 'app.bsky.embed.record', record: { uri: postUri(timDid, at(3)), cid: 'x' } },
  }),
  [`app.bsky.feed.repost/${at(3)}`]: {
    $type: 'app.bsky.feed.repost',
    subject: { uri: postUri(timDid, at(3)), cid: 'x' },
    ...made,
  },
  [`app.bsky.feed.like/${at(4)}`]: {
    $type: 'app.bsky.feed.like',
    subject: { uri: postUri(timDid, at(3)), cid: 'x' },
    ...made,
  },
  [`app.bsky.feed.like/${at(5)}`]: {
    $type: 'app.bsky.feed.like',
    subject: { uri: `at://${timDid}/app.bsky.feed.generator/cats`, cid: 'x' },
    ...made,
  },
  [`app.bsky.graph.follow/${at(6)}`]: { $type: 'app.bsky.graph.follow', subject: timDid, ...made },
  [`app.bsky.graph.block/${at(7)}`]: { $type: 'app.bsky.graph.block', subject: rosaDid, ...made },
  [`app.bsky.graph.listblock/${at(8)}`]: { $type: 'app.bsky.graph.listblock', subject: list(ownerDid), ...made },
  [`app.bsky.graph.listblock/${at(9)}`]: { $type: 'app.bsky.graph.listblock', subject: list(rosaDid), ...made },
  [`app.bsky.graph.listitem/${at(10)}`]: {
    $type: 'app.bsky.graph.listitem',
    list: list(ownerDid),
    subject: timDid,
    ...made,
  },
  [`app.bsky.feed.threadgate/${at(0)}`]: { $type: 'app.bsky.feed.threadgate', post: postUri(ownerDid, at(0)), ...made },
  'com.example.game.score/first-one': { $type: 'com.example.game.score', score: 7 },
};
const repo = buildRepo(records);

function read(bytes: Buffer, name = 'repo.car') {
  return readArchive(blueskyRepo, [memoryFile(name, bytes)]);
}

function skipped({ batch }: Awaited<ReturnType<typeof read>>) {
  return Object.fromEntries(batch.skipped);
}

function codes({ facts }: Awaited<ReturnType<typeof read>>) {
  return facts.warnings.map(({ code }) => code);
}

function ids({ batch }: Awaited<ReturnType<typeof read>>) {
  return batch.posts.map(({ post }) => post.id).sort();
}

function withRecords(from: BuiltRepo, part: Partial<BuiltRepo>): Buffer {
  const { commit, nodes, records: leaves } = { ...from, ...part };
  return carOf(from.commit, [commit, ...nodes, ...leaves]);
}

const wholeIds = [
  `${ownerDid}/${at(0)}`,
  `${ownerDid}/${at(1)}`,
  `${ownerDid}/${at(2)}`,
  `${ownerDid}/repost/${timDid}/${at(3)}`,
].sort();

describe('a repository of Bluesky', () => {
  it('[U] gives posts, replies, quotes and reposts, whose ids are those of the API', async () => {
    const result = await read(carOfRepo(repo));
    expect(ids(result)).toEqual(wholeIds);
    const byId = new Map(result.batch.posts.map(({ post }) => [post.id, post]));
    expect(byId.get(`${ownerDid}/${at(1)}`)).toMatchObject({
      author: { id: ownerDid, handle: null },
      inReplyTo: { postId: `${rosaDid}/${at(0)}`, author: { id: rosaDid } },
      conversationId: `${rosaDid}/${at(5)}`,
      visibility: 'public',
    });
    expect(byId.get(`${ownerDid}/${at(2)}`)?.quotes?.postId).toBe(`${timDid}/${at(3)}`);
    expect(byId.get(wholeIds[3] ?? '')).toMatchObject({ isRepost: true, text: '', hasMedia: null });
  });

  it('[U] gives likes, follows and blocks, with those on own lists that are blocked', async () => {
    const result = await read(carOfRepo(repo));
    const of = (kind: string) => result.batch.relations.flatMap((one) => (one.kind === kind ? [one.targetId] : []));
    expect(of('like')).toEqual([`${timDid}/${at(3)}`]);
    expect(of('following')).toEqual([timDid]);
    expect(of('block').sort()).toEqual([rosaDid, timDid].sort());
    expect(codes(result)).toEqual(['blocked-lists']);
  });

  it('[U] says whose it is, when it was last changed, and what the owner says of itself', async () => {
    const { facts, batch } = await read(carOfRepo(repo));
    expect(facts.owner).toEqual({ id: ownerDid, handle: null });
    expect(facts.takenAt).toBe('2026-05-03T00:00:00.000Z');
    expect(batch.accounts.at(-1)).toMatchObject({
      id: ownerDid,
      displayName: 'Dr Example',
      bio: 'Public health.',
      defaultAvatar: false,
      createdAt: '2026-05-02T10:00:00.000Z',
      avatarUrl: expect.stringMatching(
        /^https:\/\/cdn\.bsky\.app\/img\/avatar\/plain\/did:plc:[a-z]+\/bafkrei[a-z2-7]+@jpeg$/,
      ),
    });
  });

  it('[U] tells an owner without picture and words, and one who says to be a parody', async () => {
    const profile = {
      $type: 'app.bsky.actor.profile',
      labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: 'bot' }, { val: 'parody' }] },
    };
    const { batch } = await read(carOfRepo(buildRepo({ 'app.bsky.actor.profile/self': profile })));
    expect(batch.accounts.at(-1)).toMatchObject({ bio: '', defaultAvatar: true, avatarUrl: null, declared: 'parody' });
  });

  it('[U] reads a repository without records', async () => {
    const { batch, facts } = await read(carOfRepo(buildRepo({})));
    expect([batch.posts, facts.warnings, facts.owner?.id]).toEqual([[], [], ownerDid]);
  });

  it('[U] counts records of kinds it does not read, without taking them for damage', async () => {
    expect(skipped(await read(carOfRepo(repo)))).toEqual({ 'not-a-post': 3 });
  });

  it('[U] reads version 2, which has no revision', async () => {
    const result = await read(carOfRepo(buildRepo(records, { version: 2 })));
    expect(ids(result)).toEqual(wholeIds);
    expect(result.facts.takenAt).toBeNull();
  });

  it('[P] gives the same whatever order its blocks come in', async () => {
    const whole = await read(carOfRepo(repo));
    const random = seededRandom(7);
    for (let run = 0; run < 20; run += 1) {
      const blocks = [repo.commit, ...repo.nodes, ...repo.records]
        .map((one) => ({ one, place: random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      const result = await read(carOf(repo.commit, blocks));
      expect(ids(result)).toEqual(wholeIds);
      expect(skipped(result)).toEqual(skipped(whole));
      expect(result.batch.relations.map(({ targetId }) => targetId).sort()).toEqual(
        whole.batch.relations.map(({ targetId }) => targetId).sort(),
      );
    }
  });

  it('[U] walks a tree of many layers, and finds each record in its place', async () => {
    const many: Record<string, unknown> = {};
    for (let index = 0; index < 3_000; index += 1)
      many[`app.bsky.feed.post/post-${index}`] = postRecord(`no. ${index}`);
    const built = buildRepo(many);
    expect(built.nodes.length).toBeGreaterThan(500);
    const { batch, facts } = await read(carOfRepo(built));
    const texts = batch.posts.map(({ post }) => `${post.id.split('-')[1]} ${post.text}`);
    expect(new Set(texts)).toEqual(new Set(Array.from({ length: 3_000 }, (_, index) => `${index} no. ${index}`)));
    expect(facts.warnings).toEqual([]);
  });

  it('[U] keeps two posts of the same words and time apart', async () => {
    const twins = {
      [`app.bsky.feed.post/${at(0)}`]: postRecord('x'),
      [`app.bsky.feed.post/${at(1)}`]: postRecord('x'),
    };
    const result = await read(carOfRepo(buildRepo(twins)));
    expect(ids(result)).toEqual([`${ownerDid}/${at(0)}`, `${ownerDid}/${at(1)}`]);
    expect(skipped(result)).toEqual({});
  });

  it('[U] takes a block that comes twice once', async () => {
    const result = await read(withRecords(repo, { records: [...repo.records, ...repo.records] }));
    expect(ids(result)).toEqual(wholeIds);
    expect(result.batch.relations).toHaveLength(4);
  });

  it('[U] leaves out records the index does not lead to: they were deleted', async () => {
    const result = await read(withRecords(repo, { records: [...repo.records, block(postRecord('deleted'))] }));
    expect(ids(result)).toEqual(wholeIds);
  });

  it('[U] falls back on the kind of each record where parts of the index are missing, and says so', async () => {
    const stale = block(postRecord('kept nowhere'));
    const blocks: TestBlock[] = [repo.commit, ...repo.records, stale];
    const result = await read(carOf(repo.commit, blocks));
    expect(codes(result)).toEqual(['repo-incomplete', 'blocked-lists']);
    expect(result.facts.owner?.id).toBe(ownerDid);
    const texts = result.batch.posts.filter(({ post }) => !post.isRepost).map(({ post }) => post.text);
    expect(texts.sort()).toEqual(['I disagree', 'Look', 'Wash your hands', 'kept nowhere']);
    expect(new Set(ids(result)).size).toBe(5);
    for (const id of ids(result)) expect(id).toMatch(/^did:plc:[a-z]+\/(?:cid\/bafyrei|repost\/)/);
    expect(skipped(result)).toEqual({ 'not-a-post': 3 });
  });

  it('[U] keeps the places that the parts of the index still there tell', async () => {
    const many: Record<string, unknown> = {};
    for (const rkey of rkeys) many[`app.bsky.feed.post/${rkey}`] = postRecord(rkey);
    const built = buildRepo(many);
    const result = await read(withRecords(built, { nodes: built.nodes.slice(1) }));
    const placed = ids(result).filter((id) => !id.includes('/cid/'));
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.length).toBeLessThan(rkeys.length);
    expect(result.batch.posts).toHaveLength(rkeys.length);
    for (const { post } of result.batch.posts)
      if (!post.id.includes('/cid/')) expect(post.id).toBe(`${ownerDid}/${post.text}`);
  });

  it('[U] says that nobody is named where the commit is missing', async () => {
    const result = await read(carOf(repo.commit, [...repo.nodes, ...repo.records]));
    expect(result.facts.owner).toBeNull();
    expect(codes(result)).toEqual(['repo-incomplete', 'owner-unknown', 'blocked-lists']);
    expect(result.batch.posts[0]?.post.author).toEqual({ id: null, handle: null });
    expect(ids(result).every((id) => id.startsWith('unknown/'))).toBe(true);
  });

  it('[U] takes the newest commit where the root is not there', async () => {
    const old = buildRepo(records, { version: 2, did: timDid });
    const result = await read(carOf(block({ other: 1 }), [old.commit, repo.commit, ...repo.nodes, ...repo.records]));
    expect(result.facts.owner?.id).toBe(ownerDid);
    expect(ids(result)).toEqual(wholeIds);
  });

  it('[U] counts records that the index promises and that are not there', async () => {
    const result = await read(withRecords(repo, { records: repo.records.slice(2) }));
    expect(skipped(result)).toMatchObject({ 'record-missing': 2 });
  });

  it('[U] counts damaged records, and reads those after them', async () => {
    const broken = repo.records.map((one, index) =>
      index === 3
        ? { ...one, bytes: Buffer.from(one.bytes.map((byte, place) => (place === 20 ? byte ^ 1 : byte))) }
        : one,
    );
    const result = await read(withRecords(repo, { records: broken }));
    expect(result.batch.posts).toHaveLength(3);
    expect(skipped(result)).toEqual({ 'bad-record': 1, 'not-a-post': 3 });
    const odd = await read(
      carOfRepo(
        buildRepo({
          ...records,
          [`app.bsky.feed.post/${at(20)}`]: { $type: 'app.bsky.feed.post', text: 7 },
          [`app.bsky.feed.post/${at(21)}`]: 'no record',
          [`app.bsky.feed.like/${at(22)}`]: { $type: 'app.bsky.feed.like', subject: 'x' },
          [`app.bsky.feed.repost/${at(23)}`]: { $type: 'app.bsky.feed.repost' },
          [`app.bsky.graph.block/${at(24)}`]: { $type: 'app.bsky.graph.block', subject: 7 },
          [`app.bsky.graph.listblock/${at(25)}`]: { $type: 'app.bsky.graph.listblock' },
          [`app.bsky.graph.listitem/${at(26)}`]: { $type: 'app.bsky.graph.listitem' },
        }),
      ),
    );
    expect(skipped(odd)).toEqual({
      'bad-block': 2,
      'bad-like': 1,
      'bad-list-item': 1,
      'bad-post': 1,
      'bad-record': 1,
      'bad-repost': 1,
      'not-a-post': 3,
    });
  });
});

describe('damage to a repository', () => {
  /** Reads as the pipeline does, where damage goes to the facts. */
  async function outcome(bytes: Buffer) {
    const posts: string[] = [];
    const [claim] = await blueskyRepo.claim([memoryFile('repo.car', bytes)]);
    const facts = emptyFacts();
    const options = { messages: false, columns: null, signal: new AbortController().signal };
    let code: unknown = null;
    const skippedSum = new Map<string, number>();
    try {
      for await (const batch of blueskyRepo.read(claim ?? { root: '', files: [] }, options, facts)) {
        posts.push(...batch.posts.map(({ post }) => post.text));
        for (const [reason, count] of batch.skipped) skippedSum.set(reason, (skippedSum.get(reason) ?? 0) + count);
      }
    } catch (error) {
      code = (error as { code?: unknown }).code;
    }
    return { posts, code, facts, skipped: Object.fromEntries(skippedSum) };
  }

  it('[U] never hides what came before it', async () => {
    const whole = carOfRepo(repo);
    const cut = await outcome(whole.subarray(0, whole.length - 5));
    expect([cut.code, cut.posts.length]).toEqual(['truncated', 4]);
    const garbage = await outcome(Buffer.concat([whole, Buffer.alloc(40, 0xff), whole]));
    expect([garbage.code, garbage.posts.length]).toEqual(['damaged', 4]);
    const zeros = await outcome(Buffer.concat([whole, Buffer.alloc(40)]));
    expect([zeros.code, zeros.posts.length]).toEqual(['damaged', 4]);
    const notBlocks = await outcome(Buffer.concat([whole, section(Buffer.from('hello, this is no block'))]));
    expect([notBlocks.code, notBlocks.posts.length]).toEqual(['damaged', 4]);
  });

  it('[U] ends a file within its commit or its index with what can still be told', async () => {
    const whole = carOfRepo(repo);
    for (let length = 160; length < whole.length; length += 61) {
      const result = await outcome(whole.subarray(0, length));
      expect(['truncated', undefined, null]).toContain(result.code);
      expect(result.posts.length).toBeLessThanOrEqual(4);
    }
  });

  it('[P] throws nothing but what it says, whatever bytes are damaged', async () => {
    const whole = carOfRepo(repo);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [place, byte] of changes) bytes[place] = byte;
        const result = await outcome(bytes);
        expect([null, 'truncated', 'damaged']).toContain(result.code);
        expect(result.posts.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 200 },
    );
  });

  it('[U] leaves out an enormous record without gathering it, and counts it', async () => {
    const huge = section(Buffer.alloc(maxSectionBytes + 1, 7));
    const whole = carOfRepo(repo);
    const first = carOf(repo.commit, [repo.commit]);
    const result = await outcome(Buffer.concat([first, huge, whole.subarray(first.length)]));
    expect(result.skipped).toMatchObject({ 'too-long': 1 });
    expect([result.code, result.posts.length]).toEqual([null, 4]);
  });

  it('[U] stops quietly when interrupted', async () => {
    const controller = new AbortController();
    controller.abort();
    const file = memoryFile('repo.car', carOfRepo(repo));
    const options = { messages: false, columns: null, signal: controller.signal };
    const batches = [];
    for await (const batch of blueskyRepo.read({ root: '', files: [file] }, options, emptyFacts())) batches.push(batch);
    expect(batches).toEqual([]);
  });
});

describe('files that are repositories', () => {
  it('[U] need libraries that no other input loads', () => {
    const text = readFileSync(new URL('../../../src/sources/bluesky/car.ts', import.meta.url), 'utf8');
    expect(text).toContain("await import('@ipld/");
    expect(text).not.toMatch(/^import .*@ipld/m);
  });

  it('[U] are told by their content, whatever their name, gzipped or not', async () => {
    const bytes = carOfRepo(repo);
    for (const name of ['repo.car', 'download', 'my.repo.of.2026'])
      expect(ids(await read(bytes, name))).toEqual(wholeIds);
    const packed = memoryFile('repo.car.gz', gzipSync(bytes));
    const file = { ...packed, head: memoryFile('', bytes).head };
    expect(ids(await readArchive(blueskyRepo, [file]))).toEqual(wholeIds);
  });

  it('[U] are each an export of its own', async () => {
    const files = ['a.car', 'sub/b.car'].map((name) => memoryFile(name, carOfRepo(repo)));
    const claims = await blueskyRepo.claim([...files, memoryFile('notes.txt', 'x')]);
    expect(claims.map(({ root, files: own }) => [root, own.length])).toEqual([
      ['a.car', 1],
      ['sub/b.car', 1],
    ]);
  });

  it('[U] are not CAR files of others, tables, text or what cannot be looked into', async () => {
    const foreign = block({ hello: 'world' });
    const files = [
      memoryFile('other.car', carOf(foreign, [foreign])),
      memoryFile('fake.car', '{"roots":[],"version":1}'),
      memoryFile('empty.car', ''),
      { ...memoryFile('broken.car', ''), head: async () => Promise.reject(new Error('no')) },
    ];
    expect(await blueskyRepo.claim(files)).toEqual([]);
  });

  it('[U] can come through a pipe, which is read once', async () => {
    const bytes = carOfRepo(repo);
    let opened = 0;
    const file: NamedFile = {
      ...memoryFile('standard input', bytes),
      size: null,
      open: async () => {
        opened += 1;
        return Readable.from([bytes.subarray(0, 700), bytes.subarray(700)]);
      },
      peek: async () => Readable.from([bytes]),
    };
    expect(ids(await readArchive(blueskyRepo, [file]))).toEqual(wholeIds);
    expect(opened).toBe(1);
  });
});
