import { neutralise } from '../../model/neutralise.ts';
import type { Report } from '../../model/report.ts';

/**
 * The report with every string in it made inert and on one line, keys of reasons included: no later step can let a
 * control character, an escape sequence or a bidi mark of a stranger reach the terminal.
 */
export function neutralReport(report: Report): Report {
  // The walk changes strings and nothing else, so the shape stays that of a report.
  return inert(report) as Report;
}

/** A stranger's text, inert and on one line. */
export function inertLine(text: string): string {
  return neutralise(text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, ' '));
}

/** Any plain value with all its strings inert. */
export function inert(value: unknown): unknown {
  if (typeof value === 'string') return inertLine(value);
  if (Array.isArray(value)) return value.map(inert);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [inertLine(key), inert(part)]));
}
