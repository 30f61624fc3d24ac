import { diffArrays } from 'diff';
import type { WordChange } from '../../model/report.ts';
import { isSpelling } from './spelling.ts';
import { foldWord } from './words.ts';

/** More steps than this and the whole is shown as replaced. */
const MOST_STEPS = 2000;

interface Word {
  readonly raw: string;
  readonly folded: string;
}

/**
 * Word by word from what a post says to what a quotation says: `added` words are the quotation's own; words as spelt there. `strict`: a letter's
 * difference makes another word.
 */
export function wordChanges(posted: readonly string[], quoted: readonly string[], strict: boolean): WordChange[] {
  const steps = diffArrays(posted.map(wordOf), quoted.map(wordOf), {
    comparator: (one, other) => one.folded === other.folded || (!strict && isSpelling(one.folded, other.folded)),
    maxEditLength: MOST_STEPS,
  });
  if (steps === undefined) return [change('dropped', posted), change('added', quoted)];
  return steps.map((step) => {
    const op = step.added ? 'added' : step.removed ? 'dropped' : 'same';
    return change(
      op,
      step.value.map(({ raw }) => raw),
    );
  });
}

function wordOf(raw: string): Word {
  return { raw, folded: foldWord(raw.replace(/^[@#]/, '')) };
}

function change(op: WordChange['op'], words: readonly string[]): WordChange {
  return { op, words: words.join(' ') };
}
