import type { Figures } from '../../../bench/classify/figures.ts';
import { count, decimal, percent } from '../../../bench/classify/table.ts';
import type { Share } from '../measure/held-rows.ts';
import { wilsonInterval } from '../metrics.ts';

/** `1.9 %`, `–` of nothing. */
export function rateOf({ count: some, of }: Share): string {
  return percent(of === 0 ? null : some / of);
}

/** `1.9 % (1.4 to 2.5)`: a share with Wilson's 95 % interval. */
export function rateWithInterval(share: Share): string {
  if (share.of === 0) return '–';
  const [low, high] = wilsonInterval(share.count, share.of);
  return `${rateOf(share)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`;
}

/** `45 of 2,370`. */
export function outOf({ count: some, of }: Share): string {
  return `${count(some)} of ${count(of)}`;
}

/** `1 round`, `2 rounds`. */
export function number(of: number, name: string): string {
  return `${count(of)} ${name}${of === 1 ? '' : 's'}`;
}

/** A share that was set and not measured: `20 %`. */
export function setShare(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

/** A section in Markdown. */
export function section(title: string, ...paragraphs: readonly string[]): string {
  return `## ${title}\n\n${paragraphs.join('\n\n')}\n`;
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** `a, b and c`. */
export function inWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** Columns of how well a head tells its rows from others. */
export const figureNames = ['AUC', 'average precision', 'macro-F1', 'recall at 5 % false alarms', 'at 10 %'] as const;

export function figureCells({ auc, averagePrecision, macroF1, recallAt5, recallAt10 }: Figures): string[] {
  return [decimal(auc), decimal(averagePrecision), decimal(macroF1), percent(recallAt5), percent(recallAt10)];
}
