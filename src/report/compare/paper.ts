import type { Comparison } from '../../model/comparison.ts';
import type { Paper, PaperEvidence, PaperOptionEvidence, WeighedValue } from '../../model/decision-paper.ts';
import { aside, type Block, bullet, gap, heading, notedTable, paragraph, subheading } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { sentence } from '../words.ts';
import { figureInWords, letterOf, optionNames, sideInWords } from './words.ts';

/** The paper's own parts, in the order a committee reads them. */
export function paperSections(comparison: Comparison): Block[][] {
  const { paper } = comparison;
  if (paper === null) return [];
  return [values(paper, comparison), options(paper), wouldChange(paper), gaps(paper), notMeasuredHere(paper)];
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
      limit(value),
      formatCount(value.weight),
    ],
    note: value.reason === null ? (value.why ?? '') : sentence(value.reason.text),
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
    ...leanWords(paper),
  ];
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

function limit({ atMost, atLeast }: WeighedValue): string {
  return atMost === null ? `at least ${atLeast ?? 0}` : `at most ${atMost}`;
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

function wouldChange({ values: all }: Paper): Block[] {
  if (all.length === 0) return [];
  return [
    ...heading('What would change the answer'),
    ...all.flatMap(({ name, wouldChange: words }) => bullet(`${name}: ${words}`)),
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
