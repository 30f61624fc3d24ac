import { count, decimal, percent } from '../../bench/classify/table.ts';
import { inWords, list, outOf, rateOf, rateWithInterval, section, setShare } from './card/cells.ts';
import { evidenceSections } from './card/evidence.ts';
import { fairnessSections } from './card/fairness.ts';
import { generatedSections } from './card/made.ts';
import { precisionCell, qualitySections } from './card/quality.ts';
import {
  architectureSection,
  type CardOptions,
  type CardTeaching,
  trainingSections,
  useSection,
} from './card/training.ts';
import { GENERATED } from './examples.ts';
import { type HeadMeasure, prevalences } from './measure/heads.ts';
import type { Place } from './measure/sources.ts';
import type { Measured } from './measure.ts';

/** What a card is made from. */
export interface CardInput {
  readonly measured: Measured;
  readonly header: { readonly version: string };
  readonly options: CardOptions;
  readonly teaching: CardTeaching;
  /** Messages asked of each family of templates. */
  readonly perFamily: number;
  readonly release: {
    /** Size of the weights file. */
    readonly bytes: number;
    /** The judge's name, as stored with its verdicts. */
    readonly model: string;
  };
}

/** `docs/model-card.md`, in Markdown. It holds no text of any example. */
export function renderCard(input: CardInput): string {
  const { measured, header, release } = input;
  return [
    `# Model card: the judge of abuse, version ${header.version}\n\nMade by \`npm run train\`; every figure of quality is computed, none typed.\n`,
    summarySection(measured),
    architectureSection(release),
    useSection(),
    ...trainingSections(input),
    ...qualitySections(measured),
    ...fairnessSections(measured),
    ...evidenceSections(measured),
    ...generatedSections(measured),
    failureSection(measured),
    againSection(input),
  ].join('\n');
}

/** What a press officer reads. */
function summarySection({ heads, generated, abstentions }: Measured): string {
  const abuse = heads[0];
  const [made] = generated;
  const all = abstentions.at(-1)?.notJudged ?? { count: 0, of: 0 };
  if (abuse === undefined) return '';
  const right = abuse.precision.map((each, at) => `${precisionCell(each)} where ${setShare(prevalences[at] ?? 0)} are`);
  return section(
    'In short',
    list([
      `Of ordinary harmless messages it flags ${rateWithInterval(abuse.alarms)} as abuse: ${outOf(abuse.alarms)}${crossedClause(abuse.crossedAlarms)}. It abstained from ${outOf(abuse.notJudged)}.`,
      `Of messages that people called abuse it finds ${percent(abuse.found)}, the mean over sources.`,
      `How many of its flags are right depends on how much abuse there is: ${inWords(right)} abusive.`,
      `It judges English. Of all English dev and test messages it abstained from ${outOf(all)}.`,
      ...(made === undefined
        ? []
        : [
            `Of generated messages that quote or condemn abuse, of shapes it never saw, it does not count ${rateOf(made.quotedPassed)} against their authors.`,
          ]),
    ]),
  );
}

/** Thresholds were chosen on these very messages: what they flag where they were chosen on others. */
function crossedClause(crossed: HeadMeasure['crossedAlarms']): string {
  return crossed === null ? '' : `; ${rateOf(crossed)} where its thresholds were fitted to other messages`;
}

/** As many of the weakest are named. */
const WEAKEST = 5;

function failureSection(measured: Measured): string {
  const places = measured.places
    .filter((place) => place.figures.auc !== null)
    .sort((a, b) => (a.figures.auc ?? 0) - (b.figures.auc ?? 0))
    .slice(0, WEAKEST);
  const families = (measured.generated[0]?.byFamily ?? [])
    .filter(({ right }) => right.count < right.of)
    .slice(0, WEAKEST);
  const untold = measured.heads.filter(({ found }) => found === null).map(({ head }) => `\`${head}\``);
  const stoodIn = measured.heads
    .filter(({ fittedOn }) => fittedOn.includes(GENERATED))
    .map(({ head }) => `\`${head}\``);
  const plain = measured.heads.filter(({ fittedOn }) => fittedOn.length === 0).map(({ head }) => `\`${head}\``);
  return section(
    'Known failures',
    list([
      `Weakest sources, by AUC: ${places.map(placeInWords).join('; ') || 'none measured'}.`,
      `Weakest generated families: ${families.map(({ id, right }) => `${id}, ${rateOf(right)} right`).join('; ') || 'none wrong'}.`,
      ...(untold.length === 0 ? [] : [`No real text measures ${inWords(untold)}: what is known of them is generated.`]),
      ...(stoodIn.length === 0
        ? []
        : [`The probabilities of ${inWords(stoodIn)} were fitted to generated texts, and say little of real ones.`]),
      ...(plain.length === 0
        ? []
        : [`The probabilities of ${inWords(plain)} are not calibrated: no source has enough of both answers.`]),
      'Sarcasm, irony and hate that is implied rather than said are often missed; so is abuse that only a thread, a picture or an earlier message makes one.',
      'Who denies harm or wishes it away (“don’t kill yourself, love”, “may no harm come to you”) is often flagged as danger, where no plain phrase tells: of 80 such messages, invented by one who saw neither judge nor rules, 38 are.',
      'Images, video, sound and what a link leads to are not seen. Words in a picture are not read.',
      'Slang, names and code words newer than the sources are unknown to it. Public sources are years old, and few are replies to people in public life.',
      'Long texts: training saw their beginning alone, and one bad sentence may be lost among many good ones.',
      'Languages other than English are left out and counted. Short texts in them, and texts that mix them with English, may be judged wrongly.',
      'Plain mention of a group raises the score more for some groups than for others: see the table of false alarms.',
      'People who labelled the sources disagree with each other; no judge can be right by all of them.',
    ]),
  );
}

function placeInWords({ source, split, head, figures }: Place): string {
  return `${source} (${head}, ${split}) ${decimal(figures.auc)}`;
}

function againSection({ measured, header, options, teaching, perFamily, release }: CardInput): string {
  const { seed, epochs } = options;
  return section(
    'How to make it again',
    `\`\`\`sh\nnpm ci\nnpm run train -- <folder> --seed ${seed} --epochs ${epochs} --per-family ${perFamily} --teachers ${teaching.teachers}\n\`\`\``,
    'The folder holds one gzipped file `<source>.ndjson.gz` for each source; a row is `{ text, abuse, hate, cats, split }`. The command writes the weights and this card, with `--out <folder>` into that folder instead of the project. The same rows and options give the same file on one machine; another kind of processor may round differently.',
    `Version ${header.version}, \`${release.model}\`, ${count(release.bytes)} bytes. Of the real dev and test rows judged, the judge gives the probability that training computed for ${outOf(measured.agreement)}; texts longer than training read may differ. The version rises with every set of weights that is published; verdicts are stored with it, and \`xhealth analyse --rescore-diff\` lists what a new one changed.`,
  );
}
