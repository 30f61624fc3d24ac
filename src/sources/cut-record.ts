import {
  afterString,
  closeBrace,
  closeBracket,
  maxDepth,
  noNesting,
  openBrace,
  openBracket,
  quote,
} from './bracket-scan.ts';

/** Whether a list of a document holds records, or an object is one, by the names from the top of the document down to it. */
export type HoldsRecords = (path: readonly string[]) => boolean;

/** An object or list that is open where the bytes end. */
interface Open {
  readonly isList: boolean;
  readonly path: readonly string[];
  /** Every list around it holds records, and so does it, if it is one. */
  readonly isAround: boolean;
  /** Where the last whole thing in it ends. */
  end: number;
  /** The name of the member being read. */
  key: string | null;
  /** Whether a record in it is whole. */
  isKept: boolean;
}

/** A document that its file ends in, made whole again. What comes out may be no JSON: then it is damaged before its end. */
export interface CutDocument {
  /** All that is there, but for the value that the end cuts. */
  readonly all: Buffer;
  /** It as far as its records are whole, half a record left out; `null` where none is whole. */
  readonly records: Buffer | null;
}

/** Closes what is open at the end of some bytes; `null` where they are not the start of an object or a list. */
export function mendCut(bytes: Buffer, holds: HoldsRecords): CutDocument | null {
  const { open, hasRecord } = openAtEnd(bytes, holds);
  if (open.length === 0) return null;
  const last = open.findLastIndex(({ isList, isAround, isKept }) => (isList ? isAround : isKept));
  return { all: closed(bytes, open), records: hasRecord ? closed(bytes, open.slice(0, last + 1)) : null };
}

function closed(bytes: Buffer, open: readonly Open[]): Buffer {
  const closing = open.map(({ isList }) => (isList ? ']' : '}')).reverse();
  return Buffer.concat([bytes.subarray(0, open.at(-1)?.end ?? 0), Buffer.from(closing.join(''))]);
}

interface AtEnd {
  /** From the outermost on. */
  readonly open: readonly Open[];
  /** Whether any record is whole. */
  readonly hasRecord: boolean;
}

function openAtEnd(bytes: Buffer, holds: HoldsRecords): AtEnd {
  const open: Open[] = [];
  let hasRecord = false;
  let isBroken = false;

  /** What no start of a document has. */
  function broken(): number {
    isBroken = true;
    return -1;
  }

  function enter(isList: boolean, at: number): number {
    const around = open.at(-1);
    const path = around?.key == null ? (around?.path ?? []) : [...around.path, around.key];
    const isAround = (around?.isAround ?? true) && (!isList || holds(path));
    open.push({ isList, path, isAround, end: at + 1, key: null, isKept: false });
    return open.length > maxDepth ? broken() : at + 1;
  }

  /** Closes the innermost. Where that was all, nothing is cut. */
  function leave(isList: boolean, at: number): number {
    const left = open.pop();
    const around = open.at(-1);
    if (left === undefined || around === undefined || left.isList !== isList) return broken();
    const isRecord = left.isAround && !isList && (around.isList || holds(left.path));
    hasRecord ||= isRecord;
    around.isKept ||= isRecord || left.isKept;
    return passed(around, at + 1);
  }

  /** Takes a string, number or word. */
  function take(at: number): number {
    const around = open.at(-1);
    if (around === undefined) return broken();
    const end = afterScalar(bytes, at);
    if (end < 0 || around.isList || around.key !== null) return passed(around, end);
    around.key = keyOf(bytes, at, end);
    return end;
  }

  /** Says where what begins at a byte ends; -1 where these bytes do not hold all of it. */
  function step(at: number): number {
    const byte = bytes[at];
    if (isBetween(byte)) return at + 1;
    if (byte === openBrace || byte === openBracket) return enter(byte === openBracket, at);
    return isClosing(byte) ? leave(byte === closeBracket, at) : take(at);
  }

  let at = 0;
  while (at >= 0 && at < bytes.length) at = step(at);
  return isBroken ? { open: [], hasRecord: false } : { open, hasRecord };
}

/** Takes note that a member or element has ended, where it has. */
function passed(around: Open, end: number): number {
  if (end >= 0) {
    around.end = end;
    around.key = null;
  }
  return end;
}

/** The end of a string, or of a number or word; -1 where it may go on past these bytes. */
function afterScalar(bytes: Buffer, at: number): number {
  if (bytes[at] === quote) return afterString(bytes, at + 1, noNesting());
  let end = at;
  while (end < bytes.length && !isBetween(bytes[end]) && !isClosing(bytes[end])) end++;
  return end < bytes.length ? end : -1;
}

function keyOf(bytes: Buffer, at: number, end: number): string {
  try {
    return String(JSON.parse(bytes.toString('utf8', at, end)));
  } catch {
    return '';
  }
}

function isClosing(byte: number | undefined): boolean {
  return byte === closeBrace || byte === closeBracket;
}

/** Blanks, commas and colons. */
function isBetween(byte: number | undefined): boolean {
  return (
    byte === 0x20 || byte === 0x0a || byte === 0x2c || byte === 0x3a || byte === 0x0d || byte === 0x09 || byte === 0
  );
}
