import fc from 'fast-check';
import { pageOf as makePage, writtenOf } from '../../scripts/interaction-page.js';
import { platforms } from '../../src/model/account.ts';
import * as pages from '../../src/model/interaction-page.ts';
import type { InteractionLine } from '../../src/model/interaction-row.ts';
import * as signalWords from '../../src/model/signal.ts';
import * as verdicts from '../../src/model/verdict.ts';
import type { PageText } from '../../src/report/row-writer.ts';

const { anonymitySignals, anonymityStrengths } = signalWords;
const { dangerClasses, directions, labels } = verdicts;
const dangerous: readonly string[] = dangerClasses;
const model = { ...pages, ...signalWords, ...verdicts };

/** Lines of one platform as a page. */
export function pageOf(lines: readonly InteractionLine[]): pages.InteractionPage {
  return makePage(lines, model);
}

/** What a format writes of lines. */
export function written(lines: readonly InteractionLine[], format: PageText): string {
  return writtenOf(lines, format, model);
}

/** A line as a page can hold it: the bytes of a page are UTF-8, which no half of a character is; texts and links are strings. */
export function wellFormed(line: InteractionLine): InteractionLine {
  const { id, at, author, inReplyTo, language } = line;
  return {
    ...line,
    id: id.toWellFormed(),
    at: at?.toWellFormed() ?? null,
    author: author.toWellFormed(),
    inReplyTo: inReplyTo?.toWellFormed() ?? null,
    language: language?.toWellFormed() ?? null,
  };
}

/** Text as strangers write it: formulas, quotes, line breaks, sequences for terminals, marks of direction, whatever else. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      "'",
      '"',
      ',',
      ';',
      '|',
      ' ',
      'a',
      '\u202e',
      '\u001b[2J',
      '\0',
      '＝',
      '<script>',
    ),
  }),
  fc.constantFrom(
    "=cmd|'/C calc'!A0",
    "'=1+1",
    "''-1",
    '\u2028=1',
    '\u001b]8;;https://x.example\u0007',
    '-5',
    '@SUM(A1)',
  ),
);

const text = fc.option(hostileText, { nil: null });

/** Any line there could be, and some there could not. */
export const anyLine: fc.Arbitrary<InteractionLine> = fc
  .record<InteractionLine>({
    id: hostileText,
    platform: fc.constantFrom(...platforms),
    kind: fc.constantFrom('reply', 'mention', 'quote'),
    at: text,
    author: hostileText,
    inReplyTo: text,
    language: text,
    abuse: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    classes: fc
      .dictionary(fc.constantFrom(...labels), fc.double({ min: 0, max: 1, noNaN: true }))
      .map((classes) => JSON.stringify(classes)),
    labels: fc.subarray([...labels]),
    direction: fc.option(fc.constantFrom(...directions), { nil: null }),
    danger: fc.boolean(),
    anonymity: fc.constantFrom(...anonymityStrengths),
    signals: fc.subarray([...anonymitySignals]),
    text,
    url: text,
  })
  .chain((line) =>
    fc.boolean().map((isTold) => ({
      ...line,
      ...(isTold ? {} : { anonymity: null, signals: null }),
      danger: line.labels.some((label) => dangerous.includes(label)),
    })),
  );
