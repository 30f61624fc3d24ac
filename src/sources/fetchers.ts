import type { Fetcher } from './feed.ts';
import type { FetchPlatform } from './fetch-names.ts';

/** Every platform whose API can be read, each loaded when it is asked for: one that is missing here does not compile. */
const fetchers: Readonly<Record<FetchPlatform, () => Promise<Fetcher>>> = {
  mastodon: async () => (await import('./mastodon/fetch.ts')).mastodonFetcher,
  bluesky: async () => (await import('./bluesky/fetch.ts')).blueskyFetcher,
  x: async () => (await import('./x/fetch.ts')).xFetcher,
  threads: async () => (await import('./threads/fetch.ts')).threadsFetcher,
  tiktok: async () => (await import('./tiktok/fetch.ts')).tiktokFetcher,
};

/** The fetcher of a platform. */
export function fetcherOf(platform: FetchPlatform): Promise<Fetcher> {
  return fetchers[platform]();
}
