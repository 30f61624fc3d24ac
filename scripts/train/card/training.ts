import { count, decimal, percent, renderTable } from '../../../bench/classify/table.ts';
import { MOST_STEPS } from '../../../src/classify/model/pool.ts';
import {
  EMBEDDING,
  FILTERS,
  GRAM_ROWS,
  GROUPS,
  HEADS,
  PAIR_ROWS,
  UNITS,
  WIDE_ROWS,
  WIDTH,
  WORD_ROWS,
} from '../../../src/classify/model/shape.ts';
import { abuseClasses } from '../../../src/model/verdict.ts';
import { GENERATED, READ } from '../examples.ts';
import type { LearnOptions } from '../learn.ts';
import type { Measured } from '../measure.ts';
import { type Agreement, agreementOnAbuse, agreementOnStance, readings } from '../readings/index.ts';
import { SILENT_SHARE, TEACHERS_SHARE } from '../soften.ts';
import { thesaurus } from '../thesaurus/index.ts';
import { inWords, list, number, section, setShare } from './cells.ts';
import { type SourceFacts, sourceFacts } from './source-facts.ts';

/** What the card tells of how the network learnt. */
export type CardOptions = Pick<
  LearnOptions,
  'seed' | 'epochs' | 'pretraining' | 'batch' | 'dropout' | 'unitDropout' | 'wordDropout' | 'wordSleep'
>;

/** The networks that learned from labels alone, and what the one that ships did otherwise. */
export interface CardTeaching {
  readonly teachers: number;
  readonly pupil: Pick<LearnOptions, 'seed' | 'dropout' | 'unitDropout'>;
}

/** What it is, in a few lines. */
export function architectureSection(release: { readonly bytes: number; readonly model: string }): string {
  const tables = (WORD_ROWS + GRAM_ROWS + GROUPS) * EMBEDDING + (WIDE_ROWS + PAIR_ROWS + GROUPS) * HEADS;
  return section(
    'What it is',
    list([
      'A small network with rules beside it. It runs on the reader’s own machine, in TypeScript, and sends nothing anywhere.',
      `Words are folded (small letters, disguises undone). Each is the sum of a row for the word, rows for its runs of two to five letters, looked up by hash, and rows for the groups of like words that the thesaurus puts it in: ${EMBEDDING} numbers a word.`,
      `The thesaurus (\`scripts/train/thesaurus/\`) was written for this project: ${count(thesaurus.hashes.length)} words. What the network learns of a group holds for words of it that no text taught.`,
      `${FILTERS} filters look at each word with its neighbours, ${WIDTH} words in all; the strongest answer of each filter counts, by itself and through ${UNITS} units that hear all filters at once. Answers are whole numbers of a byte, the strongest that texts of the training gave each filter being ${MOST_STEPS}.`,
      'A linear part adds what single words, pairs of words, words at their place (in quotation marks, negated, after a full stop) and the hits of the rules say.',
      `${HEADS} heads answer: \`abuse\`, ${abuseClasses.length} classes of abuse, \`support\` and \`criticism\`. ${count(tables)} weights are kept as a byte each, what units hear as two; the file has ${(release.bytes / 1e6).toFixed(1)} MB.`,
    ]),
    `The name stored with every verdict is \`${release.model}\`: the version, and a hash of the weights and of all rules.`,
  );
}

/** Who may use it for what. */
export function useSection(): string {
  return section(
    'What it is for, and what not',
    'It is for finding and counting abuse in English that strangers write to one account: campaigners, doctors, councillors and others in public life. Figures of a report rest on it.',
    list([
      'It judges texts. It is never a label on a person.',
      'A flag is a reason to look. It is never the sole ground for blocking, reporting or prosecuting anybody.',
      'It does not say what is lawful, true or against the terms of a platform.',
      'It is not for judging private conversations, for watching staff or pupils, or for languages other than English.',
    ]),
  );
}

/** Sources with rows, licences and use; then how the weights came about. */
export function trainingSections(given: {
  readonly measured: Measured;
  readonly options: CardOptions;
  readonly teaching: CardTeaching;
  readonly perFamily: number;
}): string[] {
  const { measured, options, teaching, perFamily } = given;
  const made = measured.sources.find((use) => use.source === GENERATED);
  const held = measured.generated.map(
    (each) => `${number(each.rows, 'message')} of ${count(each.families)} families are ${each.split} rows`,
  );
  const total = (of: (rows: { train: number; dev: number; test: number }) => number): string =>
    count(measured.sources.reduce((sum, use) => sum + of(use.rows), 0));
  return [
    sourceTable(measured),
    readingSection(measured),
    section(
      'Generated texts',
      `What no public source has is made from templates: replies to people in public life, doxxing, encouragement of self-harm, accusation against criticism, quotation, friendly swearing, idioms, odd spelling. ${count(measured.families)} families of templates, at most ${count(perFamily)} messages each times the family’s weight, gave ${number(made?.rows.train ?? 0, 'row')} to learn from.`,
      `Families that are measured on were never trained on: ${inWords(held) || 'none'}. They share some lists of words (towns, names, trades) with the others. Generated text is easier than people’s, so its figures stand in sections of their own.`,
    ),
    section(
      'How the weights are set',
      `${pretraining(options)}The network learns from ${total((rows) => rows.train)} training rows in ${number(options.epochs, 'round')}, ${options.batch} rows at a step, by logistic loss: AdaGrad for the tables, Adam for the small layers. A head learns only from rows whose source answers it; the others are silent. A share of ${setShare(options.dropout)} of the filters, ${setShare(options.unitDropout)} of the units and ${setShare(options.wordDropout)} of the words is left out at random, so that none is relied on alone; for ${setShare(options.wordSleep)} of the words that have groups, these speak in a step instead of the word’s own row and letters. The seed is ${options.seed}: the same rows give the same file on one machine.`,
      ...taught(options, teaching),
      'A large source does not drown a small one: the rows of a source with one answer count together by a power of their number below one, and some sources by a factor found by trial on the dev rows (`scripts/train/targets.ts`). The column *weight* above is what came of it for `abuse`.',
      'Sources differ in how readily they say yes: one gathers abuse, another takes what comes. Where a source gives both answers, a number for it and for each head is learned beside the network and left behind with the source, so that the network learns what is abuse and not where a text is from.',
      'Dev rows chose factors, curves and thresholds. Test rows chose nothing.',
    ),
  ];
}

/** How the network that ships learned from others; nothing where it did not. */
function taught({ seed }: CardOptions, { teachers, pupil }: CardTeaching): string[] {
  if (teachers === 0) return [];
  return [
    `The network that ships learned so from labels and from ${number(teachers, 'network')} of the same kind, which had learned from labels alone, with seed ${seed} and those after it (distillation; Hinton, Vinyals and Dean, 2015): where a source answers, ${setShare(TEACHERS_SHARE)} of what is wanted is the chance that the mean of their logits gives, and on heads of which the source is silent their word counts ${setShare(SILENT_SHARE)} of a source’s. Its seed is ${pupil.seed}; ${setShare(pupil.dropout)} of its filters and ${setShare(pupil.unitDropout)} of its units are left out at random. Several networks err less than one where they differ, and one that learned from them errs less too. What they say leaves out the leaning of a source, so that a part of it goes into the network after all.`,
  ];
}

/** Why some rows are labelled anew, and how far to trust it. */
function readingSection(measured: Measured): string {
  const { rows, same, kappa } = agreementOnAbuse();
  const taught = measured.sources.find((use) => use.source === READ)?.rows.train ?? 0;
  return section(
    'Rows read anew',
    `Sources draw the line of abuse each in its own place, and some say nothing but of hate. ${number(readings.size, 'row')} were therefore read again, by one measure and with all classes of abuse, \`support\` and \`criticism\`: ${count(taught)} of them, of the training split, teach twice: what their source says, and what was read. The others, news comments of the dev split (\`toxic-spans\`) and posts of the test split, are measured on a second time, as \`${READ}\`, in the tables by source and in *found*. The readers were large language models; they saw the text alone, neither its source’s label nor any verdict. What they were told, keys and labels are in \`scripts/train/readings/\`, texts are not. The same kind of reader taught and measures here: figures on \`${READ}\` say how well the judge learnt what it was taught.`,
    `How far two such readers agree was tried on ${count(rows)} dev rows without abuse by their source’s word, or of a source that says nothing of it, with the answers *none*, *abuse* and *cannot tell*: ${percent(same / rows)}, Cohen’s kappa ${decimal(kappa)}. They are of one make, and nearly all they differ in is whether one can tell: that they agree does not make them right, and what they share they do not see.`,
    `Two readers more were asked of the ordinary rows without abuse whether they support or criticise somebody: ${agreed(agreementOnStance('support'))} on support, ${agreed(agreementOnStance('criticism'))} on criticism. A head that names what a reader saw raises no false alarm; rows on which they differ test neither way.`,
  );
}

function agreed({ rows, same, kappa }: Agreement): string {
  return `${percent(same / rows)} of ${count(rows)} the same, kappa ${decimal(kappa)}`;
}

function pretraining({ pretraining: rounds }: CardOptions): string {
  if (rounds === 0) return '';
  return `Before any label is seen, words learn from their neighbours in the same training rows, ${number(rounds, 'round')} (continuous bag of words; Mikolov et al., 2013). `;
}

const unknownFacts: SourceFacts = { licence: 'not known', domain: 'not known', origin: 'not known' };
const ownFacts: SourceFacts = {
  licence: 'MIT, as this project',
  domain: 'made by `scripts/train/generate`',
  origin: 'this project',
};

const readFacts: SourceFacts = {
  licence: 'labels MIT, as this project; texts as their sources',
  domain: 'rows of the others, labelled anew by one measure',
  origin: 'this project',
};

function factsOf(source: string): SourceFacts {
  if (source === READ) return readFacts;
  return source === GENERATED ? ownFacts : (sourceFacts[source] ?? unknownFacts);
}

function sourceTable(measured: Measured): string {
  const table = renderTable({
    title: 'What it learnt from',
    note: 'Rows as they were read, and their licences. *Weight* is what the training rows of a source count for `abuse`. None of the text is in this project.',
    columns: ['source', 'train', 'dev', 'test', 'weight', 'licence'],
    rows: measured.sources.map(({ source, rows, weight }) => [
      source,
      count(rows.train),
      count(rows.dev),
      count(rows.test),
      percent(weight),
      factsOf(source).licence,
    ]),
  });
  const uses = measured.sources.map(({ source, yes, no }) => {
    const { domain, origin } = factsOf(source);
    const against = no.length === 0 ? '' : ` Only against ${inWords(no)}.`;
    return `**${source}** (${origin}): ${domain}. Examples of ${inWords(yes) || 'nothing'}.${against}`;
  });
  return `${table}
What each is and what it taught. *Only against*: it has no example of the class; of classes that no source names, a text without a sign of them counts against them.

${list(uses)}
`;
}
