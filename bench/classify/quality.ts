import { precisionAtPrevalence, wilsonInterval } from '../../scripts/train/metrics.ts';
import { type LabelledRow, type Split, splits } from '../../scripts/train/rows.ts';
import { type Answers, type Head, heads } from './answers.ts';
import { dialects } from './dialects.ts';
import { FEWEST, type Figures, figuresOf, meanFigures, type Truth, truthOf } from './figures.ts';
import { count, decimal, percent, type Table } from './table.ts';

/** Rows and what each judge said of them, by position. The first judge is the product. */
export interface Judged {
  readonly rows: readonly LabelledRow[];
  readonly judges: readonly Answers[];
}

/** Sources written or drawn to be hard: their harmless rows are not what an account receives. */
const hardSources: ReadonlySet<string> = new Set(['dynahate', 'hatemoji-build', 'toxic-spans']);

const figureColumns = [
  'AUC',
  'average precision',
  'macro-F1',
  'recall at 5 %',
  'recall at 10 %',
  'found',
  'false alarms',
  'calibration error',
];

function figureCells(figures: Figures): string[] {
  return [
    decimal(figures.auc),
    decimal(figures.averagePrecision),
    decimal(figures.macroF1),
    decimal(figures.recallAt5),
    decimal(figures.recallAt10),
    percent(figures.found),
    percent(figures.falseAlarms),
    decimal(figures.calibrationError),
  ];
}

/** One source's rows of one split that say something of a head. */
interface Place {
  readonly source: string;
  readonly split: Split;
  readonly rows: readonly number[];
}

function placesOf({ rows }: Judged, truth: Truth, head: Head): Place[] {
  const found = new Map<string, { source: string; split: Split; rows: number[] }>();
  for (const [at, { source, split }] of rows.entries()) {
    if ((truth[at] ?? null) === null) continue;
    const key = `${splits.indexOf(split)} ${source}`;
    const place = found.get(key) ?? { source, split, rows: [] };
    place.rows.push(at);
    found.set(key, place);
  }
  const tells = (place: Place): boolean => {
    const positives = place.rows.filter((row) => truth[row] === 1).length;
    // Of a class hardly seen in a source, its other rows say little.
    return positives >= FEWEST || ((head === 'abuse' || head === 'identity-hate') && place.rows.length >= FEWEST);
  };
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, place]) => (tells(place) ? [place] : []));
}

interface HeadPlaces {
  readonly head: Head;
  readonly truth: Truth;
  readonly places: readonly Place[];
}

function headPlaces(judged: Judged): HeadPlaces[] {
  return heads
    .map((head) => ({ head, truth: truthOf(judged.rows, head) }))
    .map(({ head, truth }) => ({ head, truth, places: placesOf(judged, truth, head) }))
    .filter(({ places }) => places.length > 0);
}

/** Every judge by head and split, as the mean over the sources that have rows of both labels. */
export function summaryTable(judged: Judged): Table {
  const rows = headPlaces(judged).flatMap(({ head, truth, places }) =>
    splits.flatMap((split) =>
      judged.judges.flatMap((judge) => {
        const answers = judge.heads[head];
        const all = places.filter((place) => place.split === split);
        const figures = answers ? all.map((place) => figuresOf(answers, truth, place.rows)) : [];
        const told = figures.filter((each) => each.auc !== null);
        return told.length === 0
          ? []
          : [[head, split, `${told.length}`, judge.judge, ...figureCells(meanFigures(told))]];
      }),
    ),
  );
  return {
    title: 'In short',
    note: `Each head on the dev and the test rows of the data folder: the mean over the sources that hold rows of both labels, each counting once.
*found* and *false alarms* are shares at the judge's own threshold: the published ones of xhealth, a half for the trained baselines. *recall at 5 %* is what a
threshold finds that flags at most 5 % of the harmless rows; nothing is interpolated, so a list that flags more finds nothing there.`,
    columns: ['head', 'split', 'sources', 'judge', ...figureColumns],
    rows,
  };
}

/** One table for each head: every source and split by itself. */
export function sourceTables(judged: Judged): Table[] {
  return headPlaces(judged).map(({ head, truth, places }) => ({
    title: `By source: ${head}`,
    note: headNote(head),
    columns: ['source', 'split', 'rows', 'positive', 'judge', ...figureColumns],
    rows: places.flatMap((place) =>
      judged.judges.flatMap((judge) => {
        const answers = judge.heads[head];
        if (!answers) return [];
        const figures = figuresOf(answers, truth, place.rows);
        return [
          [
            place.source,
            place.split,
            count(figures.rows),
            count(figures.positives),
            judge.judge,
            ...figureCells(figures),
          ],
        ];
      }),
    ),
  }));
}

function headNote(head: Head): string {
  if (head === 'abuse')
    return 'Where the source says whether a text is abuse. A source that names abuse alone has no false alarms to count.';
  if (head === 'identity-hate') return 'Where the source says whether a text is hate.';
  return `Sources that say this class; all their other rows count as harmless, other abuse included.`;
}

/** What share of flags is right at these shares of abuse among what an account receives. */
const prevalences = [0.02, 0.05, 0.2] as const;

/** The product at its published thresholds, over the dev rows of all sources at once, and on text made from templates. */
export function thresholdTable(judged: Judged, generated: ReadonlyMap<Head, readonly string[]>): Table {
  const dev = judged.rows.flatMap((row, at) => (row.split === 'dev' ? [at] : []));
  const ordinary = dev.filter((at) => !hardSources.has(judged.rows[at]?.source ?? ''));
  const rows = heads.flatMap((head) => {
    const answers = judged.judges[0]?.heads[head];
    const made = generated.get(head);
    if (!answers) return [];
    const truth = truthOf(judged.rows, head);
    const all = figuresOf(answers, truth, dev);
    const harmless = ordinary.filter((at) => truth[at] === 0);
    const alarms = harmless.filter((at) => answers.flagged[at] === 1).length;
    if (all.found === null && made === undefined) return [];
    const rate = harmless.length < FEWEST ? null : alarms / harmless.length;
    return [
      [
        head,
        count(all.positives),
        percent(all.found),
        count(harmless.length),
        withInterval(rate, alarms, harmless.length),
        ...prevalences.map((prevalence) => precisionCell(all.found, { alarms, of: harmless.length }, prevalence)),
        decimal(all.calibrationError),
        ...(made ?? ['–', '–', '–']),
      ],
    ];
  });
  return {
    title: 'At the published thresholds',
    note: `xhealth on the dev rows of all sources together. *False alarms* are over all rows that their sources call harmless, but for sources written or drawn to be
hard (${[...hardSources].join(', ')} left out), with Wilson's 95 % interval: many of these stand near the line, and some are abuse that its source does not count. The rows that
thresholds are set on, ordinary ones in which two readers saw none, are in the model card. *Precision at 5 %* is the share of flags that is right where 5 % of what an account receives belongs to the
class. The columns *generated* are over template families that no training row used: how many of a class are found, and how many of
their harmless twins are flagged; generated text is easier than people's, and stands nowhere else.`,
    columns: [
      'head',
      'positive',
      'found',
      'harmless',
      'false alarms',
      ...prevalences.map((prevalence) => `precision at ${prevalence * 100} %`),
      'calibration error',
      'generated: rows',
      'generated: found',
      'generated: twins flagged',
    ],
    rows,
  };
}

/** Where no harmless row was flagged, the least that can be said: precision at the upper end of the interval. */
function precisionCell(found: number | null, harmless: { alarms: number; of: number }, prevalence: number): string {
  if (found === null || harmless.of < FEWEST) return '–';
  const { alarms, of } = harmless;
  if (alarms > 0) return percent(precisionAtPrevalence(found, alarms / of, prevalence));
  const least = precisionAtPrevalence(found, wilsonInterval(0, of)[1], prevalence);
  return `≥ ${percent(least)}`;
}

function withInterval(rate: number | null, alarms: number, of: number): string {
  if (rate === null) return '–';
  const [low, high] = wilsonInterval(alarms, of);
  return `${percent(rate)} (${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)})`;
}

/** How often each judge flags texts that a source names in words of its own, such as counter-speech, and says no more of. */
export function otherWordsTable(judged: Judged): Table {
  const known: ReadonlySet<string> = new Set(heads);
  const groups = new Map<string, number[]>();
  for (const [at, row] of judged.rows.entries()) {
    if (row.abuse !== null || row.hate !== null) continue;
    for (const cat of row.cats.filter((each) => !known.has(each))) {
      groups.set(`${row.source}: ${cat}`, [...(groups.get(`${row.source}: ${cat}`) ?? []), at]);
    }
  }
  const judges = judged.judges.filter((judge) => judge.heads.abuse);
  return {
    title: 'Flagged as abuse, of texts named otherwise',
    note: 'Texts of which their source says neither abuse nor hate, but a word of its own.',
    columns: ['source: its word', 'rows', ...judges.map((judge) => judge.judge)],
    rows: [...groups.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, rows]) => [
        name,
        count(rows.length),
        ...judges.map((judge) => percent(shareOf(rows, judge.heads.abuse?.flagged))),
      ]),
  };
}

/** Rows of English that the product would not judge. */
export function abstentionTable(judged: Judged): Table {
  const sources = [...new Set(judged.rows.map((row) => row.source))].sort();
  const abstained = judged.judges[0]?.abstained;
  const line = (name: string, keep: (row: LabelledRow) => boolean): string[] => {
    const rows = judged.rows.flatMap((row, at) => (keep(row) ? [at] : []));
    const share = shareOf(rows, abstained);
    return [name, count(rows.length), count((share ?? 0) * rows.length), percent(share)];
  };
  return {
    title: 'Abstentions',
    note: `Dev and test rows, all of them said to be English, that xhealth did not judge: another language, or nothing to read. Dialects are told by a few words
each (\`bench/classify/dialects.ts\`), roughly.`,
    columns: ['source', 'rows', 'abstained', 'share'],
    rows: [
      ...sources.map((source) => line(source, (row) => row.source === source)),
      ...dialects.map(({ name, has }) => line(name, (row) => has(row.text))),
      line('all', () => true),
    ],
  };
}

function shareOf(rows: readonly number[], flags: Uint8Array | undefined): number | null {
  return rows.length === 0 ? null : rows.filter((row) => flags?.[row] === 1).length / rows.length;
}
