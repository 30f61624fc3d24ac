import type { InputCoverage, RecordCounts, Warning } from '../../model/coverage.ts';
import type { Report } from '../../model/report.ts';
import { type Block, heading, type Paper, paragraph } from '../blocks.ts';
import { formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { counted, kindInWords } from '../words.ts';
import { cutStart, together } from '../wrap.ts';
import { notesByText } from './notes.ts';

/** More inputs or warnings than this push the answer off the first screen; the rest is in the JSON. */
const inputsShown = 8;
const warningsShown = 4;

/** What is told of single records: they come after what is told of whole inputs. */
const ofRecords: readonly string[] = ['bad-json', 'too-long', 'too-deep', 'bad-row', 'invalid-utf8'];

/** Said of nearly every input of its kind: they belong to the page's end, not between a reader and the answer. */
const routine = ['files-ignored', 'messages-not-read', 'captures-undercount', 'partial-errors', 'manifest-absent'];

/** Whether a warning is told at the end of the report. */
export function isRoutine(warning: Warning): boolean {
  return routine.includes(warning.code);
}

/** One row per input, what is in none of them, and what went wrong. */
export function restsOn(report: Report, paper: Paper): Block[] {
  return [
    ...heading('What this rests on'),
    ...inputRows(report, paper),
    ...paragraph(missing(report)),
    ...warnings(report, paper),
  ];
}

function missing(report: Report): string {
  const { inputs, absent } = report.coverage;
  const platform = report.subjects[0]?.platform ?? inputs[0]?.platform ?? '';
  const what = [...new Set(absent.map((absence) => absence.what))];
  const none = what.length === 0 ? '' : `Not in any of these: ${what.join(' · ')}. `;
  return `${none}To see more: ${together(`xhealth sources ${platform}`.trim())}`;
}

function inputRows(report: Report, paper: Paper): Block[] {
  const { inputs } = report.coverage;
  if (inputs.length === 0) return paragraph('Nothing: no input was read, and the cache holds none.');
  const most = paper.most(inputsShown);
  const rows = inputs.slice(0, most).flatMap((input) => inputRow(input, report, paper));
  if (inputs.length > most) {
    rows.push(...paragraph(`and ${formatCount(inputs.length - most)} more, in --format json`));
  }
  return rows;
}

function inputRow(input: InputCoverage, report: Report, paper: Paper): Block[] {
  const path = cutStart(input.path, Math.floor(paper.width / 2));
  return [
    ...paragraph([together(path), ...sourceInWords(input, report.window.timezone)].join(' · ')),
    ...paragraph(contents(input, report), 4),
  ];
}

function sourceInWords(input: InputCoverage, timezone: string): string[] {
  const span = formatSpan(input.span.from, input.span.to, timezone);
  const days = input.channel === 'archive' ? null : input.daysSeen;
  return [
    kindInWords(input),
    ...(span === null ? [] : [together(span)]),
    ...(days === null ? [] : [together(`${counted(days, 'day')} seen`)]),
    ...(input.thisRun ? [] : ['read earlier']),
  ];
}

function contents(input: InputCoverage, report: Report): string {
  const skipped = input.skipped.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...recordsInWords(input.records),
    ...(isUnopened(input, report) ? ['direct messages not opened'] : []),
    ...(skipped > 0 ? [`${formatCount(skipped)} skipped (${skippedReasons(input)})`] : []),
    ...(input.duplicates > 0 ? [`${formatCount(input.duplicates)} already known`] : []),
    ...(input.ignored > 0 ? [`${counted(input.ignored, 'file')} not opened`] : []),
  ];
  return parts.length === 0 ? 'no records' : parts.map(together).join(' · ');
}

function skippedReasons(input: InputCoverage): string {
  const reasons = [...input.skipped].sort((a, b) => b.count - a.count);
  const named = reasons.slice(0, 2).map(({ reason, count }) => `${reason} ${formatCount(count)}`);
  return [...named, ...(reasons.length > 2 ? ['…'] : [])].join(', ');
}

function isUnopened({ path }: InputCoverage, { coverage }: Report): boolean {
  return coverage.warnings.some((warning) => warning.code === 'messages-not-read' && warning.path === path);
}

function recordsInWords(records: RecordCounts): string[] {
  const rows: readonly [number, string][] = [
    [records.posts, ownPostsInWords(records)],
    [records.interactions, counted(records.interactions, 'reply, mention or quote', 'replies, mentions and quotes')],
    [records.otherPosts, counted(records.otherPosts, 'other post')],
    [records.context, counted(records.context, 'embedded post')],
    [records.messages, counted(records.messages, 'direct message')],
    [records.likes, counted(records.likes, 'like')],
    [records.followers, counted(records.followers, 'follower')],
    [records.following, `${formatCount(records.following)} followed`],
    [records.blocks, `${formatCount(records.blocks)} blocked`],
    [records.mutes, `${formatCount(records.mutes)} muted`],
  ];
  return rows.filter(([count]) => count > 0).map(([, words]) => words);
}

function ownPostsInWords({ posts, replies, reposts }: RecordCounts): string {
  const among = [
    ...(replies > 0 ? [counted(replies, 'reply', 'replies')] : []),
    ...(reposts > 0 ? [counted(reposts, 'repost')] : []),
  ];
  return `${counted(posts, 'post')} of yours${among.length === 0 ? '' : ` (${among.join(', ')})`}`;
}

function warnings(report: Report, paper: Paper): Block[] {
  const told = report.coverage.warnings.filter((warning) => !isRoutine(warning));
  // A note for each file of one bad line shall not hide that an input is cut.
  const isLesser = ({ code }: Warning): boolean => ofRecords.includes(code);
  const all = notesByText([...told.filter((warning) => !isLesser(warning)), ...told.filter(isLesser)]);
  const most = paper.most(warningsShown);
  const lines = all.slice(0, most).flatMap((note) => paragraph(`Note: ${note}`));
  if (all.length > most) {
    lines.push(...paragraph(`and ${formatCount(all.length - most)} more notes, in --format json`));
  }
  return lines;
}
