import { directions, labels } from '../../model/verdict.ts';
import type { Fate, Hit } from '../rules.ts';
import type { Strength } from '../term-list.ts';

const fates: readonly Fate[] = ['counted', 'quoted', 'negated'];
const strengths: readonly Strength[] = ['certain', 'strong', 'likely', 'hint'];
const FIRST_DIRECTION = labels.length * fates.length * strengths.length;
const COUNT = FIRST_DIRECTION + directions.length;

/** A byte for each feature, all zeros between calls. */
const seen = new Uint8Array(COUNT);

/** The features of a text's hits, each once, ascending: its class, fate and strength, and where it is aimed. */
export function ruleFeatures(hits: readonly Hit[]): number[] {
  const found: number[] = [];
  for (const hit of hits) {
    const kind = labels.indexOf(hit.class) * fates.length + fates.indexOf(hit.fate);
    add(found, kind * strengths.length + strengths.indexOf(hit.strength));
    if (hit.direction !== null) add(found, FIRST_DIRECTION + directions.indexOf(hit.direction));
  }
  for (const feature of found) seen[feature] = 0;
  return found;
}

/** In its place; most texts have two or three. */
function add(found: number[], feature: number): void {
  if (seen[feature] === 1) return;
  seen[feature] = 1;
  let at = found.push(feature) - 1;
  for (; at > 0 && (found[at - 1] as number) > feature; at -= 1) found[at] = found[at - 1] as number;
  found[at] = feature;
}
