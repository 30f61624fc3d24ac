import type { GroupRatio, Report, TraitShare } from '../../model/report.ts';
import { formatCount, formatRatio } from '../figures.ts';
import { together } from '../wrap.ts';

/** Below this many known a share is no percentage, and a ratio gets no verdict. */
const fewestKnown = 20;

/** What a verdict on a ratio needs, as docs/report.md says. */
export const neededToTell = `${fewestKnown} accounts known in each group, and 7 in 10 of each`;

const verdictWords: Readonly<Record<GroupRatio['verdict'], string>> = {
  more: 'more',
  less: 'less',
  'no-difference': 'none shown',
  'cannot-tell': 'cannot tell',
};

const verdictSentences: Readonly<Record<GroupRatio['verdict'], string>> = {
  more: 'more often',
  less: 'less often',
  'no-difference': 'no difference shown',
  'cannot-tell': 'cannot tell whether they differ',
};

/** The verdict as the cell under a title `difference`. */
export function verdictInWords({ verdict }: GroupRatio): string {
  return verdictWords[verdict];
}

/** A share with what it is taken of: `28 % of 1,697`; `2 of 7` where the few known support no percentage. */
export function shareOfKnown(trait: TraitShare): string {
  if (trait.share === null || trait.known === 0) return 'none known';
  if (trait.known < fewestKnown) return `${formatCount(trait.count)} of ${formatCount(trait.known)}`;
  return `${percent(trait.share)} of ${formatCount(trait.known)}`;
}

/** A share as a whole percentage: what some dozens to thousands of accounts support. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %';
  if (share < 1 && share >= 0.995) return 'over 99 %';
  return `${formatCount(share * 100)} %`;
}

/** A share of so many at most, of which it is not said of how many it is known: no finer than those support. */
export function shareOfSome(share: number, atMost: number): string {
  return atMost < fewestKnown ? `~${percent(Math.round(share * 10) / 10)}` : percent(share);
}

/** The ratio with its range and what it says: `1.1× (0.9–1.4), no difference shown`. */
export function ratioInWords({ value, ci95, verdict }: Report['anonymity']['ratio']): string {
  const says = verdictSentences[verdict ?? 'cannot-tell'];
  const range = rangeOf({ value, ci95 });
  return range === null ? says : `${together(range)}, ${says}`;
}

/** Whether a comparison says anything: of groups in which nobody has the trait there is a verdict and no ratio. */
export function isTold({ value, verdict }: Report['anonymity']['ratio']): boolean {
  return value !== null || verdict === 'no-difference';
}

/** `1.1× (0.9–1.4)`; `null` where no ratio is given. */
export function rangeOf({ value, ci95 }: Pick<GroupRatio, 'value' | 'ci95'>): string | null {
  return value === null || ci95 === null ? null : formatRatio(value, ci95);
}

/** Of how many accounts of both groups enough is known, beside how many there are; `null` where that is not known. */
export function knownOfGroups(report: Report): Record<'abusers' | 'others', { known: number; all: number }> | null {
  const { authors, anyAbuse } = report.anonymity;
  const { abusive } = report.toxicity.authors;
  if (anyAbuse === null || abusive === null || authors.judged === null || authors.unknown === null) return null;
  const rest = authors.judged + authors.unknown - abusive;
  return {
    abusers: { known: anyAbuse.abusers.known, all: abusive },
    others: { known: anyAbuse.others.known, all: rest },
  };
}
