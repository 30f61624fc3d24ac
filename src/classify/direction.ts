import type { Direction, JudgeContext, Label } from '../model/verdict.ts';
import type { Aim } from './aim.ts';
import { classBits, HANDLE } from './lexicon.ts';
import { COMMA, isBreak, isName, type Reading, wordAt } from './reading.ts';
import { hasThirdParty, isSubjectHandle, isSubjectName, leadLength } from './third-party.ts';

const SELF = classBits('me');
const FAMILY = classBits('family');
const POSSESSIVE = classBits('poss');
const SPOKEN_TO = classBits('you', 'yoube', 'she', 'shebe');
/** "They are …, every one of them sending you this." */
const senders =
  /\b(?:sen(?:d|t|ds|ding)|writ(?:e|es|ing)|post(?:s|ing)?|messag(?:e|es|ing)|attack(?:s|ing)?|abus(?:e|es|ing)|harass(?:es|ing)?|hound(?:s|ing)?|target(?:s|ing)?|bully(?:ing)?|troll(?:s|ing)?) (?:to )?(?:you|her|him|this|these|that|such|stuff)\b/;
const defending =
  /\b(?:leave|let) (?:her|him) (?:alone|be)\b|\bstop (?:harassing|bullying|attacking|abusing|hounding|trolling) (?:her|him)\b/;
/** Capitals at the head of a sentence that call nobody. */
const exclamations =
  /^(?:wow|jesus|jeez|christ|god|omg|wtf|hey|hi|hello|well|yes|yeah|yep|nope|nah|ok|okay|look|listen|seriously|man|dude|bro|hmm+|ugh|tut|blimey|crikey|doctor|doc|nobody|woman|liar|fraud|clown|bitch|witch|traitor|grifter|news|newsflash|sadly|frankly|remember|apparently|congratulations|sweetheart|sweetie|lady|babe)$/;
/** What the whole text says about who is spoken to and of; found once per text that holds abuse. */
export interface Scene {
  readonly reading: Reading;
  readonly context: JudgeContext;
  /** Whether the subject is known to be addressed at all. */
  readonly addressed: boolean;
  /** Of the handles the text begins with: is the subject first, among them, or not there; `null` without any. */
  readonly lead: 'first' | 'among' | 'absent' | null;
  /** The text speaks of somebody else by name or handle. */
  readonly thirdParty: boolean;
  readonly supportive: boolean;
}

const danger: ReadonlySet<Label> = new Set(['threat', 'doxxing', 'self-harm-encouragement']);

export function isDanger(label: Label): boolean {
  return danger.has(label);
}

/** Reads the scene; `supportive`: the text also holds support. */
export function readScene(reading: Reading, context: JudgeContext, supportive: boolean): Scene {
  return {
    reading,
    context,
    addressed: context.kind !== null || context.subjectHandles.length > 0,
    lead: leadOf(reading, context),
    thirdParty: hasThirdParty(reading, context),
    supportive,
  };
}

interface HitPlace {
  readonly class: Label;
  readonly from: number;
  readonly to: number;
}

/** Whom one hit is aimed at. */
export function directionOf(scene: Scene, aim: Aim, hit: HitPlace): Direction {
  const direction = plainDirection(scene, aim, hit);
  return direction === 'other' && isDanger(hit.class) ? safeDirection(scene, aim, hit) : direction;
}

/** Danger is another's only where another is clearly meant: a handle spoken to, a group, the author's own family. */
function safeDirection(scene: Scene, aim: Aim, hit: HitPlace): Direction {
  switch (aim.target) {
    case 'third':
      return scene.addressed ? 'subject' : 'unclear';
    case 'you':
      return isHandleAddressed(scene, aim.at) ? 'other' : 'unclear';
    case 'named':
    case 'they':
      return 'unclear';
    case 'none':
    case 'self':
    case 'thing':
      if (scene.lead === 'absent' || isOwnFamily(scene.reading, hit.from)) return 'other';
      return scene.context.kind === 'mention' || scene.thirdParty ? 'unclear' : 'subject';
    default:
      return 'other';
  }
}

/** Whether a handle other than the subject's stands in the text: a name called is not enough. */
function isHandleAddressed(scene: Scene, from: number): boolean {
  if (scene.lead === 'absent' || scene.lead === 'among') return true;
  const { reading, context } = scene;
  for (let at = Math.max(0, from - 1); at < reading.count; at += 1) {
    if (reading.ids[at] === HANDLE && !isSubjectHandle(context, wordAt(reading, at))) return true;
  }
  return false;
}

function plainDirection(scene: Scene, aim: Aim, hit: HitPlace): Direction {
  switch (aim.target) {
    case 'you':
      return secondPerson(scene, aim.at);
    case 'third':
      return thirdPerson(scene);
    case 'handle':
      return byHandle(scene, aim.at);
    case 'named':
      return isSubjectNamed(scene, aim.at) ? 'subject' : 'other';
    case 'relative':
      return relative(scene, aim.at);
    case 'crowd':
      return 'other';
    case 'they':
      return scene.supportive || senders.test(scene.reading.folded.folded) ? 'other' : 'unclear';
    case 'thing':
      return isManyOthers(scene.reading, aim.at) ? 'other' : nobodyNamed(scene, hit);
    default:
      return nobodyNamed(scene, hit);
  }
}

/** Of several hits: the subject before all, then what may be, then others. */
export function strongestDirection(directions: readonly Direction[]): Direction | null {
  for (const direction of ['subject', 'other', 'unclear'] as const) {
    if (directions.includes(direction)) return direction;
  }
  return null;
}

function thirdPerson(scene: Scene): Direction {
  if (scene.thirdParty || scene.supportive) return 'other';
  if (scene.lead === 'among' && scene.context.kind === 'mention') return 'unclear';
  return scene.addressed ? 'subject' : 'unclear';
}

/** "This Rosa woman" names her before the noun. */
function isSubjectNamed(scene: Scene, at: number): boolean {
  const { reading, context } = scene;
  return isSubjectName(context, wordAt(reading, at)) || (at > 0 && isSubjectName(context, wordAt(reading, at - 1)));
}

/** "Some drivers are …": a plural that is nobody's. */
function isManyOthers(reading: Reading, at: number): boolean {
  if (!/[a-z]{3}[^s']s$/.test(wordAt(reading, at)) || !/^(?:are|'re|were)$/.test(wordAt(reading, at + 1))) return false;
  return at === 0 || ((reading.masks[at - 1] ?? 0) & POSSESSIVE) === 0;
}

function secondPerson(scene: Scene, at: number): Direction {
  const { reading } = scene;
  if (scene.lead === 'among' && defending.test(reading.folded.folded)) return 'other';
  const spoken = vocative(scene, at);
  if (spoken !== null) return spoken;
  if (scene.lead === 'absent') return scene.context.subjectHandles.length > 0 ? 'other' : 'unclear';
  if (scene.lead === 'among') return amongOthers(scene);
  for (let other = at + 1; other < reading.count && !isBreak(reading, other); other += 1) {
    if (reading.ids[other] === HANDLE) return byHandle(scene, other);
  }
  const last = reading.count - 1;
  if (scene.lead === null && reading.ids[last] === HANDLE && last > at) return byHandle(scene, last);
  return 'subject';
}

/** A reply to somebody else that carries the subject's handle along speaks to that somebody. */
function amongOthers(scene: Scene): Direction {
  return scene.context.kind === 'mention' ? 'other' : 'unclear';
}

/** "@other you are …", "Nigel, you …": who is called just before. */
function vocative(scene: Scene, at: number): Direction | null {
  const { reading } = scene;
  const before = at - 1;
  if (before < 0) return null;
  if (reading.ids[before] === HANDLE) {
    const leading = scene.lead !== null && before < leadLength(reading);
    return leading ? null : byHandle(scene, before);
  }
  const heads = before === 0 || isBreak(reading, before) || reading.ids[before - 1] === HANDLE;
  const called = ((reading.before[at] ?? 0) & COMMA) !== 0;
  if (!heads || !called || isBreak(reading, at) || !isName(reading, before)) return null;
  if (exclamations.test(wordAt(reading, before))) return null;
  return isSubjectName(scene.context, wordAt(reading, before)) ? 'subject' : 'other';
}

function byHandle(scene: Scene, at: number): Direction {
  if (scene.context.subjectHandles.length === 0) return 'unclear';
  if (isSubjectHandle(scene.context, wordAt(scene.reading, at))) return 'subject';
  return at < leadLength(scene.reading) && scene.lead !== 'absent' ? 'unclear' : 'other';
}

/** "Your husband" and "her kids" belong to the subject, "my brother" to the author. */
function relative(scene: Scene, at: number): Direction {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (((scene.reading.masks[before] ?? 0) & SELF) !== 0) return 'other';
  }
  return scene.addressed ? 'subject' : 'unclear';
}

function nobodyNamed(scene: Scene, hit: HitPlace): Direction {
  if (scene.supportive || isOwnFamily(scene.reading, hit.from)) return 'other';
  if (scene.lead === 'absent' && scene.context.subjectHandles.length > 0) return 'other';
  if (scene.thirdParty || !scene.addressed || isPlural(scene.reading, hit)) return 'unclear';
  if (scene.context.kind === 'mention') return scene.lead === 'first' ? 'subject' : 'unclear';
  return 'subject';
}

/** "My gran, the …": the sentence speaks of the author's family, and of nobody spoken to. */
function isOwnFamily(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0 && !isBreak(reading, at + 1); at -= 1) {
    const mask = reading.masks[at] ?? 0;
    if ((mask & SPOKEN_TO) !== 0) return false;
    const owned = (mask & FAMILY) !== 0 && at > 0 && /^(?:my|our)$/.test(wordAt(reading, at - 1));
    if (owned && !isBreak(reading, at)) return true;
  }
  return false;
}

function isPlural(reading: Reading, hit: { from: number; to: number }): boolean {
  return hit.to - hit.from === 1 && /[a-z]{3}[^s']s$/.test(wordAt(reading, hit.from));
}

function leadOf(reading: Reading, context: JudgeContext): Scene['lead'] {
  const length = leadLength(reading);
  if (length === 0) return null;
  for (let at = 0; at < length; at += 1) {
    if (isSubjectHandle(context, wordAt(reading, at))) return at === 0 ? 'first' : 'among';
  }
  return 'absent';
}
