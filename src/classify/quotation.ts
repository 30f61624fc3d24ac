import { frameOf, isEndorsed, isNamedAsWords, isReportAt } from './frames.ts';
import { classBits, HANDLE } from './lexicon.ts';
import { isBreak, isName, type Reading, wordAt } from './reading.ts';

const STAR = 42;
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

const OWN_REACH = 4;
const pastVerb = /\b(?:called|labelled|labeled|branded|dubbed|accused|thought|said|told|wrote|used to \w+)$/;
const author = /\b(?:i|we|i've|ive)\b/;
const regret =
  /\b(?:(?:i|we) (?:was|were) (?:so |very |totally |completely )?(?:wrong|mistaken|unfair)|apologi[sz]e|apologies|take (?:it|that) (?:all )?back|changed my mind|i regret|forgive me|used to (?:think|say|call|believe))\b|\bsorry(?: about that| for that)?[.! ]*$/;
const noRegret =
  /\b(?:now (?:i|we) (?:think|know|see|realise|believe)|not sorry|sorry not|i was right|not wrong|(?:wont|won't|never) apologi[sz]e)\b/;
/** Nouns for words. */
const wordsAboutWords =
  /\b(?:the word|words like|words such as|the term|terms like|slurs?|insults? (?:like|such as)|being|imagine|dms?|inbox|emails?|letters?|voicemails?|notes?|abuse|mut(?:e|ed|ing)|filter(?:s|ed)?|keywords?)\b/g;
/** More than the longest of them, in UTF-16 units. */
const NOUN_LENGTH = 40;

/** What a whole text says about who tells what: found when first asked for, so that a text with many hits is read once. */
export interface Telling {
  readonly reading: Reading;
  endorsed: boolean | null;
  /** The author takes something back. */
  regretted: boolean | null;
  spans: readonly Span[] | null;
  /** Offsets of words of telling or condemning that are not the author's own. */
  telling: Extent | null;
  /** Tokens that condemn. */
  condemning: Extent | null;
  /** Offsets of nouns for words: the end of the first, the start of the last. */
  aboutWords: Extent | null;
}

/** Offsets of a quotation, marks included, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the first and the last of something stand: infinite and -1 where there is none. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

const nowhere: Extent = { first: Number.POSITIVE_INFINITY, last: -1 };

export function tellingOf(reading: Reading): Telling {
  return {
    reading,
    endorsed: null,
    regretted: null,
    spans: null,
    telling: null,
    condemning: null,
    aboutWords: null,
  };
}

/** Words of which it is asked whether they are told. */
export interface Words {
  /** Their first token. */
  readonly from: number;
  /** They are said of somebody. */
  readonly said: boolean;
  /** They are danger or sexual harassment: to pass these over does more harm than to hold somebody to what another said. */
  readonly grave: boolean;
}

/**
 * Whether words are told, not done: in quotation marks with a sign of telling, or by a verb of calling or, if they are `said` of somebody,
 * by one of saying. Of what is `grave` plain words of telling are asked for: what only looks like a frame does not do.
 */
export function isQuoted(telling: Telling, words: Words): boolean {
  const marked = isBetweenMarks(telling, words);
  if (marked === false || (marked === null && !isReported(telling, words))) return false;
  telling.endorsed ??= isEndorsed(telling.reading.folded.folded);
  return !telling.endorsed;
}

/** `null` where no quotation marks stand around the words, or where nothing about them says whose they are. */
function isBetweenMarks(telling: Telling, { from, grave }: Words): boolean | null {
  const { reading } = telling;
  const { folded } = reading.folded;
  telling.spans ??= quotedSpans(folded);
  const span = spanAt(telling.spans, reading.starts[from] ?? 0);
  if (span === undefined) return null;
  const frame = frameOf(folded, span);
  if (frame === 'plain' || (frame === 'told' && !grave)) return true;
  if (frame === 'own' && !isRegretted(telling)) return false;
  if (folded.charCodeAt(span.start) === STAR) return null;
  telling.telling ??= extentOfTelling(reading);
  const told = telling.telling.first < span.start || telling.telling.last >= span.end || isAboutWords(telling, span);
  return told ? true : null;
}

/** The span that holds an offset, of spans in order. */
function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const span = spans[middle];
    if (span === undefined || span.end > offset) to = middle;
    else from = middle + 1;
  }
  const span = spans[from];
  return span !== undefined && span.start <= offset ? span : undefined;
}

function extentOfTelling(reading: Reading): Extent {
  let found = nowhere;
  for (let at = 0; at < reading.count; at += 1) {
    if (((reading.masks[at] ?? 0) & (CALL | SAY | CONDEMN)) === 0 || isOwnWord(reading, at) || isCommand(reading, at))
      continue;
    const last = reading.starts[at] ?? 0;
    found = { first: Math.min(found.first, last), last };
  }
  return found;
}

/** Whether a text has nouns for words before or after a quotation, or would have one without it. */
function isAboutWords(telling: Telling, span: Span): boolean {
  const text = telling.reading.folded.folded;
  telling.aboutWords ??= extentOfNouns(text);
  if (telling.aboutWords.first <= span.start || telling.aboutWords.last >= span.end) return true;
  const head = text.slice(Math.max(0, span.start - NOUN_LENGTH), span.start);
  const joined = `${head} ${text.slice(span.end, span.end + NOUN_LENGTH)}`;
  for (const match of joined.matchAll(wordsAboutWords)) {
    if (match.index < head.length && match.index + match[0].length > head.length + 1) return true;
  }
  return false;
}

function extentOfNouns(text: string): Extent {
  let found = nowhere;
  for (const match of text.matchAll(wordsAboutWords)) {
    found = { first: Math.min(found.first, match.index + match[0].length), last: match.index };
  }
  return found;
}

/** Pairs of quotation marks: double ones as they come, single ones at the edges of words, stars around more than one. */
function quotedSpans(text: string): Span[] {
  if (!/["'*]/.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /"([^"]+)"|(?<![\w*])\*(?=[^\s*])[^*\n ]+ [^*\n]*\*(?![\w*])|(?<![a-z0-9])'(?=[^\s'])((?:[^']|(?<=[a-z])'(?=[a-z]))+)'(?![a-z0-9])/g,
  )) {
    spans.push({ start: match.index, end: match.index + match[0].length });
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

function isReported(telling: Telling, words: Words): boolean {
  const { from, said, grave } = words;
  const { reading } = telling;
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST) && !isBreak(reading, at + 1); at -= 1) {
    const mask = reading.masks[at] ?? 0;
    if ((mask & CALL) !== 0 && isCalling(reading, at, from)) return isOthersCall(telling, at);
    if (said && (mask & SAY) !== 0 && isTold(telling, at, words)) return true;
    if ((mask & CONDEMN) !== 0 && /^(?:report(?:ed|ing)?|block(?:ed)?)$/.test(wordAt(reading, at))) return false;
  }
  return !grave && isNamedAsWords(reading.folded.folded, reading.starts[from] ?? 0);
}

function isOthersCall(telling: Telling, verb: number): boolean {
  const { reading } = telling;
  return (!isOwnWord(reading, verb) || isTakenBack(telling, verb)) && !isCommand(reading, verb);
}

/** "I called you a …, I was wrong": the author's words of the past, and a sign that they are regretted. */
function isTakenBack(telling: Telling, verb: number): boolean {
  const { reading } = telling;
  const { folded } = reading.folded;
  const head = reading.starts[Math.max(0, verb - OWN_REACH)] ?? 0;
  if (!isOwnPast(folded.slice(head, reading.ends[verb]))) return false;
  return isRegretted(telling);
}

function isRegretted(telling: Telling): boolean {
  const { folded } = telling.reading.folded;
  telling.regretted ??= regret.test(folded) && !noRegret.test(folded);
  return telling.regretted;
}

/** Whether words end with a verb of the past, and the author stands before it in its line. */
function isOwnPast(words: string): boolean {
  const verb = pastVerb.exec(words)?.index;
  return verb !== undefined && author.test(words.slice(words.lastIndexOf('\n', verb) + 1, verb));
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

function isTold(telling: Telling, verb: number, words: Words): boolean {
  const { reading } = telling;
  if (isTakenBack(telling, verb)) return true;
  if (isOwnWord(reading, verb) || isCommand(reading, verb)) return false;
  if (isReport(reading, verb, words)) return true;
  return saysOfSomebody(reading, verb + 1) && hasCounter(telling, verb, words.from);
}

function isReport({ folded: { folded }, starts, ends }: Reading, verb: number, { from, grave }: Words): boolean {
  const at = { start: starts[verb] ?? 0, end: ends[verb] ?? 0 };
  return isReportAt(folded, at, { start: starts[from] ?? 0, grave });
}

/** What is said begins with whom it is said of. */
function saysOfSomebody(reading: Reading, at: number): boolean {
  if (at >= reading.count || isBreak(reading, at)) return false;
  const named = reading.ids[at] === HANDLE || isName(reading, at);
  return named || ((reading.masks[at] ?? 0) & (PERSON | POSSESSIVE)) !== 0 || wordAt(reading, at) === 'that';
}

/** Signs that the author is against what is said: a crowd that says it, or words that condemn it or comfort. */
function hasCounter(telling: Telling, verb: number, from: number): boolean {
  const { reading } = telling;
  for (let at = Math.max(0, verb - 4); at < verb; at += 1) {
    if (((reading.masks[at] ?? 0) & CROWD) !== 0) return true;
  }
  telling.condemning ??= extentOfCondemning(reading);
  return telling.condemning.first < verb || telling.condemning.last > from;
}

function extentOfCondemning(reading: Reading): Extent {
  let found = nowhere;
  for (let at = 0; at < reading.count; at += 1) {
    if (((reading.masks[at] ?? 0) & CONDEMN) !== 0) found = { first: Math.min(found.first, at), last: at };
  }
  return found;
}
