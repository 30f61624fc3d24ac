import type { Platform } from '../model/account.ts';

/** What somebody shows of themselves on one platform. */
export interface LinkedProfile {
  readonly id: string | null;
  readonly handle: string | null;
  /** Bio, link, name and place, as far as inputs hold them. */
  readonly texts: readonly string[];
}

/**
 * How people name their account elsewhere. Host names are as the platforms' own profile pages have them. A page `host/@name` may be
 * any server's: it counts where an account of that name and host wrote.
 */
const patterns: readonly { readonly platform: Platform; readonly pattern: RegExp }[] = [
  { platform: 'x', pattern: /\b(?:x|twitter)\.com\/@?(?<name>\w{1,15})(?![\w.])/gi },
  { platform: 'bluesky', pattern: /\bbsky\.app\/profile\/@?(?<name>[a-z0-9.:-]{3,253})/gi },
  { platform: 'bluesky', pattern: /(?<![\w@.])@?(?<name>[a-z0-9-]{1,63}\.bsky\.social)\b/gi },
  { platform: 'threads', pattern: /\bthreads\.(?:net|com)\/@(?<name>[\w.]{1,30})/gi },
  { platform: 'tiktok', pattern: /\btiktok\.com\/@(?<name>[\w.]{1,24})/gi },
  { platform: 'instagram', pattern: /\binstagram\.com\/(?<name>[\w.]{1,30})/gi },
  { platform: 'linkedin', pattern: /\blinkedin\.com\/in\/(?<name>[\w-]{3,100})/gi },
  { platform: 'mastodon', pattern: /(?<![\w.])@(?<name>\w{1,64})@(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi },
  {
    platform: 'mastodon',
    pattern: /\bhttps?:\/\/(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)\/(?:@|users\/)(?<name>\w{1,64})(?![\w@])/gi,
  },
];

/** Longer texts no profile has; the rest is not looked at. */
const longest = 5_000;

/** The accounts of a platform that a text names by a link or an address, in lower case. */
function namedIn(text: string, platform: Platform): string[] {
  const names: string[] = [];
  for (const each of patterns) {
    if (each.platform !== platform) continue;
    for (const { groups } of text.slice(0, longest).matchAll(each.pattern)) {
      const name = (groups?.name ?? '').replace(/[.:-]+$/, '').toLowerCase();
      names.push(groups?.host === undefined ? name : `${name}@${groups.host.toLowerCase()}`);
    }
  }
  return names;
}

interface People {
  readonly platform: Platform;
  readonly profiles: readonly LinkedProfile[];
}

/**
 * How many of the people of two platforms say themselves, by a link or an address in their profile, that they are one of the other's
 * people. Nothing is guessed from names that are alike. Counts alone leave this function.
 */
export function publishedLinks(one: People, other: People): { readonly ofOne: number; readonly ofOther: number } {
  const placesOfOne = placesByName(one.profiles);
  const placesOfOther = placesByName(other.profiles);
  const linkedOfOne = new Set<number>();
  const linkedOfOther = new Set<number>();
  for (const [place, { texts }] of one.profiles.entries()) {
    for (const target of targets(texts, other.platform, placesOfOther)) {
      linkedOfOne.add(place);
      linkedOfOther.add(target);
    }
  }
  for (const [place, { texts }] of other.profiles.entries()) {
    for (const target of targets(texts, one.platform, placesOfOne)) {
      linkedOfOther.add(place);
      linkedOfOne.add(target);
    }
  }
  return { ofOne: linkedOfOne.size, ofOther: linkedOfOther.size };
}

function placesByName(profiles: readonly LinkedProfile[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { id, handle }] of profiles.entries()) {
    for (const name of [id, handle]) if (name !== null) places.set(name.toLowerCase(), place);
  }
  return places;
}

function targets(texts: readonly string[], platform: Platform, places: ReadonlyMap<string, number>): number[] {
  return texts.flatMap((text) => namedIn(text, platform)).flatMap((name) => places.get(name) ?? []);
}
