import type { Report } from '../../model/report.ts';
import { contents } from '../contents.ts';
import { neutralReport } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import { layOut } from './layout.ts';
import { bind, layPaper } from './paper.ts';

/** The report for a person at a terminal: the answer, danger, what it rests on, then the tables. */
export function terminalReporter(report: Report, options: ReportOptions): string {
  const paper = layPaper(options);
  const shown = neutralReport(report);
  return bind(contents(shown, paper.medium).map((section) => layOut(section(shown, paper), paper)));
}
