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

const advice = 'differs from its golden file: npm run build && node scripts/write-golden.js, then read the diff';

describe('golden reports', () => {
  it.each(renderings)('[I] renders $source at $columns columns as $file', ({ file, source, columns }) => {
    const text = reporters.terminal(goldenReport(source), { ...plain, columns });

    expect(text, `${file} ${advice}`).toBe(golden(file));
  });

  it.each(['report.json', 'report-in-full.json', 'report-empty.json', 'report-archive-only.json'])(
    '[I] gives %s back as JSON',
    (source) => {
      expect(reporters.json(goldenReport(source), plain), `${source} ${advice}`).toBe(golden(source));
    },
  );

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
