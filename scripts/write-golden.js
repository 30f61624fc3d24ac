// Renders the golden reports again: npm run build first, and read the diff before you keep it.
import { readFileSync, writeFileSync } from 'node:fs';
import { reporters } from '../dist/report/index.js';

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
