import type { CacheInfo, DaySpan } from '../../model/cache-info.ts';
import { formatDay, formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import type { ReportOptions } from '../reporter.ts';
import { counted, kindInWords, subjectInWords } from '../words.ts';
import { inert } from './neutral-report.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';
import { table } from './table.ts';
import { together } from './wrap.ts';

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
    [...heading(paper, `Cache · ${size(shown.bytes)}`), ...paragraph(paper, shown.path), ...whole(shown, paper)],
    subjects(shown, paper),
    inputs(shown, paper),
    verdicts(shown, paper),
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

function days({ from, to }: DaySpan): string {
  return formatSpan(from, to, 'UTC') ?? 'no dates';
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** `2.3 MB`, in thousands. */
function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
