import type { Platform } from '../../model/account.ts';
import type { DisguiseKind, LookalikeHandle } from '../../model/lookalike.ts';
import { type Disguised, disguisesOf } from './disguises.ts';
import { type CutHandle, type HandleRule, handleRules } from './handle-rules.ts';

/** How many of the best single changes are changed once more. */
const mostChangedTwice = 200;
/** Two changes are seen more easily than either. */
const twice = 0.84;
/** Servers where a name is free to take whatever it means elsewhere. */
const openHosts: Readonly<Partial<Record<Platform, readonly string[]>>> = {
  mastodon: ['mastodon.social', 'mastodon.online', 'mstdn.social', 'mas.to'],
  bluesky: ['bsky.social'],
};
/** The same name elsewhere: the eye sees no change at all. */
const otherHostLikeness = 0.97;

interface Made {
  readonly cut: CutHandle;
  readonly likeness: number;
  readonly how: readonly DisguiseKind[];
}

/**
 * The handles `platform` allows that could pass for one, best first: by one change, and by two where those do not
 * suffice. None is the handle itself in any case. Says nothing about which of them exist.
 */
export function lookalikeHandles(platform: Platform, cut: CutHandle, limit: number): readonly LookalikeHandle[] {
  const rule = handleRules[platform];
  const made = new Map<string, Made>();
  const own = nameOf(cut).toLowerCase();
  const add = (candidate: Made): void => {
    const key = nameOf(candidate.cut).toLowerCase();
    if (key === own || (made.get(key)?.likeness ?? 0) >= candidate.likeness) return;
    if (rule.allows(candidate.cut.local, candidate.cut.rest.slice(1))) made.set(key, candidate);
  };
  for (const candidate of onOtherHosts(platform, cut)) add(candidate);
  for (const candidate of changed({ cut, likeness: 1, how: [] }, rule)) add(candidate);
  const once = ranked(made.values());
  // Below the last that one change gives, two changes need not be looked at.
  const floor = once[limit - 1]?.likeness ?? 0;
  for (const first of once.slice(0, mostChangedTwice)) {
    for (const candidate of changed(first, rule)) if (candidate.likeness >= floor) add(candidate);
  }
  return ranked(made.values())
    .slice(0, limit)
    .map(({ cut: { local, rest }, likeness, how }) => ({
      handle: local + rest,
      score: Math.round(likeness * 1000) / 1000,
      how,
    }));
}

function onOtherHosts(platform: Platform, { local, rest }: CutHandle): Made[] {
  const hosts = rest === '' ? [] : (openHosts[platform] ?? []);
  return hosts.map((host) => ({
    cut: { local, rest: rest.charAt(0) + host },
    likeness: otherHostLikeness,
    how: ['other-host'],
  }));
}

function changed({ cut, likeness, how }: Made, rule: HandleRule): Made[] {
  const factor = how.length === 0 ? 1 : twice;
  return disguisesOf(cut.local, rule).map((each: Disguised) => ({
    cut: { local: each.text, rest: cut.rest },
    likeness: likeness * each.likeness * factor,
    how: [...how, each.how],
  }));
}

function ranked(made: Iterable<Made>): Made[] {
  return [...made].sort((a, b) => b.likeness - a.likeness || (nameOf(a.cut) < nameOf(b.cut) ? -1 : 1));
}

function nameOf({ local, rest }: CutHandle): string {
  return local + rest;
}
