import type { Verdict } from '../model/verdict.ts';
import { isAbuse } from './combine.ts';
import { isDanger } from './direction.ts';
import { farBelow } from './guesses.ts';
import { harmlessPhrases } from './harmless-phrases.ts';
import { heads } from './model/shape.ts';
import { MAX_TEXT } from './reader.ts';

/** What may turn a denial: "don't kill yourself, let us do it", "nobody will hurt you. Yet". Broad, for where it is met nothing is taken for denied. */
const turned =
  /\b(?:yet|unless|until|till|provided|otherwise|as long|so long|because|cos|coz|deny|deprive|rob|spare|too (?:good|easy|quick|kind)|easy way|quick(?:ly)?|slow(?:ly)?|suffer(?:ing)?|worse|instead|rather|prefer|let (?:me|us)|(?:i|we|he|they|some(?:one|body)|others?)(?:(?:'ll| will)(?! never| not)| might|'m going to|'re going to|'m gonna|'re gonna)|(?:i'?m|we'?re) (?:going to|gonna|telling)|other hand|myself|promise|merely|(?:i|we)(?:'d| would) (?:just|only)|or do|definitely|where we|under|after you|never met|only|watch|wait|sleep|next time|pleasure|waste|kidding|jk|lol|lmao|hear me|already|anyway|if|except|when|alive|hell|rope|knife|gun|bullet|acid|burn|blood|tonight|soon|cheap|mess|by me|by us|wish you (?:were|was|had)|body|remains|ditch|river|woods|grave|screams?|dm|pm|here it is|we (?:all )?(?:have|know|got|found)|cow|bitch|scum|cunt|slag|whore|traitor|rat|vermin)\b|[😂🤣😏😈🔪🔫]/u;

const curly = /[’‘`´]/g;

/** A text without the words in it that only sound like danger: blanks stand there, so that offsets stay. `null` where there are none, or where they may be turned. */
export function besideHarmless(text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  const plain = text.replace(curly, "'").toLowerCase();
  // A letter whose small form is longer moves what follows.
  if (plain.length !== text.length) return null;
  let rest = text;
  for (const phrase of harmlessPhrases) {
    for (const { index, 0: words } of plain.matchAll(phrase))
      rest = rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length);
  }
  return rest === text || turned.test(rest.toLowerCase().replace(curly, "'")) ? null : rest;
}

/** The verdict without danger, of a text where only such words sound like it: other labels stay. */
export function withoutDanger(verdict: Verdict, thresholds: readonly number[]): Verdict {
  const labels = verdict.labels.filter((label) => !isDanger(label));
  const classes = { ...verdict.classes };
  for (const label of verdict.labels) {
    if (isDanger(label)) classes[label] = farBelow(thresholds, heads.indexOf(label), classes[label] ?? 0);
  }
  const isAbusive = labels.some(isAbuse);
  return {
    ...verdict,
    abuse: isAbusive ? verdict.abuse : farBelow(thresholds, 0, verdict.abuse ?? 0),
    classes,
    labels,
    direction: isAbusive ? verdict.direction : null,
    evidence: verdict.evidence.filter((each) => !isDanger(each.class)),
  };
}
