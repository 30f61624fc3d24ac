import type { Family } from '../family.ts';

/** Families have rows for about this many templates; one of more lines gets as many rows for each. */
const USUAL_TEMPLATES = 8;

/** A family of single messages rather than shapes: one template a line, blank lines left out. */
export function lines(id: string, given: Pick<Family, 'labels' | 'direction' | 'heldBack'>, text: string): Family {
  const templates = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { id, ...given, weight: Math.max(1, templates.length / USUAL_TEMPLATES), templates };
}
