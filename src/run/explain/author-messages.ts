import type { Judge } from '../../classify/judge.ts';
import type { AuthorProfile, AuthorWriting } from '../../model/author.ts';
import { abuseMask, type Direction, dangerMask, directions, labelMask } from '../../model/verdict.ts';
import { kindsFromApi } from '../../sources/index.ts';
import {
  type AuthorInteractionRow,
  authorInteractions,
  type InteractionCells,
  type StoredSubject,
} from '../../store/index.ts';
import { type InteractionPage, interactionColumns } from '../columns.ts';
import { subjectContext } from '../judge-interactions.ts';
import { writingOf } from '../people/author-writing.ts';
import type { ExplainContext } from './context.ts';

/** A message that the headline counts as abuse. */
export interface FlaggedMessage {
  readonly id: string;
  readonly at: string | null;
  /** `labelMask` of its labels. */
  readonly labels: number;
}

/** Everything an author wrote to the subject, as far as it is counted. */
export interface AuthorMessages {
  readonly count: number;
  readonly judged: number;
  readonly flagged: readonly FlaggedMessage[];
  /** Of the flagged, those of danger. */
  readonly danger: number;
  readonly aimedElsewhere: number;
  readonly writing: AuthorWriting;
  /** Whether there are messages, and no input but such of an API holds any of them. */
  readonly byApiAlone: boolean;
}

interface Reading {
  readonly context: ExplainContext;
  readonly subject: StoredSubject;
  /** Key of the author. */
  readonly key: string;
  readonly profile: AuthorProfile;
  readonly judge: Judge;
  /** Called with the words of each message. */
  readonly read: (text: string) => void;
}

/** Reads an author's messages once; what this model has not judged yet is judged, and not kept. */
export async function readAuthorMessages(reading: Reading): Promise<AuthorMessages> {
  const tally = { judged: 0, aimedElsewhere: 0, elsewhere: 0, flagged: [] as FlaggedMessage[] };
  const columns = await interactionColumns(pages(reading, tally));
  const { judged, aimedElsewhere, flagged } = tally;
  return {
    count: columns.count,
    judged,
    flagged,
    danger: flagged.filter(({ labels }) => (labels & dangerMask) !== 0).length,
    aimedElsewhere,
    writing: columns.count === 0 ? nothingWritten : writingOf(columns)(0),
    byApiAlone: columns.count > 0 && tally.elsewhere === 0,
  };
}

interface Tally {
  judged: number;
  aimedElsewhere: number;
  /** Messages that an input holds which is of no API. */
  elsewhere: number;
  readonly flagged: FlaggedMessage[];
}

/** The messages as the columns take them, counted on the way. */
async function* pages(reading: Reading, tally: Tally): AsyncGenerator<InteractionPage> {
  const { context, subject, key, judge } = reading;
  const query = { subject, author: key, model: judge.model, kindsFromApi };
  for await (const page of authorInteractions(context.store.driver, query)) {
    const rows = page.map((stored) => {
      const row = judgedRow(stored, reading);
      tally.elsewhere += 1 - stored[10];
      count(tally, stored[1], row);
      return row;
    });
    yield { platform: subject.platform, cells: cellsOf(key, rows) };
  }
}

function count(tally: Tally, id: string, { at, labels, direction, judged }: JudgedMessage): void {
  tally.judged += judged;
  if ((labels & abuseMask) === 0) return;
  if (isAimed(direction)) tally.flagged.push({ id, at, labels });
  else if (direction === directions.indexOf('other')) tally.aimedElsewhere += 1;
}

const nothingWritten: AuthorWriting = { interactions: 0, replies: 0, firstAt: null, lastAt: null, mostInAnHour: 0 };

function isAimed(direction: number | null): boolean {
  return direction === directions.indexOf('subject') || direction === directions.indexOf('unclear');
}

/** A message with its verdict. */
interface JudgedMessage {
  readonly rid: number;
  readonly at: string | null;
  /** `labelMask` of its labels. */
  readonly labels: number;
  readonly direction: number | null;
  /** 1 or 0, as is `reply`. */
  readonly judged: number;
  readonly channels: number;
  readonly reply: number;
}

/** Messages of one author as the columns take them. */
function cellsOf(author: string, rows: readonly JudgedMessage[]): InteractionCells {
  return {
    rid: rows.map(({ rid }) => rid),
    at: rows.map(({ at }) => at),
    author: rows.map(() => author),
    labels: rows.map(({ labels }) => labels),
    direction: rows.map(({ direction }) => direction),
    judged: rows.map(({ judged }) => judged),
    channels: rows.map(({ channels }) => channels),
    reply: rows.map(({ reply }) => reply),
  };
}

/** Judged now where the store has no verdict of this model. */
function judgedRow(row: AuthorInteractionRow, { subject, profile, judge, read }: Reading): JudgedMessage {
  const [rid, , at, text, language, kindStored, channels, labels, direction, judged] = row;
  read(text);
  const reply = Number(kindStored === 'reply');
  if (judged !== null) return { rid, at, labels, direction, judged, channels, reply };
  const kind = kindStored === 'reply' || kindStored === 'quote' ? kindStored : 'mention';
  const verdict = judge.judge(text, { ...subjectContext(subject), author: profile.handle, kind, language });
  return {
    rid,
    at,
    labels: labelMask(verdict.labels),
    direction: directionIndex(verdict.direction),
    judged: Number(verdict.abuse !== null),
    channels,
    reply,
  };
}

function directionIndex(direction: Direction | null): number | null {
  return direction === null ? null : directions.indexOf(direction);
}
