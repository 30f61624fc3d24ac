import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { golden, goldenReport, plain } from './example.ts';

const renderings = [
  { file: 'terminal.txt', source: 'report.json', columns: 80 },
  { file: 'terminal-60.txt', source: 'report.json', columns: 60 },
  { file: 'terminal-in-full.txt', source: 'report-in-full.json', columns: 80 },
  { file: 'terminal-in-full-60.txt', source: 'report-in-full.json', columns: 60 },
  { file: 'terminal-empty.txt', source: 'report-empty.json', columns: 80 },
  { file: 'terminal-archive-only.txt', source: 'report-archive-only.json', columns: 80 },
];

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
