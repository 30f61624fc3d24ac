import type { SharedRow } from '../../model/shared-row.ts';
import { labels } from '../../model/verdict.ts';
import { dictionaryCsv } from '../csv/dictionary.ts';
import type { TableColumn } from '../csv/table.ts';
import { csvRow } from '../csv-row.ts';

export { dataStatement } from './statement.ts';
export { xTermsOfSharing } from './x-terms.ts';

const columns: readonly TableColumn[] = [
  {
    name: 'id',
    says: 'pseudonym of the interaction: the same in every share made with this cache, and in nothing else',
  },
  { name: 'platform', says: 'where it was written' },
  { name: 'kind', says: 'reply, mention or quote' },
  { name: 'date', says: 'the day, the Monday of the week or the first of the month, UTC; empty where no input says' },
  { name: 'author', says: 'pseudonym of the account that wrote it' },
  { name: 'inReplyTo', says: 'pseudonym of what it answers; empty where it answers nothing or that is not public' },
  { name: 'language', says: 'language code' },
  { name: 'abuse', says: 'probability that it is abusive to anyone, to two places; empty where it was not judged' },
  ...labels.map((label) => ({
    name: `classes.${label}`,
    says: `probability of ${label}, to two places; empty where the message carries no label at all`,
  })),
  { name: 'labels', says: 'labels at or above their thresholds, a space between' },
  { name: 'direction', says: 'subject, other, quoted or unclear' },
  { name: 'danger', says: 'true where threat, doxxing or self-harm-encouragement is among the labels' },
  {
    name: 'anonymity',
    says: 'how much the account hides: strong, some, few or unknown; empty where X’s API alone gave the message, danger aside',
  },
  { name: 'text', says: 'masked, without names; empty where texts were left out or it was not public' },
];

/** The columns as a table of their own, to go beside the rows. */
export function sharedDictionary(): string {
  return dictionaryCsv([{ name: 'interactions', about: '', columns }]);
}

export function sharedHeader(): string {
  return csvRow(columns.map(({ name }) => name));
}

export function sharedCsv(rows: readonly SharedRow[]): string {
  return rows
    .map((row) =>
      csvRow([
        row.id,
        row.platform,
        row.kind,
        row.date,
        row.author,
        row.inReplyTo,
        row.language,
        row.abuse,
        ...labels.map((label) => row.classes[label] ?? null),
        row.labels.join(' '),
        row.direction,
        row.danger,
        row.anonymity,
        row.text,
      ]),
    )
    .join('');
}
