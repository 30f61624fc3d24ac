import { classBits, HANDLE } from './lexicon.ts';
import { isBreak, isName, type Reading, wordAt } from './reading.ts';

const CALL = classBits('call');
const SAY = classBits('say');
const SELF = classBits('me');
const BE = classBits('be');
const MODIFIER = classBits('mod');
const POSSESSIVE = classBits('poss');
const CROWD = classBits('crowd');
const CONDEMN = classBits('condemn', 'support-word');
const PERSON = classBits('you', 'yoube', 'she', 'shebe', 'they', 'theybe', 'me', 'person', 'family');

/** Verbs of reporting reach this far within a sentence. */
const FARTHEST = 12;

/** The author stands by what others say. */
const endorsing =
  /\b(?:for a reason|no wonder|rightly|correctly|with good reason|quite right|theres a reason|there's a reason|because (?:you|she|he) (?:are|is)|because (?:you're|she's|he's)|and they(?:'re| are) right)\b/;
const OWN_REACH = 4;
const ownPast =
  /\b(?:i|we|i've|ive)\b.*\b(?:called|labelled|labeled|branded|dubbed|accused|thought|said|told|wrote|used to \w+)$/;
const regret =
  /\b(?:(?:i|we) (?:was|were) (?:so |very |totally |completely )?(?:wrong|mistaken|unfair)|apologi[sz]e|apologies|take (?:it|that) (?:all )?back|changed my mind|i regret|forgive me|used to (?:think|say|call|believe))\b|\bsorry(?: about that| for that)?[.! ]*$/;
const noRegret =
  /\b(?:now (?:i|we) (?:think|know|see|realise|believe)|not sorry|sorry not|i was right|not wrong|(?:wont|won't|never) apologi[sz]e)\b/;
/** Nouns for words. */
const wordsAboutWords =
  /\b(?:the word|words like|words such as|the term|terms like|slurs?|insults? (?:like|such as)|being|imagine|dms?|inbox|emails?|letters?|voicemails?|notes?|abuse|mut(?:e|ed|ing)|filter(?:s|ed)?|keywords?)\b/;

/**
 * Whether the words from token `from` on are told, not done: in quotation marks with a sign of telling, or by a verb of
 * calling or, if `said` (they are said of somebody), by one of saying.
 */
export function isQuoted(reading: Reading, from: number, said: boolean): boolean {
  const told = isBetweenMarks(reading, from) || isReported(reading, from, said);
  return told && !endorsing.test(reading.folded.folded);
}

function isBetweenMarks(reading: Reading, from: number): boolean {
  const text = reading.folded.folded;
  if (!text.includes('"') && !text.includes("'")) return false;
  const offset = reading.starts[from] ?? 0;
  const span = quotedSpans(text).find(([start, end]) => start <= offset && offset < end);
  if (span === undefined) return false;
  const [start, end] = span;
  for (let at = 0; at < reading.count; at += 1) {
    const inside = (reading.starts[at] ?? 0) >= start && (reading.starts[at] ?? 0) < end;
    if (!inside && ((reading.masks[at] ?? 0) & (CALL | SAY | CONDEMN)) !== 0 && !isOwnWord(reading, at)) return true;
  }
  return wordsAboutWords.test(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** Pairs of quotation marks: double ones as they come, single ones at the edges of words. */
function quotedSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(
    /"([^"]+)"|(?<![a-z0-9])'(?=[^\s'])((?:[^']|(?<=[a-z])'(?=[a-z]))+)'(?![a-z0-9])/g,
  )) {
    spans.push([match.index, match.index + match[0].length]);
  }
  return spans;
}

/** "I call you", "I say that": the author's own. "I was called" is not. */
function isOwnWord(reading: Reading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 4) && !isBreak(reading, at + 1); at -= 1) {
    const mask = reading.masks[at] ?? 0;
    const word = wordAt(reading, at);
    if ((mask & SELF) !== 0) return /^(?:i|we|id|ill|let|me|im)$/.test(word);
    if ((mask & BE) !== 0 || /^(?:been|being|get|gets|got|getting)$/.test(word)) return false;
    if ((mask & MODIFIER) === 0 && !/^(?:'ll|'d|'ve|will|would|have|can|could|must|should|do|to|going)$/.test(word))
      return false;
  }
  return false;
}

function isReported(reading: Reading, from: number, said: boolean): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST) && !isBreak(reading, at + 1); at -= 1) {
    const mask = reading.masks[at] ?? 0;
    if ((mask & CALL) !== 0 && isCalling(reading, at, from)) return isOthersCall(reading, at);
    if (said && (mask & SAY) !== 0 && isTold(reading, at, from)) return true;
    if ((mask & CONDEMN) !== 0 && /^(?:report(?:ed|ing)?|block(?:ed)?)$/.test(wordAt(reading, at))) return false;
  }
  return false;
}

function isOthersCall(reading: Reading, verb: number): boolean {
  return (!isOwnWord(reading, verb) || isTakenBack(reading, verb)) && !isCommand(reading, verb);
}

/** "I called you a …, I was wrong": the author's words of the past, and a sign that they are regretted. */
function isTakenBack(reading: Reading, verb: number): boolean {
  const { folded } = reading.folded;
  const head = reading.starts[Math.max(0, verb - OWN_REACH)] ?? 0;
  return ownPast.test(folded.slice(head, reading.ends[verb])) && regret.test(folded) && !noRegret.test(folded);
}

/** Between the verb and what somebody is called stands that somebody, and little else. */
function isCalling(reading: Reading, verb: number, from: number): boolean {
  if (verb === from - 1) return true;
  if (wordAt(reading, verb + 1) === 'out') return false;
  return from - verb <= 7;
}

/** "Call her a …!" at the head of a sentence asks for it. */
function isCommand(reading: Reading, verb: number): boolean {
  return (
    (verb === 0 || isBreak(reading, verb)) &&
    /^(?:call|label|brand|tell|say|shout|tweet|message|email|post|send|ask|write)$/.test(wordAt(reading, verb))
  );
}

function isTold(reading: Reading, verb: number, from: number): boolean {
  if (isTakenBack(reading, verb)) return true;
  if (isOwnWord(reading, verb) || isCommand(reading, verb)) return false;
  const past = /(?:ed|ing|s|told|said|wrote|written|thought|sent|shouted)$/.test(wordAt(reading, verb));
  const hearer = ((reading.masks[verb + 1] ?? 0) & PERSON) !== 0;
  if (past && hearer && /^(?:to|that|they|he|she|'d|i|how|she'?s|you)$/.test(wordAt(reading, verb + 2))) return true;
  return saysOfSomebody(reading, verb + 1) && hasCounter(reading, verb, from);
}

/** What is said begins with whom it is said of. */
function saysOfSomebody(reading: Reading, at: number): boolean {
  if (at >= reading.count || isBreak(reading, at)) return false;
  const named = reading.ids[at] === HANDLE || isName(reading, at);
  return named || ((reading.masks[at] ?? 0) & (PERSON | POSSESSIVE)) !== 0 || wordAt(reading, at) === 'that';
}

/** Signs that the author is against what is said: a crowd that says it, or words that condemn it or comfort. */
function hasCounter(reading: Reading, verb: number, from: number): boolean {
  for (let at = Math.max(0, verb - 4); at < verb; at += 1) {
    if (((reading.masks[at] ?? 0) & CROWD) !== 0) return true;
  }
  for (let at = 0; at < reading.count; at += 1) {
    const away = at < verb || at > from;
    if (away && ((reading.masks[at] ?? 0) & CONDEMN) !== 0) return true;
  }
  return false;
}
