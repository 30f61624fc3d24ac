import type { InteractionLine } from '../../model/interaction-row.ts';
import { labels } from '../../model/verdict.ts';
import { csvCell, csvRow } from '../csv-row.ts';
import type { TableColumn } from './table.ts';

/** The table of interactions: the keys of a line of NDJSON, classes spread over a column each. */
export const interactionColumns: readonly TableColumn[] = [
  { name: 'id', says: 'the interaction: platform:id, or a keyed hash where authors are pseudonyms' },
  { name: 'platform', says: 'where it was written' },
  { name: 'kind', says: 'reply, mention or quote' },
  { name: 'at', says: 'when it was written, ISO 8601 UTC; empty where no input says' },
  { name: 'author', says: 'pseudonym, or @handle where handles were asked for' },
  { name: 'inReplyTo', says: 'what it answers, named as id is; empty where it answers nothing or that is not public' },
  { name: 'language', says: 'language code the judgement assumed, else what the platform says' },
  { name: 'abuse', says: 'probability that it is abusive to anyone, 0 to 1; empty where it was not judged' },
  ...labels.map((label) => ({
    name: `classes.${label}`,
    says: `probability of ${label}, 0 to 1; empty where the message carries no label at all`,
  })),
  { name: 'labels', says: 'labels at or above their thresholds, a space between' },
  { name: 'direction', says: 'subject, other, quoted or unclear; empty where nothing is labelled as abuse or quoted' },
  { name: 'danger', says: 'true where threat, doxxing or self-harm-encouragement is among the labels' },
  {
    name: 'anonymity',
    says: 'how much the account hides: strong, some, few or unknown; empty where X’s API alone gave the message, danger aside',
  },
  { name: 'signals', says: 'signals of anonymity the account shows, a space between; empty also where anonymity is' },
  { name: 'text', says: 'by --show-text; empty where hidden or not public' },
  { name: 'url', says: 'link, where handles were asked for' },
];

/** The first line of the table. */
export function interactionHeader(): string {
  return csvRow(interactionColumns.map(({ name }) => name));
}

/** Rows of the table, each with its end. */
export function interactionCsv(rows: readonly InteractionLine[]): string {
  return rows.map(line).join('');
}

const noClasses = ','.repeat(labels.length - 1);

/** Put together by hand, as a line of NDJSON is. */
function line(row: InteractionLine): string {
  const { id, platform, kind, at, author, inReplyTo, language, abuse, direction, danger, anonymity, text, url } = row;
  return `${csvCell(id)},${platform},${kind},${csvCell(at)},${csvCell(author)},${csvCell(inReplyTo)},${csvCell(language)},${abuse ?? ''},${classCells(row.classes)},${row.labels.join(' ')},${direction ?? ''},${danger},${anonymity ?? ''},${row.signals?.join(' ') ?? ''},${csvCell(text)},${csvCell(url)}\r\n`;
}

/** `"threat":` and so on, in the order in which a judge writes its classes. */
const keys = labels.map((label) => `"${label}":`);

/** The numbers are taken as they were written: to parse a million such texts takes longer than all other columns. */
function classCells(classes: string): string {
  if (classes === '{}') return noClasses;
  let cells = '';
  let at = 1;
  for (const [place, key] of keys.entries()) {
    if (place > 0) cells += ',';
    if (!classes.startsWith(key, at)) continue;
    const comma = classes.indexOf(',', at);
    const end = comma < 0 ? classes.length - 1 : comma;
    cells += classes.slice(at + key.length, end);
    at = end + 1;
  }
  return at === classes.length ? cells : parsedCells(classes);
}

/** Of classes in another order. */
function parsedCells(classes: string): string {
  const found: Readonly<Record<string, number>> = JSON.parse(classes);
  return labels.map((label) => found[label] ?? '').join(',');
}
