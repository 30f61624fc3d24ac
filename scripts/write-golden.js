// Renders the golden reports again: npm run build first, and read the diff before you keep it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as pages from '../dist/model/interaction-page.js';
import * as signals from '../dist/model/signal.js';
import * as verdicts from '../dist/model/verdict.js';
import { reportTables } from '../dist/report/csv/index.js';
import { csvPages, interactionHeader } from '../dist/report/csv/interactions.js';
import { renderComparison, reporters } from '../dist/report/index.js';
import { ndjsonPages } from '../dist/report/ndjson.js';
import { writtenOf } from './interaction-page.js';

const folder = new URL('../fixtures/report/golden/', import.meta.url);

/** Renderings for a terminal: the report each is made from, and the columns. */
const renderings = [
  ['terminal.txt', 'report.json', 80],
  ['terminal-60.txt', 'report.json', 60],
  ['terminal-in-full.txt', 'report-in-full.json', 80],
  ['terminal-in-full-60.txt', 'report-in-full.json', 60],
  ['terminal-empty.txt', 'report-empty.json', 80],
  ['terminal-archive-only.txt', 'report-archive-only.json', 80],
];

/** Reports given in every other format of a report, under the same name. */
const sources = ['report', 'report-in-full', 'report-empty', 'report-archive-only'];

function read(source) {
  return JSON.parse(readFileSync(new URL(source, folder), 'utf8'));
}

for (const [file, source, columns] of renderings) {
  const options = { columns, colour: false, showText: 'masked' };
  writeFileSync(new URL(file, folder), reporters.terminal(read(source), options));
}

for (const name of sources) {
  const report = read(`${name}.json`);
  const options = { columns: 80, colour: false, showText: 'masked' };
  // The JSON reporter gives back what it is given: written again, so that its form is golden too.
  writeFileSync(new URL(`${name}.json`, folder), reporters.json(report, options));
  writeFileSync(new URL(`${name}.html`, folder), reporters.html(report, options));
  writeFileSync(new URL(`${name}.md`, folder), reporters.markdown(report, options));
}

// Tables of the fullest report, and interactions a row each.
const tables = new URL('tables/', folder);
rmSync(tables, { recursive: true, force: true });
mkdirSync(tables);
for (const { name, text } of reportTables(read('report-in-full.json'))) writeFileSync(new URL(name, tables), text);
const lines = read('interactions.json');
const model = { ...pages, ...signals, ...verdicts };
writeFileSync(new URL('interactions.ndjson', folder), writtenOf(lines, ndjsonPages(), model));
writeFileSync(new URL('interactions.csv', folder), interactionHeader() + writtenOf(lines, csvPages(), model));

// A comparison with its paper; its JSON is written again as well.
const ends = { terminal: 'txt', json: 'json', ndjson: 'ndjson', csv: 'csv', markdown: 'md', html: 'html' };
const comparison = read('comparison.json');
for (const [format, end] of Object.entries(ends)) {
  const options = { format, columns: 80, colour: false, showText: 'masked' };
  writeFileSync(new URL(`comparison.${end}`, folder), renderComparison(comparison, options));
}
