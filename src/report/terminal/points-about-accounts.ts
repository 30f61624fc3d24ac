import type { Report } from '../../model/report.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { knownOfGroups, neededToTell, percent, rangeOf } from './comparison.ts';
import { together } from './wrap.ts';

/** Whether accounts that wrote what was flagged show less of themselves than others: nothing where none wrote such. */
export function anonymityPoint(report: Report): string[] {
  const { ratio, amongAbusers, anyAbuse } = report.anonymity;
  if (!report.toxicity.authors.abusive) return [];
  if (ratio.verdict === null) {
    const why = reasonFor(report, 'anonymity.ratio.verdict')?.text ?? 'no reason given.';
    return [`Whether they are more anonymous than others is not known: ${why}`];
  }
  const others = anyAbuse?.others.share ?? report.anonymity.baseRate;
  if (ratio.verdict === 'cannot-tell' || amongAbusers === null || others === null) return [cannotTell(report)];
  const shares = together(`${percent(amongAbusers)} and ${percent(others)}`);
  const range = rangeOf(ratio);
  const says = ratio.verdict === 'no-difference' ? 'no difference shown' : `${together(range ?? 'no range')}, flagged`;
  const are = { more: 'more', less: 'less', 'no-difference': 'not more' }[ratio.verdict];
  return [
    `Accounts that wrote what was flagged are ${are} anonymous than others who wrote to you (${shares}: ${says}).`,
  ];
}

/** With what would be needed to tell, beside what there is. */
function cannotTell(report: Report): string {
  const groups = knownOfGroups(report);
  const needed = `it needs ${neededToTell}`;
  const what = 'Cannot tell whether accounts that wrote what was flagged are more anonymous than others';
  if (groups === null) return `${what}: ${needed}.`;
  const { abusers, others } = groups;
  return (
    `${what}: ${needed}. Known are ${together(`${formatCount(abusers.known)} of ${formatCount(abusers.all)}`)} and ` +
    `${together(`${formatCount(others.known)} of ${formatCount(others.all)}`)}.`
  );
}
