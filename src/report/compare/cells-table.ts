import type {
  ComparedCell,
  ComparedDifference,
  ComparedMeasure,
  ComparedSide,
  Comparison,
} from '../../model/comparison.ts';
import type { ColumnOf } from '../csv/table.ts';
import { tableOf, tableText } from '../csv/table.ts';
import { escapeRisky } from '../json/safe-json.ts';
import { letterOf } from './words.ts';

/** A figure of one side, with what it is held against. */
interface PlacedCell {
  readonly place: number;
  readonly side: ComparedSide;
  readonly measure: ComparedMeasure;
  readonly cell: ComparedCell;
  /** From the first side; `null` for that one. */
  readonly difference: ComparedDifference | null;
}

/** Cells measure by measure, sides in their order. */
function cellsOf({ measures, sides }: Comparison): PlacedCell[] {
  return measures.flatMap((measure) =>
    measure.cells.flatMap((cell, place) => {
      const side = sides[place];
      const difference = measure.differences.find((each) => each.side === place) ?? null;
      return side === undefined ? [] : [{ place, side, measure, cell, difference }];
    }),
  );
}

const columns: readonly ColumnOf<PlacedCell>[] = [
  [
    'side',
    'the column of the comparison: A, B, …; A is what the others are held against',
    ({ place }) => letterOf(place),
  ],
  ['platform', 'where the account is', ({ side }) => side.subject.platform],
  ['account', 'its handle, else its id', ({ side }) => accountOf(side)],
  ['since', 'beginning of the window; empty where it is open', ({ side }) => side.window.since],
  ['until', 'end of the window, not part of it; empty where it is open', ({ side }) => side.window.until],
  ['measure', 'what is measured', ({ measure }) => measure.id],
  ['unit', 'of value and its interval', ({ measure }) => measure.unit],
  ['value', 'the figure; empty where it is not known: see reason', ({ cell }) => cell.value],
  ['ci95Low', 'lower end of the 95 % interval; empty where there is none', ({ cell }) => cell.ci95?.[0] ?? null],
  ['ci95High', 'upper end of the 95 % interval', ({ cell }) => cell.ci95?.[1] ?? null],
  ['count', 'what was counted, where the figure is a share or a rate of it', ({ cell }) => cell.count],
  ['n', 'how many it is out of', ({ cell }) => cell.n],
  ['of', 'what n counts', ({ cell }) => cell.of],
  ['basis', 'views or engagement, of reach alone', ({ cell }) => cell.basis],
  ['inputs', 'inputs it rests on', ({ cell }) => cell.inputs.length],
  ['channels', 'how those came, a space between', ({ cell }) => cell.channels.join(' ')],
  ['daysSeen', 'days on which interactions were seen', ({ cell }) => cell.daysSeen],
  ['days', 'days from the first of them to the last', ({ side }) => side.coverage.days],
  ['reasonCode', 'why the value, or the interval alone, is not known', ({ cell }) => cell.reason?.code ?? null],
  ['reason', 'the same in words', ({ cell }) => cell.reason?.text ?? null],
  ['ratio', 'this side over A; empty for A, and where it has no number', ({ difference }) => difference?.ratio ?? null],
  ['ratioLow', 'lower end of the 95 % interval of this ratio alone', ({ difference }) => difference?.ci95?.[0] ?? null],
  ['ratioHigh', 'upper end; empty where there is none', ({ difference }) => difference?.ci95?.[1] ?? null],
  ['p', 'adjusted for all comparisons (Holm)', ({ difference }) => difference?.p ?? null],
  [
    'verdict',
    'higher, lower, no-difference or cannot-tell; empty for A',
    ({ difference }) => difference?.verdict ?? null,
  ],
  ['verdictReason', 'why it cannot be told', ({ difference }) => difference?.reason?.text ?? null],
];

function accountOf({ subject }: ComparedSide): string | null {
  return subject.handle ?? subject.id;
}

/** A comparison as one tidy table: a row a figure of a side, with its denominator, its coverage and why it is not known. */
export function comparisonCsv(comparison: Comparison): string {
  const head = { name: 'cells', about: 'A figure of one side of a comparison.' };
  return tableText(tableOf(head, cellsOf(comparison), columns));
}

/** The rows of `comparisonCsv` as NDJSON: a line each under the same names, `null` for an empty cell. */
export function comparisonLines(comparison: Comparison): string {
  return cellsOf(comparison)
    .map((placed) => {
      const entries = columns.map(([name, , cell]) => [name, cell(placed)] as const);
      return `${escapeRisky(JSON.stringify(Object.fromEntries(entries)))}\n`;
    })
    .join('');
}
