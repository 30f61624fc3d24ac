import { type AbuseClass, abuseClasses, type Label, labels } from '../model/verdict.ts';
import type { Strength } from './term-list.ts';

/**
 * How often a text with one hit of each strength really belongs to the class, rounded: read off hits on public labelled
 * texts (news comments, talk pages, social posts). Rough until a trained model joins and all is calibrated together.
 */
const probabilities = { certain: 0.95, strong: 0.85, likely: 0.65, hint: 0.3 } as const satisfies Record<Strength, number>;

/** A class is named when it is likelier than not. */
export const LABEL_THRESHOLD = 0.5;
/** About one in twenty texts in which no rule sees anything is still abuse: people find ever new words. */
const UNSEEN_ABUSE = 0.05;
/** Told abuse now and then stands by what it tells. */
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
