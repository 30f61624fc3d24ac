import { neutralise } from '../model/neutralise.ts';
import type { Report } from '../model/report.ts';

/**
 * The report with every string in it made inert and on one line, keys of reasons included: no later step can let a
 * control character, an escape sequence or a bidi mark of a stranger reach the terminal.
 */
export function neutralReport(report: Report): Report {
  // The walk changes strings and nothing else, so the shape stays that of a report.
  return inert(report) as Report;
}

/** Letters and signs of which none can act: most texts hold nothing else, and need no closer look. */
const harmless = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u25ff]*$/;

/** A stranger's text, inert and on one line. */
export function inertLine(text: string): string {
  if (harmless.test(text)) return text;
  return neutralise(text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, ' '));
}

/** Any plain value with all its strings inert, and none longer than so many characters. */
export function inert(value: unknown, longest = Number.POSITIVE_INFINITY): unknown {
  if (typeof value === 'string') return inertLine(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return value.map((part) => inert(part, longest));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [inertLine(key), inert(part, longest)]));
}
