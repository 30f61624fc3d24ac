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
const lone: ReadonlySet<Label> = new Set([
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'accusation',
]);

function floorsOf({ class: name, direction }: Hit): Readonly<Partial<Record<Strength, number>>> {
  if (!isAbuse(name)) return floors.stance;
  if (lone.has(name)) return floors.lone;
  return direction === 'subject' ? floors.aimed : floors.learnt;
}
/** Nothing is surer than this. */
const MOST_SURE = 0.999;

/** What the model and the rules make of a text together. */
export interface Combined {
  readonly abuse: number;
  readonly classes: Readonly<Partial<Record<Label, number>>>;
  /** Classes at or above their threshold, in order. */
  readonly labels: readonly Label[];
}

/**
 * Calibrated probabilities of the heads, raised by sure rules. Whatever is named as a class of abuse is
 * abuse: `abuse` is then as far above its threshold; and what is abuse is of some class: where none reaches its threshold, the nearest does.
 */
export function combine(logits: Float32Array, header: WeightsHeader, hits: readonly Hit[]): Combined {
  const chances = probabilities(logits, header);
  raise(chances, header.thresholds, hits);
  const named = labels.filter((_, at) => (chances[at + 1] ?? 0) >= (header.thresholds[at + 1] ?? 1));
  let abuse = chances[0] ?? 0;
  if (abuse >= (header.thresholds[0] ?? 1) && !named.some(isAbuse)) {
    const nearest = nearestClass(chances, header);
    chances[nearest + 1] = header.thresholds[nearest + 1] ?? 1;
    const label = labels[nearest];
    if (label !== undefined) named.push(label);
    named.sort((a, b) => labels.indexOf(a) - labels.indexOf(b));
  }
  for (const label of named) {
    if (isAbuse(label)) abuse = Math.max(abuse, asAbuse(chances, header.thresholds, labels.indexOf(label) + 1));
  }
  const classes: Partial<Record<Label, number>> = {};
  for (const [at, label] of labels.entries()) {
    const chance = rounded(chances[at + 1] ?? 0);
    if (chance > 0) classes[label] = chance;
  }
  return { abuse: rounded(abuse), classes, labels: named };
}

/** As far above the threshold of `abuse` as a class is above its own, in shares of the way to certainty. */
function asAbuse(chances: readonly number[], thresholds: readonly number[], head: number): number {
  const own = thresholds[head] ?? 1;
  const abuse = thresholds[0] ?? 1;
  return abuse + (1 - abuse) * Math.max(0, ((chances[head] ?? 0) - own) / (1 - own || 1));
}

/**
 * A class of abuse is at most this many times as likely as abuse: the rest is what a head makes of texts unlike those it learned
 * from. More is left to classes that can be civil in tone.
 */
const mostTimes = { lone: 5, learnt: 2 } as const;

/** Calibrated chances of all heads, as thresholds and verdicts take them before the rules are heard. */
export function probabilities(logits: Float32Array, header: Pick<WeightsHeader, 'calibration'>): number[] {
  const plain = heads.map((_, head) => {
    const [slope, offset] = header.calibration[head] ?? [1, 0];
    return Math.min(MOST_SURE, 1 / (1 + Math.exp(-(slope * (logits[head] ?? 0) + offset))));
  });
  const abuse = plain[0] ?? 0;
  for (const [at, name] of abuseClasses.entries()) {
    const most = abuse * mostTimes[lone.has(name) ? 'lone' : 'learnt'];
    plain[at + 1] = Math.min(plain[at + 1] ?? 0, most);
  }
  return plain;
}

function raise(chances: number[], thresholds: readonly number[], hits: readonly Hit[]): void {
  for (const hit of hits) {
    if (hit.fate !== 'counted') continue;
    const share = floorsOf(hit)[hit.strength];
    const at = labels.indexOf(hit.class) + 1;
    const threshold = thresholds[at] ?? 1;
    if (share !== undefined) chances[at] = Math.max(chances[at] ?? 0, threshold + (1 - threshold) * share);
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
