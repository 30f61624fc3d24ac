import type { Label } from '../model/verdict.ts';
import { type Combined, isAbuse, loneClasses } from './combine.ts';
import { classBits, HANDLE, LINK } from './lexicon.ts';
import { heads } from './model/shape.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './rules.ts';

/** A text of so few words holds too little for a class that made messages alone taught: "take care", "nice", "see you there". */
const FEW_WORDS = 3;
/** From this share of its threshold on the head of abuse speaks for such a class. */
const HALF = 0.5;

/** What is known of a text beside its chances. */
interface Known {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  /** Of the heads, as the labels were given by them. */
  readonly thresholds: readonly number[];
}

/**
 * The same without guesses: classes for which nothing stands but their own heads, which made messages alone taught. They know little of a few words, and
 * kind words sound like veiled danger to them: where the head of abuse sees none, and the words are few, the head of support is as sure, or somebody
 * speaks of their own despair, they need a rule to have seen them. Their chances are lowered too.
 */
export function withoutGuesses(combined: Combined, known: Known): Combined {
  const { reading, thresholds } = known;
  if (combined.plain >= (thresholds[0] ?? 1) * HALF) return combined;
  const few = wordsIn(reading, FEW_WORDS) <= FEW_WORDS;
  if (!few && !combined.labels.some(isLone)) return combined;
  const guessed = loneClasses.filter((name) => isGuess(name, combined, { known, few }));
  if (guessed.length === 0) return combined;
  const classes = { ...combined.classes };
  for (const name of guessed) {
    const chance = classes[name];
    if (chance !== undefined) classes[name] = farBelow(thresholds, heads.indexOf(name), chance);
  }
  const labels = combined.labels.filter((label) => !guessed.some((name) => name === label));
  const abuse = labels.some(isAbuse) ? combined.abuse : Math.min(combined.abuse, combined.plain);
  return { ...combined, abuse, classes, labels };
}

function isGuess(
  name: (typeof loneClasses)[number],
  { classes }: Combined,
  { known, few }: { readonly known: Known; readonly few: boolean },
): boolean {
  const isKind = (classes.support ?? 0) >= (classes[name] ?? 0);
  if (!few && !isKind && !(name === 'self-harm-encouragement' && speaksOfSelf(known.reading))) return false;
  return !known.hits.some((hit) => hit.class === name && hit.fate === 'counted' && (few || hit.strength !== 'hint'));
}

function isLone(label: Label): boolean {
  return loneClasses.some((name) => name === label);
}

const APOSTROPHE = 39;
const SMALL_A = 97;
const SMALL_Z = 122;

/** What a word has; halves of characters and stray signs have none. */
const told = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

function isWord(folded: string, start: number, end: number): boolean {
  const code = folded.charCodeAt(start);
  if (code === APOSTROPHE) return false;
  return (code >= SMALL_A && code <= SMALL_Z) || told.test(folded.slice(start, end));
}

/** Words of a text, handles and links left out, "I'll" as one; counted no further than one beyond `enough`. */
function wordsIn({ ids, count, starts, ends, folded }: Reading, enough: number): number {
  let words = 0;
  for (let token = 0; token < count && words <= enough; token++) {
    if (ids[token] === HANDLE || ids[token] === LINK) continue;
    const start = starts[token] ?? 0;
    if (isWord(folded.folded, start, ends[token] ?? 0)) words++;
  }
  return words;
}

const SELF = classBits('me');
const OTHERS = classBits('you', 'yoube', 'she', 'shebe', 'they', 'theybe', 'person', 'family');

/** Whether a text speaks of its author and of nobody else: who despairs urges nobody. */
function speaksOfSelf(reading: Reading): boolean {
  let self = false;
  for (let token = 0; token < reading.count; token++) {
    const mask = reading.masks[token] ?? 0;
    if ((mask & OTHERS) !== 0) return false;
    self ||= (mask & SELF) !== 0;
  }
  return self;
}

/** What does not count stays at this share of its threshold at most. */
const FAR_BELOW = 0.5;

/** A chance that stays at that share at most. */
export function farBelow(thresholds: readonly number[], head: number, chance: number): number {
  return Math.min(chance, Math.round((thresholds[head] ?? 1) * FAR_BELOW * 10_000) / 10_000);
}
