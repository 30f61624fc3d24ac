import { InputError } from '../../errors.ts';
import { type Answer, answerText, type ImportedLabels, labelColumns, settler } from '../../model/review.ts';
import { readTextTable, type TextTable } from '../../sources/index.ts';
import { type ItemLabel, knownItems, labelsOfSample, type Store, storeLabels } from '../../store/index.ts';
import { readLabel } from './read-label.ts';

/** A table of labels is small: what is larger is some other file. */
const mostBytes = 32 * 1024 * 1024;

/** Longer names would not fit a line. */
const longestName = 60;

/** The name of whoever labelled where no cell says it. */
const defaultRater = 'friend';

/** One table read, and the samples whose labels it holds. */
export interface ImportResult {
  readonly imported: ImportedLabels;
  readonly samples: readonly number[];
}

/** Reads a table of labels into the cache. Throws an `InputError` for a file that cannot be read, is no such table or belongs to another cache. */
export async function importLabels(
  store: Store,
  path: string,
  how: { readonly now: string; readonly rater: string | null },
): Promise<ImportResult> {
  const table = await readTable(path);
  const read = readRows(table, how.rater);
  const known = await knownItems(store.driver, [...new Set(read.labels.map(({ label }) => label.item))]);
  const mine = read.labels.filter(({ label }) => known.has(label.item));
  if (mine.length === 0 && read.labels.length > 0) throw anotherCache(path, read.labels.length);
  const before = new Map<string, ItemLabel>();
  for (const sample of new Set(known.values()))
    for (const label of await labelsOfSample(store.driver, sample)) before.set(keyOf(label), label);
  const raters = [...before.values()].map(({ rater }) => rater);
  const { kept, leftOut } = withoutContradictions(oneSpelling(mine, raters));
  const samples = [...new Set(kept.map(({ item }) => known.get(item) ?? -1))];
  const changed = kept.filter((label) => differs(label, before.get(keyOf(label))));
  await storeLabels(
    store.driver,
    changed.map((label) => ({ ...label, labelledAt: how.now })),
  );
  const replaced = changed.filter((label) => before.has(keyOf(label))).length;
  const cut = table.cut ? [{ line: table.rows.at(-1)?.line ?? 1, why: 'the file ends in the middle of this row' }] : [];
  return {
    imported: {
      path,
      stored: changed.length - replaced,
      replaced,
      same: kept.length - changed.length,
      empty: read.empty,
      understood: read.understood,
      leftOut: [...read.leftOut, ...leftOut, ...cut].sort((a, b) => a.line - b.line),
      unknown: read.labels.length - mine.length,
    },
    samples,
  };
}

async function readTable(path: string): Promise<TextTable> {
  const table = await readTextTable(path, mostBytes).catch((error: unknown) => {
    throw new InputError(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`, {
      code: 'labels-unreadable',
      hint: 'Name the CSV that came back: sample.csv, or what the page saved.',
      cause: error,
    });
  });
  const missing = ['item', 'label'].filter((name) => !table.header.includes(name));
  if (missing.length === 0) return table;
  throw new InputError(`${path} is no table of labels: it has no column ${missing.join(' and no column ')}.`, {
    code: 'labels-not-a-table',
    hint: `Its first line has to be: ${labelColumns.join(',')}`,
  });
}

interface PlacedLabel {
  readonly line: number;
  readonly label: Omit<ItemLabel, 'labelledAt'>;
}

interface ReadRows {
  readonly labels: readonly PlacedLabel[];
  readonly empty: number;
  readonly understood: ImportedLabels['understood'];
  readonly leftOut: ImportedLabels['leftOut'];
}

function readRows({ header, rows, cut }: TextTable, rater: string | null): ReadRows {
  const found: PlacedLabel[] = [];
  const leftOut: { line: number; why: string }[] = [];
  const understood = new Map<string, string>();
  let empty = 0;
  for (const { line, cells } of cut ? rows.slice(0, -1) : rows) {
    const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const written = cell('label');
    if (written === '') {
      empty += 1;
      continue;
    }
    const read = readLabel(written);
    if ('wrong' in read) {
      leftOut.push({ line, why: read.wrong });
      continue;
    }
    if (read.respelt !== null) understood.set(written, read.respelt);
    found.push({ line, label: labelOf(cell, rater ?? cell('rater'), read.answer) });
  }
  return { labels: found, empty, leftOut, understood: [...understood].map(([from, to]) => ({ from, to })) };
}

/** The mark that keeps a spreadsheet from running a cell as a formula, as every table of ours has it. */
const guard = /^'(?='*[=+\-@\t\r＝＋－＠])/;

function labelOf(cell: (name: string) => string, rater: string, answer: Answer): PlacedLabel['label'] {
  const who = rater.replace(/\s+/g, ' ').trim().replace(guard, '').slice(0, longestName);
  const note = cell('note').replace(guard, '');
  return {
    item: cell('item').toLowerCase(),
    rater: who === '' ? defaultRater : who,
    answer,
    note: note === '' ? null : note,
  };
}

/** `Ann` and `ann` are one person, or somebody would agree with themselves: the name as it stood first. */
function oneSpelling(found: readonly PlacedLabel[], known: readonly string[]): PlacedLabel[] {
  const first = new Map<string, string>();
  for (const name of [settler, ...known, ...found.map(({ label }) => label.rater)]) {
    const plain = name.normalize('NFKC').toLowerCase();
    if (!first.has(plain)) first.set(plain, name);
  }
  return found.map(({ line, label }) => {
    const rater = first.get(label.rater.normalize('NFKC').toLowerCase()) ?? label.rater;
    return { line, label: { ...label, rater } };
  });
}

/** Where one person gives one item two answers in one table, neither is taken. */
function withoutContradictions(found: readonly PlacedLabel[]) {
  const byKey = new Map<string, PlacedLabel[]>();
  for (const placed of found) byKey.set(keyOf(placed.label), [...(byKey.get(keyOf(placed.label)) ?? []), placed]);
  const kept: Omit<ItemLabel, 'labelledAt'>[] = [];
  const leftOut: { line: number; why: string }[] = [];
  for (const placed of byKey.values()) {
    const [first] = placed;
    if (first === undefined) continue;
    const answers = [...new Set(placed.map(({ label }) => answerText(label.answer)))];
    if (answers.length === 1) kept.push(first.label);
    else {
      const { item, rater } = first.label;
      for (const { line } of placed)
        leftOut.push({ line, why: `${rater} says both ${answers.join(' and ')} of ${item}` });
    }
  }
  return { kept, leftOut };
}

function keyOf({ item, rater }: Pick<ItemLabel, 'item' | 'rater'>): string {
  return `${item} ${rater}`;
}

function differs(label: Omit<ItemLabel, 'labelledAt'>, before: ItemLabel | undefined): boolean {
  return before === undefined || before.answer !== label.answer || before.note !== label.note;
}

function anotherCache(path: string, count: number): InputError {
  return new InputError(`${path} holds ${count} labels, and none of their items was drawn from this cache.`, {
    code: 'labels-of-another-cache',
    hint: 'Name the cache the sample was drawn from with --cache. Items are the keys in the first column: they must come back as they went out.',
  });
}
