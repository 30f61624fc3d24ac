import type { Anonymity, Report, TraitComparison } from '../../model/report.ts';
import { anonymitySignals } from '../../model/signal.ts';
import { abuseClasses } from '../../model/verdict.ts';
import { aside, type Block, type Column, gap, type Paper, paragraph, table } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { anonymitySignalNames, labelNames, listed, sentence } from '../words.ts';
import { neededToTell, rangeOf, shareOfKnown, verdictInWords } from './comparison.ts';

/** On a narrow page the last is left out: the range says it too. */
const kindColumns: readonly Column[] = [
  { title: 'what they wrote', align: 'left' },
  { title: 'strong signs', align: 'left' },
  { title: 'ratio (range)', align: 'left' },
  { title: 'difference', align: 'left' },
];

interface Kind {
  readonly name: string;
  readonly comparison: TraitComparison;
}

/** Strong signs by kind of abuse and for accounts that came back, each beside accounts that wrote nothing flagged. */
export function strongByKind({ anonymity }: Report, paper: Paper): Block[] {
  const { anyAbuse } = anonymity;
  if (anyAbuse === null || anyAbuse.abusers.known === 0) return [];
  const kinds = kindsOf(anonymity);
  const told = kinds.filter(({ comparison }) => comparison.ratio.verdict !== 'cannot-tell');
  const open = kinds.filter(({ comparison }) => !told.some((kind) => kind.comparison === comparison));
  const rows = [{ name: 'any of these', comparison: anyAbuse }, ...told].map(({ name, comparison }) => [
    name,
    shareOfKnown(comparison.abusers),
    rangeOf(comparison.ratio) ?? 'none',
    verdictInWords(comparison.ratio),
  ]);
  return [
    gap,
    ...table(paper.roomy ? kindColumns : kindColumns.slice(0, -1), [
      ...rows,
      ['nothing flagged', shareOfKnown(anyAbuse.others), '', ''],
    ]),
    ...aside('Each ratio is to the accounts with nothing flagged; a range that holds 1 shows no difference.'),
    ...cannotTell(open),
  ];
}

/** Kinds nobody wrote are not named here. */
function kindsOf({ byClass, repeat }: Anonymity): Kind[] {
  const classes =
    byClass === null ? [] : abuseClasses.map((name) => ({ name: labelNames[name], comparison: byClass[name] }));
  const all = repeat === null ? classes : [...classes, { name: 'twice or more', comparison: repeat }];
  return all.filter(({ comparison }) => comparison.abusers.known > 0);
}

function cannotTell(kinds: readonly Kind[]): Block[] {
  if (kinds.length === 0) return [];
  const names = kinds.map(({ name, comparison }) => `${name} (${formatCount(comparison.abusers.known)} known)`);
  return aside(`Cannot tell for ${listed(names)}: it needs ${neededToTell}.`);
}

/** How many accounts show each sign; such as are known of no account are named below. */
export function signalTable({ anonymity }: Report): Block[] {
  const { signals } = anonymity;
  if (signals === null) return [];
  const isKnown = (name: (typeof anonymitySignals)[number]) => signals[name].present + signals[name].absent > 0;
  const rows = anonymitySignals.filter(isKnown).map((name) => {
    const { present, absent, unknown } = signals[name];
    return [anonymitySignalNames[name], ...[present, absent, unknown].map(formatCount)];
  });
  const none = anonymitySignals.filter((name) => !isKnown(name)).map((name) => anonymitySignalNames[name]);
  return [
    gap,
    ...(rows.length === 0 ? [] : table(signalColumns, rows)),
    ...(none.length === 0 ? [] : paragraph(sentence(`not known of any account: ${listed(none)}`))),
  ];
}

const signalColumns: readonly Column[] = [
  { title: 'sign', align: 'left' },
  { title: 'present', align: 'right' },
  { title: 'absent', align: 'right' },
  { title: 'not known', align: 'right' },
];
