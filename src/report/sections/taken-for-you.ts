import type { ImpersonationCandidate, Report } from '../../model/report.ts';
import {
  aside,
  type Block,
  bullet,
  type Column,
  heading,
  line,
  notedTable,
  type Paper,
  paragraph,
  type Row,
} from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, impersonationSignalNames, likenessInWords, sentence } from '../words.ts';
import { cutEnd, padEnd, widthOf } from '../wrap.ts';

/** Accounts listed on a terminal; all are in the JSON. */
const candidatesShown = 10;

/** Accounts that could be taken for the subject's, closest first, what they have in common with it, what to do. */
export function takenForYou(report: Report, paper: Paper): Block[] {
  const { candidates, compared } = report.impersonation;
  if (candidates === null) return [];
  const of = compared === null ? 'those seen' : `${counted(compared, 'account')} compared`;
  if (candidates.length === 0) {
    return [
      ...heading('Accounts that could be taken for yours'),
      ...paragraph(`None found among ${of}. None found does not mean that none exist: others were not seen.`),
    ];
  }
  const closest = [...candidates].sort((a, b) => b.score - a.score).slice(0, paper.most(candidatesShown));
  const more = candidates.length - closest.length;
  return [
    ...heading(`Accounts that could be taken for yours · ${formatCount(candidates.length)} of ${of}`),
    ...(paper.medium === 'page'
      ? notedTable(candidateColumns, closest.map(candidateRow))
      : closest.flatMap((candidate) => candidateLines(candidate, paper))),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...paragraph(
      'A person must look at each: a namesake, a relative or a fan can look the same. Likeness does not say why.',
    ),
    ...bullet(
      'If one pretends to be you: keep a screenshot of its profile and handle, then report it by the form that the ' +
        'platform has for impersonation. It may ask you to prove who you are.',
    ),
    ...aside(notes(candidates, report)),
  ];
}

const candidateColumns: readonly Column[] = [
  { title: 'account', align: 'left' },
  { title: 'likeness', align: 'left' },
];

function candidateRow(candidate: ImpersonationCandidate): Row {
  return { cells: [candidate.author, likenessInWords(candidate.score)], note: seenIn(candidate) };
}

function seenIn({ signals, labelledParody }: ImpersonationCandidate): string {
  const said = labelledParody === true ? ['says itself that it is parody, commentary or a fan account'] : [];
  return sentence([...signals.map((name) => impersonationSignalNames[name]), ...said].join(' · '));
}

function candidateLines(candidate: ImpersonationCandidate, paper: Paper): Block[] {
  const { author, score } = candidate;
  const likeness = padEnd(likenessInWords(score), widthOf(likenessInWords(0)));
  const room = paper.width - widthOf(`  ${likeness}  `);
  return [...line(`  ${likeness}  ${cutEnd(author, room)}`), ...paragraph(seenIn(candidate), 4)];
}

function notes(candidates: readonly ImpersonationCandidate[], report: Report): string {
  const silent = candidates.filter(({ labelledParody }) => labelledParody === null).length;
  const hidden = candidates.some(
    ({ handle }, index) =>
      handle === null && reasonFor(report, `impersonation.candidates.${index}.handle`)?.code === 'hidden-by-choice',
  );
  return [
    'Accounts that were not seen were not compared.',
    ...(silent > 0 ? [`For ${formatCount(silent)} of them no profile was seen, which could call itself parody.`] : []),
    ...(hidden ? ['Names are pseudonyms; --show-authors handle shows handles.'] : []),
  ].join(' ');
}
