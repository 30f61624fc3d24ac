import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { neutralise } from '../../src/model/neutralise.ts';
import { reportTables } from '../../src/report/csv/index.ts';
import { csvPages, interactionHeader } from '../../src/report/csv/interactions.ts';
import { csvRow } from '../../src/report/csv-row.ts';
import { goldenReport } from './example.ts';
import { anyLine, hostileText, written } from './interaction-lines.ts';

/** What a reader does to get a text back. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

/** A text as a cell holds it. */
function inert(text: string): string {
  return /^[\t\r]/.test(text) ? text.charAt(0) + neutralise(text.slice(1)) : neutralise(text);
}

function parsed(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

describe('cells of CSV', () => {
  it('[P] come back as they were, once the guard is taken away and what acts is taken out', () => {
    const cells = fc.array(
      fc.oneof(hostileText, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const back = parsed(rows.map(csvRow).join(''));

        expect(back.map((row) => row.map(unguarded))).toEqual(
          rows.map((row) =>
            row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell === null ? '' : unguarded(String(cell)))),
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('[P] of text never begin as a formula does, quoted or not', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = csvRow([text, 'end']);

        expect(line).not.toMatch(/^"?[=+\-@\t\r＝＋－＠]/);
        expect(line.replace(/^"?'[\t\r]/, '')).not.toMatch(
          /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/,
        );
        expect(line.indexOf('\n')).toBe(line.length - 1);
      }),
      { numRuns: 400 },
    );
  });

  it('[U] of numbers are left alone', () => {
    expect(csvRow([-0.5, '-0.5', 1e21])).toBe("-0.5,'-0.5,1e+21\r\n");
  });
});

describe('the table of interactions', () => {
  it('[P] holds every row, whatever is in it', () => {
    const [names = []] = parsed(interactionHeader());
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), (rows) => {
        const back = parsed(interactionHeader() + written(rows, csvPages())).slice(1);

        for (const [at, row] of rows.entries()) {
          const cells = Object.fromEntries(
            names.map((name, column) => [name, unguarded(back[at]?.[column] ?? 'missing')]),
          );
          const classes: Readonly<Record<string, number>> = JSON.parse(row.classes);

          expect(back[at]).toHaveLength(names.length);
          expect(cells).toMatchObject({
            id: inert(row.id),
            author: inert(row.author),
            text: inert(row.text ?? ''),
            abuse: row.abuse === null ? '' : String(row.abuse),
            labels: row.labels.join(' '),
            anonymity: row.anonymity ?? '',
            signals: row.signals?.join(' ') ?? '',
            danger: String(row.danger),
            ...Object.fromEntries(Object.entries(classes).map(([name, chance]) => [`classes.${name}`, String(chance)])),
          });
        }
      }),
    );
  });
});

describe('the tables of a report', () => {
  const files = new Map(reportTables(goldenReport()).map(({ name, text }) => [name, text]));

  it('[U] are all there, each with a header and rows as wide', () => {
    const tables = [...files].filter(([name]) => name.endsWith('.csv'));

    expect(tables.map(([name]) => name)).toEqual(
      expect.arrayContaining(
        'by-class timeline danger authors incidents reach-timeline reach-daily reach-changes anonymity-signals candidates misquotes about inputs absent warnings findings reasons'
          .split(' ')
          .map((name) => `${name}.csv`),
      ),
    );
    for (const [name, text] of tables) {
      const [header = [], ...rows] = parsed(text);
      expect(new Set(header).size, name).toBe(header.length);
      for (const row of rows) expect(row, name).toHaveLength(header.length);
    }
  });

  it('[U] hold the figures of the report, and nothing for what is unknown', () => {
    const report = goldenReport();
    const [header = [], ...rows] = parsed(files.get('by-class.csv') ?? '');
    const insult = Object.fromEntries(
      header.map((name, column) => [name, rows.find(([name]) => name === 'insult')?.[column]]),
    );

    expect(insult).toMatchObject({
      count: String(report.toxicity.byClass.insult.count),
      judged: String(report.toxicity.judged),
      rate: String(report.toxicity.byClass.insult.rate),
      ci95Low: String(report.toxicity.byClass.insult.ci95?.[0] ?? ''),
    });
    expect(parsed(files.get('reasons.csv') ?? '').length - 1).toBe(Object.keys(report.reasons).length);
  });

  it('[U] hold the days of the account, a count that no input states empty', () => {
    const report = goldenReport();
    const days = [
      { day: '2026-10-01', views: 1200, follows: 4, unfollows: 0, profileVisits: null },
      { day: '2026-10-02', views: null, follows: 0, unfollows: 2, profileVisits: 31 },
    ];
    const tables = reportTables({ ...report, reach: { ...report.reach, daily: { days, months: [] } } });
    const [header, ...rows] = parsed(tables.find(({ name }) => name === 'reach-daily.csv')?.text ?? '');

    expect(header).toEqual(['day', 'views', 'follows', 'unfollows', 'profileVisits']);
    expect(rows).toEqual([
      ['2026-10-01', '1200', '4', '0', ''],
      ['2026-10-02', '', '0', '2', '31'],
    ]);
  });

  it('[U] have every column explained', () => {
    const explained = new Set(parsed(files.get('columns.csv') ?? '').map(([table, column]) => `${table} ${column}`));
    for (const [name, text] of files) {
      if (!name.endsWith('.csv') || name === 'columns.csv') continue;
      const [header = []] = parsed(text);
      for (const column of header) expect(explained).toContain(`${name} ${column}`);
    }
    expect(files.get('README.md')).toContain('## interactions.csv');
  });
});
