import { bySaying } from './attribution.ts';
import { tokenFrom } from './context-words.ts';
import type { Quotation } from './quotation.ts';
import { isBreakAfter, type Scene } from './speakers.ts';

/** Fewer words without marks are too often found, or not found, by chance. */
export const FEWEST_REPORTED_WORDS = 6;
const MOST_REPORTED_WORDS = 60;
const MOST_REPORTS = 5;
const MOST_TRIED = 50;

const telling =
  /\b(?:(?:once|previously|literally|actually|publicly|already)\s+said|tweeted|posted|wrote|claimed|stated|admitted|insisted|declared)\s+(?:(?:on|in|at|to|last|back|yesterday|just|once|again|recently|publicly|here|several|repeatedly|this)\s+(?:[\p{L}\p{N}']+\s+){0,3}?)?that\s+/giu;
/** After these "that" was no conjunction: "you posted that last week". */
const noClause =
  /^(?:about|in|on|last|and|but|to|too|when|because|yesterday|before|already|was|again|just|out|at|as|so|stuff|same|very|one|post|tweet|once|video|link|picture|photo|article|after|while|with|from|for|since|during)\b/i;

/** "You once posted that …": words told without marks, to the end of the sentence. */
export function reportedIn(scene: Scene): Quotation[] {
  const found: Quotation[] = [];
  let tried = 0;
  for (const match of scene.text.matchAll(telling)) {
    if (found.length === MOST_REPORTS || tried === MOST_TRIED) break;
    tried += 1;
    const start = match.index + match[0].length;
    const end = clauseEnd(scene.text, start);
    if (noClause.test(scene.text.slice(start, start + 12)) || isMarked(scene, match.index, end)) continue;
    const words = scene.text.slice(start, end);
    const count = words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
    if (count < FEWEST_REPORTED_WORDS || count > MOST_REPORTED_WORDS) continue;
    if (saysIt(scene, match.index, start)) found.push({ start, end, words, by: 'reported', reported: true });
  }
  return found;
}

function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + 1000);
  const stop = /[!?…\n;]|\.(?=\s|$)|\s+[-–—]\s|\shttps?:/u.exec(rest);
  const end = stop === null ? rest.length : stop.index;
  return from + rest.slice(0, end).trimEnd().length;
}

function isMarked(scene: Scene, from: number, to: number): boolean {
  return scene.spans.some((span) => span.open < to && span.close > from);
}

function saysIt(scene: Scene, match: number, start: number): boolean {
  const last = tokenFrom(scene.tokens, start) - 1;
  let first = tokenFrom(scene.tokens, match);
  while (first > 0 && !isBreakAfter(scene, first - 1)) first -= 1;
  const verb = verbOf(scene, match);
  if (verb === null) return false;
  return bySaying(scene, verb, { first, last }) === 'attribution-verb';
}

function verbOf(scene: Scene, match: number): number | null {
  const at = tokenFrom(scene.tokens, match);
  const word = scene.tokens[at]?.word;
  if (word === undefined) return null;
  return /^(?:once|previously|literally|actually|publicly|already)$/.test(word) ? at + 1 : at;
}
