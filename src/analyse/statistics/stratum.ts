/** A part of all rows from which labels were drawn at one rate, by simple or systematic sampling without replacement. */
export interface LabelledStratum {
  /** Rows of the part. */
  readonly size: number;
  /** Rows of it with a label that answers. */
  readonly labelled: number;
  /** How many of these are positive. */
  readonly positive: number;
  /** Whether its rows are flagged by the machine. */
  readonly flagged: boolean;
  /** The machine's chances; `null` where none are used. */
  readonly chances: StratumChances | null;
}

/** What the machine says of a part: its chance that a row is positive. */
export interface StratumChances {
  /** The mean over all rows of the part. */
  readonly meanOfAll: number;
  /** Over the labelled rows: sums of the chance, of its square and of chance times truth. */
  readonly sum: number;
  readonly squares: number;
  readonly withTruth: number;
}

/** The share of all rows that lies in each part. */
export function weightsOf(strata: readonly { readonly size: number }[]): number[] {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  return strata.map(({ size }) => size / all);
}

/** What is left of the variance of a mean when part of all rows is drawn without replacement. */
export function finiteCorrection({ size, labelled }: Pick<LabelledStratum, 'size' | 'labelled'>): number {
  return size <= 1 ? Number(labelled < size) : Math.max(0, (size - labelled) / (size - 1));
}
