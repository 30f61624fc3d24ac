import type { Report } from '../../model/report.ts';
import { type ColumnOf, type Table, tableOf } from './table.ts';

/** Tables about the report itself: what it rests on, what it cannot show, what it found, and why some cells are empty. */
export function coverageTables(report: Report): readonly Table[] {
  const { coverage } = report;
  return [about(report), inputs(coverage), absent(coverage), warnings(coverage), findings(report), reasons(report)];
}

function about({ tool, generatedAt, window, subjects, totals, scores, toxicity }: Report): Table {
  const rows: readonly (readonly [string, string | number | null])[] = [
    ['tool.version', tool.version],
    ['tool.model', tool.model],
    ['generatedAt', generatedAt],
    ['window.since', window.since],
    ['window.until', window.until],
    ['window.timezone', window.timezone],
    ...subjects.map(({ platform, handle }) => ['subject', `${platform}:${handle ?? ''}`] as const),
    ...Object.entries(totals).map(([name, count]) => [`totals.${name}`, count] as const),
    ['toxicity.judged', toxicity.judged],
    ['toxicity.abstained', toxicity.abstained],
    ['toxicity.abusive.count', toxicity.abusive.count],
    ['toxicity.abusive.rate', toxicity.abusive.rate],
    ['toxicity.abusive.ci95.0', toxicity.abusive.ci95?.[0] ?? null],
    ['toxicity.abusive.ci95.1', toxicity.abusive.ci95?.[1] ?? null],
    ['toxicity.abusive.method', toxicity.abusive.method],
    ...Object.entries(scores).map(([name, { value }]) => [`scores.${name}`, value] as const),
  ];
  return tableOf<(typeof rows)[number]>(
    { name: 'about', about: 'A figure or fact about the whole, named as in the JSON report.' },
    rows,
    [
      ['key', 'dotted path in the JSON report', ([key]) => key],
      ['value', 'its value; empty where unknown or open', ([, value]) => value],
    ],
  );
}

type Input = Report['coverage']['inputs'][number];

const inputColumns: readonly ColumnOf<Input>[] = [
  ['path', 'the input as it was named', ({ path }) => path],
  ['kind', 'its format', ({ kind }) => kind],
  ['platform', 'platform', ({ platform }) => platform],
  ['channel', 'archive, capture, dump or api', ({ channel }) => channel],
  ['thisRun', 'whether this run read it', ({ thisRun }) => thisRun],
  ['from', 'first day of what it holds', ({ span }) => span.from],
  ['to', 'last day of what it holds', ({ span }) => span.to],
  ['daysSeen', 'days on which it holds a post by others; for an archive, by its owner', ({ daysSeen }) => daysSeen],
  ['posts', 'rows by the account', ({ records }) => records.posts],
  ['reposts', 'of these, reposts', ({ records }) => records.reposts],
  ['replies', 'of these, replies', ({ records }) => records.replies],
  ['interactions', 'rows by others that address the account', ({ records }) => records.interactions],
  ['otherPosts', 'rows by others that do not', ({ records }) => records.otherPosts],
  ['context', 'posts nested in another row', ({ records }) => records.context],
  ['skipped', 'rows that could not be used', ({ skipped }) => skipped.reduce((sum, { count }) => sum + count, 0)],
  ['duplicates', 'rows already known', ({ duplicates }) => duplicates],
];

function inputs({ inputs: rows }: Report['coverage']): Table {
  return tableOf(
    { name: 'inputs', about: 'An input the report rests on; its rows as they stand in it, whatever the window.' },
    rows,
    inputColumns,
  );
}

function absent({ absent: rows }: Report['coverage']): Table {
  return tableOf<(typeof rows)[number]>({ name: 'absent', about: 'Something these inputs can never show.' }, rows, [
    ['platform', 'platform', ({ platform }) => platform],
    ['what', 'what is missing', ({ what }) => what],
    ['why', 'why', ({ why }) => why],
    ['how', 'how to get it', ({ how }) => how],
  ]);
}

function warnings({ warnings: rows }: Report['coverage']): Table {
  return tableOf<(typeof rows)[number]>(
    { name: 'warnings', about: 'Something that went wrong or is missing in an input.' },
    rows,
    [
      ['code', 'stable name of the warning', ({ code }) => code],
      ['text', 'what it is', ({ text }) => text],
      ['path', 'the input', ({ path }) => path],
    ],
  );
}

function findings({ findings: rows }: Report): Table {
  return tableOf<(typeof rows)[number]>({ name: 'findings', about: 'A statement made from the figures.' }, rows, [
    ['id', 'stable name', ({ id }) => id],
    ['severity', 'how bad if true: danger, high, medium, low or info', ({ severity }) => severity],
    ['confidence', 'how sure: high, medium or low', ({ confidence }) => confidence],
    ['title', 'in a few words', ({ title }) => title],
    ['detail', 'in a sentence or two', ({ detail }) => detail],
    ['evidence', 'what it rests on: paths or ids, a space between', ({ evidence }) => evidence.join(' ')],
  ]);
}

function reasons({ reasons: all }: Report): Table {
  const rows = Object.entries(all);
  return tableOf<(typeof rows)[number]>(
    { name: 'reasons', about: 'Why a value is not known. A path covers what is below it too.' },
    rows,
    [
      ['path', 'dotted path in the JSON report', ([path]) => path],
      ['code', 'stable name of the reason', ([, { code }]) => code],
      ['text', 'the reason', ([, { text }]) => text],
    ],
  );
}
