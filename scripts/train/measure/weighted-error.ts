/** A probability, what was right (1 or 0), and how much it counts. */
export interface WeighedAnswer {
  readonly probability: number;
  readonly label: 0 | 1;
  readonly weight: number;
}

/** As many as `calibrationError` has. */
const BINS = 15;

/**
 * Expected calibration error over bins of equal weight: as `calibrationError`, of rows that do not count alike. Equal
 * probabilities are never split over two bins. `null` for no rows.
 */
export function weightedCalibrationError(rows: readonly WeighedAnswer[], bins = BINS): number | null {
  const order = [...rows].sort((a, b) => a.probability - b.probability);
  const total = order.reduce((sum, row) => sum + row.weight, 0);
  if (total === 0) return null;
  let error = 0;
  let gap = 0;
  let done = 0;
  let closed = 0;
  for (const [at, row] of order.entries()) {
    gap += row.weight * (row.probability - row.label);
    done += row.weight;
    const tied = order[at + 1]?.probability === row.probability;
    // Sums of weights miss an edge by a hair.
    const reached = Math.floor((done / total) * bins + 1e-9);
    if (at + 1 < order.length && (tied || reached <= closed)) continue;
    error += Math.abs(gap);
    gap = 0;
    closed = reached;
  }
  return error / total;
}
