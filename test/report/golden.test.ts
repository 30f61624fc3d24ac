import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';
import { golden, goldenReport, plain } from './example.ts';

const renderings = [
  { file: 'terminal.txt', source: 'report.json', columns: 80 },
  { file: 'terminal-60.txt', source: 'report.json', columns: 60 },
  { file: 'terminal-empty.txt', source: 'report-empty.json', columns: 80 },
  { file: 'terminal-archive-only.txt', source: 'report-archive-only.json', columns: 80 },
];

const advice = 'differs from its golden file: npm run build && node scripts/write-golden.js, then read the diff';

describe('golden reports', () => {
  it.each(renderings)('[I] renders $source at $columns columns as $file', ({ file, source, columns }) => {
    const text = reporters.terminal(goldenReport(source), { ...plain, columns });

    expect(text, `${file} ${advice}`).toBe(golden(file));
  });

  it.each(['report.json', 'report-empty.json', 'report-archive-only.json'])('[I] gives %s back as JSON', (source) => {
    expect(reporters.json(goldenReport(source), plain), `${source} ${advice}`).toBe(golden(source));
  });

  it('[I] holds the answer and what it rests on within the first 30 lines', () => {
    const lines = golden('terminal.txt').split('\n');

    expect(lines.findIndex((line) => line.startsWith('Danger'))).toBeLessThanOrEqual(30);
    expect(lines.slice(0, 30).join('\n')).toMatch(/In short.*What this rests on.*xhealth sources x/s);
  });
});
