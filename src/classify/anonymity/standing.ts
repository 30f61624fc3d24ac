import type { AuthorProfile } from '../../model/author.ts';
import type { SignalOutcome } from '../../model/signal.ts';
import { type AnonymityDetector, isCount } from './detector.ts';

/** An account that was used for anything but a quarrel has more. */
const fewestPosts = 20;
const fewestFollowers = 10;
/** Following fewer is nothing out of the way; followed by less than this share of them is. */
const manyFollowed = 200;
const smallShare = 0.05;

/** Under 20 posts. Known false alarms: people who read and hardly ever write; accounts that clear old posts away. */
export const fewPosts: AnonymityDetector = {
  id: 'few-posts',
  family: 'standing',
  weight: 3,
  detect: (profile) => fewness(profile, profile.posts, fewestPosts),
};

/** Under 10 followers. Known false alarms: the same, and everybody at first. */
export const fewFollowers: AnonymityDetector = {
  id: 'few-followers',
  family: 'standing',
  weight: 3,
  detect: (profile) => fewness(profile, profile.followers, fewestFollowers),
};

/** Follows 200 or more and is followed by under a twentieth as many. Known false alarms: people who follow the news and no more. */
export const lopsidedFollowing: AnonymityDetector = {
  id: 'lopsided-following',
  family: 'standing',
  weight: 2,
  detect: (profile) => {
    const { followers, following } = profile;
    if (!isCount(following)) return 'unknown';
    if (following < manyFollowed) return isRemote(profile) ? 'unknown' : 'absent';
    return isCount(followers) ? fewness(profile, followers, smallShare * following) : 'unknown';
  },
};

/** A count under a limit; what a server knows of an account elsewhere is a lower bound, and says nothing when it is small. */
function fewness(profile: AuthorProfile, count: number | null, limit: number): SignalOutcome {
  if (!isCount(count)) return 'unknown';
  if (count >= limit) return 'absent';
  return isRemote(profile) ? 'unknown' : 'present';
}

/** On Mastodon the counts of an account on another server are what the reader's own server happened to see. */
function isRemote({ platform, handle }: AuthorProfile): boolean {
  return platform === 'mastodon' && handle !== null && handle.includes('@', 1);
}
