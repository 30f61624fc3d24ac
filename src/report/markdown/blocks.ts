import { bar } from '../bars.ts';
import type { Block, Cell, Column, Row } from '../blocks.ts';
import { asCode, escapeMarkdown } from './escape.ts';

/** Blocks as Markdown: pieces that stand apart by an empty line. */
export function blocksMarkdown(blocks: readonly Block[]): string {
  let text = '';
  let before: Block['kind'] | null = null;
  for (const block of blocks) {
    const written = blockMarkdown(block, before);
    if (written === '') continue;
    const isNext = block.kind === 'bullet' && before === 'bullet';
    text += `${text === '' ? '' : isNext ? '\n' : '\n\n'}${written}`;
    before = isBelow(block, before) ? 'bullet' : block.kind;
  }
  return text;
}

/** Belongs to the point above it. */
function isBelow(block: Block, before: Block['kind'] | null): boolean {
  return before === 'bullet' && (block.kind === 'line' || (block.kind === 'paragraph' && block.indent > 2));
}

function blockMarkdown(block: Block, before: Block['kind'] | null): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'subheading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'paragraph':
    case 'line':
      return `${isBelow(block, before) ? '  ' : ''}${escapeMarkdown(block.text)}`;
    case 'aside':
      return `*${escapeMarkdown(block.text)}*`;
    case 'bullet':
      return `- ${escapeMarkdown(block.text)}`;
    case 'table':
      return tableMarkdown(block.columns, block.rows);
    case 'chart':
      return escapeMarkdown(block.text);
    case 'gap':
      return '';
  }
}

/** Words below a row stand in a column of their own. */
function tableMarkdown(columns: readonly Column[], rows: readonly Row[]): string {
  const noted = rows.some(({ note }) => note !== '');
  const titles = [...columns.map(({ title }) => escapeMarkdown(title)), ...(noted ? ['notes'] : [])];
  const rule = [...columns.map(({ align }) => (align === 'right' ? '---:' : '---')), ...(noted ? ['---'] : [])];
  const lines = rows.map(({ cells, note }) =>
    row([...columns.map((_, index) => cellText(cells[index] ?? '')), ...(noted ? [escapeMarkdown(note)] : [])]),
  );
  return [row(titles), row(rule), ...lines].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return escapeMarkdown(cell);
  if ('href' in cell) return escapeMarkdown(cell.text);
  const drawn = 'spark' in cell ? cell.spark : bar(cell.value, cell.max, cell.cells);
  return drawn === '' ? '' : asCode(drawn);
}
