import { Chalk, type ChalkInstance } from 'chalk';
import type { Paper as SectionPaper } from '../blocks.ts';
import type { ReportOptions } from '../reporter.ts';
import { release, wrap } from '../wrap.ts';

/** Lines longer than this tire the eye, however wide the window. */
const widest = 100;
/** Below this the tables no longer hold a word and a figure. */
const narrowest = 40;
/** From here on there is room for two columns beside each other. */
const roomy = 72;

/** A sheet of a terminal. */
export interface Paper extends SectionPaper {
  readonly ink: ChalkInstance;
}

/** A sheet for these options; colour is on when asked for and never guessed. */
export function layPaper(options: Pick<ReportOptions, 'columns' | 'colour' | 'showText'>): Paper {
  const asked = Number.isFinite(options.columns) ? Math.floor(options.columns) : 80;
  const width = Math.min(widest, Math.max(narrowest, asked));
  const ink = new Chalk({ level: options.colour ? 1 : 0 });
  return { medium: 'terminal', width, roomy: width >= roomy, ink, showText: options.showText, most: (shown) => shown };
}

export function heading(paper: Paper, title: string): string[] {
  return wrap(title, paper.width).map((line) => paper.ink.bold(line));
}

/** A block of prose, indented. */
export function paragraph(paper: Paper, text: string, indent = 2): string[] {
  return wrap(text, paper.width - indent).map((line) => ' '.repeat(indent) + line);
}

/** Prose that explains and can be passed over. */
export function aside(paper: Paper, text: string, indent = 2): string[] {
  return paragraph(paper, text, indent).map((line) => paper.ink.dim(line));
}

/** One point of a list, its further lines under its first word. */
export function bullet(paper: Paper, text: string, mark = '·'): string[] {
  const lead = `  ${mark} `;
  const lines = wrap(text, paper.width - lead.length);
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line);
}

/** Joins sections with a blank line between them. */
export function bind(sections: readonly (readonly string[])[]): string {
  const blocks = sections.filter((lines) => lines.length > 0).map((lines) => lines.map(trimEnd).join('\n'));
  return `${release(blocks.join('\n\n'))}\n`;
}

function trimEnd(line: string): string {
  return line.replace(/ +$/, '');
}
