import type { InputFacts } from '../source.ts';

/** How 4CAT hid who wrote a post. */
export type Hidden = 'pseudonym' | 'removed';

/** Counts posts whose authors 4CAT hid, and says so at the end. */
export interface HiddenAuthors {
  add(hidden: Hidden | null): void;
  warn(facts: InputFacts): void;
}

export function hiddenAuthors(): HiddenAuthors {
  const counts = { pseudonym: 0, removed: 0 };
  return {
    add(hidden) {
      if (hidden !== null) counts[hidden] += 1;
    },
    warn(facts) {
      if (counts.pseudonym > 0) {
        const text = `4CAT put pseudonyms in place of the authors of ${postsInWords(counts.pseudonym)}: they are kept, and nothing is known of the accounts behind them.`;
        facts.warnings.push({ code: 'authors-pseudonymised', text, path: null });
      }
      if (counts.removed > 0) {
        const text = `4CAT removed the authors of ${postsInWords(counts.removed)}. How many they are is not known: figures of accounts take them for one.`;
        facts.warnings.push({ code: 'authors-removed', text, path: null });
      }
    },
  };
}

function postsInWords(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}
