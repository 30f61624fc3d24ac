import type { Direction, Label } from '../../../src/model/verdict.ts';
import { type Random, seededRandom } from '../random.ts';
import { expand } from './expand.ts';
import { families } from './families/index.ts';
import type { Family } from './family.ts';
import { sharedSlots } from './slots.ts';
import { withSurface } from './surface.ts';

/** A generated message. */
export interface GeneratedRow {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly direction: Direction | null;
  readonly family: string;
  readonly heldBack: boolean;
}

/** Different messages of all families: up to `perFamily` each (times its weight), fewer where its templates give no more. */
export function generateRows(seed: number, perFamily: number): GeneratedRow[] {
  return families.flatMap((family, index) => rowsOf(family, seededRandom(seed * 10_007 + index), perFamily));
}

/** Draws that gave a message already seen, in a row, before a family counts as used up. */
const MAX_REPEATS = 50;

function rowsOf(family: Family, random: Random, perFamily: number): GeneratedRow[] {
  const wanted = Math.round(perFamily * (family.weight ?? 1));
  const slots = family.slots === undefined ? [sharedSlots] : [family.slots, sharedSlots];
  const seen = new Set<string>();
  // Templates take turns, so that none of a family's shapes is left out by chance.
  for (let draw = 0, repeats = 0; seen.size < wanted && repeats < MAX_REPEATS; draw += 1) {
    const template = family.templates[draw % family.templates.length] ?? '';
    const text = withSurface(expand(template, slots, random), random);
    repeats = seen.has(text) ? repeats + 1 : 0;
    seen.add(text);
  }
  const { labels, direction, id } = family;
  return [...seen].map((text) => ({ text, labels, direction, family: id, heldBack: family.heldBack === true }));
}
