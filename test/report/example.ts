import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/model/report.ts';

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
