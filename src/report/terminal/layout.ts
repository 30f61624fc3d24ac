import { bar } from '../bars.ts';
import type { Bar, Block, Cell, Row } from '../blocks.ts';
import { aside, bullet, heading, type Paper, paragraph } from './paper.ts';
import { type Column, table } from './table.ts';

/** Blocks as lines of a terminal, without newlines. */
export function layOut(blocks: readonly Block[], paper: Paper): string[] {
  return blocks.flatMap((block) => linesOf(block, paper));
}

function linesOf(block: Block, paper: Paper): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = heading(paper, block.text);
      return block.tone === 'danger' ? lines.map((line) => paper.ink.red(line)) : lines;
    }
    case 'subheading':
      return paragraph(paper, block.text);
    case 'paragraph':
      return paragraph(paper, block.text, block.indent);
    case 'aside':
      return aside(paper, block.text, block.indent);
    case 'bullet':
      return bullet(paper, block.text, block.mark);
    case 'table':
      return tableLines(block.columns, block.rows, paper);
    case 'chart':
      return paragraph(paper, block.text);
    case 'line':
      return [block.text];
    case 'gap':
      return [''];
  }
}

function tableLines(columns: readonly Column[], rows: readonly Row[], paper: Paper): string[] {
  const [titles = '', ...lines] = table(
    paper,
    columns,
    rows.map(({ cells }) => cells.map((cell) => cellText(cell, paper))),
  );
  const noted = rows.flatMap(({ note }, index) => [lines[index] ?? '', ...paragraph(paper, note, 4)]);
  return [titles, ...noted];
}

function cellText(cell: Cell, paper: Paper): string {
  if (typeof cell === 'string') return cell;
  if ('href' in cell) return cell.text;
  return 'spark' in cell ? paper.ink.cyan(cell.spark) : drawn(cell, paper);
}

function drawn({ value, max, cells }: Bar, paper: Paper): string {
  return paper.ink.cyan(bar(value, max, cells));
}
