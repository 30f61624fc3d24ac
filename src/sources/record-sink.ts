import { isUtf8 } from 'node:buffer';
import { afterBrackets, maxDepth, noNesting } from './bracket-scan.ts';
import { type HoldsRecords, mendCut } from './cut-record.ts';
import type { RecordChunk } from './records.ts';

/** No honest record is longer: the largest seen are some hundred KiB. Longer ones are counted `too-long`. */
export const maxRecordBytes = 32 * 1024 * 1024;

/** Records from here on have their depth known before they are parsed, since parsing 16 million brackets takes a gigabyte. */
const scanFirstBytes = 64 * 1024;

/** The number of a line, a row or a record in its file, or in the list of it that is being read, from 1; 0 before the first. */
export interface Place {
  unit: 'line' | 'row' | 'record';
  number: number;
}

/** Where readers put parsed records and count those they could not use. */
export interface RecordSink {
  /** Where the next record stands. Readers of lines and rows keep it up to date; records of documents are counted here. */
  readonly place: Place;
  /** Parses and keeps a record; false when it is no JSON, which the caller counts. `depthKnown`: the caller has looked at its depth. */
  add(bytes: Buffer, start: number, end: number, depthKnown: boolean): boolean;
  /** Of a document that the file ends in, keeps the records that are whole; nothing where it is one record itself. The caller counts the cut. */
  keepCut(bytes: Buffer): void;
  /** Keeps a record parsed already. */
  keep(record: unknown, repaired: boolean): void;
  skip(reason: string): void;
  /** What came in since the last call; `null` when nothing did. */
  take(): RecordChunk | null;
}

/** `holds`: where documents hold records, for those that are cut; without it these are dropped. */
export function createSink(parse: (text: string) => unknown, holds?: HoldsRecords): RecordSink {
  let records: unknown[] = [];
  let skipped = new Map<string, number>();
  let firstSkipped = new Map<string, string>();
  let repaired = 0;
  let firstRepaired: string | null = null;
  let endsInside = false;
  const place: Place = { unit: 'record', number: 0 };
  function here(): string {
    return `${place.unit} ${place.number}`;
  }
  function skip(reason: string): void {
    if (place.unit === 'record') place.number += 1;
    if (!skipped.has(reason)) firstSkipped.set(reason, here());
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  }
  function keep(record: unknown, wasRepaired: boolean): void {
    if (place.unit === 'record') place.number += 1;
    records.push(record);
    if (!wasRepaired) return;
    repaired++;
    firstRepaired ??= here();
  }
  function add(bytes: Buffer, start: number, end: number, depthKnown: boolean): boolean {
    if (!depthKnown && end - start > scanFirstBytes && bytesNestDeeper(bytes, start, end)) {
      skip('too-deep');
      return true;
    }
    const text = bytes.toString('utf8', start, end);
    const parsed = parseRecord(text, parse);
    if (parsed === null) return false;
    // Each level takes a bracket that opens it and one that closes it.
    const isShallow = depthKnown || end - start <= 2 * maxDepth;
    if (!isShallow && nestsDeeper(parsed.value, maxDepth)) skip('too-deep');
    else keep(parsed.value, text.includes('\ufffd') && !isUtf8(bytes.subarray(start, end)));
    return true;
  }
  function keepCut(bytes: Buffer): void {
    const cut = holds === undefined ? null : mendCut(bytes, holds);
    if (cut === null || parseRecord(cut.all.toString('utf8'), parse) === null) return;
    endsInside = true;
    if (cut.records !== null) add(cut.records, 0, cut.records.length, false);
  }
  function take(): RecordChunk | null {
    if (records.length === 0 && skipped.size === 0) return null;
    const chunk = { records, skipped, firstSkipped, repaired, firstRepaired, endsInside };
    records = [];
    skipped = new Map();
    firstSkipped = new Map();
    repaired = 0;
    firstRepaired = null;
    return chunk;
  }
  return { place, add, keepCut, keep, skip, take };
}

/** Parses one record; where that fails, once more without NUL bytes and stray marks at its ends. `null`: no JSON. */
function parseRecord(text: string, parse: (text: string) => unknown): { readonly value: unknown } | null {
  try {
    return { value: parse(text) };
  } catch {
    const cleaned = text.replaceAll('\0', '').replace(/^[\ufeff\u001e]+/, '');
    if (cleaned === text) return null;
    try {
      return { value: parse(cleaned) };
    } catch {
      return null;
    }
  }
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && nestsDeeper(item, levels - 1)) return true;
    return false;
  }
  const fields = value as Record<string, unknown>;
  for (const key in fields) {
    const field = fields[key];
    if (typeof field === 'object' && nestsDeeper(field, levels - 1)) return true;
  }
  return false;
}

function bytesNestDeeper(bytes: Buffer, start: number, end: number): boolean {
  const nesting = noNesting();
  afterBrackets(bytes.subarray(start, end), 0, nesting);
  return nesting.tooDeep;
}
