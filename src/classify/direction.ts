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
  /** How many handles the text begins with. */
  readonly leading: number;
  /** Of the handles the text begins with: is the subject first, among them, or not there; `null` without any. */
  readonly lead: 'first' | 'among' | 'absent' | null;
  readonly supportive: boolean;
  readonly seen: Seen;
}

/** What needs a look at the whole text or sentence: taken when first asked for, so that a text with many hits is read once. */
interface Seen {
  /** The text speaks of somebody else by name or handle. */
  thirdParty: boolean | null;
  /** They send things to the subject. */
  sending: boolean | null;
  defending: boolean | null;
  /** The last token that is a handle other than the subject's; -1 for none. */
  lastOther: number | null;
  /** The latest looks along a sentence: from token `from`, the handle found before its end `to`, or -1. */
  handle: { readonly from: number; readonly to: number; readonly found: number };
  /** And back from token `from`: whether the author's own family was met. */
  family: { readonly from: number; readonly met: boolean };
}

const danger: ReadonlySet<Label> = new Set(['threat', 'doxxing', 'self-harm-encouragement']);

export function isDanger(label: Label): boolean {
  return danger.has(label);
}

/** Danger and sexual harassment: the words around them threaten too, and to pass them over harms most. */
export function isGrave(label: Label): boolean {
  return isDanger(label) || label === 'sexual-harassment';
}

/** Reads the scene; `supportive`: the text also holds support. */
export function readScene(reading: Reading, context: JudgeContext, supportive: boolean): Scene {
  const leading = leadLength(reading);
  return {
    reading,
    context,
    addressed: context.kind !== null || context.subjectHandles.length > 0,
    leading,
    lead: leadOf(reading, context, leading),
    supportive,
    seen: {
      thirdParty: null,
      sending: null,
      defending: null,
      lastOther: null,
      handle: { from: 0, to: -1, found: -1 },
      family: { from: -1, met: false },
    },
  };
}

function hasOthers(scene: Scene): boolean {
  scene.seen.thirdParty ??= hasThirdParty(scene.reading, scene.context);
  return scene.seen.thirdParty;
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
      if (scene.lead === 'absent' || isOwnFamily(scene, hit.from)) return 'other';
      return scene.context.kind === 'mention' || hasOthers(scene) ? 'unclear' : 'subject';
    default:
      return 'other';
  }
}

/** Whether a handle other than the subject's stands in the text: a name called is not enough. */
function isHandleAddressed(scene: Scene, from: number): boolean {
  if (scene.lead === 'absent' || scene.lead === 'among') return true;
  scene.seen.lastOther ??= lastOtherHandle(scene);
  return scene.seen.lastOther >= Math.max(0, from - 1);
}

function lastOtherHandle({ reading, context }: Scene): number {
  for (let at = reading.count - 1; at >= 0; at -= 1) {
    if (reading.ids[at] === HANDLE && !isSubjectHandle(context, wordAt(reading, at))) return at;
  }
  return -1;
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
      return scene.supportive || isSent(scene) ? 'other' : 'unclear';
    case 'thing':
      return isManyOthers(scene.reading, aim.at) ? 'other' : nobodyNamed(scene, hit);
    default:
      return nobodyNamed(scene, hit);
  }
}

function isSent(scene: Scene): boolean {
  scene.seen.sending ??= senders.test(scene.reading.folded.folded);
  return scene.seen.sending;
}

function isDefending(scene: Scene): boolean {
  scene.seen.defending ??= defending.test(scene.reading.folded.folded);
  return scene.seen.defending;
}

/** Of several hits: the subject before all, then what may be, then others. */
export function strongestDirection(directions: readonly Direction[]): Direction | null {
  for (const direction of ['subject', 'other', 'unclear'] as const) {
    if (directions.includes(direction)) return direction;
  }
  return null;
}

function thirdPerson(scene: Scene): Direction {
  if (hasOthers(scene) || scene.supportive) return 'other';
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
  if (scene.lead === 'among' && isDefending(scene)) return 'other';
  const spoken = vocative(scene, at);
  if (spoken !== null) return spoken;
  if (scene.lead === 'absent') return scene.context.subjectHandles.length > 0 ? 'other' : 'unclear';
  if (scene.lead === 'among') return amongOthers(scene);
  const other = handleAfter(scene, at);
  if (other >= 0) return byHandle(scene, other);
  const last = reading.count - 1;
  if (scene.lead === null && reading.ids[last] === HANDLE && last > at) return byHandle(scene, last);
  return 'subject';
}

/** The first handle after a token in its sentence; -1 for none. Hits come in order, and share what one look found. */
function handleAfter({ reading, seen }: Scene, after: number): number {
  const from = after + 1;
  const { handle } = seen;
  if (handle.from <= from && from <= handle.to) return handle.found;
  let at = from;
  while (at < reading.count && !isBreak(reading, at) && reading.ids[at] !== HANDLE) at += 1;
  const found = at < reading.count && !isBreak(reading, at) ? at : -1;
  seen.handle = { from, to: at, found };
  return found;
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
    const leading = scene.lead !== null && before < scene.leading;
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
  return at < scene.leading && scene.lead !== 'absent' ? 'unclear' : 'other';
}

/** "Your husband" and "her kids" belong to the subject, "my brother" to the author. */
function relative(scene: Scene, at: number): Direction {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (((scene.reading.masks[before] ?? 0) & SELF) !== 0) return 'other';
  }
  return scene.addressed ? 'subject' : 'unclear';
}

function nobodyNamed(scene: Scene, hit: HitPlace): Direction {
  if (scene.supportive || isOwnFamily(scene, hit.from)) return 'other';
  if (scene.lead === 'absent' && scene.context.subjectHandles.length > 0) return 'other';
  if (hasOthers(scene) || !scene.addressed || isPlural(scene.reading, hit)) return 'unclear';
  if (scene.context.kind === 'mention') return scene.lead === 'first' ? 'subject' : 'unclear';
  return 'subject';
}

/** "My gran, the …": the sentence speaks of the author's family, and of nobody spoken to. */
function isOwnFamily({ reading, seen }: Scene, from: number): boolean {
  let met = false;
  for (let at = from - 1; at >= 0 && !isBreak(reading, at + 1); at -= 1) {
    // From here on an earlier hit of the sentence looked back already.
    if (at + 1 === seen.family.from) {
      met = seen.family.met;
      break;
    }
    const mask = reading.masks[at] ?? 0;
    if ((mask & SPOKEN_TO) !== 0) break;
    met = (mask & FAMILY) !== 0 && isOwned(reading, at);
    if (met) break;
  }
  seen.family = { from, met };
  return met;
}

function isOwned(reading: Reading, at: number): boolean {
  return at > 0 && !isBreak(reading, at) && /^(?:my|our)$/.test(wordAt(reading, at - 1));
}

function isPlural(reading: Reading, hit: { from: number; to: number }): boolean {
  return hit.to - hit.from === 1 && /[a-z]{3}[^s']s$/.test(wordAt(reading, hit.from));
}

function leadOf(reading: Reading, context: JudgeContext, leading: number): Scene['lead'] {
  if (leading === 0) return null;
  for (let at = 0; at < leading; at += 1) {
    if (isSubjectHandle(context, wordAt(reading, at))) return at === 0 ? 'first' : 'among';
  }
  return 'absent';
}
