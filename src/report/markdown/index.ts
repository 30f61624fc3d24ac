import type { Report } from '../../model/report.ts';
import { contents } from '../contents.ts';
import { formatMoment } from '../dates.ts';
import { contentNote, pagePaper, pageReport } from '../page.ts';
import type { ReportOptions } from '../reporter.ts';
import { titleParts } from '../sections/header.ts';
import { blocksMarkdown } from './blocks.ts';
import { escapeMarkdown } from './escape.ts';

/** The report as CommonMark with tables, for the appendix of a paper: no HTML, no link, no picture. */
export function markdownReporter(report: Report, options: ReportOptions): string {
  const shown = pageReport(report);
  const paper = pagePaper(options);
  const { who, when } = titleParts(shown);
  const { tool } = shown;
  const parts = [
    `# ${escapeMarkdown(`How ${who} is doing`)}`,
    escapeMarkdown(when),
    `*${escapeMarkdown(contentNote)}*`,
    ...contents(shown, paper.medium)
      .map((section) => blocksMarkdown(section(shown, paper)))
      .filter((part) => part !== ''),
    `*${escapeMarkdown(`${tool.name} ${tool.version} · ${tool.model} · ${formatMoment(shown.generatedAt)}`)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}
