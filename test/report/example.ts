import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/report/index.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';

const folder = new URL('../../fixtures/report/golden/', import.meta.url);

/** A file of the golden folder as text. */
export function golden(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, folder)), 'utf8');
}

/** A golden report; typed by trust, checked against the schema in `json.test.ts`. */
export function goldenReport(name = 'report.json'): Report {
  return JSON.parse(golden(name)) as Report;
}

/** The golden report with some parts of its toxicity changed. */
export function withToxicity(change: Partial<Report['toxicity']>): Report {
  const report = goldenReport();
  return { ...report, toxicity: { ...report.toxicity, ...change } };
}

export const plain = { columns: 80, colour: false, showText: 'masked' } as const;

export function render(report: Report, options: Partial<ReportOptions> = {}): string {
  return reporters.terminal(report, { ...plain, ...options });
}

/** One line without the breaks of the layout. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The block that begins with a title, on one line; empty where there is none. */
export function section(text: string, title: string): string {
  const blocks = text.split('\n\n');
  return flat(blocks.find((block) => block.startsWith(title)) ?? '');
}

/** From one title up to the next section, on one line: blocks that begin with spaces belong to what is above. */
export function wholeSection(text: string, title: string): string {
  const blocks = text.split('\n\n');
  const start = blocks.findIndex((block) => block.startsWith(title));
  if (start === -1) return '';
  const length = blocks.slice(start + 1).findIndex((block) => !block.startsWith(' '));
  return flat(blocks.slice(start, length === -1 ? undefined : start + 1 + length).join('\n'));
}

/** The golden report with some parts of what accounts show changed. */
export function withAnonymity(change: Partial<Report['anonymity']>): Report {
  const report = goldenReport();
  return { ...report, anonymity: { ...report.anonymity, ...change } };
}

/** The golden report with some parts of what is done in the subject's name changed. */
export function withImpersonation(change: Partial<Report['impersonation']>): Report {
  const report = goldenReport();
  return { ...report, impersonation: { ...report.impersonation, ...change } };
}

/** The golden report of an account all of whose mentions were seen, with some parts changed. */
export function inFull(change: Partial<Report> = {}): Report {
  return { ...goldenReport('report-in-full.json'), ...change };
}

/** The same with some parts of its reach changed. */
export function withReach(change: Partial<Report['reach']>): Report {
  const report = inFull();
  return { ...report, reach: { ...report.reach, ...change } };
}

/** A report with other reasons: paths of a part that begin as given, and the words for them. */
export function because(report: Report, reasons: Readonly<Record<string, string>>): Report {
  const added = Object.entries(reasons).map(([path, text]) => [path, { code: 'so', text }] as const);
  return { ...report, reasons: { ...report.reasons, ...Object.fromEntries(added) } };
}
