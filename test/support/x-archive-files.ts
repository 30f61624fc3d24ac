import type { NamedFile } from '../../src/sources/source.ts';
import { memoryFile } from './memory-file.ts';

/** The invented owner of the archives tests make. */
export const owner = { id: '1466812009111724034', handle: 'orla_bikes' };

/** A data file of an archive, as X writes them. */
export function dataFile(path: string, rows: readonly unknown[], part = 0): NamedFile {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?:-part\d+)?\.js$/, '');
  return memoryFile(path, `window.YTD.${name.replaceAll('-', '_')}.part${part} = ${JSON.stringify(rows, null, 2)}`);
}

/** `account.js` of the owner. */
export function accountFile(fields: Record<string, unknown> = {}, folder = 'data/'): NamedFile {
  const account = { accountId: owner.id, username: owner.handle, accountDisplayName: 'Orla', ...fields };
  return dataFile(`${folder}account.js`, [{ account }]);
}

/** A `manifest.js`; `counts` are by base name of the file. */
export function manifestFile(counts: Record<string, number>, archiveInfo: Record<string, unknown> = {}): NamedFile {
  const dataTypes = Object.entries(counts).map(([name, count]) => {
    const files = [{ fileName: `data/${name}`, globalName: 'YTD.any.part0', count: String(count) }];
    return [name.replace('.js', ''), { files }];
  });
  const manifest = {
    userInfo: { accountId: owner.id, userName: owner.handle, displayName: 'Orla' },
    archiveInfo: {
      sizeBytes: '1',
      generationDate: '2026-03-06T10:00:00.000Z',
      isPartialArchive: false,
      ...archiveInfo,
    },
    dataTypes: { tweetsMedia: { mediaDirectory: 'data/tweets_media' }, ...Object.fromEntries(dataTypes) },
  };
  return memoryFile('data/manifest.js', `window.__THAR_CONFIG = ${JSON.stringify(manifest, null, 2)}`);
}

/** A tweet object with string numbers, as in an archive. */
export function tweet(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const id = typeof fields.id_str === 'string' ? fields.id_str : '2029905355336585461';
  return {
    id,
    id_str: id,
    full_text: 'The lane is open.',
    created_at: 'Fri Mar 06 13:02:05 +0000 2026',
    lang: 'en',
    source: '<a href="https://app.example" rel="nofollow">App</a>',
    favorite_count: '12',
    retweet_count: '3',
    favorited: false,
    retweeted: false,
    truncated: false,
    display_text_range: ['0', '17'],
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    ...fields,
  };
}

/** Tweets as rows of a tweets file. */
export function wrapped(...tweets: readonly Record<string, unknown>[]): unknown[] {
  return tweets.map((one) => ({ tweet: one }));
}

/** A mention as an archive lists it, from `start` on. */
export function mention(handle: string, id: string, start = 0): Record<string, unknown> {
  const indices = [String(start), String(start + handle.length + 1)];
  return { name: handle, screen_name: handle, id, id_str: id, indices };
}

/** A link as an archive lists it. */
export function link(expanded: string): Record<string, unknown> {
  return { url: 'https://t.co/abcdefghij', expanded_url: expanded, display_url: expanded, indices: ['0', '23'] };
}
