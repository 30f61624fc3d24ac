import type { Report } from '../../model/report.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted } from '../words.ts';
import { bar } from './bars.ts';
import { aside, heading, type Paper, paragraph } from './paper.ts';
import { table } from './table.ts';

const authorsShown = 10;
const barCells = 10;

/** How many accounts wrote what was flagged and how often the most frequent did. */
export function whoWritesIt(report: Report, paper: Paper): string[] {
  const { abusive, repeat, top } = report.toxicity.authors;
  const title = heading(paper, 'Who writes it');
  if (abusive === null) {
    return [...title, ...paragraph(paper, reasonFor(report, 'toxicity.authors.abusive')?.text ?? 'Not known.')];
  }
  if (abusive === 0) return [...title, ...paragraph(paper, 'No account: nothing was flagged.')];
  const all = counted(report.totals.authors, 'account');
  const back = repeat === null ? '' : `, ${repeat === 0 ? 'none' : formatCount(repeat)} of them more than once`;
  const summary = `Of ${all} that wrote to or about you, ${formatCount(abusive)} wrote what was flagged${back}.`;
  return [...title, ...paragraph(paper, summary), ...topAuthors(top, paper), ...aside(paper, names(report))];
}

function topAuthors(top: Report['toxicity']['authors']['top'], paper: Paper): string[] {
  if (top.length === 0) return [];
  const shown = top.slice(0, authorsShown);
  const max = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ author, count }) => [
    author,
    formatCount(count),
    paper.ink.cyan(bar(count, max, barCells)),
  ]);
  const more = top.length - shown.length;
  return [
    ...table(
      paper,
      [
        { title: 'account', align: 'left' },
        { title: 'flagged', align: 'right' },
        { title: '', align: 'left' },
      ],
      rows,
    ),
    ...(more > 0 ? paragraph(paper, `and ${formatCount(more)} more, in --format json`) : []),
  ];
}

function names(report: Report): string {
  const handles = report.toxicity.authors.top.some(({ author }) => author.startsWith('@'));
  if (handles) return 'A handle says which account wrote, not who is behind it.';
  return 'Names are pseudonyms; --show-authors handle shows handles.';
}
