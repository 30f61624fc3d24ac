import type { RelatedAccounts, Report } from '../../model/report.ts';
import { aside, type Block, heading, table } from '../blocks.ts';
import { formatDay } from '../dates.ts';
import { formatCount } from '../figures.ts';

const relations: Readonly<Record<RelatedAccounts['kind'], string>> = {
  follower: 'follow you',
  following: 'you follow',
  block: 'you blocked',
  mute: 'you muted',
};

/** Accounts an export names by id alone: how many of them could be dated, are new, and were opened in one week. */
export function knownById(report: Report): Block[] {
  const { related } = report.anonymity;
  const some = related.filter(({ accounts }) => accounts > 0);
  if (some.length === 0) return [];
  const rows = some.map(({ kind, accounts, dated, young, busiestWeek }) => [
    relations[kind],
    formatCount(accounts),
    formatCount(dated),
    young === null ? '?' : formatCount(young),
    busiestWeek === null
      ? '?'
      : `${formatCount(busiestWeek.accounts)} from ${formatDay(busiestWeek.from, report.window.timezone)}`,
  ]);
  return [
    ...heading('Accounts known by id alone'),
    ...table(
      [
        { title: 'they', align: 'left' },
        { title: 'accounts', align: 'right' },
        { title: 'dated', align: 'right' },
        { title: 'new', align: 'right' },
        { title: 'most in a week', align: 'left' },
      ],
      rows,
    ),
    ...aside(notes(some)),
  ];
}

function notes(related: readonly RelatedAccounts[]): string {
  const open = related.some(({ young, busiestWeek }) => young === null || busiestWeek === null);
  return (
    'Dated: the id tells when the account was opened. New: opened within 30 days before the export was made. ' +
    `Most in a week: opened in seven days on end. Many ` +
    `new accounts may come with a news story or with a campaign.${open ? ' A ? is not known.' : ''}`
  );
}
