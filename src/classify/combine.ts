import { type AbuseClass, abuseClasses, type Label, labels } from '../model/verdict.ts';
import type { Strength } from './term-list.ts';

/**
 * Chance that a text with one hit of each strength belongs to the class. Set by hand between what was measured on public
 * labelled texts, with the surest hit of a text at: certain 78 to 100 % abusive, strong 39 to 98 %, likely 35 to 95 %,
 * hint 32 to 86 %. The low ends are Gab at its natural base rate, whose labels are about hate rather than insult; the high ends
 * are sources gathered for their abuse. Not calibrated: that waits for a trained model beside the rules.
 */
const probabilities = { certain: 0.95, strong: 0.85, likely: 0.65, hint: 0.3 } as const satisfies Record<
  Strength,
  number
>;

/** A class is named when it is likelier than not. */
export const LABEL_THRESHOLD = 0.5;
/** Where no rule saw anything, 9 % on Gab was still abuse, of 12 % in all; replies to public people hold about half as much. */
const UNSEEN_ABUSE = 0.05;
/** Told abuse now and then stands by what it tells; a guess, above that of texts without any. */
const QUOTED_ABUSE = 0.12;
/** No rule is surer than this, however much it finds. */
const MOST_SURE = 0.99;

export interface Weighed {
  readonly class: Label;
  readonly strength: Strength;
}

/** Probability per class: independent hits add up as chances of all being wrong multiply. */
export function classProbabilities(hits: readonly Weighed[]): Partial<Record<Label, number>> {
  const wrong = new Map<Label, number>();
  for (const hit of hits) wrong.set(hit.class, (wrong.get(hit.class) ?? 1) * (1 - probabilities[hit.strength]));
  const result: Partial<Record<Label, number>> = {};
  for (const label of labels) {
    const chance = wrong.get(label);
    if (chance !== undefined) result[label] = rounded(Math.min(MOST_SURE, 1 - chance));
  }
  return result;
}

/** Probability that the text is abuse of any class. */
export function abuseProbability(classes: Readonly<Partial<Record<Label, number>>>, quoted: boolean): number {
  let wrong = 1;
  for (const name of abuseClasses) wrong *= 1 - (classes[name] ?? 0);
  return rounded(Math.min(MOST_SURE, Math.max(1 - wrong, quoted ? QUOTED_ABUSE : UNSEEN_ABUSE)));
}

/** The classes at or above the threshold, in order. */
export function labelsAbove(classes: Readonly<Partial<Record<Label, number>>>): Label[] {
  return labels.filter((label) => (classes[label] ?? 0) >= LABEL_THRESHOLD);
}

export function isAbuse(label: Label): label is AbuseClass {
  return label !== 'support' && label !== 'criticism';
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
