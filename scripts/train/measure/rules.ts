import { combine, isAbuse } from '../../../src/classify/combine.ts';
import { detectors } from '../../../src/classify/detectors.ts';
import { HEADS } from '../../../src/classify/model/shape.ts';
import type { Hit } from '../../../src/classify/rules.ts';
import type { Strength } from '../../../src/classify/term-list.ts';
import type { Label } from '../../../src/model/verdict.ts';
import { wholeHeader } from '../header.ts';
import { type Given, type HeldRow, isAsPublished, isReal, type Share, shareOf, truthOf } from './held-rows.ts';

const strengths: readonly Strength[] = ['certain', 'strong', 'likely', 'hint'];

/** How often a rule is right on real dev rows in which it counted something. */
export interface RuleMeasure {
  readonly detector: string;
  readonly class: Label;
  readonly strength: Strength;
  /** Of rows whose source or reader answers the class. `null` for support and criticism, which sources do not name. */
  readonly ofClass: Share | null;
  /** Of rows whose source answers abuse: abuse for classes of abuse, none for support and criticism. */
  readonly ofAbuse: Share;
}

/** Every detector by strength, surest first; strengths that its terms lack and no row had are left out. */
export function ruleMeasures(held: readonly HeldRow[]): RuleMeasure[] {
  const dev = held.filter((row) => isReal(row) && row.example.split === 'dev');
  return detectors.flatMap((detector) =>
    strengths.flatMap((strength) => {
      const rows = dev.filter((row) => row.hits.some((hit) => isOf(hit, detector.id, strength)));
      if (rows.length === 0 && !detector.terms.some((group) => group.strength === strength)) return [];
      const abusive = isAbuse(detector.class);
      return [
        {
          detector: detector.id,
          class: detector.class,
          strength,
          ofClass: abusive ? right(rows, detector.class, 1) : null,
          ofAbuse: right(rows.filter(isAsPublished), 'abuse', abusive ? 1 : 0),
        },
      ];
    }),
  );
}

function isOf(hit: Hit, detector: string, strength: Strength): boolean {
  return hit.by === detector && hit.strength === strength && hit.fate === 'counted';
}

function right(rows: readonly HeldRow[], head: 'abuse' | Label, wanted: 0 | 1): Share {
  return shareOf(
    rows.filter((row) => truthOf(row, head) !== null),
    (row) => truthOf(row, head) === wanted,
  );
}

/** A rule that the model may not stay below. */
export interface Override {
  readonly detector: string;
  readonly class: Label;
  readonly strength: Strength;
  /** The probability it raises its class to. */
  readonly floor: number;
  /** Real dev rows whose label is its doing: the model alone would not have given it. */
  readonly decided: number;
  /** Of these, where the source says: those that are abuse; for support and criticism, that are none. */
  readonly ofAbuse: Share;
}

/** The rules that decide against the model, found by asking `combine` what each does to a text the model thinks nothing of. */
export function overridesOf(held: readonly HeldRow[], header: Given['header']): Override[] {
  const whole = wholeHeader(header);
  const dev = held.filter((row) => isAsPublished(row) && row.example.split === 'dev');
  const changed = new Map<Label, HeldRow[]>();
  for (const row of dev) {
    if (row.hits.length === 0) continue;
    const alone = combine(row.logits, whole, []).labels;
    for (const label of combine(row.logits, whole, row.hits).labels) {
      if (!alone.includes(label)) changed.set(label, [...(changed.get(label) ?? []), row]);
    }
  }
  const calm = new Float32Array(HEADS).fill(-1000);
  return detectors.flatMap(({ id, class: name }) =>
    strengths.flatMap((strength) => {
      const hit: Hit = { by: id, class: name, start: 0, end: 1, strength, fate: 'counted', direction: 'subject' };
      const floor = combine(calm, whole, [hit]).classes[name] ?? 0;
      if (floor === 0) return [];
      const rows = (changed.get(name) ?? []).filter((row) => strongestOf(row.hits, id) === strength);
      return [{ detector: id, class: name, strength, floor, decided: rows.length, ofAbuse: right(rows, 'abuse', 1) }];
    }),
  );
}

/** A text with hits of two strengths is decided by the surer. */
function strongestOf(hits: readonly Hit[], detector: string): Strength | undefined {
  return strengths.find((strength) => hits.some((hit) => isOf(hit, detector, strength)));
}
