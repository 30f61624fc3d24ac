import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import { goldenReport } from './example.ts';

/** Fields whose strings are words of ours: the model allows no others there. */
const ours = new Set([
  'platform',
  'channel',
  'class',
  'verdict',
  'basis',
  'alsoBy',
  'by',
  'triggerKind',
  'method',
  'severity',
  'confidence',
  'statistic',
  'signals',
  'op',
  'scores',
]);

/** Of a group of accounts, what they have in common; of an input it is a name like any other. */
const oursInPart = /^(?:coordination|anonymity)\b.*\.kind$/;

/** The fullest golden report with one word in every place that can hold a string, names of the places but not their words. */
export function infested(word: string, base: Report = goldenReport('report-in-full.json')): Report {
  return spoilt(base, '', word) as Report;
}

function spoilt(value: unknown, path: string, word: string): unknown {
  const name = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? '';
  if (typeof value === 'string') return ours.has(name) || oursInPart.test(path) ? value : word;
  if (Array.isArray(value)) return value.map((part, index) => spoilt(part, `${path}.${index}`, word));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, spoilt(part, path === '' ? key : `${path}.${key}`, word)]),
  );
}

/** What strangers write to break a page, whole and in pieces. */
const weapons = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '&#60;b&#62;',
  '&amp;',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://example.com/a?b=c',
  'www.example.com',
  'someone@example.com',
  '@everyone',
  '[a](javascript:x)',
  '![a](https://example.com/x.png)',
  '`code`',
  '``',
  '| a | b |',
  '\\',
  '\\|',
  '\\`',
  '**bold**',
  '_under_',
  '~~gone~~',
  '# heading',
  '- point',
  '1. point',
  '> said',
  '---',
  '===',
  '$$x$$',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\n',
  '\r\n\r\n',
  '\t',
  '\u2028',
  '▁▂▃',
  '日本',
  '👩‍👧',
  'e\u0301\u0301\u0301\u0301',
  ' ',
  'a',
];

export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...weapons), maxLength: 8 }),
  fc.constantFrom(...weapons).map((weapon) => weapon.repeat(Math.ceil(10_000 / weapon.length))),
);

/** Characters that act on a terminal or turn the direction of text; none may be left in any page, line ends apart. */
export const acting =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;
