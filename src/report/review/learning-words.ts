import type { HeldOut, HeldOutFigure, LabelsLeftOut, LearnedHead, Learning } from '../../model/learning.ts';
import { formatCount } from '../figures.ts';
import { safeJson } from '../json/safe-json.ts';
import { counted, listed } from '../words.ts';
import { together } from '../wrap.ts';
import { lines } from './words.ts';

/** What learning from labels did, for a person or as JSON. */
export function learningWords(
  learning: Learning,
  options: { readonly format: 'terminal' | 'json'; readonly columns: number; readonly dryRun: boolean },
): string {
  if (options.format === 'json') return safeJson({ ...learning, dryRun: options.dryRun });
  const paragraphs = isBack(learning) ? [backWords(learning, options.dryRun)] : learnedWords(learning, options.dryRun);
  return lines(options.columns, paragraphs);
}

function isBack({ outcome }: Learning): boolean {
  return outcome === 'off' || outcome === 'was-off';
}

function backWords({ outcome, labels, base }: Learning, dryRun: boolean): string {
  if (outcome === 'was-off') return `Nothing was learned for this account: it is judged by ${base} as it ships.`;
  return dryRun
    ? `What ${counted(labels, 'label')} moved would be taken back, and ${base} judge this account as it ships.`
    : `What ${counted(labels, 'label')} moved is taken back: ${base} judges this account as it ships. The next ${together('xhealth analyse')} judges its messages again. The labels are kept.`;
}

function learnedWords(learning: Learning, dryRun: boolean): string[] {
  const { labels, authors, samples, leftOut, heads, heldOut } = learning;
  const from = `${counted(labels, 'label')} can be learned from: messages by ${counted(authors, 'author')}, ${counted(samples.length, 'sample')}.`;
  return [
    labels === 0 ? 'No label is left to learn from, so nothing was moved.' : from,
    ...leftOutWords(leftOut),
    ...(heads.length === 0 ? [] : ['', 'What they move', ...heads.flatMap(headWords)]),
    ...(heldOut === null ? [] : ['', ...heldOutWords(heldOut)]),
    '',
    outcomeWords(learning, dryRun),
  ];
}

const reasons: readonly (readonly [keyof LabelsLeftOut, string])[] = [
  ['byApi', 'of messages that came by X’s API alone: its terms do not let a model learn from them'],
  ['open', 'unsure, or people disagree'],
  ['withoutText', 'the words are gone'],
  ['abstained', 'in another language, or without words'],
  ['aimedElsewhere', 'told, or aimed at somebody else: there the label speaks of the account and the chance does not'],
];

function leftOutWords(leftOut: LabelsLeftOut): string[] {
  const parts = reasons.flatMap(([name, words]) =>
    leftOut[name] > 0 ? [`  ${formatCount(leftOut[name])}: ${words}`] : [],
  );
  return parts.length === 0 ? [] : ['Left out, labels:', ...parts];
}

function headWords({ name, positives, negatives, authors, shipped, move, why }: LearnedHead): string[] {
  const basis = `${counted(positives, 'label')} for it by ${counted(authors, 'author')}, ${formatCount(negatives)} against`;
  if (why === 'too-few' && positives === 0) return [];
  if (why === 'too-few') return [`  ${name}: as it ships; too few to learn from (${basis})`];
  if (move === null) return [`  ${name}: as it ships; no change did better on other authors (${basis})`];
  const { slope, offset, threshold } = move;
  const limit =
    threshold === shipped
      ? `threshold ${shipped.toFixed(2)} as it ships`
      : `threshold ${shipped.toFixed(2)} to ${threshold.toFixed(2)}`;
  const curve =
    slope === 1 && offset === 0
      ? 'chances as they ship'
      : `odds to the power ${slope.toFixed(2)}, times ${Math.exp(offset).toFixed(2)}`;
  return [`  ${name}: ${limit}; ${curve} (${basis})`];
}

const figureNames = {
  precision: 'flags that people agree with',
  recall: 'abuse that is flagged',
  logLoss: 'log loss of the chances',
  brier: 'Brier score of the chances',
  calibrationError: 'calibration error',
} as const satisfies Readonly<Record<keyof HeldOut['figures'], string>>;

function heldOutWords({ folds, labels, authors, positives, flagged, groups, figures }: HeldOut): string[] {
  return [
    `Tried on authors it was not learned from, in ${folds} parts: ${counted(labels, 'label')}, ${formatCount(positives)} of them abuse, by ${counted(authors, 'author')}; ${formatCount(flagged.before)} flagged before, ${formatCount(flagged.after)} after. Weighted, so that they speak of all messages the samples were drawn from.`,
    ...(['precision', 'recall'] as const).map((name) => figureWords(figureNames[name], figures[name], inPercent)),
    ...(['logLoss', 'brier'] as const).map((name) =>
      figureWords(`${figureNames[name]}, less is better`, figures[name], inThousandths),
    ),
    figureWords(
      `${figureNames.calibrationError}, less is better (${groups} groups of ${formatCount(labels)} labels: few labels make it larger than it is)`,
      figures.calibrationError,
      inThousandths,
    ),
  ];
}

/** How a figure is written, and a difference of two. */
interface Unit {
  readonly figure: (value: number) => string;
  readonly difference: (value: number) => string;
  readonly after: string;
}

const inPercent: Unit = {
  figure: (share) => `${(100 * share).toFixed(0)} %`,
  difference: (share) => (100 * share).toFixed(0),
  after: ' points',
};

const inThousandths: Unit = { figure: (value) => value.toFixed(3), difference: (value) => value.toFixed(3), after: '' };

function figureWords(name: string, { before, after, difference, ci95 }: HeldOutFigure, unit: Unit): string {
  if (before === null || after === null || difference === null) return `  ${name}: cannot be told`;
  const both = `${unit.figure(before)} before, ${unit.figure(after)} after`;
  if (ci95 === null) return `  ${name}: ${both}`;
  const [low, high] = ci95;
  const shown = low <= 0 && high >= 0 ? 'no difference shown' : 'a difference';
  return `  ${name}: ${both} (${shown}; 95 % range of it ${signed(low, unit)} to ${signed(high, unit)}${unit.after})`;
}

function signed(value: number, { difference }: Unit): string {
  return value < 0 ? `−${difference(-value)}` : `+${difference(value)}`;
}

function outcomeWords({ outcome, model, heads }: Learning, dryRun: boolean): string {
  const moved = heads.flatMap(({ name, move }) => (move === null ? [] : [name]));
  switch (outcome) {
    case 'learned':
      return (
        `This account is judged by ${model} from now on, in this cache: ${listed(moved)} moved. The next ${together('xhealth analyse')} judges its messages again, and reports say so. ` +
        `These labels cannot say any more how often flags are right: ${together('xhealth review sample --seed 2')} draws others. ${together('xhealth review learn --off')} takes it back.`
      );
    case 'tried':
      return `Nothing was changed. Without --dry-run this account would be judged by ${model}.`;
    case 'nothing-better':
      return dryRun
        ? 'Nothing would be moved: no change did better on authors it was not learned from.'
        : 'Nothing is moved: no change did better on authors it was not learned from. The model judges this account as it ships.';
    default:
      return 'At least 20 labels for and 20 against a class are needed, by five authors or more of what it is given to.';
  }
}
