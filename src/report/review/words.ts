import { neutralise } from '../../model/neutralise.ts';
import { type DrawnSample, type ImportedLabels, plainAnswers, type ReviewStatus, settler } from '../../model/review.ts';
import { labels } from '../../model/verdict.ts';
import { formatCount } from '../figures.ts';
import { counted, listed } from '../words.ts';
import { release, together, wrap } from '../wrap.ts';

/** Rows and items that are listed one by one at most. */
const mostListed = 20;

/** What was drawn, and what to do with it. */
export function sampleWords(sample: DrawnSample, folder: string, columns: number): string {
  const { size, rows, strata, halfWidth, expectedPositives, known, withoutWords } = sample;
  const where = neutralise(folder);
  const flagged = strata.filter((stratum) => stratum.flagged).reduce((sum, { drawn }) => sum + drawn, 0);
  const points = halfWidth >= 0.095 ? (100 * halfWidth).toFixed(0) : (100 * halfWidth).toFixed(1);
  const few = expectedPositives < 10 ? ' Few of them are expected to be abuse, so an exact method will be used.' : '';
  return lines(columns, [
    `Drew ${counted(size, 'message')} of the ${formatCount(rows)} judged, by lot with known chances: ${formatCount(flagged)} that the machine flagged and ${formatCount(size - flagged)} that it did not.${known ? ' The same sample had been drawn before; its labels are kept.' : ''}`,
    size === rows
      ? 'That is all there are.'
      : `With all of them labelled the share of abuse will be known to about ${points} points each way.${few}`,
    ...(withoutWords > 0
      ? [
          `${formatCount(withoutWords)} of them have no words left in the cache, so nobody can label them and they are not in the files; the others stand for them. If they are many, draw from a span whose words are there: --since, and the report with the same.`,
        ]
      : []),
    `Written to ${where}: label.html and sample.csv are the same messages, README.md says how. Whoever labels needs nothing else.`,
    'They hold the words of others: hand them to people you trust, and delete them when the labels are back.',
    `Then: ${together('xhealth review import')} and the file that comes back. Two people who label the same messages show how well people agree.`,
  ]);
}

/** What a table of labels brought, and what was left out of it. */
export function importWords(table: ImportedLabels, columns: number): string {
  const { path, stored, replaced, same, empty, understood, leftOut, unknown } = table;
  const brought = [
    counted(stored, 'new label'),
    ...(replaced > 0 ? [`${formatCount(replaced)} in place of earlier ones`] : []),
    ...(same > 0 ? [`${formatCount(same)} known already`] : []),
    ...(empty > 0 ? [`${counted(empty, 'row')} without a label`] : []),
  ];
  const spelt = understood.slice(0, mostListed).map(({ from, to }) => `${quoted(from)} as ${to}`);
  const out = leftOut.slice(0, mostListed).map(({ line, why }) => `  line ${line}: ${neutralise(why)}`);
  const more = leftOut.length > mostListed ? [`  and ${formatCount(leftOut.length - mostListed)} more`] : [];
  return lines(columns, [
    `${neutralise(path)}: ${brought.join(', ')}.`,
    ...(spelt.length > 0 ? [`Other spellings were read: ${listed(spelt)}.`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'label')} of items that were not drawn from this cache: left out.`] : []),
    ...(leftOut.length > 0 ? [`Left out, ${counted(leftOut.length, 'row')}:`, ...out, ...more] : []),
  ]);
}

/** Where the labels of a sample stand. */
export function statusWords(status: ReviewStatus, columns: number): string {
  const { drawnAt, model, modelChanged, size, raters, answered, abusive, unsure, toSettle } = status;
  const settle = toSettle.slice(0, mostListed).map(({ item, answers }) => {
    return `  ${item}: ${answers.map(({ rater, answer }) => `${neutralise(rater)} ${answer}`).join(', ')}`;
  });
  const more = toSettle.length > mostListed ? [`  and ${formatCount(toSettle.length - mostListed)} more`] : [];
  return lines(columns, [
    '',
    `Sample of ${drawnAt.slice(0, 10)}: ${formatCount(answered)} of ${counted(size, 'message')} have an answer that stands${unsure > 0 ? `, ${formatCount(unsure)} nobody was sure of` : ''}.`,
    ...raters.map(
      ({ rater, labelled, unsure: open, first, last }) =>
        `  ${neutralise(rater)}: ${formatCount(labelled)}${open > 0 ? `, ${formatCount(open)} of them unsure` : ''}, taken in ${spanOf(first, last)}`,
    ),
    agreementWords(status),
    ...oneSided(answered, abusive),
    ...(modelChanged
      ? [`The sample was drawn when the machine was ${model}; it has changed since. The labels stay good.`]
      : []),
    ...(toSettle.length > 0
      ? [
          `People disagree whether ${counted(toSettle.length, 'message is', 'messages are')} abuse. They count as not labelled until a table whose rater is ${settler} says:`,
          ...settle,
          ...more,
        ]
      : []),
    nextWords(status),
  ]);
}

/** What the next report will say. */
function nextWords({ answered, unlabelledParts }: ReviewStatus): string {
  if (answered === 0) return '';
  if (unlabelledParts.length > 0)
    return `Reports still say flagged: of ${listed(unlabelledParts.map(quoted))} no message has a label yet. A few more labels mend that.`;
  return `The next ${together('xhealth analyse')} of the same messages says checked where it said flagged.`;
}

function agreementWords({ agreement, agreementReason }: ReviewStatus): string {
  if (agreement === null) return `How well people agree is not known. ${agreementReason}`;
  const range =
    agreement.ci95 === null
      ? 'too few for a range'
      : `${agreement.ci95[0].toFixed(2)} to ${agreement.ci95[1].toFixed(2)}`;
  return `Agreement on abuse or not, Krippendorff's alpha: ${agreement.alpha.toFixed(2)} (${range}; ${counted(agreement.items, 'message')} labelled by two or more). 1 is full agreement, 0 is chance; below 0.67 no firm conclusion is usually drawn.`;
}

function oneSided(answered: number, abusive: number): string[] {
  if (answered === 0) return [];
  if (abusive === 0)
    return ['None of the messages is abuse by these labels. That is an upper limit, not proof of none.'];
  return abusive === answered ? ['All of the messages are abuse by these labels. That is a lower limit.'] : [];
}

/** How to answer in the terminal. */
export function labelHelp(columns: number): string {
  return lines(columns, [
    'Say what each message does to the person it is written to. Enter shows or hides the words; then one label, or several joined by +.',
    `Labels: ${[...labels, ...plainAnswers].join(', ')}.`,
    's skips, back goes back, q stops. Every answer is kept at once. The words can hurt: stop whenever you like. In the UK, Samaritans answer on 116 123.',
  ]);
}

function spanOf(first: string, last: string): string {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from === to ? `on ${from}` : `${from} to ${to}`;
}

function quoted(text: string): string {
  return `“${neutralise(text).slice(0, 40)}”`;
}

/** Paragraphs broken to a width; what a line begins with in blanks it keeps. */
export function lines(columns: number, paragraphs: readonly string[]): string {
  const broken = paragraphs.flatMap((text) => {
    const indent = /^ */.exec(text)?.[0] ?? '';
    return text === '' ? [''] : wrap(text.trim(), columns - indent.length).map((line) => `${indent}${line}`);
  });
  return `${release(broken.join('\n'))}\n`;
}
