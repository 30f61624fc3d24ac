import { openBrace } from './bracket-scan.ts';
import { scanDocuments } from './json-scan.ts';
import type { RecordSink } from './record-sink.ts';

/** A script that gives its data a name: `window.YTD.tweets.part0 = `, `Grailbird.data.tweets_2012_11 = `, `var tweet_index = `. */
const assignment = /^\s*(?:(?:var|let|const)\s+)?[A-Za-z_$][\w$.]*\s*=\s*/;

/** An assignment is no longer than this. */
const assignmentBytes = 1024;

/** Documents that give so much more of a start than its lines do are written over several lines. */
const muchMore = 1.5;

/** What stands before the data, in bytes, and whether it is one value a line. From the decoded start of a file. */
export function jsonLayout(start: Buffer): { readonly skip: number; readonly lines: boolean } {
  const skip = assignment.exec(start.toString('latin1', 0, assignmentBytes))?.[0].length ?? 0;
  return { skip, lines: isOneValueALine(start.toString('utf8', skip)) };
}

/** Whether a decoded start looks like JSON, and not like a table or prose: also where a broken line or a bare value comes first. */
export function looksLikeJson(text: string): boolean {
  const data = text.replace(assignment, '');
  if (/^[\s\0]*[[{]/.test(data)) return true;
  const lines = linesOf(data);
  const objects = lines.filter(isObject).length;
  const [first = ''] = lines;
  return parsed(first) === undefined ? objects * 2 >= lines.length && objects > 0 : objects > 0;
}

/**
 * Whether each line is a value of its own. Inside a document an object on a line of its own has a bracket or a comma around
 * it; one that has none is a record, however many lines beside it are broken. Where what spans lines gives clearly more, it is
 * documents all the same. A first line longer than the start counts as a whole one.
 */
function isOneValueALine(text: string): boolean {
  const lines = linesOf(text);
  const [first = ''] = lines;
  if (!text.includes('\n')) return first.startsWith('{');
  if (first.startsWith('[') && parsed(first) === undefined) return false;
  const objects = [...lines.keys()].filter((index) => isObject(lines[index] ?? ''));
  // Where the start ends with a line, nothing was seen to follow it.
  const next = [...lines.slice(1), text.endsWith('\n') ? '' : '}'];
  if (objects.every((index) => isInside(lines[index - 1], next[index] ?? ''))) return false;
  const ofLines = objects.reduce((sum, index) => sum + Buffer.byteLength(lines[index] ?? ''), 0);
  return bytesOfDocuments(Buffer.from(text)) <= ofLines * muchMore;
}

/** Whether a line between these two can be part of a document. */
function isInside(before: string | undefined, after: string): boolean {
  return before !== undefined && /[[,:]$/.test(before) && /^[\]},]/.test(after);
}

/** The lines that are not blank, without what surrounds them. The last may be cut. */
function linesOf(text: string): readonly string[] {
  return text
    .replaceAll('\0', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isObject(line: string): boolean {
  return line.startsWith('{') && parsed(line) !== undefined;
}

/** The value of a line; `undefined` where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** How much of these bytes is whole objects where they are read as documents, pretty-printed or not. */
function bytesOfDocuments(bytes: Buffer): number {
  let whole = 0;
  const sink: Pick<RecordSink, 'add' | 'keepCut' | 'skip'> = {
    add(record, from, to) {
      if (parsed(record.toString('utf8', from, to)) === undefined) return false;
      if (record[from] === openBrace) whole += to - from;
      return true;
    },
    keepCut() {},
    skip() {},
  };
  const scanner = scanDocuments(sink);
  scanner.push(bytes);
  scanner.end();
  return whole;
}
