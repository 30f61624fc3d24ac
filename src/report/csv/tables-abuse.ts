import type { Report } from '../../model/report.ts';
import { labels } from '../../model/verdict.ts';
import { type ColumnOf, intervalColumns, type Table, tableOf } from './table.ts';

/** Tables about what was written to the account. */
export function abuseTables({ toxicity }: Report): readonly Table[] {
  return [byClass(toxicity), timeline(toxicity), danger(toxicity), authors(toxicity), incidents(toxicity)];
}

type Toxicity = Report['toxicity'];

function byClass(toxicity: Toxicity): Table {
  const rows = labels.map((name) => ({ name, ...toxicity.byClass[name] }));
  return tableOf<(typeof rows)[number]>(
    { name: 'by-class', about: 'A class of abuse, support or criticism, over the interactions of the window.' },
    rows,
    [
      ['class', 'the class', ({ name }) => name],
      [
        'count',
        'interactions that carry it and are aimed at the account, or it is unclear at whom',
        ({ count }) => count,
      ],
      ['judged', 'interactions judged: what the rate is over', () => toxicity.judged],
      ['rate', 'count / judged', ({ rate }) => rate],
      ...intervalColumns<(typeof rows)[number]>(({ ci95 }) => ci95),
      ['authors', 'accounts that wrote them', (row) => row.authors],
    ],
  );
}

function timeline({ timeline: rows }: Toxicity): Table {
  return tableOf<(typeof rows)[number]>({ name: 'timeline', about: 'A month of interactions.' }, rows, [
    ['start', "first day of the month in the window's time zone", ({ start }) => start],
    ['interactions', 'interactions of the month that were seen', ({ interactions }) => interactions],
    ['abusive', 'of these, with a label of abuse and aimed at the account or unclear', ({ abusive }) => abusive],
    ['seen', 'share of the days of the month on which an input holds interactions, 0 to 1', ({ seen }) => seen],
  ]);
}

function danger({ danger: rows }: Toxicity): Table {
  return tableOf<(typeof rows)[number]>(
    {
      name: 'danger',
      about: 'A message labelled as danger and aimed at the account, or it is unclear at whom; newest first.',
    },
    rows,
    [
      ['id', 'the message: platform:id, or a keyed hash', ({ id }) => id],
      ['platform', 'where it was written', ({ platform }) => platform],
      ['class', 'the gravest class it carries', (row) => row.class],
      ['confidence', 'probability of that class, 0 to 1', ({ confidence }) => confidence],
      ['at', 'when it was written, ISO 8601 UTC', ({ at }) => at],
      ['author', 'pseudonym or @handle', ({ author }) => author],
      ['text', 'by --show-text', ({ text }) => text],
      ['url', 'link, where handles were asked for', ({ url }) => url],
    ],
  );
}

function authors({ authors: { top } }: Toxicity): Table {
  return tableOf<(typeof top)[number]>(
    { name: 'authors', about: 'An account among those that wrote most of the abusive interactions.' },
    top,
    [
      ['author', 'pseudonym or @handle', ({ author }) => author],
      ['abusive', 'abusive interactions aimed at the account, or it is unclear at whom', ({ count }) => count],
    ],
  );
}

type Incident = NonNullable<Toxicity['incidents']>[number];

const incidentColumns: readonly ColumnOf<Incident>[] = [
  ['from', 'first interaction inside, ISO 8601 UTC', ({ from }) => from],
  ['to', 'last interaction inside', ({ to }) => to],
  ['peak', 'beginning of the busiest hour', ({ peak }) => peak],
  ['by', 'what made it one: interactions, abuse or both', ({ by }) => by],
  ['interactions', 'interactions inside', ({ interactions }) => interactions],
  ['expected', 'how many its hours usually hold', ({ expected }) => expected],
  ['abusive', 'abusive interactions inside', ({ abusive }) => abusive],
  ['abusiveExpected', 'how many its hours usually hold', ({ abusiveExpected }) => abusiveExpected],
  ['trigger', 'post that most of it answers or quotes; empty where none stands out', ({ trigger }) => trigger],
  ['triggerKind', 'own-post, quote or not-in-inputs', ({ triggerKind }) => triggerKind],
  ['triggerShare', 'share of its interactions that answer or quote it, 0 to 1', ({ triggerShare }) => triggerShare],
  ['newAuthorShare', 'share of its authors never seen before, 0 to 1', ({ newAuthorShare }) => newAuthorShare],
  ['copies', 'messages near-identical to one by another author', ({ copies }) => copies],
  ['stillGoing', 'whether the data end less than a day after it', ({ stillGoing }) => stillGoing],
  ['daysToUsual', 'days from the peak to the first seen day that was usual again', ({ daysToUsual }) => daysToUsual],
];

/** Not told and none are the same table: `reasons` says which. */
function incidents({ incidents: found }: Toxicity): Table {
  return tableOf(
    { name: 'incidents', about: 'A pile-on. No rows: none was found, or reasons.csv says why it cannot be told.' },
    found ?? [],
    incidentColumns,
  );
}
