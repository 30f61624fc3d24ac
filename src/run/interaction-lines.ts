import { absent, cell, type InteractionPage, rowSpans } from '../model/interaction-page.ts';
import type { InteractionLine } from '../model/interaction-row.ts';
import { anonymityStrengths, signalsOf } from '../model/signal.ts';
import { dangerMask, labelsOf } from '../model/verdict.ts';
import { directionOf } from './danger-rows.ts';

/** The rows of a page as objects, for those who work with them; they outlive the page. */
export function linesOf(page: InteractionPage): readonly InteractionLine[] {
  return Array.from({ length: page.count }, (_, row) => lineOf(page, row));
}

function lineOf(page: InteractionPage, row: number): InteractionLine {
  const { platform, labels, direction, text, url } = page;
  const mask = labels[row] ?? 0;
  const index = direction[row] ?? absent;
  const told = traitsTold(page, row);
  const abuse = textOf(page, row, cell.abuse);
  return {
    id: textOf(page, row, cell.id) ?? '',
    platform,
    kind: textOf(page, row, cell.kind) as InteractionLine['kind'],
    at: textOf(page, row, cell.at),
    author: textOf(page, row, cell.author) ?? '',
    inReplyTo: textOf(page, row, cell.inReplyTo),
    language: textOf(page, row, cell.language),
    abuse: abuse === null ? null : Number(abuse),
    classes: textOf(page, row, cell.classes) ?? '{}',
    labels: labelsOf(mask),
    direction: index === absent ? null : directionOf(index),
    danger: (mask & dangerMask) !== 0,
    ...told,
    text: text?.[row] ?? null,
    url: url?.[row] ?? null,
  };
}

function traitsTold(
  { anonymity, signals }: InteractionPage,
  row: number,
): Pick<InteractionLine, 'anonymity' | 'signals'> {
  const strength = anonymity[row] ?? absent;
  if (strength === absent) return { anonymity: null, signals: null };
  return {
    anonymity: anonymityStrengths[strength] ?? 'unknown',
    signals: signalsOf(signals[row] ?? 0),
  };
}

function textOf({ bytes, spans }: InteractionPage, row: number, of: number): string | null {
  const at = row * rowSpans + 2 * of;
  const start = spans[at] ?? absent;
  return start < 0 ? null : bytes.toString('utf8', start, spans[at + 1]);
}
