import { describe, expect, it } from 'vitest';
import { accountFile, tweets } from '../support/bad-archives.ts';
import { cache, json, type Ran, write } from '../support/bad-input.ts';
import { zipOf } from '../support/zip-builder.ts';

const listed = { 'tweets.js': 3, 'tweets-part1.js': 2, 'like.js': 1 };

function manifest(handle = 'DrExample'): string {
  const files = Object.entries(listed).map(([name, count]) => ({ fileName: `data/${name}`, count: `${count}` }));
  const about = {
    userInfo: { accountId: handle === 'DrExample' ? '42' : '43', userName: handle },
    archiveInfo: { generationDate: '2026-04-01T10:00:00.000Z', isPartialArchive: true },
    dataTypes: { tweets: { files } },
  };
  return `window.__THAR_CONFIG = ${JSON.stringify(about)}`;
}

function part(name: string, files: Readonly<Record<string, string>>, list = manifest()): string {
  const data = Object.entries({ 'manifest.js': list, ...files });
  return write(name, zipOf(data.map(([file, text]) => ({ name: `data/${file}`, data: text }))));
}

const later = tweets(2).replace('part0', 'part1').replaceAll('17600000000000000', '17610000000000000');
const likes = 'window.YTD.like.part0 = [{"like":{"tweetId":"1760000000000000009"}}]';
const first = part('1.zip', { 'account.js': accountFile(), 'tweets.js': tweets(3) });
const second = part('2.zip', { 'tweets-part1.js': later });
const third = part('3.zip', { 'like.js': likes });
const ofAnother = part('4.zip', { 'tweets-part1.js': later, 'like.js': likes }, manifest('AnotherExample'));

const told = ({ code, report }: Ran) => [code, report.coverage.warnings.map(({ code, path }) => [code, path])];

const wanting = (zip: string, ...names: readonly string[]) => [
  ['partial-archive', zip],
  ...names.map((name) => ['file-missing', `${zip}/${name}`]),
];

describe('parts of an archive', () => {
  it('[I] given together are whole: nothing is told, and --strict is content', async () => {
    const at = cache();
    const together = await json([first, second, third, '--cache', at, '--strict']);
    const oneByOne = cache();
    for (const zip of [first, second]) await json([zip, '--cache', oneByOne, '--messages']);
    const again = await json([third, second, first, '--cache', oneByOne, '--strict']);

    expect(told(together)).toEqual([0, []]);
    expect(together.report.coverage.inputs.map(({ records }) => [records.posts, records.likes])).toEqual([
      [3, 0],
      [2, 0],
      [0, 1],
    ]);
    expect(told(again)).toEqual([0, []]);
    expect(told(await json(['--cache', at, '--strict']))).toEqual([0, []]);
    expect(told(await json([first, '--cache', at, '--strict']))).toEqual([0, []]);
  });

  it('[I] are told what none of them has; parts of another archive have nothing of this one', async () => {
    const some = await json([first, second, '--cache', cache(), '--strict']);
    const alone = await json([first, ofAnother, '--account', '42', '--cache', cache(), '--strict']);

    expect(told(some)).toEqual([5, [...wanting(first, 'like.js'), ...wanting(second, 'like.js')]]);
    expect(told(alone)).toEqual([5, expect.arrayContaining(wanting(first, 'tweets-part1.js', 'like.js'))]);
  });
});
