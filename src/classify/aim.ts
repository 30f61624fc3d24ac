import { classBits, HANDLE, LINK, UNKNOWN } from './lexicon.ts';
import { BREAK, COMMA, isBreak, isName, QUOTE, type Reading, ROUND, wordAt } from './reading.ts';

/** Whom words are said of. `thing`: of no person; `none`: nobody is named. */
export type Target = 'you' | 'third' | 'they' | 'named' | 'handle' | 'crowd' | 'relative' | 'self' | 'thing' | 'none';

/** What stands around a hit. */
export interface Aim {
  readonly target: Target;
  /** Token of the target; -1 for none. */
  readonly at: number;
  readonly negated: boolean;
  /** The words stand alone or as an exclamation: said of whoever is spoken to. */
  readonly alone: boolean;
  /** The words are said of the target by `is`, `are` …, not just set beside it. */
  readonly stated: boolean;
}

/** More words than this between somebody and what is said of them belong to another thought. */
const FARTHEST = 9;

const YOU = classBits('you', 'yoube');
const SHE = classBits('she', 'shebe');
const THEY = classBits('they', 'theybe');
const SELF = classBits('me');
const BE = classBits('be');
const JOINED_BE = classBits('yoube', 'shebe', 'theybe');
const NEGATION = classBits('neg');
const DETERMINER = classBits('det');
const MODIFIER = classBits('mod');
const DEMONSTRATIVE = classBits('demo');
const PLURAL_DEMONSTRATIVE = classBits('demos');
const POSSESSIVE = classBits('poss');
const FAMILY = classBits('family');
const PERSON = classBits('person');
const CROWD = classBits('crowd');
const WHAT = classBits('wh');
const GROUP = classBits('group', 'hard-group');
const CALL = classBits('call');
const FUNCTION_WORD = classBits('func');

/** Endings of describing words that no list holds. */
const describing = /(?:ing|ed|ous|ful|ish|less|ive|able|ible|est|ical|like|faced|headed|arsed|y)$/;
const manyOthers = /^(?:haters|trolls|bots|bullies|abusers|tories|government|media|press|bbc|police|politicians)$/;
const believing =
  /^(?:think|thinks|thought|believe|believes|believed|say|says|said|called|call|calls|claim|claims|suppose|suggest|accuse|conclude)$/;
const nobodyAfter = /^(?:one|body|sane|sensible|decent|reasonable|serious)$/;
const shunning = /^(?:ignor|block|mut|report)(?:e|ed|ing)?$/;
const COMMA_CODE = 44;
const onlyWords = /^(?:only|just|but|even|merely)$/;

/** Whom the words from token `from` to `to` (excluded) are said of. */
export function findAim(reading: Reading, from: number, to: number): Aim {
  const inside = personInside(reading, from, to);
  if (inside !== null) return inside;
  if (isShunned(reading, from, to)) return ahead('crowd', from);
  const behind = lookBack(reading, from);
  if (behind.target !== 'none') return behind;
  const after = lookAhead(reading, to);
  return after === null ? behind : { ...after, negated: behind.negated };
}

/** "Ignore the morons": many, of whom the one spoken to is none. */
function isShunned(reading: Reading, from: number, to: number): boolean {
  if (from === 0) return false;
  const verb = /^(?:the|these|those|all|any)$/.test(wordAt(reading, from - 1)) ? from - 2 : from - 1;
  if (verb < 0 || isBreak(reading, from) || isBreak(reading, verb + 1)) return false;
  return shunning.test(wordAt(reading, verb)) && /[a-z]{3}s$/.test(wordAt(reading, to - 1));
}

/** Whether the words could go on as a name for a thing: "fraud squad", "clown fish". */
export function isClosed(reading: Reading, to: number): boolean {
  if (to >= reading.count || ((reading.before[to] ?? 0) & (BREAK | COMMA | ROUND | QUOTE)) !== 0) return true;
  const id = reading.ids[to];
  if (id === HANDLE || id === LINK || ((reading.masks[to] ?? 0) & FUNCTION_WORD) !== 0) return true;
  return reading.folded.folded.charCodeAt(reading.starts[to] ?? 0) >= 0x2000;
}

function personInside(reading: Reading, from: number, to: number): Aim | null {
  let group = -1;
  for (let at = from; at < to; at += 1) {
    const mask = reading.masks[at] ?? 0;
    const target = personOf(reading, at, mask);
    if (target !== null && target !== 'self') return ahead(target, at);
    if ((mask & GROUP) !== 0 || isCrowdInside(reading, from, at)) group = at;
  }
  return group < 0 ? null : ahead('crowd', group);
}

/** "… the haters": not the one spoken to. */
function isCrowdInside(reading: Reading, from: number, at: number): boolean {
  if (at <= from || !manyOthers.test(wordAt(reading, at))) return false;
  return ((reading.masks[at - 1] ?? 0) & (DETERMINER | PLURAL_DEMONSTRATIVE | CROWD)) !== 0;
}

function personOf(reading: Reading, at: number, mask: number): Target | null {
  if (reading.ids[at] === HANDLE) return 'handle';
  if ((mask & YOU) !== 0) return 'you';
  if ((mask & SHE) !== 0) return 'third';
  if ((mask & THEY) !== 0) return 'they';
  if ((mask & SELF) !== 0) return 'self';
  if ((mask & POSSESSIVE) === 0) return null;
  return /^(?:your|ur|yer|yr|ya)$/.test(wordAt(reading, at)) ? 'you' : 'third';
}

interface Trail {
  negated: boolean;
  copula: boolean;
  unknown: boolean;
  joints: number;
}

function lookBack(reading: Reading, from: number): Aim {
  const trail: Trail = { negated: false, copula: false, unknown: false, joints: 0 };
  const last = Math.max(0, from - FARTHEST);
  for (let at = passJoint(reading, from - 1, trail); at >= last; at = passJoint(reading, at - 1, trail)) {
    if (isBreak(reading, at + 1)) break;
    const target = visit(reading, at, trail);
    if (target === 'stop') return none(trail.negated, false);
    if (target !== null) {
      const negated = trail.negated || isDoubted(reading, at);
      return { target, at, negated, alone: false, stated: trail.copula };
    }
    if (at === 0 || isBreak(reading, at)) return none(trail.negated, !trail.copula);
  }
  return none(trail.negated, from === 0 || isBreak(reading, from));
}

/** "Nobody could think you are a …", "I don't believe she is …". "I can't believe you are …" is belief. */
function isDoubted(reading: Reading, at: number): boolean {
  const verb = wordAt(reading, at - 1) === 'that' ? at - 2 : at - 1;
  if (verb < 0 || isBreak(reading, verb + 1) || !believing.test(wordAt(reading, verb))) return false;
  for (let before = verb - 1; before >= Math.max(0, verb - FARTHEST); before -= 1) {
    const word = wordAt(reading, before);
    if (word === 'nobody' || word === 'noone' || (word === 'no' && nobodyAfter.test(wordAt(reading, before + 1))))
      return true;
    if (before === verb - 1 && ((reading.masks[before] ?? 0) & NEGATION) !== 0) {
      return (
        !/^(?:can'?t|cannot|couldn'?t)$/.test(word) && !isBreak(reading, before) && isOwnDoubt(reading, before - 1)
      );
    }
    if (isBreak(reading, before)) return false;
  }
  return false;
}

function isOwnDoubt(reading: Reading, at: number): boolean {
  return /^(?:i|we|do|did|people|they)$/.test(wordAt(reading, at));
}

/** "A grifter and a liar", "a liar, a fraud": what comes before the joint is passed over, so that its owner is found. */
function passJoint(reading: Reading, at: number, trail: Trail): number {
  if (at < 0 || trail.joints > 1 || trail.copula || isBreak(reading, at + 1)) return at;
  const word = wordAt(reading, at);
  const joined = word === 'and' || word === 'or';
  const listed =
    ((reading.before[at + 1] ?? 0) & COMMA) !== 0 && reading.masks[at] === 0 && reading.ids[at] !== UNKNOWN;
  if (!joined && !listed) return at;
  trail.joints += 1;
  return Math.max(0, at - (joined ? 2 : 1));
}

function none(negated: boolean, alone: boolean): Aim {
  return { target: 'none', at: -1, negated, alone, stated: false };
}

/** One token on the way back: a target, `stop` for the end of the thought, or `null` to go on. */
function visit(reading: Reading, at: number, trail: Trail): Target | 'stop' | null {
  const mask = reading.masks[at] ?? 0;
  if ((mask & NEGATION) !== 0 && !onlyWords.test(wordAt(reading, at + 1))) trail.negated = true;
  if ((mask & CALL) !== 0) return 'stop';
  if (trail.copula) return subjectOf(reading, at, mask);
  const person = personOf(reading, at, mask);
  if (person !== null) return besidePerson(reading, at, { person, mask, trail });
  if ((mask & BE) !== 0) {
    trail.copula = true;
    return trail.unknown ? 'stop' : null;
  }
  if ((mask & DEMONSTRATIVE) !== 0) return 'third';
  if ((mask & PLURAL_DEMONSTRATIVE) !== 0) return 'crowd';
  return (mask & (DETERMINER | MODIFIER | NEGATION | WHAT)) !== 0 ? null : passUnknown(reading, at, trail);
}

function besidePerson(
  reading: Reading,
  at: number,
  given: { person: Target; mask: number; trail: Trail },
): Target | 'stop' {
  if ((given.mask & JOINED_BE) !== 0) given.trail.copula = true;
  return given.person === 'self' && !/^(?:im|i)$/.test(wordAt(reading, at)) ? 'stop' : given.person;
}

/** One describing word that no list holds may stand between; so may what an article begins ("a weapons-grade …"). */
function passUnknown(reading: Reading, at: number, trail: Trail): 'stop' | null {
  if (reading.ids[at] !== UNKNOWN) return 'stop';
  if (followsArticle(reading, at)) return null;
  if (trail.unknown || !describing.test(wordAt(reading, at))) return 'stop';
  trail.unknown = true;
  return null;
}

function followsArticle(reading: Reading, at: number): boolean {
  const source = reading.folded.folded;
  for (let before = at; before > Math.max(0, at - 2); before -= 1) {
    if (source.charCodeAt(reading.ends[before] ?? 0) === COMMA_CODE || isBreak(reading, before)) return false;
    if (/^(?:a|an)$/.test(wordAt(reading, before - 1))) return true;
    if (reading.ids[before - 1] !== UNKNOWN) return false;
  }
  return false;
}

/** Who is, once `is` was passed. */
function subjectOf(reading: Reading, at: number, mask: number): Target | null {
  if ((mask & (NEGATION | BE)) !== 0) return null;
  if ((mask & POSSESSIVE) === 0) {
    const person = personOf(reading, at, mask);
    if (person !== null) return person;
  }
  if ((mask & DEMONSTRATIVE) !== 0) return 'thing';
  if ((mask & FAMILY) !== 0) return 'relative';
  if ((mask & (CROWD | GROUP)) !== 0) return 'crowd';
  if ((mask & PLURAL_DEMONSTRATIVE) !== 0) return 'crowd';
  if ((mask & PERSON) !== 0) return personNoun(reading, at);
  if ((mask & MODIFIER) !== 0 && at > 0) return null;
  return isName(reading, at) ? 'named' : 'thing';
}

/** "This woman is …" speaks of the person at hand; "a woman is …" of nobody in particular. */
function personNoun(reading: Reading, at: number): Target {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const mask = reading.masks[before] ?? 0;
    if (isName(reading, before)) return 'named';
    if ((mask & DEMONSTRATIVE) !== 0 || wordAt(reading, before) === 'the') return 'third';
  }
  return 'named';
}

/** "… like you", "the … she is", "…, @handle". */
function lookAhead(reading: Reading, to: number): Aim | null {
  if (to >= reading.count) return null;
  if (reading.ids[to] === HANDLE) return ahead('handle', to);
  if (isBreak(reading, to)) return null;
  const word = wordAt(reading, to);
  const at = to + (/^(?:like|that|who|which|as|of)$/.test(word) ? 1 : 0);
  if (at >= reading.count || isBreak(reading, at)) return null;
  const target = word === 'like' ? likened(reading, at) : declared(reading, at);
  return target === null || target === 'self' ? null : ahead(target, at);
}

function ahead(target: Target, at: number): Aim {
  return { target, at, negated: false, alone: false, stated: true };
}

function likened(reading: Reading, at: number): Target | null {
  const mask = reading.masks[at] ?? 0;
  return (mask & DEMONSTRATIVE) !== 0 ? 'third' : personOf(reading, at, mask);
}

/** "… she is", "… Nigel is". */
function declared(reading: Reading, at: number): Target | null {
  const mask = reading.masks[at] ?? 0;
  const said = (mask & JOINED_BE) !== 0 || ((reading.masks[at + 1] ?? 0) & BE) !== 0;
  if (!said || (at + 1 < reading.count && isBreak(reading, at + 1))) return null;
  return isName(reading, at) ? 'named' : personOf(reading, at, mask);
}
