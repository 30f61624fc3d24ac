import { createHash } from 'node:crypto';
import { XhealthError } from '../errors.ts';
import { accountKey } from '../model/account.ts';
import type { Warning } from '../model/coverage.ts';
import type { Relation } from '../model/post.ts';
import {
  archives,
  type Batch,
  brokenOff,
  formats,
  type InputFacts,
  isFailed,
  openReadings,
  type Reading,
  settledByParts,
} from '../sources/index.ts';
import {
  addInputWarning,
  beginInput,
  dropInputWarnings,
  endInput,
  type ImportTarget,
  importWriter,
  type OtherCounts,
  type Store,
} from '../store/index.ts';
import type { OpenInput } from './choose-subjects.ts';
import type { EarlyJudge } from './judge-early.ts';
import type { AnalysisRequest } from './request.ts';

/** What came of reading the inputs of one run. */
export interface ImportResult {
  /** Rows of the inputs read, duplicates of known ones included. */
  readonly inputs: readonly number[];
  /** Named inputs that could not be read or recognised, or only in part. */
  readonly failures: readonly { readonly path: string; readonly error: XhealthError }[];
}

/**
 * Reads every input into the cache, one after the other. A bad one is noted and the others go on. `early`: judges what has been read meanwhile.
 */
export async function importInputs(
  store: Store,
  request: AnalysisRequest,
  early: EarlyJudge | null = null,
): Promise<ImportResult> {
  const inputs: number[] = [];
  const read: ReadInput[] = [];
  const failures: { path: string; error: XhealthError }[] = [];
  const options = { messages: request.messages, columns: request.columns, signal: request.signal };
  const readings = openReadings({
    paths: request.inputs,
    stdin: request.stdin,
    as: request.as,
    archives,
    formats,
    options,
  });
  for await (const reading of readings) {
    if (isFailed(reading)) {
      failures.push(reading);
      continue;
    }
    const rid = await importReading(store, reading, { request, early });
    inputs.push(rid);
    const { pages, part } = reading.facts;
    read.push({ rid, path: reading.path, pages, part });
    if (reading.facts.damage instanceof XhealthError)
      failures.push({ path: reading.path, error: reading.facts.damage });
    if (request.signal.aborted) break;
  }
  if (!request.signal.aborted) await tellOfAll(store, read);
  // Who interrupts does not wait until all that was read is judged: the next run goes on.
  if (!request.signal.aborted) await early?.rest();
  return { inputs: [...new Set(inputs)], failures };
}

/** An input of this run, with where its pages break off, and which part of an export it is. */
interface ReadInput extends Pick<InputFacts, 'pages' | 'part'> {
  readonly rid: number;
  readonly path: string;
}

/** Which page follows which, and which parts belong together, is known when all have been read. */
async function tellOfAll(store: Store, read: readonly ReadInput[]): Promise<void> {
  // A file named twice is one input.
  const inputs = [...new Map(read.map((input) => [input.rid, input])).values()];
  const isBroken = brokenOff(inputs.map(({ pages }) => pages));
  const settled = settledByParts(inputs.map(({ part }) => part));
  for (const [index, { rid, path }] of inputs.entries()) {
    if (isBroken[index]) await addInputWarning(store.driver, rid, { code: 'pages-missing', text: pagesMissing, path });
    const untrue = settled[index] ?? [];
    if (untrue.length > 0) await dropInputWarnings(store.driver, rid, untrue);
  }
}

const pagesMissing =
  'It says that more pages follow, and no input read with it is the next one: an unknown number of records is missing. Save ' +
  'the pages that follow too, and give them all in one go.';

async function importReading(
  store: Store,
  reading: Reading,
  { request, early }: { readonly request: AnalysisRequest; readonly early: EarlyJudge | null },
): Promise<number> {
  const target = await beginInput(store.driver, reading, request.now);
  const writer = importWriter(store.driver, target);
  const tally = newTally();
  let records = 0;
  for await (const batch of reading.batches) {
    count(tally, batch);
    await writer.add(batch, ownerKey(reading.facts, target));
    records += batch.posts.length;
    // What an export holds is its owner's, and the first is read without the index that finds what its posts answer.
    if (reading.channel !== 'archive') await early?.offer(openInput(reading, target), batch.posts.length);
    tellProgress(reading, records, request);
    if (request.signal.aborted) break;
  }
  await writer.finish();
  return endInput(store.driver, target, summary(reading, tally, request));
}

/** What an input has said of itself so far. */
function openInput({ platform, facts }: Reading, { input }: ImportTarget): OpenInput {
  const key = (account: InputFacts['owner']) => (account === null ? null : accountKey(account));
  return { rid: input, platform, owner: key(facts.owner), stated: key(facts.stated) };
}

/** By bytes of the file being read: of records nobody knows how many there are. */
function tellProgress({ path, facts }: Reading, records: number, { progress }: AnalysisRequest): void {
  const { place } = facts;
  if (place === null || place.size === null) {
    progress.report(`reading ${path}`, records);
    return;
  }
  const file = place.name.slice(place.name.lastIndexOf('/') + 1);
  const inside = path.endsWith(file) ? path : `${path}/${file}`;
  progress.report(`reading ${inside}`, place.bytes, place.size, 'bytes');
}

/** The owner of an export that does not say whose it is goes by the export. */
function ownerKey(facts: InputFacts, target: ImportTarget): string {
  return (facts.owner === null ? null : accountKey(facts.owner)) ?? `~${target.input}`;
}

interface Tally {
  readonly relations: Map<Relation['kind'], number>;
  readonly skipped: Map<string, number>;
  messages: number;
}

function newTally(): Tally {
  return { relations: new Map(), skipped: new Map(), messages: 0 };
}

function count(tally: Tally, batch: Batch): void {
  tally.messages += batch.messages.length;
  for (const relation of batch.relations) add(tally.relations, relation.kind, 1);
  for (const [reason, number] of batch.skipped) add(tally.skipped, reason, number);
}

function add<K>(counts: Map<K, number>, key: K, number: number): void {
  counts.set(key, (counts.get(key) ?? 0) + number);
}

function summary(reading: Reading, tally: Tally, request: AnalysisRequest) {
  const { facts } = reading;
  const partial = request.signal.aborted;
  const of = (kind: Relation['kind']) => tally.relations.get(kind) ?? 0;
  const counts: OtherCounts = {
    messagesRead: request.messages,
    messages: tally.messages + facts.unopenedMessages,
    likes: of('like'),
    blocks: of('block'),
    mutes: of('mute'),
    followers: of('follower'),
    following: of('following'),
  };
  return {
    state: partial ? ('partial' as const) : ('complete' as const),
    identity: partial ? null : identityOf(reading, request),
    owner: facts.owner === null ? null : accountKey(facts.owner),
    stated: facts.stated === null ? null : accountKey(facts.stated),
    takenAt: facts.takenAt,
    counts,
    skipped: [...tally.skipped]
      .map(([reason, number]) => ({ reason, count: number }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    expected: facts.expected,
    warnings: facts.warnings.map((warning) => withPath(warning, reading.path)),
    ignored: facts.ignored,
    damage: facts.damage === null ? null : facts.damage.message,
  };
}

function withPath(warning: Warning, path: string): Warning {
  return warning.path === null ? { ...warning, path } : warning;
}

/** Same bytes read through the same columns are the same input. */
function identityOf(reading: Reading, request: AnalysisRequest): string | null {
  const parts = [...reading.facts.parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (parts.length === 0) return null;
  const columns = request.columns === null ? null : [...request.columns];
  const content = parts.map((part) => [part.bytes, part.crc32]);
  return createHash('sha256')
    .update(JSON.stringify([reading.kind, content, columns]))
    .digest('hex');
}
