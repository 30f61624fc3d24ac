import type { InputFacts } from '../source.ts';

/** Tells of posts that count at another time than they state. */
export function warnOfMoved(count: number, facts: InputFacts): void {
  if (count === 0) return;
  const posts = count === 1 ? '1 post states' : `${count} posts state`;
  facts.warnings.push({
    code: 'dates-corrected',
    text: `${posts} a date more than a day away from the time it was put on Bluesky, as imports do; the latter counts.`,
    path: null,
  });
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
