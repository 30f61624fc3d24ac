export interface Cell {
  readonly machine: string;
  readonly prevalence: number;
  readonly size: number;
  readonly truth: number;
  readonly correlation: number;
  readonly coverage: number;
  readonly ratio: number;
  readonly exact: number;
  readonly positives: number;
}
export function cell(
  asked: { readonly machine: string; readonly prevalence: number; readonly size: number; readonly runs: number },
  statistics: Readonly<Record<string, unknown>>,
): Cell;
export function misses(cell: Cell): readonly string[];
