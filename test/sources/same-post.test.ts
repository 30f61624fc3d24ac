import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archives, formats } from '../../src/sources/index.ts';
import { testFolder } from '../support/run-cli.ts';
import { type SourceFixture, sourceFixtures } from '../support/source-fixtures.ts';
import { knownOf } from '../support/told-post.ts';

const folder = testFolder();

interface ToldPost {
  readonly what: string;
  readonly platform: string;
  readonly id: string;
  /** Inputs that tell of it: a kind, or a kind and the name of a generation. */
  readonly tellers: RegExp;
  /** What takes the place of what, in those that tell of another post or invent another time. */
  readonly renamed?: readonly (readonly [string, string])[];
}

const toldPosts: readonly ToldPost[] = [
  {
    what: 'a reply on X',
    platform: 'x',
    id: '1799999999999999999',
    tellers: /^(?!columns|x-archive|.*analytics|.*grailbird)/,
  },
  {
    what: 'a post of X by the owner',
    platform: 'x',
    id: '1790000000000000007',
    tellers: /^x-archive|^x-analytics-(?:activity|content)/,
  },
  {
    what: 'a post of Mastodon by the owner',
    platform: 'mastodon',
    id: 'https://social.example/users/maya/statuses/111000000000001001',
    tellers: /^mastodon-(?:archive|archive-tool|statuses)\//,
    renamed: [['2026-05-01T09:00:00Z', '2026-05-02T10:00:00Z']],
  },
  {
    what: 'a reply on Mastodon',
    platform: 'mastodon',
    id: 'https://other.example/users/sam/statuses/111000000000001002',
    tellers: /^mastodon-(?:archive-tool|notifications|context)\//,
    renamed: [['111000000000001006', '111000000000001002']],
  },
  {
    what: 'a post of Bluesky by the owner',
    platform: 'bluesky',
    id: 'did:plc:aaaaexamplemayaaaaaaaaaa/3mkuf3f44222b',
    tellers: /^bluesky-repo|getAuthorFeed|getPostThread/,
  },
  {
    what: 'a reply on Bluesky',
    platform: 'bluesky',
    id: 'did:plc:bbbbexamplesambbbbbbbbbb/3mkuf56d5s22b',
    tellers: /listNotifications|getPostThread|searchPosts/,
  },
  { what: 'a reply on Threads', platform: 'threads', id: 'C7SamExample0', tellers: /^zeeschuimer|^fourcat/ },
  {
    what: 'a video',
    platform: 'tiktok',
    id: '7371000000000000123',
    tellers: /^tiktok|^(?:zeeschuimer|fourcat)-tiktok(?:-csv)?\//,
    renamed: [
      ['7371000000000000124', '7371000000000000123'],
      ['7380000000000000099', '7371000000000000123'],
      ['1718000000', '1716200000'],
    ],
  },
  {
    what: 'a comment on TikTok',
    platform: 'tiktok',
    id: '7373000000000000011',
    tellers: /^(?:zeeschuimer|fourcat)-tiktok-comments/,
  },
  {
    what: 'a post of Instagram',
    platform: 'instagram',
    id: 'C7InstaExampl',
    tellers: /^/,
    renamed: [
      ['C7InstaGraph0', 'C7InstaExampl'],
      ['C7InstaPolari', 'C7InstaExampl'],
      ['15000000000', '16000000000'],
      ['15500000000', '16000000000'],
      ['1686366017', '1717988417'],
    ],
  },
];

function tellersOf({ platform, tellers }: ToldPost): readonly SourceFixture[] {
  return sourceFixtures.filter(
    (one) => one.platform === platform && tellers.test(`${one.kind}/${one.name}`) && one.name !== 'pseudonyms.csv',
  );
}

/** The path of an input, or of a copy that tells of the same post as the others. */
function pathOf({ path, kind, name }: SourceFixture, { id, renamed = [] }: ToldPost): string {
  if (renamed.length === 0) return path;
  const copy = join(folder, id.replace(/\W/g, '-'), kind, name);
  mkdirSync(join(copy, '..'), { recursive: true });
  cpSync(path, copy, { recursive: true });
  const files = statSync(copy).isFile() ? [copy] : readdirSync(copy).map((each) => join(copy, each));
  for (const file of files) {
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of renamed) if (!text.includes(to)) text = text.replaceAll(from, to);
    writeFileSync(file, text);
  }
  return copy;
}

/** Sources that give a post a name of their own, which the store joins with the platform's: `threads-told-twice.test.ts`. */
const apart = ['threads-archive', 'threads-api'];

describe.each(toldPosts)('$what in files of several formats', (told) => {
  const tellers = tellersOf(told);
  const paths = new Map(tellers.map((one) => [one, pathOf(one, told)]));
  const asked = new Map<string, ReturnType<typeof knownOf>>();
  const known = (...some: readonly SourceFixture[]) => {
    const order = some.map((one) => paths.get(one) ?? '');
    const answer = asked.get(order.join('|')) ?? knownOf(told.id, order);
    asked.set(order.join('|'), answer);
    return answer;
  };

  it('[I] is one post, whatever told of it first', async () => {
    expect(tellers.length).toBeGreaterThan(1);
    const all = await known(...tellers);
    expect(all).toMatchObject({ rows: 1, inputs: tellers.length });
    expect(await known(...[...tellers].reverse())).toEqual(all);
  });

  it.each(tellers)('[I] told by $kind, $name, is as rich beside any other as the richer of the two', async (one) => {
    const alone = await known(one);
    expect(alone).toMatchObject({ rows: 1, inputs: 1 });
    for (const other of tellers.filter((each) => each !== one)) {
      const both = await known(one, other);
      const turned = await known(other, one);
      expect(turned, other.path).toEqual(both);
      for (const [column, value] of Object.entries(alone)) {
        if (value !== null && column !== 'inputs') expect(both[column], `${column} of ${other.kind}`).not.toBeNull();
      }
    }
  });
});

describe('the posts told above', () => {
  it('[U] are told by every source that gives posts, but for those of one platform alone and those joined later', () => {
    const told = new Set(toldPosts.flatMap((one) => tellersOf(one).map(({ kind }) => kind)));
    const others = [...archives, ...formats].map(({ kind }) => kind).filter((kind) => !told.has(kind));
    const noPosts = ['blocks', 'mutes', 'following', 'domain-blocks', 'server-blocks'].map(
      (list) => `mastodon-${list}`,
    );
    const lone = [
      'linkedin-archive',
      'x-grailbird',
      'x-grailbird-csv',
      'x-analytics-overview',
      'columns-json',
      'columns-csv',
    ];
    expect(others.sort()).toEqual([...apart, ...noPosts, ...lone].sort());
  });
});
