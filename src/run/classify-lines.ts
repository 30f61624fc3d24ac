import type { Judge } from '../classify/judge.ts';
import type { JudgeContext, Verdict } from '../model/verdict.ts';
import { afterBrackets, noNesting } from '../sources/bracket-scan.ts';
import { type Fields, isObject } from '../sources/loose.ts';
import { parseLossless } from '../sources/lossless.ts';
import { newLineBytes } from './line-bytes.ts';
import { verdictFields } from './verdict-fields.ts';

/** How the lines of a run are to be read: the same for all of them. */
export interface LineForm {
  /** `json`: an object a line; `text`: a message a line. */
  readonly form: 'json' | 'text';
  /** Handle, without `@`, of the account addressed by lines that name none; `null` when not given. */
  readonly subject: string | null;
  /** A longer line is left out. Bytes. */
  readonly maxLineBytes: number;
}

/** What came of some lines. */
export interface JudgedLines {
  /** Lines read, blank ones and those left out included. */
  readonly lines: number;
  /** Lines that got a verdict. */
  readonly judged: number;
  /** The verdicts as NDJSON in UTF-8, in a buffer of their own, so that it can be handed from thread to thread. */
  readonly output: Uint8Array<ArrayBuffer>;
  /** Lines left out: the number among these lines, from 1, and why. */
  readonly errors: readonly (readonly [line: number, why: string])[];
}

/** Why a line is left out. */
export const lineErrors = {
  notJson: 'not JSON',
  notObject: 'not a JSON object',
  noText: 'has no text',
  textOfOtherType: 'text is not a string',
  tooLong: 'too long',
  tooDeep: 'nested too deeply',
} as const;

interface Message {
  readonly id: string | null;
  readonly text: string;
  readonly context: JudgeContext;
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/** Lines from here on have their depth known before they are parsed, since parsing millions of brackets takes gigabytes. */
const deepFromBytes = 64 * 1024;

const blank = /^[\s\ufeff\u001e]*$/;

/** The verdicts of the block that is being judged; room for more is made where it is needed. */
const output = newLineBytes(64 * 1024);

/** A letter, digit or sign that can be seen: fillers of Hangul and the empty sign of Braille cannot. */
const visible = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;

const unprintable = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** A BCP 47 tag as platforms write it: `en`, `pt-BR`, `zh_Hant`. */
const languageCode = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const kinds = ['reply', 'mention', 'quote', 'message'] as const satisfies readonly JudgeContext['kind'][];

const nothingToJudge: Verdict = {
  abuse: null,
  classes: {},
  labels: [],
  direction: null,
  evidence: [],
  language: null,
};

/** Judges whole lines of UTF-8. Never throws, whatever they hold. */
export function judgeLines(judge: Judge, bytes: Uint8Array, form: LineForm): JudgedLines {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const model = `,"model":${JSON.stringify(judge.model)}}\n`;
  const errors: [number, string][] = [];
  let lines = 0;
  let judged = 0;
  for (let start = 0; start < block.length; ) {
    const found = block.indexOf(newline, start);
    const end = found < 0 ? block.length : found;
    lines += 1;
    const message = form.form === 'text' ? textLine(block, start, end, form) : jsonLine(block, start, end, form);
    if (typeof message === 'string') errors.push([lines, message]);
    else if (message !== null) {
      output.add(verdictLine(message, judgeMessage(judge, message)) + model);
      judged += 1;
    }
    start = end + 1;
  }
  return { lines, judged, output: output.take(), errors };
}

/** A message a line: blank ones too, so that verdicts stand beside messages. */
function textLine(block: Buffer, start: number, end: number, form: LineForm): Message | string {
  const last = end > start && block[end - 1] === carriageReturn ? end - 1 : end;
  if (last - start > form.maxLineBytes) return lineErrors.tooLong;
  return { id: null, text: block.toString('utf8', start, last), context: contextOf({}, form) };
}

/** An object a line; `null` for a blank line, which is nobody's message. */
function jsonLine(block: Buffer, start: number, end: number, form: LineForm): Message | string | null {
  if (end - start > form.maxLineBytes) return lineErrors.tooLong;
  if (end - start > deepFromBytes && nestsTooDeep(block.subarray(start, end))) return lineErrors.tooDeep;
  const line = block.toString('utf8', start, end);
  const fields = parsed(line);
  if (fields === undefined) return blank.test(line) ? null : lineErrors.notJson;
  if (!isObject(fields)) return lineErrors.notObject;
  const { text } = fields;
  if (typeof text === 'string') return { id: idOf(fields.id, line), text, context: contextOf(fields, form) };
  return text === undefined ? lineErrors.noText : lineErrors.textOfOtherType;
}

/** `undefined` where it is no JSON. Marks that joined files and JSON sequences leave at the start of a line are no part of it. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const cleaned = line.replace(/^[\ufeff\u001e]+/, '');
    return cleaned === line ? undefined : parsed(cleaned);
  }
}

function nestsTooDeep(line: Buffer): boolean {
  const nesting = noNesting();
  afterBrackets(line, 0, nesting);
  return nesting.tooDeep;
}

/** An id as a string; a number as it is written, since one above 2^53 would be rounded. */
function idOf(id: unknown, line: string): string | null {
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return null;
  if (Number.isSafeInteger(id)) return String(id);
  const exact = parseLossless(line);
  return isObject(exact) && typeof exact.id === 'string' ? exact.id : String(id);
}

/** What else a line says, where it is of the type expected. */
function contextOf(fields: Fields, { subject }: LineForm): JudgeContext {
  const named = handleOf(fields.subject) ?? subject;
  return {
    subjectHandles: named === null ? [] : [named],
    subjectName: null,
    author: handleOf(fields.author),
    kind: kinds.find((kind) => kind === fields.kind) ?? null,
    language:
      typeof fields.language === 'string' && languageCode.test(fields.language) ? fields.language.toLowerCase() : null,
  };
}

function handleOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const handle = value.trim().replace(/^@/, '');
  return handle === '' ? null : handle;
}

/** Nothing that can be seen has no verdict: spaces, controls, characters without width, halves of pairs. */
function judgeMessage(judge: Judge, { text, context }: Message): Verdict {
  return visible.test(text) ? judge.judge(text, context) : nothingToJudge;
}

/** The contract's keys in its order, but for the model, which is the same in all lines. */
function verdictLine({ id }: Message, verdict: Verdict): string {
  return `{"id":${id === null ? 'null' : printable(id)},${verdictFields(verdict)}`;
}

/** A JSON string in which nothing can turn or move what a terminal shows. The value is the same. */
function printable(text: string): string {
  return JSON.stringify(text).replace(unprintable, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
