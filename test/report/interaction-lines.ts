import fc from 'fast-check';
import { platforms } from '../../src/model/account.ts';
import type { InteractionLine } from '../../src/model/interaction-row.ts';
import { anonymitySignals, anonymityStrengths } from '../../src/model/signal.ts';
import { directions, labels } from '../../src/model/verdict.ts';

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
export const anyLine: fc.Arbitrary<InteractionLine> = fc.record({
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
});
