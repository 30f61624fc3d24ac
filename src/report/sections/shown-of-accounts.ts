import type { Report, TraitComparison } from '../../model/report.ts';
import { type Block, bullet, gap, heading, type Paper, paragraph, table } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { sentence } from '../words.ts';
import { isTold, ratioInWords, shareOfKnown } from './comparison.ts';
import { signalTable, strongByKind } from './shown-tables.ts';

const barCells = 10;

/**
 * How much the accounts that wrote show of themselves: signs of anonymity, and whether accounts that wrote what was
 * flagged have more of them. Nothing where none was judged; why is told among what is not judged.
 */
export function shownOfAccounts(report: Report, paper: Paper): Block[] {
  const { judged, unknown } = report.anonymity.authors;
  if (judged === null || unknown === null) return [];
  const title = heading(`What the accounts show of themselves · ${formatCount(judged + unknown)} that wrote`);
  return [
    ...title,
    ...strengths(report),
    ...paragraph(strongSigns(report)),
    ...strongByKind(report, paper),
    ...whenTheyWrote(report),
    ...signalTable(report),
    gap,
    ...paragraph(
      'To show little of oneself is no guilt: many do so to be safe. Wrong flags pull a ratio towards 1, so a ' +
        'difference may be larger than shown.',
    ),
  ];
}

function strengths({ anonymity }: Report): Block[] {
  const { judged, unknown, strong, some, few } = anonymity.authors;
  const known = judged ?? 0;
  const max = Math.max(strong ?? 0, some ?? 0, few ?? 0);
  const row = (name: string, count: number | null) => [
    name,
    formatCount(count ?? 0),
    shareOfKnown({ count: count ?? 0, known, share: known === 0 ? null : (count ?? 0) / known }),
    { value: count ?? 0, max: max, cells: barCells },
  ];
  return table(
    [
      { title: 'signs of anonymity', align: 'left' },
      { title: 'accounts', align: 'right' },
      { title: 'share of known', align: 'left' },
      { title: '', align: 'left' },
    ],
    [
      row('strong', strong),
      row('some', some),
      row('few', few),
      ['too little is known', formatCount(unknown ?? 0), '', ''],
    ],
  );
}

/** The share among accounts that wrote what was flagged, the base rate, and the ratio. */
function strongSigns(report: Report): string {
  const { authors, baseRate, ratio, anyAbuse } = report.anonymity;
  if (baseRate === null) return sentence(why(report, 'anonymity.baseRate'));
  const base = shareOfKnown({ count: authors.strong ?? 0, known: authors.judged ?? 0, share: baseRate });
  if (anyAbuse === null || anyAbuse.abusers.known === 0) {
    const text = why(report, 'anonymity.amongAbusers');
    return `Strong signs: ${base} accounts. Of accounts that wrote what was flagged: ${sentence(text)}`;
  }
  const beside = isTold(ratio) ? `${ratioInWords(ratio)}.` : sentence(why(report, 'anonymity.ratio.value'));
  return (
    `Strong signs: ${shareOfKnown(anyAbuse.abusers)} accounts that wrote what was flagged, ${base} in all. ` +
    `Beside accounts with nothing flagged: ${beside}`
  );
}

/** Young accounts, and messages that are the first seen of their author. */
function whenTheyWrote(report: Report): Block[] {
  const { youngAtFirstMessage, firstMessages } = report.anonymity;
  const young = besideOthers(report, 'youngAtFirstMessage', ['accounts that wrote what was flagged', 'other accounts']);
  const first = besideOthers(report, 'firstMessages', ['flagged messages', 'others']);
  const unseen = firstMessages === null ? '' : ' Others may have gone unseen before.';
  return [
    gap,
    ...bullet(`Accounts under 90 days old when they first wrote: ${young(youngAtFirstMessage)}`),
    ...bullet(`Messages that are the first seen of their account: ${first(firstMessages)}${unseen}`),
  ];
}

function besideOthers(
  report: Report,
  name: 'youngAtFirstMessage' | 'firstMessages',
  [flagged, rest]: readonly [string, string],
): (comparison: TraitComparison | null) => string {
  return (comparison) => {
    if (comparison === null) return sentence(why(report, `anonymity.${name}`));
    const { abusers, others, ratio } = comparison;
    const says = isTold(ratio) ? `${ratioInWords(ratio)}.` : sentence(why(report, `anonymity.${name}.ratio.value`));
    if (abusers.known === 0 || others.known === 0) return says;
    return `${shareOfKnown(abusers)} ${flagged}, ${shareOfKnown(others)} ${rest}: ${says}`;
  };
}

function why(report: Report, path: string): string {
  return reasonFor(report, path)?.text ?? 'not known.';
}
