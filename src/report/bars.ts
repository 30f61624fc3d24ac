const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A bar of at most `cells` cells; anything above zero shows at least a sliver. */
export function bar(value: number, max: number, cells: number): string {
  if (!(value > 0) || !(max > 0)) return '';
  const parts = Math.max(1, Math.round((Math.min(value, max) / max) * cells * 8));
  return '█'.repeat(Math.floor(parts / 8)) + (eighths[parts % 8] ?? '');
}

/** One character per value, scaled from zero; `null` (unseen) shows as a blank dot, not as the lowest bar. */
export function sparkline(values: readonly (number | null)[]): string {
  const max = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (value === null ? '·' : level(value, max))).join('');
}

function level(value: number, max: number): string {
  if (!(max > 0)) return levels[0] ?? '';
  const index = Math.min(levels.length - 1, Math.floor((value / max) * levels.length));
  return levels[Math.max(0, index)] ?? '';
}

/**
 * The newest of some values as a sparkline of at most `cells` cells, its first and last figure on either side of it; unseen
 * ones before the first are left out.
 */
export function figuredSparkline(
  values: readonly (number | null)[],
  cells: number,
  format: (value: number) => string,
): string {
  const newest = values.slice(-Math.max(1, cells));
  const shown = newest.slice(
    Math.max(
      0,
      newest.findIndex((value) => value !== null),
    ),
  );
  const end = (value: number | null | undefined) => (value === null || value === undefined ? '?' : format(value));
  return [end(shown[0]), sparkline(shown), end(shown.at(-1))].join(' ');
}
