import type { Label, Verdict } from '../model/verdict.ts';
import { isAbuse } from './combine.ts';
import { isDanger } from './direction.ts';
import { originalOffset } from './fold.ts';
import { farBelow } from './guesses.ts';
import { heads } from './model/shape.ts';
import type { Reading } from './reading.ts';
import { deniedHarm } from './term-lists/en/denied-harm.ts';

/** What every denial has. */
const mayDeny = /n'?t\b|\b(?:not?|never|nobody|none|no-?one|avoid|stop|careful|cannot)\b/;
/** One by one: joined they take ten milliseconds to compile, and again after each great clean-up of memory. */
const denials = deniedHarm.map((source) => new RegExp(source, 'g'));

/** No denial is so long, in UTF-16 units; a text is looked at in one piece up to some of them. */
const MOST_TEXT = 4_000;

/**
 * A text without the words by which harm is denied, advised against or wished away: blanks stand in their place, so that offsets stay. `null` where there are none.
 */
export function withoutDenied(text: string, { folded }: Reading): string | null {
  const words = folded.folded;
  if (words.length > MOST_TEXT || !mayDeny.test(words)) return null;
  let rest = text;
  for (const denial of denials) {
    denial.lastIndex = 0;
    for (let match = denial.exec(words); match !== null; match = denial.exec(words)) {
      const start = originalOffset(folded, match.index);
      const end = originalOffset(folded, match.index + match[0].length);
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  }
  return rest === text ? null : rest;
}

/**
 * The verdict of a text that denies harm and holds no danger besides: abuse that what is left of it, judged by itself, does not show falls away, danger
 * first of all, and its chances with it.
 */
export function notDenied(verdict: Verdict, rest: Verdict, thresholds: readonly number[]): Verdict {
  const falls = (label: Label) => isAbuse(label) && (isDanger(label) || !rest.labels.includes(label));
  const labels = verdict.labels.filter((label) => !falls(label));
  const classes = { ...verdict.classes };
  for (const label of verdict.labels)
    if (falls(label)) classes[label] = farBelow(thresholds, heads.indexOf(label), classes[label] ?? 0);
  const isAbusive = labels.some(isAbuse);
  const abuse = verdict.abuse ?? 0;
  return {
    abuse: isAbusive ? abuse : farBelow(thresholds, 0, abuse),
    classes,
    labels,
    direction: isAbusive ? rest.direction : null,
    evidence: verdict.evidence.filter((each) => labels.includes(each.class)),
    language: verdict.language,
  };
}
