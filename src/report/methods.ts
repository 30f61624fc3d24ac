import { channels } from '../model/coverage.ts';
import type { RateMethod, Report } from '../model/report.ts';
import { formatDay, formatSpan } from './dates.ts';
import { formatCount } from './figures.ts';
import { inertLine } from './neutral-report.ts';
import { counted, kindInWords, platformNames } from './words.ts';

/** How the headline's interval came about, by its method. */
const methodWords: Readonly<Record<RateMethod, string>> = {
  'flagged-author-bootstrap':
    'The share is that of flags; its 95 % interval resamples authors with replacement (percentile bootstrap, Efron and Tibshirani 1993), stretched by Student’s t where few authors carry the variance and widened to Clopper and Pearson’s where few authors have a flagged message; it holds neither the errors of the classifier nor what was not seen.',
  'estimated-range':
    'The range given is that of the classifier’s error rates on outside sources; it is no confidence interval.',
  'checked-ppi':
    'The rate is corrected by them with prediction-powered inference (PPI++, Angelopoulos, Duchi and Zrnic 2023) over strata; its 95 % interval is a score interval over strata (after Miettinen and Nurminen 1985) and holds the classifier’s errors, not those of people.',
  'checked-exact':
    'The rate is their weighted share, as too few positives or negatives were expected or came for an approximation; its 95 % interval is exact (Clopper and Pearson 1934; Buehler 1957 for flagged and unflagged messages together) and holds the classifier’s errors, not those of people.',
};

const channelWords = {
  archive: 'the account holder’s own export',
  capture: 'a capture of what a browser showed',
  dump: 'files of collection tools',
  api: 'the platform’s API',
} as const;

/**
 * How a report was made, as paragraphs for the methods section of a paper: what was read, judged and estimated, with
 * versions, seed and fingerprint. Plain text in paragraphs; ends with a newline. Nothing in it that the report does not hold.
 */
export function methodsText(report: Report): string {
  return `${[data(report), judging(report), estimating(report), reproducing(report)].join('\n\n')}\n`;
}

function data({ coverage, subjects, totals, window }: Report): string {
  const names = [...new Set(subjects.map(({ platform }) => platformNames[platform]))];
  const used = channels.filter((channel) => coverage.inputs.some((input) => input.channel === channel));
  const kinds = [...new Set(coverage.inputs.map(kindInWords))];
  const skipped = coverage.inputs.flatMap((input) => input.skipped).reduce((sum, { count }) => sum + count, 0);
  const span = formatSpan(window.since, window.until, window.timezone);
  const absent = coverage.absent.length;
  return [
    `Data. ${counted(coverage.inputs.length, 'input')}${names.length === 0 ? '' : ` of ${names.join(' and ')}`} ${coverage.inputs.length === 1 ? 'was' : 'were'} read${used.length === 0 ? '' : `, from ${used.map((channel) => channelWords[channel]).join(' and ')}`} (${kinds.map(inertLine).join('; ') || 'none'}).`,
    `After collapsing edits and removing duplicates ${span === null ? 'they hold' : `the window ${span} (${inertLine(window.timezone)}) holds`} ${counted(totals.posts, 'post')} by the account and ${counted(totals.interactions, 'reply, mention or quote', 'replies, mentions and quotes')} by ${counted(totals.authors, 'author')}.`,
    `${skipped === 0 ? 'No record was skipped.' : `${counted(skipped, 'record')} could not be used and ${skipped === 1 ? 'was' : 'were'} skipped.`}`,
    absent === 0
      ? ''
      : `${counted(absent, 'kind')} of data cannot be in such inputs and ${absent === 1 ? 'is' : 'are'} listed in the report.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function judging({ tool, toxicity }: Report): string {
  const all = toxicity.judged + toxicity.abstained;
  const share = all === 0 ? '' : ` (${((100 * toxicity.abstained) / all).toFixed(1)} %)`;
  return [
    `Classification. Each message was judged by the model ${inertLine(tool.model)} of xhealth ${inertLine(tool.version)}, a small network over hashed words with published rules beside it, calibrated per class; its training data, error rates by source and known failures are in the model card of that version.`,
    `${formatCount(toxicity.judged)} messages were judged; ${formatCount(toxicity.abstained)}${share} were left out, as not English or as holding no words.`,
    'A message counts as abusive where a class of abuse reaches its published threshold and the words are aimed at the account or at nobody clear; quoted abuse and abuse aimed at others do not count.',
  ].join(' ');
}

/** What the headline rests on: flags, a sample that people labelled, or labels of every message. */
function headline({ abusive, checked, judged, precision }: Report['toxicity']): string {
  if (checked === null) return methodWords[abusive.method];
  const { labelled, raters, unsettled, drawnAt } = checked;
  const who = `labelled by ${counted(raters, 'person', 'people')}`;
  if (labelled >= judged)
    return `All ${formatCount(judged)} judged messages were ${who}: the rate is a count, without an interval of sampling.`;
  const open = unsettled === 0 ? '' : ` ${formatCount(unsettled)} on which they disagreed count as not labelled.`;
  const agreed =
    precision === null || precision.all.labelled === 0
      ? ''
      : ` Of ${formatCount(precision.all.labelled)} labelled flags they agreed with ${formatCount(precision.all.agreed)}.`;
  return [
    `Of ${formatCount(judged)} judged messages a probability sample was drawn on ${formatDay(drawnAt, 'UTC')}, stratified by flag, class and score where enough were expected and spread over months;`,
    `${formatCount(labelled)} of it were ${who}.${open} ${methodWords[abusive.method]}${agreed}`,
  ].join(' ');
}

function estimating({ toxicity, reach, anonymity }: Report): string {
  const { differences } = toxicity;
  const sentences = [`Estimates. ${headline(toxicity)}`];
  if (differences.looks > 0) {
    sentences.push(
      `Spans of time were compared by the ratio of their rates, authors resampled, and ${counted(differences.looks, 'comparison')} corrected together by Holm’s method (1979).`,
    );
  }
  if (anonymity.ratio.value !== null)
    sentences.push('The ratio of shares between authors has Koopman’s score interval (1984).');
  if (reach.changes.length > 0) {
    sentences.push(
      'Reach before and after a date was compared over spans of equal length by shifted geometric means per post, kinds of post and posting rate held equal by regression, with 95 % intervals by equal-weighted cosines (Müller 2014; Lazarus, Lewis, Stock and Watson 2018), on one basis at a time: views, or likes and reposts.',
    );
  }
  return sentences.join(' ');
}

function reproducing({ generatedAt, provenance }: Report): string {
  return `Reproduction. The report was made on ${formatDay(generatedAt, 'UTC')} with seed ${provenance.seed}; the SHA-256 over its inputs is ${provenance.fingerprint.replace(/[^0-9a-f]/g, '')}. xhealth analyse --from-report makes it again from the same inputs and says whether every figure agrees.`;
}
