import type { InputFacts, NamedFile } from '../../source.ts';
import { baseName, isMissed, roleOfName } from './files.ts';

/**
 * Warns of holes in the numbers of parts: X counts them from the file without a number on. For archives without a manifest that can be read, for
 * that would tell. A file that was named alone is no archive: its other parts may be given beside it.
 */
export function warnOfMissingParts(files: readonly NamedFile[], facts: InputFacts): void {
  if (files.length === 1 && files.every(({ name }) => name === baseName(name))) return;
  for (const [stem, parts] of partsByStem(files)) {
    let next = 0;
    for (const part of [...parts].sort((a, b) => a - b)) {
      if (part > next) warnOfHole(stem, { from: next, to: part - 1 }, facts);
      next = part + 1;
    }
  }
}

/** Name of a file without its part → numbers of the parts there are. */
function partsByStem(files: readonly NamedFile[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byStem = new Map<string, Set<number>>();
  for (const { name } of files) {
    const known = isMissed(name) ? roleOfName(name) : null;
    if (known === null) continue;
    const stem = baseName(name)
      .toLowerCase()
      .replace(/(?:-part\d+)?\.js$/, '');
    byStem.set(stem, (byStem.get(stem) ?? new Set()).add(known.part));
  }
  return byStem;
}

/** One warning for all parts between two that are there: numbers may be anything. */
function warnOfHole(stem: string, hole: { readonly from: number; readonly to: number }, facts: InputFacts): void {
  const name = nameOf(stem, hole.from);
  const missing = hole.from === hole.to ? `${name} is` : `${name} to ${nameOf(stem, hole.to)} are`;
  const text = `The archive has ${nameOf(stem, hole.to + 1)}, and ${missing} not there.`;
  facts.warnings.push({ code: 'file-missing', text, path: name });
}

function nameOf(stem: string, part: number): string {
  return part === 0 ? `${stem}.js` : `${stem}-part${part}.js`;
}
