import { absent, cell, type InteractionPage, rowSpans } from '../../model/interaction-page.ts';
import { anonymityStrengths, signalsOf } from '../../model/signal.ts';
import { dangerMask, directions, labels, labelsOf } from '../../model/verdict.ts';
import { csvCell, csvRow } from '../csv-row.ts';
import { bytesLike, type Lead, type PageText, type Piece, piece, pieces, RowWriter } from '../row-writer.ts';
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

/** What a cell of `csvRow` may hold as it is, all but spaces within. */
const form = {
  plain: bytesLike(/[\w:./#()-]/),
  first: bytesLike(/[\w:./#(]/),
  other: csvCell,
  quote: piece(''),
};

/** What stands before a cell, whatever is in it. */
function before(text: string): Lead {
  const bytes = piece(text);
  return { plain: bytes, other: bytes, none: bytes };
}

const begin = before('');
const next = before(',');
const comma = piece(',');
const lineEnd = piece('\r\n');
const noWords = piece(',\r\n');

/** Rows of the table, each with its end. */
export function csvPages(): PageText {
  const writer = new RowWriter(form);
  const judged = pieces(judgedPiece);
  const traits = pieces(traitsPiece);
  return (page) => {
    const { platform, labels, direction, signals, anonymity, text, url } = page;
    const platformAndKind = before(`,${platform},`);
    for (let row = 0; row < page.count; row += 1) {
      writer.name(begin, page, row, cell.id);
      writer.raw(platformAndKind, page, row, cell.kind);
      writer.cell(next, page, row, cell.at);
      writer.name(next, page, row, cell.author);
      writer.name(next, page, row, cell.inReplyTo);
      writer.cell(next, page, row, cell.language);
      writer.raw(next, page, row, cell.abuse);
      writer.put(comma);
      putClasses(writer, page, row);
      writer.put(judged(labels[row] ?? 0, direction[row] ?? absent));
      writer.put(traits(signals[row] ?? 0, anonymity[row] ?? absent));
      if (text === null && url === null) writer.put(noWords);
      else {
        writer.text(`${csvCell(text?.[row] ?? null)},${csvCell(url?.[row] ?? null)}`);
        writer.put(lineEnd);
      }
    }
    return writer.take();
  };
}

function judgedPiece(mask: number, direction: number): string {
  return `,${labelsOf(mask).join(' ')},${directions[direction] ?? ''},${(mask & dangerMask) !== 0}`;
}

/** With the comma before the next. */
function traitsPiece(signals: number, anonymity: number): string {
  if (anonymity === absent) return ',,,';
  return `,${anonymityStrengths[anonymity] ?? 'unknown'},${signalsOf(signals).join(' ')},`;
}

/** `"threat":` and so on, in the order in which a judge writes its classes. */
const keys = labels.map((label) => piece(`"${label}":`));
const noClasses = piece(','.repeat(labels.length - 1));

const between = 0x2c;

/** The numbers are taken as they were written: to parse a million such texts takes longer than all other columns. */
function putClasses(writer: RowWriter, { bytes, spans }: InteractionPage, row: number): void {
  const start = spans[row * rowSpans + 2 * cell.classes] as number;
  const end = spans[row * rowSpans + 2 * cell.classes + 1] as number;
  // `{}` has nothing between its brackets.
  if (end - start === 2) writer.put(noClasses);
  else putSome(writer, bytes, start, end);
}

function putSome(writer: RowWriter, bytes: Buffer, start: number, end: number): void {
  const before = writer.length;
  let at = start + 1;
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] as Piece;
    if (place > 0) writer.put(comma);
    if (!writer.isAt(bytes, at, key)) continue;
    const from = at + key.length;
    at = from;
    while (at < end - 1 && bytes[at] !== between) at += 1;
    writer.range(bytes, from, at);
    at += 1;
  }
  if (at === end) return;
  writer.cutTo(before);
  writer.text(parsedCells(bytes.toString('utf8', start, end)));
}

/** Of classes in another order. */
function parsedCells(classes: string): string {
  const found: Readonly<Record<string, number>> = JSON.parse(classes);
  return labels.map((label) => found[label] ?? '').join(',');
}
