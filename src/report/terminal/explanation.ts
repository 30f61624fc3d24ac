import type { Explanation } from '../../model/explanation.ts';
import type { Label } from '../../model/verdict.ts';
import { formatDay } from '../dates.ts';
import { inert } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import { labelNames, platformNames } from '../words.ts';
import { together } from '../wrap.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';

const kindNames: Readonly<Record<NonNullable<Explanation['kind']>, string>> = {
  reply: 'a reply',
  mention: 'a mention',
  quote: 'a quote',
  message: 'a direct message',
};

/** The explanation for a person: what was written where, what it was judged to be, why, and whether it counts. */
export function explanationText(explanation: Explanation, options: ReportOptions): string {
  const paper = layPaper(options);
  // The walk changes strings and nothing else, so the shape stays that of an explanation.
  const shown = inert(explanation) as Explanation;
  return bind([
    [...heading(paper, shown.id), ...paragraph(paper, origin(shown)), ...words(shown, paper)],
    [...heading(paper, 'Judged'), ...judged(shown, paper)],
    [...heading(paper, 'Why'), ...why(shown, paper)],
    [...heading(paper, 'Counted'), ...paragraph(paper, counting(shown))],
    [...heading(paper, 'Found in'), ...shown.inputs.flatMap((path) => bullet(paper, path))],
    also(shown, paper),
    aside(paper, `${shown.model} · flagged by a machine: it can be wrong either way`, 0),
  ]);
}

function origin({ kind, platform, authorName, at }: Explanation): string {
  const what = kind === null ? 'A post' : kindNames[kind];
  const first = `${what.charAt(0).toUpperCase()}${what.slice(1)} on ${platformNames[platform]}`;
  return `${first} by ${authorName ?? 'an account not known'}, ${together(formatDay(at, 'UTC'))}`;
}

/** Two things with one id: this is the message, and the account can be asked for by its pseudonym. */
function also({ alsoAccount }: Explanation, paper: Paper): string[] {
  if (alsoAccount === null) return [];
  const command = together(`xhealth explain ${alsoAccount}`);
  return paragraph(paper, `An account has the same id: ${command} tells about it.`, 0);
}

function words({ text }: Explanation, paper: Paper): string[] {
  if (text === null) return paragraph(paper, `The words are hidden; ${together('--show-text full')} shows them.`);
  return paragraph(paper, `“${text}”`, 4);
}

function judged({ verdict, direction }: Explanation, paper: Paper): string[] {
  if (verdict.abuse === null) {
    const language = verdict.language === null ? '' : ` (language ${verdict.language})`;
    return paragraph(paper, `Not judged: nothing here that the rules can read${language}.`);
  }
  const names = verdict.labels.map((label) => labelled(label, verdict.classes[label]));
  return [
    ...paragraph(paper, names.length === 0 ? 'Nothing flagged.' : `Flagged as ${names.join(', ')}.`),
    ...paragraph(paper, `Abusive to anyone: ${verdict.abuse.toFixed(2)}. Aimed at: ${direction}.`),
  ];
}

function labelled(label: Label, probability: number | undefined): string {
  return together(probability === undefined ? labelNames[label] : `${labelNames[label]} ${probability.toFixed(2)}`);
}

function why({ evidence }: Explanation, paper: Paper): string[] {
  if (evidence.length === 0) return paragraph(paper, 'No rule or term fired.');
  return evidence.flatMap(({ class: label, by, words: found }) =>
    bullet(paper, `${labelNames[label]}, by ${by}${found === null ? '' : `: “${found}”`}`),
  );
}

function counting({ counted }: Explanation): string {
  return `${counted.inHeadline ? 'In the headline figures' : 'Not in the headline figures'}: ${counted.why}`;
}
