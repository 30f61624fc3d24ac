/** The environment variable that a platform's secret may come from. Loads no platform's code. */
export const fetchVariables = {
  mastodon: 'XHEALTH_MASTODON_TOKEN',
  bluesky: 'XHEALTH_BLUESKY_APP_PASSWORD',
  x: 'XHEALTH_X_TOKEN',
  threads: 'XHEALTH_THREADS_TOKEN',
  tiktok: 'XHEALTH_TIKTOK_TOKEN',
} as const;

/** A platform whose API can be read. */
export type FetchPlatform = keyof typeof fetchVariables;

/** In the order of help, which is that of the table above. */
export const fetchPlatforms = Object.keys(fetchVariables) as readonly FetchPlatform[];
