import { StringDecoder } from 'node:string_decoder';
import type { Relation } from '../../../model/post.ts';
import { buffersOf } from '../../byte-stream.ts';
import { utf8Bytes } from '../../decode.ts';
import { headOf } from '../../file-place.ts';
import { warnOfCut } from '../../record-faults.ts';
import {
  type ArchiveClaim,
  type ArchiveFormat,
  type Batch,
  batchRows,
  batchSize,
  emptyBatch,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
  skip,
} from '../../source.ts';
import { parseAddress, plainHost } from '../address.ts';
import { cellsOf, endsInHeader, isDomain, isHeader, type Table, tableOfFile } from './table.ts';

/** A line of these tables is an address and some words. */
const maxLine = 64 * 1024;

const kinds: Readonly<Record<Exclude<Table, 'server-blocks'>, Relation['kind']>> = {
  blocks: 'block',
  mutes: 'mute',
  following: 'following',
  'domain-blocks': 'block',
};

function listFormat(table: Table): ArchiveFormat {
  return {
    kind: `mastodon-${table}`,
    platform: 'mastodon',
    channel: 'archive',
    claim: (files) => claimTables(table, files),
    read: (claim, options, facts) => readTable(table, claim, { options, facts }),
  };
}

/** Tables that a server lets its users save, one file each and most without a header; and that of an administrator. */
export const mastodonLists: readonly ArchiveFormat[] = [
  listFormat('blocks'),
  listFormat('mutes'),
  listFormat('following'),
  listFormat('domain-blocks'),
  listFormat('server-blocks'),
];

async function claimTables(table: Table, files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]> {
  const claims: ArchiveClaim[] = [];
  const isLone = files.length === 1;
  for (const file of files) {
    if (!isLone && !/\.csv(?:\.gz)?$/i.test(file.name)) continue;
    if ((await tableOfFile(file, isLone)) === table) claims.push({ root: isLone ? '' : file.name, files: [file] });
  }
  return claims;
}

async function* readTable(
  table: Table,
  claim: ArchiveClaim,
  { options, facts }: { readonly options: ReadOptions; readonly facts: InputFacts },
): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  let rows = 0;
  for (const file of claim.files) {
    if (endsInHeader((await headOf(file)) ?? '')) {
      skip(batch, 'truncated');
      warnOfCut(facts, file.name);
    }
    for await (const lines of linesOf(file, options.signal)) {
      for (const line of lines) {
        rows += takeLine(table, line, batch);
        if (batchRows(batch) < batchSize) continue;
        yield batch;
        batch = emptyBatch();
      }
    }
  }
  warn(table, rows, facts);
  yield batch;
}

/** Takes a line; gives 1 where it is a row, 0 where it is blank or the header. */
function takeLine(table: Table, line: string | null, batch: Batch): 0 | 1 {
  if (line === null) {
    skip(batch, 'too-long');
    return 1;
  }
  const cells = cellsOf(line);
  if (cells[0] === '' || isHeader(cells)) return 0;
  takeRow(table, cells[0] ?? '', batch);
  return 1;
}

function takeRow(table: Table, cell: string, batch: Batch): void {
  if (table === 'server-blocks') {
    skip(batch, 'rule-of-a-server');
    return;
  }
  const targetId = table === 'domain-blocks' ? (isDomain(cell) ? plainHost(cell) : null) : addressIn(cell);
  if (targetId === null) skip(batch, `bad-${kinds[table]}`);
  else batch.relations.push({ platform: 'mastodon', kind: kinds[table], targetId });
}

/** A name without a server is of a server that the table does not name. */
function addressIn(cell: string): string | null {
  return parseAddress(cell, null)?.id ?? null;
}

function warn(table: Table, rows: number, facts: InputFacts): void {
  if (table === 'server-blocks') {
    const text =
      'This is a list of the rules of a whole server, kept by its administrators: nobody blocked these for themselves, and ' +
      'nothing of it is counted.';
    facts.warnings.push({ code: 'list-of-a-server', text, path: null });
    return;
  }
  if (table === 'domain-blocks') {
    const text = `It holds ${rows === 1 ? '1 server' : `${rows} servers`} blocked as a whole: each counts as one block.`;
    facts.warnings.push({ code: 'servers-blocked', text, path: null });
  }
  const text = 'This table does not say whose it is. Name its owner with --account.';
  facts.warnings.push({ code: 'owner-unknown', text, path: null });
}

type Lines = readonly (string | null)[];

/** The lines of a file as they come in; `null` in place of one that is too long. */
async function* linesOf(file: NamedFile, signal: AbortSignal): AsyncGenerator<Lines> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  let tooLong = false;
  for await (const chunk of utf8Bytes(buffersOf(await file.open()), file.name)) {
    const lines = (text + decoder.write(chunk)).split(/\r\n|\n|\r/);
    text = lines.pop() ?? '';
    yield lines.map((line, index) => ((tooLong && index === 0) || line.length > maxLine ? null : line));
    if (lines.length > 0) tooLong = false;
    if (text.length > maxLine) {
      tooLong = true;
      text = '';
    }
    if (signal.aborted) return;
  }
  text += decoder.end();
  if (tooLong) yield [null];
  else if (text !== '') yield [text];
}
