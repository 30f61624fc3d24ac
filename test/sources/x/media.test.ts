import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archivePictures } from '../../../src/sources/index.ts';
import { zipOf } from '../../support/zip-builder.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhealth-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: Buffer | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function found(path: string): Promise<string[]> {
  const list: string[] = [];
  for await (const { name, postId, of, bytes } of archivePictures(path)) {
    list.push(`${postId} ${name} ${Buffer.from(bytes).toString()}${of === 'profile' ? ', of the profile' : ''}`);
  }
  return list.sort();
}

const files = {
  'data/tweets.js': 'window.YTD.tweets.part0 = []',
  'data/tweets_media/1500000000000000001-FzAbc_1.jpg': 'one',
  'data/tweets_media/1500000000000000002-x.PNG': 'two',
  'data/tweets_media/1500000000000000003-film.mp4': 'film',
  'data/tweets_media/.hidden.jpg': 'hidden',
  'data/tweets_media/cover.webp': 'no id',
  'data/deleted_tweets_media/1500000000000000004-x.jpg': 'deleted',
  'data/direct_messages_media/1500000000000000005-x.jpg': 'private',
  'data/profile_media/7-x.jpg': 'profile',
  'data/community_tweet_media/1500000000000000006-x.jpeg': 'community',
};

const expected = [
  '1500000000000000001 1500000000000000001-FzAbc_1.jpg one',
  '1500000000000000002 1500000000000000002-x.PNG two',
  '1500000000000000006 1500000000000000006-x.jpeg community',
  'null 7-x.jpg profile, of the profile',
  'null cover.webp no id',
];

function zip(): Buffer {
  return zipOf(Object.entries(files).map(([name, data]) => ({ name, data })));
}

describe('archivePictures', () => {
  it('[I] reads the pictures of posts and of the profile from a zip, and no others', async () => {
    expect(await found(put('archive.zip', zip()))).toEqual(expected);
  });

  it('[I] reads them from a folder, an older one as well', async () => {
    for (const [name, data] of Object.entries(files)) put(`archive/${name}`, data);
    expect(await found(join(folder, 'archive'))).toEqual(expected);
    put('old/tweet_media/1100000000000000001-a.jpg', 'old');
    expect(await found(join(folder, 'old'))).toEqual(['1100000000000000001 1100000000000000001-a.jpg old']);
  });

  it('[I] reads them from zips in a folder and leaves nothing beside them', async () => {
    put('both/one.zip', zip());
    put('both/two.zip', zipOf([{ name: 'data/tweets_media/1500000000000000009-b.jpg', data: 'nine' }]));
    expect(await found(join(folder, 'both'))).toEqual(
      [...expected, '1500000000000000009 1500000000000000009-b.jpg nine'].sort(),
    );
    expect(readdirSync(join(folder, 'both'))).toEqual(['one.zip', 'two.zip']);
  });

  it('[I] reads one folder of a zip, as the path of a reading names it', async () => {
    const data = ['a', 'b'].map((folder) => ({
      name: `${folder}/data/tweets_media/${folder === 'a' ? 11 : 12}-x.jpg`,
      data: 'x',
    }));
    const path = put('pair.zip', zipOf(data));
    expect(await found(join(path, 'a'))).toEqual(['11 11-x.jpg x']);
    expect(await found(path)).toHaveLength(2);
    expect(await found(join(folder, 'pair', 'a'))).toEqual([]);
  });

  it('[I] passes over damaged entries and unsafe names, and reads the rest', async () => {
    const path = put(
      'damaged.zip',
      zipOf([
        { name: 'data/tweets_media/1500000000000000001-a.jpg', data: 'wrong sum', lieCrc: 1 },
        { name: '../../tweets_media/1500000000000000002-b.jpg', data: 'outside' },
        { name: 'data/tweets_media/1500000000000000003-c.jpg', data: 'locked', encrypted: true },
        { name: 'data/tweets_media/1500000000000000004-\u001b[2J.jpg', data: 'escape' },
        { name: 'data/tweets_media/1500000000000000005-e.jpg', data: 'good' },
      ]),
    );
    expect(await found(path)).toEqual([
      '1500000000000000004 1500000000000000004-\\u{1b}[2J.jpg escape',
      '1500000000000000005 1500000000000000005-e.jpg good',
    ]);
  });

  it('[I] passes over a picture that is larger than any, whatever the zip says of it', async () => {
    truncateSync(put('folder/tweets_media/1500000000000000001-a.jpg', ''), 50 * 1024 * 1024 + 1);
    expect(await found(join(folder, 'folder'))).toEqual([]);
    // Without its list of files a zip does not say how large a picture is before it is read.
    const small = { name: 'data/tweets_media/1500000000000000002-b.jpg', data: 'small' };
    const large = { name: 'data/tweets_media/1500000000000000001-a.jpg', data: Buffer.alloc(50 * 1024 * 1024 + 1) };
    const whole = zipOf([small, { ...large, descriptor: true }, { ...small, name: 'data/tweets.js' }]);
    expect(await found(put('no list.zip', whole.subarray(0, whole.length - 30)))).toEqual([
      '1500000000000000002 1500000000000000002-b.jpg small',
    ]);
  });

  it('[I] has none in a zip cut short before them, a capture, a missing path and standard input', async () => {
    const whole = zip();
    expect(await found(put('cut.zip', whole.subarray(0, 20)))).toEqual([]);
    expect(await found(put('capture.ndjson', '{}\n'))).toEqual([]);
    expect(await found(join(folder, 'nowhere'))).toEqual([]);
    expect(await found('-')).toEqual([]);
  });

  it('[I] stops when it is told to', async () => {
    const controller = new AbortController();
    const names: string[] = [];
    for await (const { name } of archivePictures(put('archive.zip', zip()), controller.signal)) {
      names.push(name);
      controller.abort();
    }
    expect(names).toHaveLength(1);
  });
});
