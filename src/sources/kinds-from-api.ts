/**
 * Kinds of inputs whose records came from a platform's API, fetched by whatever program, as the formats themselves say. A list, so that
 * asking takes no loading of every format.
 */
export const kindsFromApi: readonly string[] = [
  'x-twarc2',
  'x-api-v2',
  'x-v1',
  'x-twarc-csv',
  'fourcat-x-api-csv',
  'bluesky-api',
  'threads-api',
  'tiktok-api',
  'mastodon-notifications',
  'mastodon-statuses',
  'mastodon-context',
];
