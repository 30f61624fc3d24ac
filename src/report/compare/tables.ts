import type { ComparedCell, ComparedMeasure, Comparison } from '../../model/comparison.ts';
import {
  aside,
  type Block,
  bullet,
  type Column,
  gap,
  heading,
  notedTable,
  type Paper,
  paragraph,
  subheading,
} from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { basisInWords, counted, listed, sentence } from '../words.ts';
import { cellInWords, differenceInWords, letterOf, measureNames, nameAlone, sideInWords, unitTitles } from './words.ts';

/** Cells of a terminal that one side's column and the names of measures take. */
const sideWidth = 28;
const nameWidth = 24;

interface Group {
  readonly title: string;
  readonly measures: readonly ComparedMeasure[];
}

/** Every figure of every side, then how the sides differ from the first. */
export function figures(comparison: Comparison, paper: Paper): Block[] {
  return [
    ...heading('Side by side'),
    ...groupsOf(comparison).flatMap((group, index) => [
      ...(index === 0 ? [] : [gap]),
      ...subheading(group.title),
      ...tablesOf(group, comparison, paper),
    ]),
    ...unknowns(comparison),
  ];
}

const groups: readonly { readonly title: string; readonly has: (measure: ComparedMeasure) => boolean }[] = [
  { title: `Flagged ${unitTitles['per-thousand']}`, has: ({ unit }) => unit === 'per-thousand' },
  { title: `Danger, messages ${unitTitles['per-month']}`, has: ({ id }) => id === 'danger' },
  { title: 'Accounts that wrote', has: ({ id }) => id.startsWith('anonymity') },
  { title: 'What the median own post gets', has: ({ id }) => id.startsWith('reach') },
  {
    title: 'What it costs to read it all',
    has: ({ id }) => ['messages-a-day', 'reading-minutes', 'at-night'].includes(id),
  },
];

function groupsOf({ measures }: Comparison): Group[] {
  return groups.map(({ title, has }) => ({ title, measures: measures.filter(has) }));
}

/** A terminal has room for a few sides beside each other; further ones follow in a table of their own. */
function tablesOf({ measures }: Group, { sides }: Comparison, paper: Paper): Block[] {
  const room = paper.medium === 'page' ? sides.length : Math.max(1, Math.floor((paper.width - nameWidth) / sideWidth));
  const places = sides.map((_, place) => place);
  const blocks: Block[] = [];
  for (let from = 0; from < places.length; from += room) {
    const shown = places.slice(from, from + room);
    const columns: Column[] = [
      { title: 'figure', align: 'left' },
      ...shown.map((place): Column => ({ title: letterOf(place), align: 'right' })),
    ];
    const rows = measures.map(({ id, unit, cells }) => ({
      cells: [
        measureNames[id],
        ...shown.map((place) => (cells[place] === undefined ? '' : cellInWords(cells[place], unit))),
      ],
      note: basisNote(cells, shown),
    }));
    blocks.push(...(from === 0 ? [] : [gap]), ...notedTable(columns, rows));
  }
  return blocks;
}

/** What each side counts, where it is one of two things. */
function basisNote(cells: readonly ComparedCell[], places: readonly number[]): string {
  const said = places.flatMap((place) => {
    const { value = null, basis = null } = cells[place] ?? {};
    return value === null || basis === null ? [] : [`${letterOf(place)} ${basisInWords(basis)}`];
  });
  return said.length === 0 ? '' : `Counted: ${listed(said)}.`;
}

/** Why cells have no figure: those that share a reason stand together. */
function unknowns({ measures, sides }: Comparison): Block[] {
  const byReason = new Map<string, string[]>();
  for (const [place] of sides.entries()) {
    for (const { id, cells } of measures) {
      const cell = cells[place];
      if (cell === undefined || cell.value !== null) continue;
      const key = `${letterOf(place)}\n${cell.reason?.text ?? 'no reason given'}`;
      byReason.set(key, [...(byReason.get(key) ?? []), nameAlone(id)]);
    }
  }
  if (byReason.size === 0) return [];
  const points = [...byReason].flatMap(([key, names]) => {
    const [letter = '', why = ''] = key.split('\n');
    const what = names.length === measures.length ? 'nothing is known' : `${listed(names)} not known`;
    return bullet(`${letter}: ${what}. ${sentence(why)}`);
  });
  return [gap, ...subheading('Not known, and why'), ...points];
}

/** How each side differs from the first. */
export function differences(comparison: Comparison): Block[] {
  const { sides, measures, tested } = comparison;
  const [first] = sides;
  if (sides.length < 2 || first === undefined) return [];
  const parts = sides
    .slice(1)
    .flatMap((side, index) => [
      ...(index === 0 ? [] : [gap]),
      ...subheading(`${letterOf(index + 1)} beside A: ${sideInWords(side)}`),
      ...differencesOf(index + 1, measures),
    ]);
  const note =
    tested === 0
      ? 'Nothing could be compared: each figure stands for itself.'
      : `${tested} comparisons; verdicts hold for all of them at once (Holm), the ranges for each alone. “No difference shown” is not “the same”.`;
  return [...heading('How they differ'), ...parts, ...aside(note)];
}

function differencesOf(place: number, measures: readonly ComparedMeasure[]): Block[] {
  const told = measures.flatMap((measure) => {
    const found = measure.differences.find(({ side }) => side === place);
    return found === undefined ? [] : [{ name: nameAlone(measure.id), ...found }];
  });
  const line = (verdict: string) => {
    const fit = told.filter((each) => each.verdict === verdict);
    return listed(fit.map((each) => `${each.name} ${differenceInWords(each)}`.trim()));
  };
  const open = new Map<string, string[]>();
  for (const { name, verdict, reason } of told) {
    if (verdict !== 'cannot-tell') continue;
    const why = reason?.text ?? 'no reason given';
    open.set(why, [...(open.get(why) ?? []), name]);
  }
  const shown = [
    ['Higher', line('higher')],
    ['Lower', line('lower')],
    ['No difference shown', line('no-difference')],
  ].filter(([, words]) => words !== '');
  return [
    ...shown.flatMap(([title, words]) => bullet(`${title}: ${words}.`)),
    ...[...open].flatMap(([why, names]) =>
      bullet(`Cannot tell for ${names.length === measures.length ? 'any figure' : listed(names)}. ${sentence(why)}`),
    ),
  ];
}

/** Who is on both, by links that people publish. */
export function overlaps({ overlaps: found }: Comparison): Block[] {
  if (found.length === 0) return [];
  const points = found.flatMap(({ side, linkedOfFirst, linkedOfSide, profilesOfFirst, profilesOfSide, reason }) => {
    const name = `A and ${letterOf(side)}`;
    if (linkedOfFirst === null || linkedOfSide === null)
      return bullet(`${name}: not known. ${sentence(reason?.text ?? '')}`);
    return bullet(
      `${name}: at least ${linkedOfFirst} of ${profilesOfFirst} accounts of A and ${linkedOfSide} of ${profilesOfSide} of ${letterOf(side)} whose profile is known.`,
    );
  });
  return [
    ...heading('The same people, by links they publish'),
    ...points,
    ...aside(
      'Counted where a profile names an account on the other side. Alike names are not taken for one person, and most people link nothing.',
    ),
  ];
}

/** What each side rests on: a row of its own, so that no figure stands without it. */
export function sidesRestOn({ sides }: Comparison): Block[] {
  const points = sides.flatMap((side, place) => {
    const { coverage, totals } = side;
    const channels = listed([...new Set(coverage.inputs.map(({ channel }) => channel))]);
    const days = coverage.days === 0 ? 'no day seen' : `${coverage.daysSeen} of ${counted(coverage.days, 'day')} seen`;
    const left = coverage.leftOut === 0 ? '' : ` · ${coverage.leftOut} left out that came by the API`;
    return [
      ...bullet(`${letterOf(place)}  ${sideInWords(side)}`),
      ...paragraph(
        `${days} · ${counted(totals.interactions, 'message')} by ${counted(totals.authors, 'account')}, ${formatCount(totals.judged)} judged · ${counted(totals.posts, 'own post')} · ${counted(coverage.inputs.length, 'input')}${channels === '' ? '' : ` (${channels})`}${left}`,
        4,
      ),
    ];
  });
  return [...heading('What is compared'), ...points];
}
