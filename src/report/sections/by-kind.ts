import type { Report } from '../../model/report.ts';
import { abuseClasses, type Label } from '../../model/verdict.ts';
import { aside, type Block, type Cell, type Column, heading, paragraph, table } from '../blocks.ts';
import { formatCount, formatShare } from '../figures.ts';
import { counted, labelNames, listed, methodWord } from '../words.ts';
import { estimatedNote } from './how-sure.ts';

const barCells = 8;

const columns: readonly Column[] = [
  { title: 'kind', align: 'left' },
  { title: 'messages', align: 'right' },
  { title: 'share (range)', align: 'left' },
  { title: 'accounts', align: 'right' },
  { title: '', align: 'left' },
];

/** Counted beside the classes of abuse, and never among them. */
const noAbuse = ['support', 'criticism'] as const satisfies readonly Label[];

/** Messages per class with their share, then what is counted and is no abuse. */
export function byKind(report: Report): Block[] {
  const { abusive, flagged, judged, byClass, authors } = report.toxicity;
  const isChecked = methodWord(abusive.method) === 'checked';
  if (judged === 0) return [...heading('Abuse by kind'), ...paragraph('No message could be judged.')];
  const style = {
    word: 'flagged',
    max: Math.max(...abuseClasses.map((name) => byClass[name].count ?? 0)),
  };
  const line = (name: Label, max: number | null) => row(labelNames[name], byClass[name], { ...style, max });
  const others = noAbuse.filter((name) => byClass[name].count !== 0).map((name) => line(name, null));
  const rows = [
    ...abuseClasses.filter((name) => byClass[name].count !== 0).map((name) => line(name, style.max)),
    row('any of these', { ...flagged, authors: authors.abusive }, { ...style, max: null }),
    ...(isChecked ? [checkedRow(abusive)] : []),
    ...(others.length > 0 ? [['no abuse:', '', '', '', ''], ...others] : []),
  ];
  return [
    ...heading(`Abuse by kind · of ${counted(judged, 'message')} judged`),
    ...table(columns, rows),
    ...paragraph(noneFound(report)),
    ...estimatedNote(report).flatMap((text) => aside(text)),
    ...aside(rangeNote(report)),
  ];
}

/** Kinds without a message; where some were aimed at somebody else, no kind of abuse is said to be absent. */
function noneFound({ toxicity }: Report): string {
  const aimed = (toxicity.byDirection.other ?? 0) + toxicity.dangerElsewhere > 0 ? ' that is aimed at you' : '';
  const sentenceOf = (names: readonly Label[], aim: string): string[] => {
    const none = names.filter((name) => toxicity.byClass[name].count === 0);
    return none.length === 0 ? [] : [`None found${aim}: ${listed(none.map((name) => labelNames[name]))}.`];
  };
  if (aimed === '') return sentenceOf([...abuseClasses, ...noAbuse], '').join('');
  return [...sentenceOf(abuseClasses, aimed), ...sentenceOf(noAbuse, '')].join(' ');
}

interface Figures {
  readonly count: number | null;
  readonly rate: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly authors: number | null;
}

interface RowStyle {
  /** The count of the longest bar; `null` for no bar. */
  readonly max: number | null;
  readonly word: string;
}

function row(name: string, { count, rate, ci95, authors }: Figures, { max, word }: RowStyle): Cell[] {
  const share = rate === null || ci95 === null ? 'no range' : `${formatShare(rate, ci95)} ${word}`;
  return [name, figure(count), share, figure(authors), max === null ? '' : { value: count ?? 0, max, cells: barCells }];
}

function figure(value: number | null): string {
  return value === null ? 'unknown' : formatCount(value);
}

/** What people's labels make of it: abuse that was missed counts, and flags that were wrong do not. */
function checkedRow({ count, rate, ci95 }: Report['toxicity']['abusive']): Cell[] {
  const share = rate === null || ci95 === null ? 'no range' : `${formatShare(rate, ci95)} checked`;
  return ['abuse by labels', figure(count), share, '', ''];
}

function rangeNote(report: Report): string {
  const flagged =
    'A message can be of several kinds. A flagged range is over accounts: it holds neither the errors of the machine nor what was not seen.';
  if (methodWord(report.toxicity.abusive.method) === 'flagged') return flagged;
  return `${flagged} A checked range holds those errors, and not what was not seen.`;
}
