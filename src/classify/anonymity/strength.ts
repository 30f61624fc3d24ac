import type { AuthorProfile } from '../../model/author.ts';
import { anonymityStrengths } from '../../model/signal.ts';
import type { SignalFamily } from './detector.ts';
import { anonymityDetectors } from './detectors.ts';

/** What an account's signals come to. */
export interface AnonymityWeight {
  /** Points of what is present, family by family, less those of counter-evidence; never below 0. */
  readonly weight: number;
  /** Families with a signal that adds points. */
  readonly families: number;
  /** Share of the points of a profile's signals that are known, present or absent; 0 to 1. */
  readonly known: number;
  /** Index into `anonymityStrengths`. */
  readonly strength: number;
}

/** The most that families add where their signals together would add more: they tell nearly the same. */
const mostOfFamily: Readonly<Partial<Record<SignalFamily, number>>> = { handle: 4, standing: 6 };

/** A strength needs so many points from so many families. docs/anonymity.md says what that means for ordinary accounts. */
const limits = {
  some: { weight: 8, families: 2 },
  strong: { weight: 16, families: 4 },
} as const;

/** With less than this share of the profile known nothing is said; an id alone gives the age, a fifth. */
const enoughKnown = 0.5;

/** What an input that shows a profile lets be known. How it wrote and what it was called before are no part of a profile. */
const profileFamilies: ReadonlySet<SignalFamily> = new Set(['age', 'picture', 'text', 'handle', 'name', 'standing']);

const families = [...new Set(anonymityDetectors.map(({ family }) => family))];
const familyOf = anonymityDetectors.map(({ family }) => families.indexOf(family));
const mostOf = families.map((family) => mostOfFamily[family] ?? Number.POSITIVE_INFINITY);
const profileWeight = anonymityDetectors.map(({ family, weight }) => (profileFamilies.has(family) ? weight : 0));
const wholeProfile = profileWeight.reduce((sum, weight) => sum + weight, 0);

const unknown = anonymityStrengths.indexOf('unknown');
const few = anonymityStrengths.indexOf('few');
const some = anonymityStrengths.indexOf('some');
const strong = anonymityStrengths.indexOf('strong');

/**
 * Weighs what is present and absent, masks over `anonymitySignals`. A bit in neither is unknown and adds nothing. One more signal
 * present instead of absent never lowers the strength, but for the mark of verification, which never raises it.
 */
export function weighSignals(present: number, absent: number, profile: AuthorProfile): AnonymityWeight {
  const points = new Uint8Array(families.length);
  let known = 0;
  let counter = 0;
  for (let bit = 0; bit < anonymityDetectors.length; bit += 1) {
    if ((((present | absent) >>> bit) & 1) === 1) known += profileWeight[bit] ?? 0;
    if (((present >>> bit) & 1) === 0) continue;
    const weight = weightAt(bit, profile);
    const family = familyOf[bit] ?? 0;
    if (weight < 0) counter -= weight;
    else points[family] = Math.min(mostOf[family] ?? 0, (points[family] ?? 0) + weight);
  }
  const weight = Math.max(0, points.reduce((sum, each) => sum + each, 0) - counter);
  const named = points.reduce((sum, each) => sum + Number(each > 0), 0);
  const share = known / wholeProfile;
  return { weight, families: named, known: share, strength: share < enoughKnown ? unknown : strengthOf(weight, named) };
}

function weightAt(bit: number, profile: AuthorProfile): number {
  const detector = anonymityDetectors[bit];
  return detector?.weigh?.(profile) ?? detector?.weight ?? 0;
}

function strengthOf(weight: number, named: number): number {
  if (weight >= limits.strong.weight && named >= limits.strong.families) return strong;
  return weight >= limits.some.weight && named >= limits.some.families ? some : few;
}
