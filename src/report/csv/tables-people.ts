import type { Report } from '../../model/report.ts';
import { anonymitySignals } from '../../model/signal.ts';
import { type Table, tableOf } from './table.ts';

/** Tables about who wrote. */
export function peopleTables({ anonymity, impersonation }: Report): readonly Table[] {
  return [signals(anonymity), candidates(impersonation), misquotes(impersonation)];
}

function signals({ signals: counts }: Report['anonymity']): Table {
  const rows = counts === null ? [] : anonymitySignals.map((name) => ({ name, ...counts[name] }));
  return tableOf<(typeof rows)[number]>(
    {
      name: 'anonymity-signals',
      about: 'A visible trait of accounts, counted over the authors of judged interactions.',
    },
    rows,
    [
      ['signal', 'the trait', ({ name }) => name],
      ['present', 'authors that show it', ({ present }) => present],
      ['absent', 'authors that do not', ({ absent }) => absent],
      ['unknown', 'authors of which no input says', ({ unknown }) => unknown],
    ],
  );
}

type Impersonation = Report['impersonation'];

function candidates({ candidates: found }: Impersonation): Table {
  return tableOf<NonNullable<typeof found>[number]>(
    {
      name: 'candidates',
      about: 'An account that could be taken for the account reported on. It says nothing about why.',
    },
    found ?? [],
    [
      ['author', 'pseudonym or @handle', ({ author }) => author],
      ['handle', 'where handles were asked for', ({ handle }) => handle],
      ['score', 'how far it could be taken for it, 0 to 1', ({ score }) => score],
      ['signals', 'what speaks for it, a space between', (row) => row.signals.join(' ')],
      [
        'labelledParody',
        'whether it says itself that it is parody, comment or a fan; empty: not known',
        (row) => row.labelledParody,
      ],
    ],
  );
}

function misquotes({ misquotes: found }: Impersonation): Table {
  return tableOf<NonNullable<typeof found>[number]>(
    { name: 'misquotes', about: 'A quotation attributed to the account, true ones too.' },
    found ?? [],
    [
      ['id', 'the message that holds it: platform:id, or a keyed hash', ({ id }) => id],
      ['at', 'when that was written, ISO 8601 UTC', ({ at }) => at],
      ['verdict', 'exact, cut, altered, or not-found in the posts given', ({ verdict }) => verdict],
      ['quote', 'the words quoted, by --show-text', ({ quote }) => quote],
      ['post', 'the own post it comes from; empty where none was found or it may not be named', ({ post }) => post],
      [
        'timeFrom',
        'first day of the time it is of: named in the message, else the month up to it',
        (row) => row.time?.from ?? null,
      ],
      ['timeTo', 'last day of it', (row) => row.time?.to ?? null],
      ['timePosts', 'own posts given that are dated in it', (row) => row.time?.posts ?? null],
      ['timeCovered', 'whether the posts given cover it: yes, in-part or no', (row) => row.time?.covered ?? null],
    ],
  );
}
