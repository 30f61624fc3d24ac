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
const FUNCTION_WORD = classBits('func');

/** Endings of describing words that no list holds. */
const describing = /(?:ing|ed|ous|ful|ish|less|ive|able|ible|est|ical|like|faced|headed|arsed|y)$/;
const onlyWords = /^(?:only|just|but|even|merely)$/;

/** Whom the words from token `from` to `to` (excluded) are said of. */
export function findAim(reading: Reading, from: number, to: number): Aim {
  const inside = personInside(reading, from, to);
  if (inside !== null) return inside;
  const behind = lookBack(reading, from);
  if (behind.target !== 'none') return behind;
  const ahead = lookAhead(reading, to);
  return ahead === null ? behind : { ...ahead, negated: behind.negated };
}

/** Whether the words could go on as a name for a thing: "fraud squad", "clown fish". */
export function isClosed(reading: Reading, to: number): boolean {
  if (to >= reading.count || ((reading.before[to] ?? 0) & (BREAK | COMMA | ROUND | QUOTE)) !== 0) return true;
  const id = reading.ids[to];
  if (id === HANDLE || id === LINK || ((reading.masks[to] ?? 0) & FUNCTION_WORD) !== 0) return true;
  return reading.folded.folded.charCodeAt(reading.starts[to] ?? 0) >= 0x2000;
}

function personInside(reading: Reading, from: number, to: number): Aim | null {
  for (let at = from; at < to; at += 1) {
    const mask = reading.masks[at] ?? 0;
    const target = personOf(reading, at, mask);
    if (target !== null && target !== 'self') return { target, at, negated: false, alone: false, stated: true };
  }
  return null;
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
  what: boolean;
}

function lookBack(reading: Reading, from: number): Aim {
  const trail: Trail = { negated: false, copula: false, unknown: false, what: false };
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST) && !isBreak(reading, at + 1); at -= 1) {
    const target = visit(reading, at, trail);
    if (target === 'stop') return none(trail.negated, trail.what);
    if (target !== null) return { target, at, negated: trail.negated, alone: false, stated: trail.copula };
    if (at === 0) return none(trail.negated, !trail.copula);
    if (isBreak(reading, at)) return none(trail.negated, !trail.copula);
  }
  return none(trail.negated, from === 0 || isBreak(reading, from));
}

function none(negated: boolean, alone: boolean): Aim {
  return { target: 'none', at: -1, negated, alone, stated: false };
}

/** One token on the way back: a target, `stop` for the end of the thought, or `null` to go on. */
function visit(reading: Reading, at: number, trail: Trail): Target | 'stop' | null {
  const mask = reading.masks[at] ?? 0;
  if ((mask & NEGATION) !== 0 && !onlyWords.test(wordAt(reading, at + 1))) trail.negated = true;
  if (trail.copula) return subjectOf(reading, at, mask);
  const person = personOf(reading, at, mask);
  if (person !== null) {
    if ((mask & JOINED_BE) !== 0) trail.copula = true;
    return person === 'self' && !/^(?:im|i)$/.test(wordAt(reading, at)) ? 'stop' : person;
  }
  if ((mask & BE) !== 0) {
    if (trail.unknown) return 'stop';
    trail.copula = true;
    return null;
  }
  if ((mask & DEMONSTRATIVE) !== 0) return 'third';
  if ((mask & PLURAL_DEMONSTRATIVE) !== 0) return 'crowd';
  if ((mask & WHAT) !== 0) trail.what = true;
  if ((mask & (DETERMINER | MODIFIER | NEGATION | WHAT)) !== 0) return null;
  if (trail.unknown || reading.ids[at] !== UNKNOWN || !describing.test(wordAt(reading, at))) return 'stop';
  trail.unknown = true;
  return null;
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
  if ((mask & CROWD) !== 0) return 'crowd';
  if ((mask & PLURAL_DEMONSTRATIVE) !== 0) return 'crowd';
  if ((mask & PERSON) !== 0) return personNoun(reading, at);
  if ((mask & MODIFIER) !== 0 && at > 0) return null;
  return isName(reading, at) ? 'named' : 'thing';
}

/** "This woman is …" speaks of the person at hand; "a woman is …" of nobody in particular. */
function personNoun(reading: Reading, at: number): Target {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const mask = reading.masks[before] ?? 0;
    if ((mask & DEMONSTRATIVE) !== 0 || wordAt(reading, before) === 'the') return 'third';
  }
  return 'named';
}

/** "… like you", "the … she is", "…, @handle". */
function lookAhead(reading: Reading, to: number): Aim | null {
  if (to >= reading.count) return null;
  const aim = (target: Target, at: number): Aim => ({ target, at, negated: false, alone: false, stated: true });
  if (reading.ids[to] === HANDLE) return aim('handle', to);
  if (isBreak(reading, to)) return null;
  const word = wordAt(reading, to);
  const next = to + (/^(?:like|that|who|which|as|of)$/.test(word) ? 1 : 0);
  if (next >= reading.count || isBreak(reading, next)) return null;
  const mask = reading.masks[next] ?? 0;
  const person = personOf(reading, next, mask);
  const isSaid = ((reading.masks[next + 1] ?? 0) & BE) !== 0 || (mask & JOINED_BE) !== 0;
  if (person !== null && person !== 'self' && (word === 'like' || isSaid)) return aim(person, next);
  if (word === 'like' && (mask & DEMONSTRATIVE) !== 0) return aim('third', next);
  return next === to && isName(reading, to) && ((reading.masks[to + 1] ?? 0) & BE) !== 0 ? aim('named', to) : null;
}
