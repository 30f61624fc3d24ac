import type { InteractionPage } from '../src/model/interaction-page.ts';
import type { InteractionLine } from '../src/model/interaction-row.ts';

/** What `src/model` says of pages, labels and signals. */
export interface PageModel {
  readonly cell: Readonly<Record<string, number>>;
  readonly rowSpans: number;
  readonly absent: number;
  readonly labels: readonly string[];
  readonly directions: readonly string[];
  readonly anonymityStrengths: readonly string[];
  readonly anonymitySignals: readonly string[];
}

export function pageOf(lines: readonly InteractionLine[], model: PageModel): InteractionPage;

export function writtenOf(
  lines: readonly InteractionLine[],
  format: (page: InteractionPage) => Uint8Array,
  model: PageModel,
): string;
