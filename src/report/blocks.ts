import type { Report } from '../model/report.ts';
import type { Chart } from './charts/chart.ts';
import type { ShowText } from './reporter.ts';

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A bar beside its figure: drawn as characters, or as a shape where the page has any. */
export interface Bar {
  readonly value: number;
  readonly max: number;
  /** Its greatest length in characters. */
  readonly cells: number;
}

/** Figures over time as a line of characters: `sparkline`. */
interface Spark {
  readonly spark: string;
}

/** A link of ours, to those who help: never one that came with the data. */
interface Link {
  readonly href: string;
  readonly text: string;
}

export type Cell = string | Bar | Spark | Link;

export interface Row {
  readonly cells: readonly Cell[];
  /** Sentences below the row; none for an empty text. */
  readonly note: string;
}

/**
 * A piece of a report that every page for people can show. Texts are plain: a page escapes what it must, and puts in
 * nothing unescaped.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly tone: 'plain' | 'danger' }
  /** A heading of lower rank. */
  | { readonly kind: 'subheading'; readonly text: string }
  /** Prose; a deeper one belongs to what stands before it. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly indent: number }
  /** Prose that explains and can be passed over. */
  | { readonly kind: 'aside'; readonly text: string; readonly indent: number }
  | { readonly kind: 'bullet'; readonly text: string; readonly mark: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** A picture of figures; `text` says them where none can be drawn. Its table stands beside it. */
  | { readonly kind: 'chart'; readonly text: string; readonly chart: Chart }
  /** A line that a terminal lays out by hand, colours and spaces included. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'gap' };

/** What sections are written for. */
export interface Paper {
  /** A terminal has lines of so many cells; a page breaks its own lines and has tables of any width. */
  readonly medium: 'terminal' | 'page';
  /** Cells of a line; a page that breaks its own lines has room for any text worth showing in one. */
  readonly width: number;
  /** Whether there is room for side columns and bars. */
  readonly roomy: boolean;
  /** Colours of text; a page without them gives the text back. */
  readonly ink: Readonly<Record<'cyan' | 'red' | 'dim', (text: string) => string>>;
  readonly showText: ShowText;
  /** How many of a list are shown where a terminal shows so many: the rest is counted, and is in the JSON. */
  readonly most: (onTerminal: number) => number;
}

/** A part of the report, its heading first; no block when it has nothing to say. */
export type Section = (report: Report, paper: Paper) => readonly Block[];

export function heading(text: string, tone: 'plain' | 'danger' = 'plain'): Block[] {
  return [{ kind: 'heading', text, tone }];
}

export function subheading(text: string): Block[] {
  return [{ kind: 'subheading', text }];
}

/** Nothing for an empty text. */
export function paragraph(text: string, indent = 2): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', text, indent }];
}

export function aside(text: string, indent = 2): Block[] {
  return text.trim() === '' ? [] : [{ kind: 'aside', text, indent }];
}

export function bullet(text: string, mark = '·'): Block[] {
  return [{ kind: 'bullet', text, mark }];
}

/** Rows under titles. Where the width does not suffice, columns give way from the end: put what matters first. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block[] {
  return notedTable(
    columns,
    rows.map((cells) => ({ cells, note: '' })),
  );
}

/** A table whose rows have words of their own below them. */
export function notedTable(columns: readonly Column[], rows: readonly Row[]): Block[] {
  return [{ kind: 'table', columns, rows }];
}

export function chart(text: string, drawn: Chart): Block[] {
  return [{ kind: 'chart', text, chart: drawn }];
}

export function line(text: string): Block[] {
  return [{ kind: 'line', text }];
}

/** Room between two parts of a section. */
export const gap: Block = { kind: 'gap' };
