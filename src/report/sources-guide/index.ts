import { platforms } from '../../model/account.ts';
import type { ReportOptions } from '../reporter.ts';
import { guideText, platformList } from '../terminal/sources-guide.ts';
import { blueskyGuide } from './bluesky.ts';
import type { SourcesGuide } from './guide.ts';
import { instagramGuide } from './instagram.ts';
import { linkedinGuide } from './linkedin.ts';
import { mastodonGuide } from './mastodon.ts';
import { threadsGuide } from './threads.ts';
import { tiktokGuide } from './tiktok.ts';
import { xGuide } from './x.ts';

/** Every platform there is a guide for; the others are not read yet. */
export const guidePlatforms = ['x', 'mastodon', 'bluesky', 'threads', 'tiktok', 'linkedin', 'instagram'] as const;

export type GuidePlatform = (typeof guidePlatforms)[number];

/** The guides by platform. */
export const sourcesGuides: Readonly<Record<GuidePlatform, SourcesGuide>> = {
  x: xGuide,
  mastodon: mastodonGuide,
  bluesky: blueskyGuide,
  threads: threadsGuide,
  tiktok: tiktokGuide,
  linkedin: linkedinGuide,
  instagram: instagramGuide,
};

/** What a platform can give and how to get it, for a terminal; for `null` the list of platforms. */
export function renderSourcesGuide(
  platform: GuidePlatform | null,
  options: Pick<ReportOptions, 'columns' | 'colour'>,
): string {
  if (platform !== null) return guideText(sourcesGuides[platform], options);
  const unread = platforms.filter((one) => !guidePlatforms.some((read) => read === one));
  return platformList(Object.values(sourcesGuides), unread, options);
}
