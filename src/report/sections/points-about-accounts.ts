import type { TraitShare } from '../../model/people.ts';
import type { Report } from '../../model/report.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted } from '../words.ts';
import { together } from '../wrap.ts';
import { knownOfGroups, neededToTell, percent, rangeOf } from './comparison.ts';

/** Of fewer accounts with such signs the size of a ratio says nothing. */
const fewHits = 5;

/** Whether accounts that wrote what was flagged show less of themselves than others: nothing where none wrote such. */
export function anonymityPoint(report: Report): string[] {
  const { ratio, amongAbusers, anyAbuse } = report.anonymity;
  if (!report.toxicity.authors.abusive) return [];
  if (ratio.verdict === null) {
    const why = reasonFor(report, 'anonymity.ratio.verdict')?.text ?? 'no reason given.';
    return [`Whether they show strong signs of anonymity more often than others is not known: ${why}`];
  }
  const others = anyAbuse?.others.share ?? report.anonymity.baseRate;
  if (ratio.verdict === 'cannot-tell' || amongAbusers === null || others === null) return [cannotTell(report)];
  const percents = together(`${percent(amongAbusers)} and ${percent(others)}`);
  // A share of few accounts reads as more than it is without their number.
  const counts = anyAbuse === null ? '' : `, ${ofGroup(anyAbuse.abusers)} and ${ofGroup(anyAbuse.others)} accounts`;
  const shares = `${percents}${counts}`;
  const range = rangeOf(ratio);
  if (ratio.verdict === 'no-difference') {
    const groups = 'accounts that wrote what was flagged and others who wrote to you';
    const known =
      anyAbuse === null
        ? percents
        : `${together(`${percent(amongAbusers)} of ${formatCount(anyAbuse.abusers.known)}`)}, ${together(`${percent(others)} of ${formatCount(anyAbuse.others.known)}`)}`;
    return [`No difference shown in strong signs of anonymity between ${groups} (${known}).`];
  }
  const hits = anyAbuse === null ? fewHits : anyAbuse.abusers.count + anyAbuse.others.count;
  const size = hits < fewHits ? 'too few to say by how much' : together(range ?? 'no range');
  return [
    `Accounts that wrote what was flagged show strong signs of anonymity ${ratio.verdict} often than others who wrote to ` +
      `you (${shares}: ${size}, flagged).`,
  ];
}

/** Accounts that could be taken for the report's own: nothing where none was found. */
export function candidatesPoint({ impersonation: { candidates, compared } }: Report): string[] {
  const found = candidates?.length ?? 0;
  if (found === 0) return [];
  const of = compared === null ? '' : ` of ${formatCount(compared)} compared`;
  return [
    `${counted(found, 'account')}${of} could be taken for yours: a person must look at ${found === 1 ? 'it' : 'each'}.`,
  ];
}

/** `38 of 122`. */
function ofGroup({ count, known }: TraitShare): string {
  return together(`${formatCount(count)} of ${formatCount(known)}`);
}

/** With what would be needed to tell, beside what there is. */
function cannotTell(report: Report): string {
  const groups = knownOfGroups(report);
  const needed = `it needs ${neededToTell}`;
  const what =
    'Cannot tell whether accounts that wrote what was flagged show strong signs of anonymity more often than others';
  if (groups === null) return `${what}: ${needed}.`;
  const { abusers, others } = groups;
  return (
    `${what}: ${needed}. Known are ${together(`${formatCount(abusers.known)} of ${formatCount(abusers.all)}`)} and ` +
    `${together(`${formatCount(others.known)} of ${formatCount(others.all)}`)}.`
  );
}
