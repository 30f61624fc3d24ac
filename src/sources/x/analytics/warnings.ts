import type { InputFacts } from '../../source.ts';

/** Says that nothing in a table or its name tells whose it is. */
export function warnOfOwner(facts: InputFacts): void {
  const text = 'This table of X Analytics does not say whose it is. Name its owner with --account.';
  facts.warnings.push({ code: 'owner-unknown', text, path: null });
}

/** Says which columns a table lacks, by their names in X's own tables. */
export function warnOfColumns(names: readonly string[], facts: InputFacts): void {
  if (names.length === 0) return;
  const text = `The table has no column for: ${names.join(', ')}. What they would say is not known, which is not 0.`;
  facts.warnings.push({ code: 'columns-missing', text, path: null });
}

/** Says how many counts were none: below zero, or written in a way that is not known. */
export function warnOfCounts(count: number, facts: InputFacts): void {
  const which = count === 1 ? '1 count is' : `${count} counts are`;
  const text = `${which} no number of 0 or more that can be read: not known, which is not 0.`;
  facts.warnings.push({ code: 'unreadable-counts', text, path: null });
}
