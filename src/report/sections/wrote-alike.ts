import type { CoordinationCluster, Report } from '../../model/report.ts';
import { aside, type Block, bullet, heading, type Paper, paragraph, table } from '../blocks.ts';
import { formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';
import { shareOfSome } from './comparison.ts';

/** Groups listed on a terminal; all are in the JSON. */
const groupsShown = 10;

const kinds: Readonly<Record<CoordinationCluster['kind'], string>> = {
  copies: 'near-identical text',
  'same-day-accounts': 'opened on one day',
  'co-replies': 'replies in minutes',
};

/** Groups of accounts that wrote as if together, and why that may be nothing. */
export function wroteAlike(report: Report, paper: Paper): Block[] {
  const { clusters } = report.coordination;
  if (clusters === null) return [];
  if (clusters.length === 0) {
    return [
      ...heading('Accounts that wrote as if together'),
      ...paragraph('None found in what was seen: copied texts, joint replies, accounts of one day.'),
    ];
  }
  const shown = clusters.slice(0, paper.most(groupsShown));
  const more = clusters.length - shown.length;
  return [
    ...heading(`Accounts that wrote as if together · ${counted(clusters.length, 'group')}`),
    ...(paper.roomy ? rows(shown, report) : shown.flatMap((cluster) => bullet(inLine(cluster, report)))),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...paragraph(
      'It may be a news story, a form letter, a campaign or chance: that they wrote alike does not say why.',
    ),
    ...aside(notes(shown)),
  ];
}

function rows(clusters: readonly CoordinationCluster[], report: Report): Block[] {
  return table(
    [
      { title: 'in common', align: 'left' },
      { title: 'messages', align: 'right' },
      { title: 'accounts', align: 'right' },
      { title: 'flagged', align: 'right' },
      { title: 'when', align: 'left' },
      { title: 'strong', align: 'right' },
    ],
    clusters.map((cluster) => [
      kinds[cluster.kind],
      ...[cluster.messages, cluster.authors, cluster.abusive].map(formatCount),
      spanOf(cluster, report),
      cluster.strong === null ? '?' : shareOfSome(cluster.strong, cluster.authors),
    ]),
  );
}

function inLine(cluster: CoordinationCluster, report: Report): string {
  const { kind, messages, authors, abusive, strong } = cluster;
  const wrote = `${counted(messages, 'message')} by ${counted(authors, 'account')}, ${formatCount(abusive)} flagged`;
  const signs = strong === null ? 'strong ?' : `strong ${shareOfSome(strong, authors)}`;
  return `${kinds[kind]}: ${wrote} · ${spanOf(cluster, report)} · ${signs}`;
}

function spanOf({ from, to }: CoordinationCluster, report: Report): string {
  return formatSpan(from, to, report.window.timezone) ?? '?';
}

function notes(clusters: readonly CoordinationCluster[]): string {
  const isThere = (kind: CoordinationCluster['kind']) => clusters.some((cluster) => cluster.kind === kind);
  const open = clusters.some(({ strong, from, to }) => strong === null || (from === null && to === null));
  return [
    'Strong: the share with strong signs of anonymity, where enough is known.',
    ...(isThere('co-replies') ? ['Replies in minutes: they answered the same posts within minutes, repeatedly.'] : []),
    ...(open ? ['A ? is not known.'] : []),
    'Examples by id: --format json.',
  ].join(' ');
}
