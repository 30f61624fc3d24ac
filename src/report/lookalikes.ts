import type { LookalikeHandle } from '../model/lookalike.ts';
import { csvRow } from './csv-row.ts';
import { safeJson } from './json/safe-json.ts';
import type { ReportOptions } from './reporter.ts';
import { type LookalikesOf, lookalikesText } from './terminal/lookalikes.ts';

export type LookalikesFormat = 'terminal' | 'json' | 'csv';

/** Handles that could pass for one: text for a terminal, a JSON array, or CSV with the ways of a row joined by `;`. */
export function renderLookalikes(
  found: readonly LookalikeHandle[],
  of: LookalikesOf,
  options: Pick<ReportOptions, 'columns' | 'colour'> & { readonly format: LookalikesFormat },
): string {
  if (options.format === 'json') return safeJson(found);
  if (options.format === 'terminal') return lookalikesText(found, of, options);
  const rows = found.map(({ handle, score, how }) => csvRow([handle, score, how.join(';')]));
  return csvRow(['handle', 'score', 'how']) + rows.join('');
}
