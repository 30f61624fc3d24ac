import { type LinkedProfile, publishedLinks } from '../compare/index.ts';
import type { Platform } from '../model/account.ts';
import type { AudienceOverlap } from '../model/comparison.ts';
import { accountPages, type Store } from '../store/index.ts';

/** Who wrote to one side: keys of authors, and whether profiles may be used at all. */
export interface Audience {
  readonly platform: Platform;
  /** `<platform>:` and the id or `@handle`. */
  readonly authors: readonly string[];
  readonly profilesMixed: boolean;
}

/** Fewer profiles than this on a side, and a link among them is chance. */
const fewestProfiles = 20;

/** How far the people of the first side publish links to those of each other side. Profiles are read once a platform; only counts come out. */
export async function audienceOverlaps(store: Store, audiences: readonly Audience[]): Promise<AudienceOverlap[]> {
  const [first, ...others] = audiences;
  if (first === undefined) return [];
  const people: (readonly LinkedProfile[])[] = [];
  for (const audience of audiences) people.push(await profilesOf(store, audience));
  return others.map((other, index) =>
    overlap({ first, other, side: index + 1 }, people[0] ?? [], people[index + 1] ?? []),
  );
}

async function profilesOf(
  store: Store,
  { platform, authors, profilesMixed }: Audience,
): Promise<readonly LinkedProfile[]> {
  if (profilesMixed) return [];
  const wanted = new Set(authors);
  const found: LinkedProfile[] = [];
  for await (const rows of accountPages(store.driver, platform)) {
    for (const [key, id, handle, name, bio, location, link] of rows) {
      if (!wanted.has(`${platform}:${key}`)) continue;
      // A name alone is in every record of a message: a profile is known where a word about itself or a link is.
      if (bio === null && link === null) continue;
      found.push({ id, handle, texts: [name, bio, location, link].flatMap((text) => text ?? []) });
    }
  }
  return found;
}

function overlap(
  { first, other, side }: { readonly first: Audience; readonly other: Audience; readonly side: number },
  ofFirst: readonly LinkedProfile[],
  ofOther: readonly LinkedProfile[],
): AudienceOverlap {
  const base = { side, profilesOfFirst: ofFirst.length, profilesOfSide: ofOther.length };
  const none = { ...base, linkedOfFirst: null, linkedOfSide: null };
  if (first.platform === other.platform)
    return {
      ...none,
      reason: { code: 'same-platform', text: 'Both sides are on one platform: links lead from one to another.' },
    };
  if (first.profilesMixed || other.profilesMixed)
    return {
      ...none,
      reason: {
        code: 'api-left-out',
        text: "Profiles of this cache came by X's API in part; --include-api takes them in.",
      },
    };
  if (Math.min(ofFirst.length, ofOther.length) < fewestProfiles)
    return {
      ...none,
      reason: {
        code: 'too-few',
        text: `Both sides need ${fewestProfiles} accounts whose profile an input holds; there are ${ofFirst.length} and ${ofOther.length}.`,
      },
    };
  const found = publishedLinks(
    { platform: first.platform, profiles: ofFirst },
    { platform: other.platform, profiles: ofOther },
  );
  return { ...base, linkedOfFirst: found.ofOne, linkedOfSide: found.ofOther, reason: null };
}
