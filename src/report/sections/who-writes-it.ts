import type { Report } from '../../model/report.ts';
import { aside, type Block, heading, type Paper, paragraph, table } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted } from '../words.ts';

const authorsShown = 10;
const barCells = 10;

/** How many accounts wrote what was flagged and how often the most frequent did. */
export function whoWritesIt(report: Report, paper: Paper): Block[] {
  const { abusive, repeat, top } = report.toxicity.authors;
  const title = heading('Who writes it');
  if (abusive === null) {
    return [...title, ...paragraph(reasonFor(report, 'toxicity.authors.abusive')?.text ?? 'Not known.')];
  }
  if (abusive === 0) return [...title, ...paragraph('No account: nothing was flagged.')];
  const all = counted(report.totals.authors, 'account');
  const back = repeat === null ? '' : `, ${repeat === 0 ? 'none' : formatCount(repeat)} of them more than once`;
  const summary = `Of ${all} that wrote to or about you, ${formatCount(abusive)} wrote what was flagged${back}.`;
  return [...title, ...paragraph(summary), ...topAuthors(top, paper), ...aside(names(report))];
}

function topAuthors(top: Report['toxicity']['authors']['top'], paper: Paper): Block[] {
  if (top.length === 0) return [];
  const shown = top.slice(0, paper.most(authorsShown));
  const max = Math.max(...shown.map(({ count }) => count));
  const rows = shown.map(({ author, count }) => [
    author,
    formatCount(count),
    { value: count, max: max, cells: barCells },
  ]);
  const more = top.length - shown.length;
  return [
    ...table(
      [
        { title: 'account', align: 'left' },
        { title: 'flagged', align: 'right' },
        { title: '', align: 'left' },
      ],
      rows,
    ),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
  ];
}

function names(report: Report): string {
  const handles = report.toxicity.authors.top.some(({ author }) => author.startsWith('@'));
  if (handles) return 'A handle says which account wrote, not who is behind it.';
  return 'Names are pseudonyms; --show-authors handle shows handles.';
}
