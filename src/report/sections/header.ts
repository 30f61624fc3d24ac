import type { Report } from '../../model/report.ts';
import { aside, type Block, heading } from '../blocks.ts';
import { formatMoment, formatSpan, lastDayBefore } from '../dates.ts';
import { subjectsInWords } from '../words.ts';
import { together } from '../wrap.ts';

/** Who and when, apart: for pages with a place for each. */
export function titleParts(report: Report): { readonly who: string; readonly when: string } {
  const zone = report.window.timezone === 'UTC' ? '' : ` · days of ${report.window.timezone}`;
  return { who: subjectsInWords(report), when: `${windowInWords(report)}${zone}` };
}

/** Who and when, in a line. */
export function header(report: Report): Block[] {
  const { who, when } = titleParts(report);
  return heading(`xhealth · ${together(who)} · ${together(when)}`);
}

/** What made the report and where all of it is. */
export function footer(report: Report): Block[] {
  const { tool } = report;
  const made = `${tool.name} ${tool.version} · ${tool.model} · ${together(formatMoment(report.generatedAt))}`;
  return aside(`${made} · every figure, and more: ${together('--format json')}`, 0);
}

function windowInWords(report: Report): string {
  const { since, until, timezone } = report.window;
  const span = formatSpan(since, until === null ? null : lastDayBefore(until), timezone);
  return span ?? seenSpan(report) ?? 'no dates';
}

/** From the first to the last day any input holds. */
function seenSpan(report: Report): string | null {
  const spans = report.coverage.inputs.map((input) => input.span);
  const first = spans.flatMap(({ from }) => from ?? []).sort()[0] ?? null;
  const last =
    spans
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1) ?? null;
  return formatSpan(first, last, report.window.timezone);
}
