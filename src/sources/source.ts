import type { Readable } from 'node:stream';
import type { Account, AccountRef, HandleChange, Platform } from '../model/account.ts';
import type { Channel, Warning } from '../model/coverage.ts';
import type { DailyMetrics } from '../model/daily-metrics.ts';
import type { Message, PostRecord, Relation } from '../model/post.ts';
import type { HoldsRecords } from './cut-record.ts';

/** One file of an input: a plain file, an entry of a zip, a file in a folder, or standard input. */
export interface NamedFile {
  /** Path inside the input, `/` between folders, safe to print; for a single file its base name. */
  readonly name: string;
  /** Bytes as stored unpacked; `null` when unknown (standard input). */
  readonly size: number | null;
  /** The CRC-32 of the bytes, where the container states it and `open` fails at its end when it does not agree. */
  readonly crc32?: number;
  /** The bytes, unpacked from the zip. Damage surfaces as an `InputError` while reading, after the good bytes. */
  open(): Promise<Readable>;
  /** Decoded text of the start, at most 64 KiB, gunzipped, without BOM. Can be called before `open` even on standard input. */
  head(): Promise<string>;
  /** As `open`, keeping what it reads for `open` to give once more. Only where `open` works once: standard input. */
  peek?(): Promise<Readable>;
}

/** What a user named: a path, or `-`, opened. */
export interface InputTree {
  /** As the user named it. */
  readonly path: string;
  readonly files: readonly NamedFile[];
  readonly warnings: readonly Warning[];
  /** An `InputError` to report after what could be listed has been read, e.g. a zip without its end. */
  readonly damage: Error | null;
  close(): Promise<void>;
}

/** What the reader hands on, some hundred records at a time. Mappers push; readers make a fresh one when it is full. */
export interface Batch {
  readonly accounts: Account[];
  readonly posts: PostRecord[];
  readonly messages: Message[];
  readonly relations: Relation[];
  readonly handleChanges: HandleChange[];
  /** What the owner of the input got on whole days. */
  readonly dailyMetrics: DailyMetrics[];
  /** Records that could not be used: reason (kebab-case) → count. */
  readonly skipped: Map<string, number>;
}

export interface ReadOptions {
  /** Read direct messages. Without it their files are never opened. */
  readonly messages: boolean;
  /** `--map`: our field → the input's column; `null` when not given. */
  readonly columns: ReadonlyMap<string, string> | null;
  readonly signal: AbortSignal;
}

/** Where the pages of one input break off, and what in it may go on where those of another do. */
export interface PageEnds {
  /** Pages that say more follow, of which this input has none. */
  readonly open: readonly OpenEnd[];
  /** What pages were asked for with that continue none of this input. */
  readonly asked: readonly string[];
  /**
   * The newest id of the page, of those whose request is not known, that begins furthest back; empty for a page without rows;
   * `null` where there is none.
   */
  readonly begins: string | null;
}

/** A page whose next one is missing. */
export interface OpenEnd {
  readonly next: string;
  /** Its last row, where rows stand newest first; `null` where their order tells nothing of what comes after. */
  readonly oldest: string | null;
}

/**
 * One part of an export that comes in several, each with the list of what all of them hold. What it says of itself as a part is
 * among its warnings, and holds until the other parts are known.
 */
export interface ExportPart {
  /** The same for all parts of one export: whose it is, and the list. */
  readonly whole: string;
  /** Files of the list that this part has. */
  readonly held: readonly string[];
  /** Files of the list that it has not, with what it says of that, where it says anything. */
  readonly missing: ReadonlyMap<string, Warning | null>;
  /** That it is a part, and others are wanted. */
  readonly alone: Warning;
}

/** What an input tells about itself; filled while its batches are read, complete when they are done. */
export interface InputFacts {
  /** Whose export it is, where the input says so. */
  owner: AccountRef | null;
  /** The account the input concerns by its own query (mentions endpoint, `to:` search), where it has no owner. */
  stated: AccountRef | null;
  /** When the export or page was made; ISO 8601 UTC. */
  takenAt: string | null;
  /** Files inside that hold no data we read, sensitive ones among them. */
  ignored: number;
  /** Rows a manifest or index promises, by our name of the file, with what was found. */
  readonly expected: { readonly name: string; readonly promised: number; readonly found: number }[];
  /** Messages known by name alone because they were not asked for. */
  unopenedMessages: number;
  /** The files read, by content: bytes and CRC-32 as stored (a `.gz` as it is, a zip's entry unpacked). */
  readonly parts: { readonly name: string; readonly bytes: number; readonly crc32: number }[];
  /** The file being read and how far: bytes of `size`, which is `null` where nothing states it. `null` before the first. */
  place: { readonly name: string; readonly bytes: number; readonly size: number | null } | null;
  readonly warnings: Warning[];
  /** Where its pages break off that say more follow; `null`: nowhere, or it has none. */
  pages: PageEnds | null;
  /** Which part of an export it is; `null`: a whole one, or nothing tells which others belong to it. */
  part: ExportPart | null;
  /** What stopped the reading before its end, if anything did. What came before it has been handed on. */
  damage: Error | null;
}

/** One recognised input being read: one row of the report's coverage. */
export interface Reading {
  /** The user's path, with the place inside it where one path holds several inputs. */
  readonly path: string;
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
  readonly facts: InputFacts;
  readonly batches: AsyncIterable<Batch>;
}

/** Maps the records of one input; made anew for each input, so it may remember. */
export interface RecordMapper {
  /** Pushes what one parsed record (a line, an array element, a CSV row, a whole document) holds. Never throws on bad data: it counts into `batch.skipped`. */
  map(record: unknown, batch: Batch): void;
  /** Called once after the last record. */
  finish?(batch: Batch, facts: InputFacts): void;
}

/**
 * A format whose input is a series of like records: NDJSON lines, elements of a JSON array, CSV rows, or one JSON
 * document. Register it in `sources/index.ts`.
 */
export interface RecordFormat {
  /** kebab-case, also the word for `--as`. */
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
  readonly shape: 'json' | 'csv';
  /** The format has bare integers above 2^53 and nothing beside them to tell the exact value: they come as strings. */
  readonly lossless?: boolean;
  /** Its records came from the platform's API, whatever program saved them: what the API's terms forbid, they forbid of these. */
  readonly fromApi?: boolean;
  /** Where a document of this format holds records: of one that its file ends in, those that are whole are kept. */
  readonly holds?: HoldsRecords;
  /** CSV: columns such a table has, to tell one whose header was cut or changed. */
  readonly columns?: readonly string[];
  /** Whether a parsed record, one of the first of the input, is of this format. CSV: an object keyed by header. */
  recognises(record: unknown): boolean;
  /** Of a record that no format recognises: what it is, where this one knows; one sentence. */
  whyNot?(record: unknown): string | null;
  /** `fileName` is the path inside the input, where there is one: what a platform named a file can say whose it is. */
  mapper(options: ReadOptions, facts: InputFacts, fileName?: string): RecordMapper;
}

/** The files of one export among the files of a tree. */
export interface ArchiveClaim {
  /** Folder inside the tree, empty for its root. */
  readonly root: string;
  /** Every file that belongs to it, recognised or not. */
  readonly files: readonly NamedFile[];
  /** Base name of what the user named, set before it is read: a platform's name of a zip can say whose it is, and when. */
  readonly input?: string;
}

/** A format whose input is several files with fixed names. Register it in `sources/index.ts`. */
export interface ArchiveFormat {
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
  /** The exports of this format among these files: by base name, at any depth, by content where the name is not enough. */
  claim(files: readonly NamedFile[]): Promise<readonly ArchiveClaim[]>;
  read(claim: ArchiveClaim, options: ReadOptions, facts: InputFacts): AsyncIterable<Batch>;
}

/** Records a reader gathers before it hands them on: few, so that most are done with before the garbage collector comes. */
export const batchSize = 500;

export function emptyBatch(): Batch {
  return {
    accounts: [],
    posts: [],
    messages: [],
    relations: [],
    handleChanges: [],
    dailyMetrics: [],
    skipped: new Map(),
  };
}

/** Rows in a batch, to know when it is full. */
export function batchRows(batch: Batch): number {
  const { posts, messages, relations, accounts, dailyMetrics } = batch;
  return posts.length + messages.length + relations.length + accounts.length + dailyMetrics.length;
}

/** Counts a record that could not be used. */
export function skip(batch: Batch, reason: string, count = 1): void {
  batch.skipped.set(reason, (batch.skipped.get(reason) ?? 0) + count);
}

export function emptyFacts(): InputFacts {
  return {
    owner: null,
    stated: null,
    takenAt: null,
    ignored: 0,
    expected: [],
    unopenedMessages: 0,
    parts: [],
    place: null,
    warnings: [],
    pages: null,
    part: null,
    damage: null,
  };
}
