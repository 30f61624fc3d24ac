import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { zipOf } from '../support/zip-builder.ts';

const top = mkdtempSync(join(tmpdir(), 'xhealth-test-'));

afterAll(() => rmSync(top, { recursive: true, force: true }));

interface Export {
  readonly kind: string;
  /** Name of the zip or folder, as the platform gives it. */
  readonly name: string;
  /** The file that holds posts; the first. */
  readonly files: Readonly<Record<string, string>>;
  readonly posts: number;
  readonly owner: string;
}

const profile = 'https://www.linkedin.com/in/';

const exports: readonly Export[] = [
  {
    kind: 'threads-archive',
    name: 'instagram-willow.example-2026-05-12-a1B2c3',
    files: {
      'your_instagram_activity/threads/threads_and_replies.json': JSON.stringify({
        text_post_app_text_posts: ['One', 'Two'].map((title) => ({
          media: [{ uri: '', creation_timestamp: 1_716_200_000, title }],
        })),
      }),
      'connections/followers_1.json': '[{"string_list_data":[{"value":"rowan"}]}]',
    },
    posts: 2,
    owner: 'willow.example',
  },
  {
    kind: 'tiktok-archive',
    name: 'TikTok_Data_1790000000',
    files: {
      'user_data_tiktok.json': JSON.stringify({
        Post: { Posts: { VideoList: [{ Date: '2024-05-20 10:13:20', Link: '', Likes: '3', Title: 'Beans' }] } },
        Profile: { 'Profile Info': { ProfileMap: { userName: 'willow.example' } } },
      }),
      'user_data_lemon8.json': '{"Profile":{"Profile Info":{"ProfileMap":{}}}}',
    },
    posts: 1,
    owner: 'willow.example',
  },
  {
    kind: 'linkedin-archive',
    name: 'Complete_LinkedInDataExport_10-31-2026',
    files: {
      'Shares.csv': 'Date,ShareLink,ShareCommentary\n2025-07-13 08:15:21,x,One\n2025-07-13 08:15:22,y,Two\n',
      'Invitations.csv': `From,Sent At,Direction,inviterProfileUrl,inviteeProfileUrl\nA,x,INCOMING,${profile}a,${profile}willow\n`,
      'Profile.csv': 'First Name,Last Name\nWillow,Field\n',
    },
    posts: 2,
    owner: 'willow',
  },
];

interface Opened {
  readonly kind: string;
  readonly posts: number;
  readonly owner: string | null;
  readonly ignored: number;
  readonly parts: number;
}

async function open(path: string, stdin: Buffer = Buffer.alloc(0)): Promise<Opened[]> {
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const request = { paths: [path], stdin: Readable.from([stdin]), as: null, archives, formats, options };
  const opened: Opened[] = [];
  for await (const reading of openReadings(request)) {
    if (isFailed(reading)) throw reading.error;
    let posts = 0;
    for await (const batch of reading.batches) posts += batch.posts.length;
    const { owner, ignored, parts } = reading.facts;
    opened.push({ kind: reading.kind, posts, owner: owner?.handle ?? null, ignored, parts: parts.length });
  }
  return opened;
}

function put(path: string, content: Buffer | string): string {
  const whole = join(top, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

describe.each(exports)('an export of kind $kind', ({ kind, name, files, posts, owner }) => {
  const [[first, text] = ['', '']] = Object.entries(files);
  const whole = { kind, posts, owner, ignored: 1 };

  it('[I] is read as a zip', async () => {
    const zip = zipOf(Object.entries(files).map(([path, data]) => ({ name: path, data })));
    expect(await open(put(`zips/${name}.zip`, zip))).toMatchObject([whole]);
  });

  it('[I] is read as a folder, and as one of several in a folder', async () => {
    for (const [path, data] of Object.entries(files)) put(`${kind}/${name}/${path}`, data);
    expect(await open(join(top, kind, name))).toMatchObject([whole]);
    const [one] = await open(join(top, kind));
    expect(one).toMatchObject({ ...whole, ignored: expect.any(Number) });
  });

  it('[I] is read as a single file, gzipped, and from standard input', async () => {
    const found = [{ kind, posts, ignored: 0, parts: 1 }];
    expect(await open(put(`${kind}-single/any name`, text))).toMatchObject(found);
    expect(await open(put(`${kind}-single/any name.gz`, gzipSync(text)))).toMatchObject(found);
    expect(await open('-', Buffer.from(text))).toMatchObject(found);
  });

  it('[I] is read as far as it goes when it is cut off', async () => {
    const cut = put(`${kind}-cut/${first.split('/').at(-1)}`, text.slice(0, -12));
    const [one] = await open(cut);
    expect(one?.kind).toBe(kind);
    expect(one?.posts).toBeLessThanOrEqual(posts);
  });
});

describe('exports of several platforms', () => {
  it('[I] in one folder are told apart', async () => {
    for (const { name, files } of exports) {
      for (const [path, data] of Object.entries(files)) put(`all/${name}/${path}`, data);
    }
    const opened = await open(join(top, 'all'));
    expect(opened.map(({ kind, posts, owner }) => ({ kind, posts, owner }))).toEqual(
      expect.arrayContaining(exports.map(({ kind, posts, owner }) => ({ kind, posts, owner }))),
    );
    expect(opened).toHaveLength(exports.length);
  });
});
