import type { Direction, JudgeContext } from '../model/verdict.ts';
import type { Aim } from './aim.ts';
import { classBits, HANDLE } from './lexicon.ts';
import { COMMA, isBreak, isName, type Reading, wordAt } from './reading.ts';

const BE = classBits('be');
const SELF = classBits('me');
const VERB_AFTER_NAME = /^(?:is|was|has|'s|says|said|did|does|lied|lies|needs|should|will|would|can|are|and)$/;
/** Titles and short words name nobody. */
const NAME_LENGTH = 3;
const titles = new Set([
  'the',
  'doctor',
  'prof',
  'professor',
  'mrs',
  'miss',
  'sir',
  'dame',
  'lady',
  'lord',
  'and',
  'official',
  'mbe',
  'obe',
  'phd',
]);

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

/** Whom one hit is aimed at. */
export function directionOf(scene: Scene, aim: Aim, hit: { from: number; to: number }): Direction {
  switch (aim.target) {
    case 'you':
      return secondPerson(scene, aim.at);
    case 'third':
      if (scene.thirdParty || scene.supportive) return 'other';
      if (scene.lead === 'among' && scene.context.kind === 'mention') return 'unclear';
      return scene.addressed ? 'subject' : 'unclear';
    case 'handle':
      return byHandle(scene, aim.at);
    case 'named':
      return isSubjectName(scene.context, wordAt(scene.reading, aim.at)) ? 'subject' : 'other';
    case 'relative':
      return relative(scene, aim.at);
    case 'crowd':
      return 'other';
    case 'they':
      return scene.supportive ? 'other' : 'unclear';
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

function secondPerson(scene: Scene, at: number): Direction {
  const { reading } = scene;
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

function nobodyNamed(scene: Scene, hit: { from: number; to: number }): Direction {
  if (scene.supportive) return 'other';
  if (scene.lead === 'absent' && scene.context.subjectHandles.length > 0) return 'other';
  if (scene.thirdParty || !scene.addressed || isPlural(scene.reading, hit)) return 'unclear';
  if (scene.context.kind === 'mention') return scene.lead === 'first' ? 'subject' : 'unclear';
  return 'subject';
}

function isPlural(reading: Reading, hit: { from: number; to: number }): boolean {
  return hit.to - hit.from === 1 && /[a-z]{3}[^s']s$/.test(wordAt(reading, hit.from));
}

function leadLength(reading: Reading): number {
  let length = 0;
  while (length < reading.count && reading.ids[length] === HANDLE) length += 1;
  return length;
}

function leadOf(reading: Reading, context: JudgeContext): Scene['lead'] {
  const length = leadLength(reading);
  if (length === 0) return null;
  for (let at = 0; at < length; at += 1) {
    if (isSubjectHandle(context, wordAt(reading, at))) return at === 0 ? 'first' : 'among';
  }
  return 'absent';
}

function isSubjectHandle(context: JudgeContext, word: string): boolean {
  const handle = word.replace(/^@/, '');
  return context.subjectHandles.some((own) => {
    const name = own.toLowerCase().replace(/^@/, '');
    return name === handle || name.split('@')[0] === handle;
  });
}

function isSubjectName(context: JudgeContext, word: string): boolean {
  const name = context.subjectName;
  if (name === null || word.length < NAME_LENGTH || titles.has(word)) return false;
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .includes(word);
}

/** Another handle inside the text, or a name that does something: "Farage is …". */
function hasThirdParty(reading: Reading, context: JudgeContext): boolean {
  const from = leadLength(reading);
  for (let at = from; at < reading.count; at += 1) {
    if (reading.ids[at] === HANDLE && !isSubjectHandle(context, wordAt(reading, at))) return at < reading.count - 1;
    if (isName(reading, at) && actsHere(reading, at) && !isSubjectName(context, wordAt(reading, at))) return true;
  }
  return false;
}

/** A plural at the head of a sentence ("Vaccines are …") is no name. */
function actsHere(reading: Reading, at: number): boolean {
  if (at + 1 >= reading.count || isBreak(reading, at + 1)) return false;
  const head = at === 0 || isBreak(reading, at);
  if (head && wordAt(reading, at).endsWith('s')) return false;
  return ((reading.masks[at + 1] ?? 0) & BE) !== 0 || VERB_AFTER_NAME.test(wordAt(reading, at + 1));
}
