import type { Warning } from '../model/coverage.ts';
import type { ExportPart } from './source.ts';

/** Of some inputs what each said of itself as a part that is not so, since others of them are the parts it wants. */
export function settledByParts(inputs: readonly (ExportPart | null)[]): readonly (readonly Warning[])[] {
  const wholes = wholesOf(inputs);
  return inputs.map((part) => (part === null ? [] : settledOf(part, wholes.get(part.whole) ?? [])));
}

function wholesOf(inputs: readonly (ExportPart | null)[]): ReadonlyMap<string, readonly ExportPart[]> {
  const wholes = new Map<string, ExportPart[]>();
  for (const part of inputs) {
    if (part !== null) wholes.set(part.whole, [...(wholes.get(part.whole) ?? []), part]);
  }
  return wholes;
}

function settledOf(part: ExportPart, all: readonly ExportPart[]): readonly Warning[] {
  const held = new Set(all.flatMap((one) => one.held));
  const found = [...part.missing].filter(([name]) => held.has(name));
  const settled = found.flatMap(([, warning]) => warning ?? []);
  return found.length === part.missing.size && hasOther(part, all) ? [part.alone, ...settled] : settled;
}

/**
 * A list may be of one part alone, and a copy of it, whole or not, is no other part: whoever has all of it may still be alone. Parts each hold what the other lacks.
 */
function hasOther({ held }: ExportPart, all: readonly ExportPart[]): boolean {
  return all.some(
    (other) => other.held.some((name) => !held.includes(name)) && held.some((name) => !other.held.includes(name)),
  );
}
