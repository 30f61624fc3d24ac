import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import type { InteractionLine } from '../../src/model/interaction-row.ts';
import { reportTables } from '../../src/report/csv/index.ts';
import { csvPages, interactionHeader } from '../../src/report/csv/interactions.ts';
import { renderComparison, reporters } from '../../src/report/index.ts';
import { ndjsonPages } from '../../src/report/ndjson.ts';
import { golden, goldenReport, plain } from './example.ts';
import { written } from './interaction-lines.ts';

const renderings = [
  { file: 'terminal.txt', source: 'report.json', columns: 80 },
  { file: 'terminal-60.txt', source: 'report.json', columns: 60 },
  { file: 'terminal-in-full.txt', source: 'report-in-full.json', columns: 80 },
  { file: 'terminal-in-full-60.txt', source: 'report-in-full.json', columns: 60 },
  { file: 'terminal-empty.txt', source: 'report-empty.json', columns: 80 },
  { file: 'terminal-archive-only.txt', source: 'report-archive-only.json', columns: 80 },
];

const goldenFolder = join(import.meta.dirname, '../../fixtures/report/golden');

const sources = ['report', 'report-in-full', 'report-empty', 'report-archive-only'];

const advice = 'differs from its golden file: npm run build && node scripts/write-golden.js, then read the diff';

describe('golden reports', () => {
  it.each(renderings)('[I] renders $source at $columns columns as $file', ({ file, source, columns }) => {
    const text = reporters.terminal(goldenReport(source), { ...plain, columns });

    expect(text, `${file} ${advice}`).toBe(golden(file));
  });

  it.each(sources)('[I] gives %s back as JSON', (source) => {
    expect(reporters.json(goldenReport(`${source}.json`), plain), `${source} ${advice}`).toBe(golden(`${source}.json`));
  });

  it.each(sources)('[I] makes a page and a Markdown text of %s', (source) => {
    const report = goldenReport(`${source}.json`);

    expect(reporters.html(report, plain) === golden(`${source}.html`), `${source}.html ${advice}`).toBe(true);
    expect(reporters.markdown(report, plain), `${source}.md ${advice}`).toBe(golden(`${source}.md`));
  });

  it('[I] gives the tables of report-in-full as they are in golden/tables', () => {
    const tables = reportTables(goldenReport('report-in-full.json'));

    expect(readdirSync(join(goldenFolder, 'tables')).sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const { name, text } of tables) expect(text, `${name} ${advice}`).toBe(golden(join('tables', name)));
  });

  it('[I] writes interactions a row each as NDJSON and as CSV', () => {
    const lines: readonly InteractionLine[] = JSON.parse(golden('interactions.json'));

    expect(written(lines, ndjsonPages()), `interactions.ndjson ${advice}`).toBe(golden('interactions.ndjson'));
    expect(interactionHeader() + written(lines, csvPages()), `interactions.csv ${advice}`).toBe(
      golden('interactions.csv'),
    );
  });

  it.each([
    ['terminal', 'txt'],
    ['json', 'json'],
    ['ndjson', 'ndjson'],
    ['csv', 'csv'],
    ['markdown', 'md'],
    ['html', 'html'],
  ] as const)('[I] gives a comparison with its paper in %s as comparison.%s', (format, end) => {
    const comparison: Comparison = JSON.parse(golden('comparison.json'));

    expect(renderComparison(comparison, { ...plain, format }), `comparison.${end} ${advice}`).toBe(
      golden(`comparison.${end}`),
    );
  });

  it('[I] puts danger right after the answer, and what it rests on after what can be done', () => {
    const lines = golden('terminal.txt').split('\n');
    const titles = ['In short', 'Danger', '  What you can do', 'What this rests on', 'Abuse by kind'];
    const places = titles.map((title) => lines.findIndex((line) => line.startsWith(title)));

    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(2);
    // The first point names danger; its place follows within the 24 rows of a small terminal.
    expect(places[1]).toBeLessThanOrEqual(24);
  });
});
