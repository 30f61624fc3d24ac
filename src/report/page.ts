import type { Report } from '../model/report.ts';
import type { Paper } from './blocks.ts';
import { inert } from './neutral-report.ts';
import type { ReportOptions } from './reporter.ts';

/** Longer strings are cut: an honest one is a message of some hundred words, and a page must stay one that opens. */
const longestString = 1_500;
/** A page has room for so many times the rows of a terminal. */
const roomier = 5;
/** Cells of a line of text where a section cuts one. */
const width = 400;

/** The paper of a document, which breaks its own lines and has colours of its own. */
export function pagePaper({ showText }: Pick<ReportOptions, 'showText'>): Paper {
  const plain = (text: string) => text;
  return {
    medium: 'page',
    width,
    roomy: true,
    ink: { cyan: plain, red: plain, dim: plain },
    showText,
    most: (onTerminal) => onTerminal * roomier,
  };
}

/** The report with every string inert, on one line and of a length that a page can bear. */
export function pageReport(report: Report): Report {
  // The walk changes strings and nothing else, so the shape stays that of a report.
  return inert(report, longestString) as Report;
}

/** The note above every document. */
export const contentNote =
  'This page tells of abuse, and may show masked words of it. You need not read it alone, or all of it: the first part ' +
  'says the most important. Where somebody is in danger, help stands right below it.';
