import { join } from 'node:path';
import { folder, write } from './bad-input.ts';
import { type ZipPart, zipOf } from './zip-builder.ts';

export function dataFile(name: string, records: readonly unknown[]): string {
  return `window.YTD.${name}.part0 = ${JSON.stringify(records, null, 2)}`;
}

export function accountFile(id = '42', username = 'DrExample'): string {
  return dataFile('account', [{ account: { accountId: id, username, accountDisplayName: 'Invented' } }]);
}

export function manifestFile(count: number, date = '2026-04-01T10:00:00.000Z'): string {
  const dataTypes = {
    tweets: { files: [{ fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: `${count}` }] },
  };
  return `window.__THAR_CONFIG = ${JSON.stringify({ archiveInfo: { generationDate: date }, dataTypes })}`;
}

export function tweets(count: number, likes = 12): string {
  const tweet = (index: number) => ({
    id_str: String(1_760_000_000_000_000_000n + BigInt(index)),
    full_text: `Post ${index}: ${Math.sin(index)} ${Math.cos(index)}`,
    created_at: 'Mon Mar 04 13:02:05 +0000 2024',
    lang: 'en',
    favorite_count: `${likes}`,
    retweet_count: '3',
    entities: { user_mentions: [], urls: [] },
  });
  return dataFile(
    'tweets',
    Array.from({ length: count }, (_, index) => ({ tweet: tweet(index) })),
  );
}

/** An archive of 500 posts; `lie` is what is wrong with the entry of its posts. */
export function archiveZip(lie: Partial<ZipPart> = {}): Buffer {
  return zipOf([
    { name: 'data/account.js', data: accountFile() },
    { name: 'data/manifest.js', data: manifestFile(500) },
    { name: 'data/tweets.js', data: tweets(500), ...lie },
  ]);
}

export function archiveFolder(
  name: string,
  of: { readonly id?: string; readonly handle?: string; readonly likes?: number } = {},
) {
  write(`${name}/data/account.js`, accountFile(of.id, of.handle));
  write(
    `${name}/data/manifest.js`,
    manifestFile(20, of.likes === 50 ? '2026-01-01T00:00:00Z' : '2025-01-01T00:00:00Z'),
  );
  write(`${name}/data/tweets.js`, tweets(20, of.likes));
  return join(folder, name);
}
