import type { AbuseClass, Direction, JudgeContext, Label } from '../model/verdict.ts';
import { type Aim, findAim, isClosed } from './aim.ts';
import { isAbuse } from './combine.ts';
import type { Detector, Found } from './detector.ts';
import { directionOf, isGrave, readScene, type Scene } from './direction.ts';
import { findTerms, type Match } from './match.ts';
import { isQuoted, type Telling, tellingOf } from './quotation.ts';
import { isBreak, type Reading } from './reading.ts';
import type { Strength } from './term-list.ts';

/** What became of something a rule saw. Only `counted` makes labels. */
export type Fate = 'counted' | 'quoted' | 'negated';

/** Something a rule saw: offsets into the folded text. */
export interface Hit {
  readonly by: string;
  readonly class: Label;
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  readonly fate: Fate;
  /** `null` for support, criticism and what does not count. */
  readonly direction: Direction | null;
}

/** Classes that state something of a person, and so can be denied. */
const deniable: ReadonlySet<Label> = new Set([
  'accusation',
  'insult',
  'dehumanisation',
  'profanity',
  'identity-hate',
  'support',
]);

const none: readonly never[] = [];

/** All hits of all detectors in a reading. */
export function findHits(reading: Reading, detectors: readonly Detector[], context: JudgeContext): readonly Hit[] {
  const matches = findTerms(reading, reading.lexicon);
  const digits = reading.digits ? foundByDigits(reading, detectors) : none;
  if (matches.length === 0 && digits.length === 0) return none;
  const kept = withoutIdioms(matches, reading.count);
  const supportive = kept.some(
    (match) => detectors[match.entry.detector]?.class === 'support' && match.entry.group.strength !== 'hint',
  );
  const scene = readScene(reading, context, supportive);
  const telling = tellingOf(reading);
  const hits: Hit[] = [];
  for (const match of kept) addHit(hits, match, { scene, telling, detectors });
  for (const digit of digits) addFound(hits, digit, scene);
  return withoutTeasing(reading, strongest(hits, reading.folded.folded.length), supportive);
}

const laughing = /😂|🤣|😅|😉|😘|😁|😆|❤|🥰|\b(?:haha\w*|love you|love ya|xx+)\b/;
const teasing =
  /\b(?:muppet|plonker|wally|numpty|donut|doughnut|divvy|div|spoon|dafty|daftie|wazzock|twit|berk|pillock|prat|nitwit|fruitcake|eejit|dope|lemon|melt|(?:daft|silly) (?:old )?(?:cow|sod|bat|git|bugger))\b/;

/** "Daft" and "silly" make a name mild, and may not be part of the term. */
function withWordBefore(folded: string, hit: Hit): string {
  return folded.slice(Math.max(0, hit.start - 'silly old '.length), hit.end);
}

/** Mild names beside praise and laughter tease a friend. */
function withoutTeasing(reading: Reading, hits: Hit[], supportive: boolean): Hit[] {
  const { folded } = reading.folded;
  if (!supportive || !laughing.test(folded)) return hits;
  const abuse = hits.filter((hit) => isAbuse(hit.class));
  const mild = abuse.every((hit) => hit.class === 'insult' && teasing.test(withWordBefore(folded, hit)));
  return mild ? hits.filter((hit) => !isAbuse(hit.class)) : hits;
}

/** Terms of a detector that overlap one of its idioms say something else. */
function withoutIdioms(matches: readonly Match[], tokens: number): readonly Match[] {
  if (!matches.some(isIdiom)) return matches;
  const taken = new Map<number, Uint8Array>();
  for (const match of matches) {
    if (isIdiom(match)) takenBy(taken, match.entry.detector, tokens).fill(1, match.from, match.to);
  }
  return matches.filter((match) => {
    const idioms = taken.get(match.entry.detector);
    return !isIdiom(match) && (idioms === undefined || isFree(idioms, match.from, match.to));
  });
}

function isIdiom(match: Match): boolean {
  return match.entry.group.strength === 'idiom';
}

/** For each detector, what stretches are taken: a byte for each token or code unit. */
function takenBy<Key>(taken: Map<Key, Uint8Array>, detector: Key, size: number): Uint8Array {
  const known = taken.get(detector);
  if (known !== undefined) return known;
  const units = new Uint8Array(size);
  taken.set(detector, units);
  return units;
}

function isFree(units: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (units[at] === 1) return false;
  return true;
}

interface Surroundings {
  readonly scene: Scene;
  readonly telling: Telling;
  readonly detectors: readonly Detector[];
}

function addHit(hits: Hit[], match: Match, given: Surroundings): void {
  const detector = given.detectors[match.entry.detector];
  const { group } = match.entry;
  if (detector === undefined || group.strength === 'idiom') return;
  const { reading } = given.scene;
  const aim = findAim(reading, match.from, match.to);
  const fate = group.always === true ? 'counted' : fateOf(given.telling, match, { aim, class: detector.class });
  if (fate === null) return;
  if (fate !== 'counted' && !isAbuse(detector.class)) return;
  hits.push({
    by: detector.id,
    class: detector.class,
    start: reading.starts[match.from] ?? 0,
    end: reading.ends[match.to - 1] ?? 0,
    strength: group.strength,
    fate,
    direction:
      fate === 'counted' && isAbuse(detector.class)
        ? directionOf(given.scene, aim, { class: detector.class, from: match.from, to: match.to })
        : null,
  });
}

/** Whether words with other uses are said of somebody here, and not of the author. */
function holds(reading: Reading, match: Match, aim: Aim): boolean {
  if (aim.target === 'self') return false;
  const { needs } = match.entry.group;
  if (needs === 'any') return true;
  const someone = aim.target !== 'none' && aim.target !== 'thing';
  if (needs === 'adjective') return someone && (aim.stated ? isClosed(reading, match.to) : aim.target === 'you');
  return (someone || (aim.alone && endsSoon(reading, match))) && isClosed(reading, match.to);
}

/** An exclamation: nothing but a word or two follows in the sentence. */
function endsSoon(reading: Reading, match: Match): boolean {
  for (let at = match.to; at <= Math.min(match.to + 2, reading.count); at += 1) {
    if (at === reading.count || isBreak(reading, at)) return true;
  }
  return false;
}

/** `null` for words that mean something else here. What somebody is said to be called needs no grammar to be told abuse. */
function fateOf(telling: Telling, match: Match, given: { aim: Aim; class: Label }): Fate | null {
  const { reading } = telling;
  const held = holds(reading, match, given.aim);
  const { needs } = match.entry.group;
  if (!held && (needs !== 'noun' || given.aim.target !== 'none' || !isClosed(reading, match.to))) return null;
  if (given.aim.negated && deniable.has(given.class)) return held ? 'negated' : null;
  if (isAbuse(given.class) && isQuoted(telling, { from: match.from, said: held, grave: isGrave(given.class) }))
    return 'quoted';
  return held ? 'counted' : null;
}

/** Words that no rule knows, from token `from` to `to` (excluded). */
interface UnknownWords {
  readonly class: AbuseClass;
  readonly from: number;
  readonly to: number;
}

/** Whom words are aimed at that no rule knows, and whether they are told rather than done. */
export function aimOfWords(
  reading: Reading,
  context: JudgeContext,
  words: UnknownWords,
): { readonly direction: Direction; readonly quoted: boolean } {
  const aim = findAim(reading, words.from, words.to);
  const direction = directionOf(readScene(reading, context, false), aim, words);
  return {
    direction,
    quoted: isQuoted(tellingOf(reading), {
      from: words.from,
      said: aim.target !== 'none',
      grave: isGrave(words.class),
    }),
  };
}

interface DigitFound extends Found {
  readonly detector: Detector;
}

function foundByDigits(reading: Reading, detectors: readonly Detector[]): DigitFound[] {
  const all: DigitFound[] = [];
  for (const detector of detectors) {
    if (detector.findDigits === undefined) continue;
    for (const found of detector.findDigits(reading)) all.push({ ...found, detector });
  }
  return all;
}

function addFound(hits: Hit[], found: DigitFound, scene: Scene): void {
  const aim: Aim = { target: 'none', at: -1, negated: false, alone: false, stated: false };
  const { start, end, strength, detector } = found;
  const direction = directionOf(scene, aim, { class: detector.class, from: 0, to: 0 });
  hits.push({ by: detector.id, class: detector.class, start, end, strength, fate: 'counted', direction });
}

const sureFirst: readonly Strength[] = ['certain', 'strong', 'likely', 'hint'];
/** More than any hit is long. */
const STRENGTH_STEP = 1e6;

/** Of hits of one detector that overlap, the surest (then the longest) counts: one insult is one insult. */
function strongest(hits: Hit[], length: number): Hit[] {
  if (hits.length < 2) return hits;
  const taken = new Map<string, Uint8Array>();
  const kept: Hit[] = [];
  for (const hit of hits.sort((a, b) => rank(a) - rank(b))) {
    const units = takenBy(taken, hit.by, length);
    if (!isFree(units, hit.start, hit.end)) continue;
    units.fill(1, hit.start, hit.end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function rank(hit: Hit): number {
  return sureFirst.indexOf(hit.strength) * STRENGTH_STEP - (hit.end - hit.start);
}
