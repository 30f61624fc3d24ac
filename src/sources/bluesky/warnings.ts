import type { Warning } from '../../model/coverage.ts';
import type { InputFacts } from '../source.ts';

/** Counts the posts that do not count at the time they state. */
export interface MovedPosts {
  /** `at`: the time at which a post counts instead; `null` where none is known. */
  add(at: string | null): void;
  /** Tells of them in the warnings of their input. */
  warn(facts: InputFacts): void;
}

export function movedPosts(): MovedPosts {
  let moved = 0;
  let undated = 0;
  return {
    add(at) {
      if (at === null) undated += 1;
      else moved += 1;
    },
    warn(facts) {
      if (moved > 0) facts.warnings.push(datesCorrected(moved));
      if (undated > 0) facts.warnings.push(datesImpossible(undated));
    },
  };
}

function datesCorrected(count: number): Warning {
  const posts = count === 1 ? '1 post states' : `${count} posts state`;
  const text = `${posts} a date more than a day away from the time it was put on Bluesky, as imports do; the latter counts.`;
  return { code: 'dates-corrected', text, path: null };
}

function datesImpossible(count: number): Warning {
  const posts = count === 1 ? '1 post states' : `${count} posts state`;
  const it = count === 1 ? 'it counts' : 'they count';
  const text = `${posts} a date from before Bluesky began, and nothing else says when: ${it}, but not in any time span.`;
  return { code: 'unreadable-dates', text, path: null };
}

/** Tells of lists of others that are blocked as a whole. */
export function warnOfForeignLists(count: number, facts: InputFacts): void {
  if (count === 0) return;
  const lists = count === 1 ? '1 list' : `${count} lists`;
  facts.warnings.push({
    code: 'blocked-lists',
    text: `${lists} kept by others ${count === 1 ? 'is' : 'are'} blocked as a whole; who is on them is not in this input, so these blocks are not counted.`,
    path: null,
  });
}

/** Tells that records were found by looking at each, not by the index. */
export function warnOfIndex(facts: InputFacts): void {
  facts.warnings.push({
    code: 'repo-incomplete',
    text:
      'Parts of the index of this repository are missing, so its records were told by their kind alone: deleted ones may be ' +
      'among them, and those whose address is lost cannot be matched with other inputs.',
    path: null,
  });
}

/** Tells that the repository does not say whose it is. */
export function warnOfOwner(facts: InputFacts): void {
  const text =
    'The commit of this repository is missing, and nothing else says whose it is. Name its owner with --account.';
  facts.warnings.push({ code: 'owner-unknown', text, path: null });
}

/** Tells that notifications were asked for with the setting that leaves strangers out. */
export function warnOfPriority(facts: InputFacts): void {
  const text =
    'These notifications hold followed accounts alone, as the account has set it: what strangers wrote is not in them. ' +
    'Save them again with priority=false.';
  facts.warnings.push({ code: 'notifications-of-followed', text, path: null });
}
