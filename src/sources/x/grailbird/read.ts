import { type Fields, objectOf } from '../../loose.ts';
import {
  type ArchiveClaim,
  type Batch,
  emptyBatch,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
  skip,
} from '../../source.ts';
import { baseName } from '../archive/files.ts';
import { nobody } from '../archive/parts.ts';
import { allRows, type Reader, readRows, type TakeRow, takeBatch } from '../archive/reader.ts';
import { takeTableRow } from './csv.ts';
import { ownerOfDetails, takenAtOf } from './details.ts';
import { monthOf } from './files.ts';
import { accountOfUser, authorOf, parseItem, postOfItem, postOfNested } from './item.ts';
import { promisedByIndex, warnOfMonths } from './months.ts';

/** Reads an archive: when it was made and whose it is, then month after month. */
export async function* readGrailbird(
  claim: ArchiveClaim,
  options: ReadOptions,
  facts: InputFacts,
): AsyncGenerator<Batch> {
  const { months, details, payload, index } = sortFiles(claim.files);
  facts.ignored = claim.files.length - months.length - details.length - payload.length - index.length;
  const opening = newReader(facts, options.signal, new Map());
  facts.takenAt = takenAtOf(await allRows(opening, payload));
  const promised = promisedByIndex(await allRows(opening, index));
  readOwner(opening, await allRows(opening, details));
  yield takeBatch(opening);

  const reader = newReader(facts, options.signal, promised);
  const takers = { js: takeItem(reader), csv: takeTable(facts) };
  for (const file of months) yield* readRows(reader, [file], isTable(file) ? takers.csv : takers.js);
  if (facts.owner === null) {
    const text = 'Nothing in the archive says whose it is. Name its owner with --account.';
    facts.warnings.push({ code: 'owner-unknown', text, path: null });
  }
  warnOfMonths(promised, months, facts);
  yield takeBatch(reader);
}

function newReader(facts: InputFacts, signal: AbortSignal, promised: ReadonlyMap<string, number>): Reader {
  return { facts, signal, promised, differs: 'index-count-differs', batch: emptyBatch() };
}

interface SortedFiles {
  /** In order of time. */
  readonly months: readonly NamedFile[];
  readonly details: readonly NamedFile[];
  readonly payload: readonly NamedFile[];
  readonly index: readonly NamedFile[];
}

/** Months come as scripts or as tables of the same tweets; the scripts, which say more, win. */
function sortFiles(files: readonly NamedFile[]): SortedFiles {
  const scripts = files.filter((file) => monthOf(file.name, 'js') !== null);
  const tables = files.filter((file) => monthOf(file.name, 'csv') !== null);
  const named = (name: string) => files.filter((file) => baseName(file.name).toLowerCase() === name);
  const months = scripts.length > 0 ? scripts : tables;
  return {
    // A lone file was claimed by its content, whatever its name.
    months: files.length === 1 ? files : [...months].sort((a, b) => (baseName(a.name) < baseName(b.name) ? -1 : 1)),
    details: named('user_details.js'),
    payload: named('payload_details.js'),
    index: named('tweet_index.js'),
  };
}

function isTable(file: NamedFile): boolean {
  return monthOf(file.name, 'csv') !== null;
}

function readOwner({ facts, batch }: Reader, details: readonly unknown[]): void {
  const owner = ownerOfDetails(details, facts.takenAt);
  if (owner === null) return;
  facts.owner = { id: owner.id, handle: owner.handle };
  batch.accounts.push(owner);
}

function takeTable(facts: InputFacts): TakeRow {
  return (row, batch) => takeTableRow(row, facts.owner ?? nobody, batch);
}

/** Gives what takes a row of a month. It remembers whose account it has handed on. */
function takeItem({ facts }: Reader): TakeRow {
  const known = new Set<string>();

  function takeUser(user: unknown, batch: Batch): void {
    const account = accountOfUser(user, facts.takenAt);
    const key = account?.id ?? account?.handle;
    if (account === null || key == null || known.has(key)) return;
    known.add(key);
    batch.accounts.push(account);
  }

  function takeNested(value: unknown, batch: Batch): void {
    const nested = objectOf(value);
    const context = nested === null ? null : postOfNested(nested);
    if (context === null) return;
    batch.posts.push(context);
    takeUser(nested?.user, batch);
  }

  return (row, batch) => {
    const item = parseItem(row);
    // An archive without details is its first author's.
    if (facts.owner === null && item !== null) facts.owner = ownerOfItem(item);
    const record = item === null ? null : postOfItem(item, facts.owner ?? nobody);
    if (item === null || record === null) {
      skip(batch, 'bad-post');
      return;
    }
    batch.posts.push(record);
    takeUser(item.user, batch);
    takeNested(item.retweeted_status, batch);
    takeNested(item.quoted_status, batch);
  };
}

function ownerOfItem(item: Fields): InputFacts['owner'] {
  const author = authorOf(item.user, nobody);
  return author.id === null && author.handle === null ? null : author;
}
