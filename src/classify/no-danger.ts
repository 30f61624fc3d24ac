import type { Verdict } from '../model/verdict.ts';
import { isAbuse } from './combine.ts';
import { isDanger } from './direction.ts';
import { harmlessPhrases, mayHoldHarmless } from './harmless-phrases.ts';
import { MAX_TEXT } from './reader.ts';
import { spared } from './verdict-of.ts';

/** What may turn it: "don't kill yourself, let us do it", "nobody will hurt you. Yet". Broad, for where it is met nothing is taken for harmless. */
const turned =
  /\b(?:yet|unless|until|till|provided|otherwise|as long|so long|because|cos|coz|deny|deprive|rob|spare|too (?:good|easy|quick|kind)|easy way|quick(?:ly)?|slow(?:ly)?|suffer(?:ing)?|worse|instead|rather|prefer|let (?:me|us)|(?:i|we|he|they|some(?:one|body)|others?)(?:(?:'ll| will)(?! never| not| all miss)| might|'m going to|'re going to|'m gonna|'re gonna)|going to make|(?:i'?m|we'?re) (?:going to|gonna|telling)|other hand|myself|promise|merely|(?:i|we)(?:'d| would) (?:just|only)|or do|do it|definitely|where we|under|after you|never met|only|watch|wait|sleep|next time|this time|today|tonight|tomorrow|first|pleasure|waste|kidding|jk|lol|lmao|hear me|already|anyway|if(?! you need| you're struggling)|except|alive|hell|rope|knife|gun|bullet|acid|burn|blood|soon|cheap|mess|by me|by us|wish you (?:were|was|had)|begging|body|remains|ditch|river|woods|grave|box|coffin|screams?|dm|pm|here it is|we (?:all )?(?:have|know|got) (?:it|them|where|her|his|your (?:address|number))|testing me|belongs? to|our problem|more than|as (?:much|badly|hard) as|enough|peacefully|old age|gutted|pity|shame you|sad that|unfortunate(?:ly)?|lucky|ask nicely|lads|boys|queue|volunteers|on (?:their|its|the) way|house|door|flat|opposite|next to|street|road|lane|avenue|brother|dog|children watching|cow|bitch|scum|cunt|slag|whore|traitor|rat|vermin)\b|[😂🤣😏😈🔪🔫⚰🪦]/u;

/** What a friend says beside it. */
const friendly =
  /\b(?:safe|got your back|love|loved|need you|you matter|matter to|proud|thanks?|thank you|with you|support|take care|samaritans|116 123|here for you|stand with|don't worry|stay strong|well done|keep going|debate|argument|disagree|vote you out|policy|trolls|keyboard warriors)\b|[❤💛💚💙💜🧡🖤🫂🙏🤗]/u;

const curly = /[’‘`´′ʼ＇]/g;
const handle = /@[\w.@-]+/g;

/** Offsets, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text without the words in it that only sound like danger: blanks stand there, so that offsets stay. `null` where there are none, where they may
 * be turned, or where nobody friendly says what only friends say.
 */
export function besideHarmless(text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  const plain = text.replace(/\n/g, '.').replace(/\s/g, ' ').replace(curly, "'").toLowerCase();
  // A letter whose small form is longer moves what follows.
  if (plain.length !== text.length || !mayHoldHarmless(plain)) return null;
  const spans: Span[] = [];
  let byFriends = false;
  for (const { pattern, byFriends: friends } of harmlessPhrases) {
    // Not by `matchAll`, which makes another expression each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
      byFriends ||= friends;
    }
  }
  if (spans.length === 0) return null;
  const beside = blanked(plain, spans).replace(handle, '');
  if (turned.test(beside) || (byFriends && /\w/.test(beside) && !friendly.test(beside))) return null;
  return blanked(text, spans);
}

function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const first = Math.max(start, from);
    parts.push(text.slice(from, first), ' '.repeat(end - first));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** The verdict without danger, of a text where only such words sound like it: other labels stay. */
export function withoutDanger(verdict: Verdict, thresholds: readonly number[]): Verdict {
  const labels = verdict.labels.filter((label) => !isDanger(label));
  const fallen = verdict.labels.filter(isDanger);
  const direction = labels.some(isAbuse) ? verdict.direction : null;
  const evidence = verdict.evidence.filter((each) => !isDanger(each.class));
  return { ...verdict, ...spared(verdict, fallen, thresholds), labels, direction, evidence };
}
