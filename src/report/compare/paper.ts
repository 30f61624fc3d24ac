import type { Comparison } from '../../model/comparison.ts';
import type { Paper, PaperEvidence, PaperOptionEvidence, WeighedValue } from '../../model/decision-paper.ts';
import { aside, type Block, bullet, gap, heading, notedTable, paragraph, subheading } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { listed, sentence } from '../words.ts';
import { figureInWords, letterOf, nameAlone, optionNames, sideInWords, unitTitles } from './words.ts';

/** The paper's own parts, in the order a committee reads them. */
export function paperSections(comparison: Comparison): Block[][] {
  const { paper } = comparison;
  if (paper === null) return [];
  return [
    values(paper, comparison),
    options(paper),
    wouldChange(paper, comparison),
    gaps(paper),
    notMeasuredHere(paper),
  ];
}

const statusWords: Readonly<Record<WeighedValue['status'], string>> = {
  met: 'met',
  'not-met': 'not met',
  'cannot-tell': 'cannot tell',
};

function values(paper: Paper, comparison: Comparison): Block[] {
  const side = comparison.sides[paper.about];
  const whose = `Values of ${paper.valuesOf}, held against ${letterOf(paper.about)}${side === undefined ? '' : `: ${sideInWords(side)}`}.`;
  if (paper.values.length === 0)
    return [
      ...heading('The values'),
      ...paragraph(
        'No values were given: --values takes a file, or the profile campaigner or public-body. Without them nothing weighs.',
      ),
    ];
  const rows = paper.values.map((value) => ({
    cells: [
      value.name,
      statusWords[value.status],
      foundWords(value, comparison),
      limit(value, comparison),
      formatCount(value.weight),
    ],
    note: [measuredBy(value, comparison), value.why === null ? '' : sentence(value.why)].join(' ').trim(),
  }));
  return [
    ...heading('The values'),
    ...paragraph(whose),
    ...notedTable(
      [
        { title: 'value', align: 'left' },
        { title: 'is', align: 'left' },
        { title: 'found', align: 'right' },
        { title: 'asked', align: 'right' },
        { title: 'weight', align: 'right' },
      ],
      rows,
    ),
    ...reasonsOf(paper.values).flatMap(([why, those]) => bullet(`${namesOf(those)} cannot be told: ${why}`)),
    ...leanWords(paper),
  ];
}

/** `Measured by abuse of others, of 1,000 messages.` */
function measuredBy({ figure }: WeighedValue, { measures }: Comparison): string {
  if (figure === 'misinformation') return 'Measured by misinformation.';
  const unit = measures.find(({ id }) => id === figure)?.unit;
  const per = unit === undefined || figure.startsWith('reach') ? '' : `, ${unitTitles[unit]}`;
  return `Measured by ${nameAlone(figure)}${unit === 'share' ? ', a share of them' : per}.`;
}

/** Values that cannot be told, by the reason: said once for all that share it. */
function reasonsOf(all: readonly WeighedValue[]): [why: string, those: readonly WeighedValue[]][] {
  const found = new Map<string, WeighedValue[]>();
  for (const value of all) {
    const why = value.reason?.text;
    if (why !== undefined) found.set(why, [...(found.get(why) ?? []), value]);
  }
  return [...found];
}

function namesOf(all: readonly WeighedValue[]): string {
  return sentence(listed(all.map(({ name }) => name))).slice(0, -1);
}

function leanWords({ lean }: Paper): Block[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const { met, notMet, cannotTell } = lean.weights;
  const said = `By weight ${percent(met)} is met, ${percent(notMet)} is not met, of ${percent(cannotTell)} it cannot be told.`;
  const verdict =
    lean.option === null
      ? `The data do not decide: ${lean.reason.text}`
      : `All that is known points to “${optionNames[lean.option].toLowerCase()}”.`;
  return paragraph(`${said} ${sentence(verdict)}`);
}

function foundWords({ figure, found, ci95 }: WeighedValue, { measures }: Comparison): string {
  const unit = measures.find(({ id }) => id === figure)?.unit;
  return found === null || unit === undefined ? 'not known' : figureInWords(found, ci95, unit);
}

/** In the unit of the figure found: of a share in per cent. */
function limit({ figure, atMost, atLeast }: WeighedValue, { measures }: Comparison): string {
  const isShare = measures.find(({ id }) => id === figure)?.unit === 'share';
  const said = (value: number) => (isShare ? `${Number((value * 100).toPrecision(6))} %` : `${value}`);
  return atMost === null ? `at least ${said(atLeast ?? 0)}` : `at most ${said(atMost)}`;
}

function options({ options: all }: Paper): Block[] {
  return [
    ...heading('The options'),
    ...aside('Evidence for and against each, from the data alone. An option with more points is not a better one.'),
    ...all.flatMap((each, index) => [...(index === 0 ? [] : [gap]), ...option(each)]),
  ];
}

function option({ option: name, for: pros, against }: PaperOptionEvidence): Block[] {
  return [
    ...subheading(optionNames[name]),
    ...paragraph('For it'),
    ...(pros.length === 0
      ? bullet('Nothing in the data speaks for it.', '+')
      : pros.flatMap((each) => bullet(evidence(each), '+'))),
    ...paragraph('Against it'),
    ...(against.length === 0
      ? bullet('Nothing in the data speaks against it.', '−')
      : against.flatMap((each) => bullet(evidence(each), '−'))),
  ];
}

/** A point with its side, how many it rests on, and how sure it is. */
function evidence({ text, side, n, strength }: PaperEvidence): string {
  const place = side === null ? '' : `${letterOf(side)}: `;
  if (strength === 'not-measured')
    return `Not measured here: ${text.charAt(0).toLowerCase()}${sentence(text).slice(1)}`;
  const rests = n === null ? [] : [`n ${formatCount(n)}`];
  const sure = strength === 'shown' ? 'holds with its range' : 'as seen';
  return `${place}${sentence(text)} [${[...rests, sure].join(', ')}]`;
}

function wouldChange({ values: all }: Paper, comparison: Comparison): Block[] {
  if (all.length === 0) return [];
  const missing = ({ reason, figure }: WeighedValue) =>
    reason !== null && reason.code !== 'range-holds-limit' && figure !== 'misinformation';
  return [
    ...heading('What would change the answer'),
    ...reasonsOf(all.filter(missing)).flatMap(([why, those]) => {
      const limits = listed(those.map((value) => `${value.name} (${limit(value, comparison)})`));
      const figures =
        those.length === 1
          ? 'A figure that can be held against its limit'
          : 'Figures that can be held against their limits';
      return bullet(`${sentence(limits).slice(0, -1)}: ${figures}. Missing for this reason: ${why}`);
    }),
    ...all
      .filter((value) => !missing(value))
      .flatMap(({ name, wouldChange: words }) => bullet(`${sentence(name).slice(0, -1)}: ${words}`)),
  ];
}

function gaps({ gaps: all }: Paper): Block[] {
  return [...heading('What is missing'), ...all.flatMap(({ text }) => bullet(sentence(text)))];
}

function notMeasuredHere({ notMeasured }: Paper): Block[] {
  return [
    ...heading('Not measured here'),
    ...notMeasured.flatMap(({ what, how }) => bullet(`${what} What would measure it: ${how}`)),
  ];
}
