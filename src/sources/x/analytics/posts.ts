import { type AccountRef, accountKey, bareAccount } from '../../../model/account.ts';
import { type Batch, type InputFacts, type ReadOptions, type RecordMapper, skip } from '../../source.ts';
import { nobody } from '../archive/parts.ts';
import { cellReader } from './columns.ts';
import { readName } from './file-name.ts';
import { countColumns, nameOfRow, postOfRow } from './row-post.ts';
import { warnOfColumns, warnOfCounts, warnOfOwner } from './warnings.ts';

/**
 * Maps the rows of a table of posts. Whose they are, their links say, else the name of the file, else nothing. The table
 * is as of the last day in its file's name, else of its newest post: it was made then or later.
 */
export function postsMapper(_options: ReadOptions, facts: InputFacts, fileName = ''): RecordMapper {
  const rows = cellReader();
  const named = readName(fileName);
  const handles = new Map<string, string>();
  let unreadable = 0;
  let newest: string | null = null;
  if (named.until !== null) facts.takenAt = `${named.until}T23:59:59Z`;

  /** The account of a row; the first that a link names owns the table. */
  function authorOf(handle: string | null, batch: Batch): AccountRef {
    if (handle === null) return facts.owner ?? named.owner ?? nobody;
    const author = { id: null, handle };
    const key = handle.toLowerCase();
    if (!handles.has(key)) {
      handles.set(key, handle);
      batch.accounts.push(bareAccount('x', author));
    }
    facts.owner ??= author;
    return author;
  }

  return {
    map(record, batch) {
      const cells = rows.read(record);
      const name = cells === null ? 'bad-record' : nameOfRow(cells);
      if (cells === null || typeof name === 'string') {
        skip(batch, typeof name === 'string' ? name : 'bad-record');
        return;
      }
      const mapped = postOfRow(cells, name.id, authorOf(name.handle, batch));
      unreadable += mapped.unreadable;
      const { createdAt } = mapped.record.post;
      if (createdAt !== null && createdAt > (newest ?? '')) newest = createdAt;
      batch.posts.push(mapped.record);
    },
    finish(batch, facts) {
      if (facts.owner === null && named.owner !== null) {
        facts.owner = named.owner;
        batch.accounts.push(bareAccount('x', named.owner));
      }
      facts.takenAt ??= newest;
      if (facts.owner === null || accountKey(facts.owner) === null) warnOfOwner(facts);
      if (handles.size > 1) warnOfHandles(handles.size, facts);
      warnOfColumns(rows.missing(['link', 'text', ...countColumns.slice(0, 4)]), facts);
      if (unreadable > 0) warnOfCounts(unreadable, facts);
    },
  };
}

function warnOfHandles(count: number, facts: InputFacts): void {
  facts.warnings.push({
    code: 'several-accounts',
    text: `Its links name ${count} accounts: it counts as the first one's, and posts of the others are not own posts.`,
    path: null,
  });
}
