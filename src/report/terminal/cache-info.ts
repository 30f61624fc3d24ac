import type { CacheInfo, DaySpan } from '../../model/cache-info.ts';
import { formatDay, formatSpan } from '../dates.ts';
import { formatBytes, formatCount } from '../figures.ts';
import { inert } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import { counted, kindInWords, subjectInWords } from '../words.ts';
import { together } from '../wrap.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';
import { table } from './table.ts';

/** What a cache holds, for a person: where it is, whom it is about, what it was read from, which version judged it. */
export function cacheInfoText(info: CacheInfo, options: Pick<ReportOptions, 'columns' | 'colour'>): string {
  const paper = layPaper({ ...options, showText: 'none' });
  // The walk changes strings and nothing else, so the shape stays the same.
  const shown = inert(info) as CacheInfo;
  if (!shown.exists) {
    const how = `${together('xhealth analyse <inputs>')} makes one; ${together('--cache')} names another file.`;
    return bind([[...heading(paper, 'No cache'), ...paragraph(paper, `There is no cache at ${shown.path}. ${how}`)]]);
  }
  return bind([
    [...heading(paper, `Cache · ${formatBytes(shown.bytes)}`), ...paragraph(paper, shown.path), ...whole(shown, paper)],
    subjects(shown, paper),
    inputs(shown, paper),
    verdicts(shown, paper),
    forgetting(shown, paper),
  ]);
}

function whole({ totals }: CacheInfo, paper: Paper): string[] {
  if (totals.inputs === 0) return paragraph(paper, 'It holds nothing yet.');
  const { accounts, posts, messages } = totals;
  const parts = [
    counted(totals.inputs, 'input'),
    counted(posts, 'post'),
    `${counted(accounts, 'account')} known`,
    ...(messages > 0 ? [counted(messages, 'direct message')] : []),
  ];
  return paragraph(paper, parts.join(' · '));
}

function subjects({ subjects: rows, totals }: CacheInfo, paper: Paper): string[] {
  if (rows.length === 0) {
    return totals.inputs === 0
      ? []
      : [...heading(paper, 'Accounts reported on'), ...paragraph(paper, 'None yet: no report was made from it.')];
  }
  const columns = [
    { title: 'account', align: 'left' },
    { title: 'own posts', align: 'right' },
    { title: 'messages by others', align: 'right' },
    { title: 'days', align: 'left' },
  ] as const;
  const cells = rows.map((row) => [
    subjectInWords({ ...row, displayName: null }),
    formatCount(row.posts),
    formatCount(row.interactions),
    days(row.span),
  ]);
  return [...heading(paper, 'Accounts reported on'), ...table(paper, columns, cells)];
}

function inputs({ inputs: rows }: CacheInfo, paper: Paper): string[] {
  if (rows.length === 0) return [];
  const lines = rows.flatMap((row) => {
    const parts = [
      row.path,
      kindInWords(row),
      counted(row.posts, 'post'),
      together(days(row.span)),
      `read ${together(formatDay(row.lastReadAt, 'UTC'))}${row.complete ? '' : ', not to its end'}`,
    ];
    return bullet(paper, parts.join(' · '));
  });
  return [...heading(paper, 'Read from'), ...lines];
}

function verdicts({ verdicts: found, totals }: CacheInfo, paper: Paper): string[] {
  if (totals.inputs === 0) return [];
  const rows = [
    [found.model, formatCount(found.current), 'current'],
    ...found.byModel.flatMap(({ model, current, count }) => (current ? [] : [[model, formatCount(count), 'older']])),
    ['not judged yet', formatCount(found.notJudged), ''],
  ];
  const columns = [
    { title: 'version', align: 'left' },
    { title: 'messages', align: 'right' },
    { title: '', align: 'left' },
  ] as const;
  const open = found.older + found.notJudged;
  const next = open > 0 ? `The next ${together('xhealth analyse')} judges ${counted(open, 'message')} anew.` : '';
  const kept = found.kept.map(
    ({ model, count }) =>
      `Kept beside them: ${counted(count, 'verdict')} of ${together(model)}, the version before. ` +
      `${together('xhealth analyse --rescore-diff')} compares.`,
  );
  return [
    ...heading(paper, 'Verdicts by version of the model'),
    ...table(paper, columns, rows),
    ...(next === '' ? [] : paragraph(paper, next)),
    ...kept.flatMap((line) => aside(paper, line)),
  ];
}

/** Days listed before the rest is summed up. */
const listedDays = 5;

function forgetting({ retention, purges, totals }: CacheInfo, paper: Paper): string[] {
  if (totals.inputs === 0) return [];
  const { due, kept, gone } = retention;
  const afterwards = due.slice(listedDays);
  const sum = (of: 'texts' | 'profiles') => afterwards.reduce((total, each) => total + each[of], 0);
  const lines = [
    ...due.slice(0, listedDays).map(({ on, ...going }) => `${formatDay(on, 'UTC')}: ${goingInWords(going)}`),
    ...(afterwards.length > 0 ? [`later: ${goingInWords({ texts: sum('texts'), profiles: sum('profiles') })}`] : []),
    ...(kept > 0 ? [`kept until you purge them: ${counted(kept, 'message')} flagged as danger or labelled`] : []),
    ...(gone > 0 ? [`gone already, their counts kept: ${counted(gone, 'message')}`] : []),
  ];
  const logged = purges.slice(0, listedDays).map(({ at, how, texts, profiles }) => {
    const what = texts === 0 && profiles > 0 ? counted(profiles, 'profile') : counted(texts, 'text');
    return `${formatDay(at, 'UTC')}: ${what}, ${how}`;
  });
  return [
    ...heading(paper, 'What goes when'),
    ...paragraph(paper, `Words and profiles of others go ${retention.days} days after an input last held them.`),
    ...lines.flatMap((line) => bullet(paper, line)),
    ...(logged.length === 0 ? [] : paragraph(paper, 'Forgotten so far:')),
    ...logged.flatMap((line) => bullet(paper, line)),
  ];
}

function goingInWords({ texts, profiles }: { readonly texts: number; readonly profiles: number }): string {
  const parts = [
    ...(texts > 0 ? [`the words of ${counted(texts, 'message')}`] : []),
    ...(profiles > 0 ? [counted(profiles, 'profile')] : []),
  ];
  return parts.join(' and ');
}

function days({ from, to }: DaySpan): string {
  return formatSpan(from, to, 'UTC') ?? 'no dates';
}
