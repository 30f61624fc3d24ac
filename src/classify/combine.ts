import { type AbuseClass, abuseClasses, type Label, labels } from '../model/verdict.ts';
import { isDanger } from './direction.ts';
import { heads } from './model/shape.ts';
import type { WeightsHeader } from './model/weights.ts';
import type { Hit } from './rules.ts';
import type { Strength } from './term-list.ts';

/**
 * A rule that is this sure makes its label whatever the model says, and sets the chance this share of the way from the threshold to
 * certainty. `docs/model-card.md` gives the precision of each rule on real texts. Classes that no public source has, and
 * that the model learned from made messages alone, take a rule's word sooner; so does what is plainly said to the one addressed.
 */
const floors: Readonly<Record<'learnt' | 'aimed' | 'stance' | 'lone', Readonly<Partial<Record<Strength, number>>>>> = {
  learnt: { certain: 0.8 },
  aimed: { certain: 0.8, strong: 0.4 },
  stance: { certain: 0.8, strong: 0.6 },
  lone: { certain: 0.8, strong: 0.6, likely: 0.2 },
};
/** Classes that hardly any real message taught. */
export const loneClasses: readonly AbuseClass[] = [
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'accusation',
];
const lone: ReadonlySet<Label> = new Set(loneClasses);

function floorsOf({ class: name, direction }: Hit): Readonly<Partial<Record<Strength, number>>> {
  if (!isAbuse(name)) return floors.stance;
  if (lone.has(name)) return floors.lone;
  return direction === 'subject' ? floors.aimed : floors.learnt;
}

function kindOf(name: 'abuse' | Label): 'lone' | 'learnt' {
  return name !== 'abuse' && lone.has(name) ? 'lone' : 'learnt';
}

/** Nothing is surer than this; least of all what the model knows from made messages, whose curve no real message has tried. */
export const mostSure = { lone: 0.95, learnt: 0.999 } as const;

/** What the model and the rules make of a text together. */
export interface Combined {
  readonly abuse: number;
  /** What the head of abuse says by itself, before classes and rules are heard. */
  readonly plain: number;
  readonly classes: Readonly<Partial<Record<Label, number>>>;
  /** Classes at or above their threshold, in order. */
  readonly labels: readonly Label[];
}

/**
 * Calibrated probabilities of the heads, raised by sure rules. What is abuse is of some class: where none reaches its threshold, the
 * nearest does.
 */
export function combine(logits: Float32Array, header: WeightsHeader, hits: readonly Hit[]): Combined {
  const chances = probabilities(logits, header);
  const { thresholds } = header;
  raise(chances, thresholds, hits);
  const named = namedBy(chances, thresholds);
  const abuse = chances[0] ?? 0;
  if (abuse >= (thresholds[0] ?? 1) && !named.some(isAbuse)) {
    const nearest = nearestClass(chances, header);
    chances[nearest + 1] = thresholds[nearest + 1] ?? 1;
    const label = labels[nearest];
    if (label !== undefined) named.push(label);
    named.sort((a, b) => labels.indexOf(a) - labels.indexOf(b));
  }
  return {
    abuse: rounded(abuseChance(abuse, named, { hits, threshold: thresholds[0] ?? 1 })),
    plain: rounded(abuse),
    classes: classesOf(chances),
    labels: named,
  };
}

function namedBy(chances: readonly number[], thresholds: readonly number[]): Label[] {
  const named: Label[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    if ((chances[at + 1] ?? 0) >= (thresholds[at + 1] ?? 1)) named.push(labels[at] as Label);
  }
  return named;
}

/** What each class is worth, but for those worth nothing. */
function classesOf(chances: readonly number[]): Partial<Record<Label, number>> {
  const classes: Partial<Record<Label, number>> = {};
  for (let at = 0; at < labels.length; at += 1) {
    const chance = rounded(chances[at + 1] ?? 0);
    if (chance > 0) classes[labels[at] as Label] = chance;
  }
  return classes;
}

/**
 * A class of abuse that is named adds this to the logarithm of the odds of abuse: a step, so that messages keep the order of the abuse
 * head, which ranks them best.
 */
const NAMED_ADDS = 1;
/** What a rule is sure of is as likely abuse as not, but stays below the threshold where nothing is named. */
const AS_LIKELY_AS_NOT = 0.5;
const JUST_BELOW = 0.99;

function abuseChance(
  plain: number,
  named: readonly Label[],
  { hits, threshold }: { readonly hits: readonly Hit[]; readonly threshold: number },
): number {
  const isNamed = named.some(isAbuse);
  const odds = (plain / (1 - plain)) * (isNamed ? Math.exp(NAMED_ADDS) : 1);
  const floor = isNamed ? AS_LIKELY_AS_NOT : Math.min(AS_LIKELY_AS_NOT, threshold * JUST_BELOW);
  return Math.max(odds / (1 + odds), hits.some(isSureAbuse) ? floor : 0);
}

function isSureAbuse({ class: name, fate, strength }: Hit): boolean {
  return fate === 'counted' && isAbuse(name) && (strength === 'certain' || strength === 'strong');
}

/**
 * A class of abuse is at most this many times as likely as abuse: the rest is what a head makes of texts unlike those it learned
 * from. More is left to classes that can be civil in tone, of which the real sources, and so `abuse`, know less.
 */
const mostTimes = { lone: 20, learnt: 2 } as const;

/** By head: the most that its chance may be, and how many times that of abuse. */
const mostOf = heads.map((name) => mostSure[kindOf(name)]);
const timesOf = heads.map((name) => (name !== 'abuse' && isAbuse(name) ? mostTimes[kindOf(name)] : null));

/** Calibrated chances of all heads, as thresholds and verdicts take them before the rules are heard. */
export function probabilities(logits: Float32Array, header: Pick<WeightsHeader, 'calibration'>): number[] {
  const chances: number[] = [];
  let abuse = 0;
  for (let head = 0; head < heads.length; head += 1) {
    const curve = header.calibration[head];
    const chance = logistic(curve === undefined ? (logits[head] ?? 0) : curve[0] * (logits[head] ?? 0) + curve[1]);
    if (head === 0) abuse = chance;
    const times = timesOf[head] ?? null;
    chances.push(Math.min(chance, times === null ? 1 : abuse * times, mostOf[head] ?? 1));
  }
  return chances;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function raise(chances: number[], thresholds: readonly number[], hits: readonly Hit[]): void {
  for (const hit of hits) {
    if (hit.fate !== 'counted') continue;
    const share = floorsOf(hit)[hit.strength];
    if (share === undefined) continue;
    const at = labels.indexOf(hit.class) + 1;
    const threshold = thresholds[at] ?? 1;
    const raised = Math.min(threshold + (1 - threshold) * share, mostSure[kindOf(hit.class)]);
    chances[at] = Math.max(chances[at] ?? 0, raised, threshold);
  }
}

/** The class of abuse that comes nearest to its threshold; classes of danger are never given for want of another. */
function nearestClass(chances: readonly number[], header: WeightsHeader): number {
  let nearest = abuseClasses.indexOf('insult');
  let share = 0;
  for (const [at, name] of abuseClasses.entries()) {
    const own = (chances[at + 1] ?? 0) / (header.thresholds[at + 1] ?? 1);
    if (own > share && !isDanger(name)) {
      nearest = at;
      share = own;
    }
  }
  return nearest;
}

export function isAbuse(label: Label): label is AbuseClass {
  return label !== 'support' && label !== 'criticism';
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
