import type { Platform } from '../model/account.ts';
import type { Channel, SkippedCount, Warning } from '../model/coverage.ts';
import type { Driver, SqlRow } from './driver.ts';
import type { ImportTarget, ReadingTarget } from './import-writer.ts';
import { foldIntoTwin, retireCovered } from './merge-inputs.ts';
import { text } from './values.ts';

/** What is known of an input when its reading begins. */
export interface InputStart {
  readonly path: string;
  readonly kind: string;
  readonly platform: Platform;
  readonly channel: Channel;
}

/** Rows of an input that are not posts, as they stand in it. */
export interface OtherCounts {
  /** Whether direct messages were asked for: else `messages` counts what was left closed, conversations in some exports. */
  readonly messagesRead: boolean;
  readonly messages: number;
  readonly likes: number;
  readonly blocks: number;
  readonly mutes: number;
  readonly followers: number;
  readonly following: number;
}

/** What is known of an input when its reading ends. */
export interface InputEnd {
  readonly state: 'partial' | 'complete';
  /** Digest of its bytes and of the options that change what is read; `null` when it was not read to its end. */
  readonly identity: string | null;
  readonly owner: string | null;
  readonly stated: string | null;
  readonly takenAt: string | null;
  readonly counts: OtherCounts;
  readonly skipped: readonly SkippedCount[];
  readonly expected: readonly { readonly name: string; readonly promised: number; readonly found: number }[];
  readonly warnings: readonly Warning[];
  readonly ignored: number;
  readonly damage: string | null;
}

/** An input as the cache knows it. */
export interface StoredInput extends InputStart, InputEnd {
  readonly rid: number;
}

/**
 * Begins an input: a new row, or the row of an earlier reading of the same path that did not reach its end.
 */
export async function beginInput(driver: Driver, start: InputStart, now: string): Promise<ReadingTarget> {
  const number = await nextImport(driver);
  const [unfinished] = await driver.all(
    "SELECT rid, pass FROM inputs WHERE path = ? AND path <> '-' AND kind = ? AND state IN ('reading', 'partial') LIMIT 1",
    [start.path, start.kind],
  );
  if (unfinished) {
    const pass = Number(unfinished.pass) + 1;
    await driver.run("UPDATE inputs SET pass = ?, state = 'reading', last_read_at = ? WHERE rid = ?", [
      pass,
      now,
      Number(unfinished.rid),
    ]);
    return { input: Number(unfinished.rid), pass, number, at: now };
  }
  const [row] = await driver.all(
    "INSERT INTO inputs (path, kind, platform, channel, state, first_read_at, last_read_at) VALUES (?, ?, ?, ?, 'reading', ?, ?) RETURNING rid",
    [start.path, start.kind, start.platform, start.channel, now, now],
  );
  return { input: Number(row?.rid), pass: 1, number, at: now };
}

/** A number for the rows that a reading changes: what is new is found by it. */
export async function nextImport(driver: Driver): Promise<number> {
  const [row] = await driver.all(
    "INSERT INTO meta (name, value) VALUES ('imports', '1') ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value",
  );
  return Number(row?.value);
}

/**
 * Ends an input. Where the same content was read before from the same path, this reading is folded into that row, whose
 * number is given: reading a file twice changes nothing. A copy under another name is an input of duplicates.
 */
export async function endInput(driver: Driver, target: ImportTarget, end: InputEnd): Promise<number> {
  const twin = end.identity === null ? null : await findTwin(driver, target.input, end.identity);
  if (twin === null) {
    await describe(driver, target.input, end);
    if (end.state === 'complete') await retireCovered(driver, target.input);
    return target.input;
  }
  await foldIntoTwin(driver, { input: target.input, twin: twin.rid });
  // Messages that were read before are in the cache still: not asking for them again does not unread them.
  if (end.counts.messagesRead || !twin.counts.messagesRead) await describe(driver, twin.rid, asAdopted(end, twin));
  return twin.rid;
}

/** Warnings that other inputs settle. */
const settledByOthers: ReadonlySet<string> = new Set(['partial-archive', 'file-missing']);

/**
 * Whose an export is that does not say so was said when it was first read, and the other parts of one that is split were given: reading it again does not
 * unsay it.
 */
function asAdopted(end: InputEnd, twin: StoredInput): InputEnd {
  const told = new Set(twin.warnings.map(({ code, text }) => `${code} ${text}`));
  const open = end.warnings.filter(({ code, text }) => !settledByOthers.has(code) || told.has(`${code} ${text}`));
  if (end.owner !== null || twin.owner === null) return { ...end, warnings: open };
  return { ...end, owner: twin.owner, warnings: open.filter(({ code }) => code !== 'owner-unknown') };
}

async function describe(driver: Driver, input: number, end: InputEnd): Promise<void> {
  await driver.run(
    `UPDATE inputs SET state = ?, identity = ?, owner = ?, stated = ?, taken_at = ?, counts = ?, skipped = ?, expected = ?,
       warnings = ?, ignored = ?, damage = ? WHERE rid = ?`,
    [
      end.state,
      end.identity,
      end.owner,
      end.stated,
      end.takenAt,
      JSON.stringify(end.counts),
      JSON.stringify(end.skipped),
      JSON.stringify(end.expected),
      JSON.stringify(end.warnings),
      end.ignored,
      end.damage,
      input,
    ],
  );
}

/** Adds what turns out about an input when those read with it have been read too. */
export async function addInputWarning(driver: Driver, input: number, warning: Warning): Promise<void> {
  await driver.run("UPDATE inputs SET warnings = json_insert(warnings, '$[#]', json(?2)) WHERE rid = ?1", [
    input,
    JSON.stringify(warning),
  ]);
}

/** Takes back what an input said of itself and those read with it show not to be so. */
export async function dropInputWarnings(driver: Driver, input: number, warnings: readonly Warning[]): Promise<void> {
  await driver.run(
    `UPDATE inputs SET warnings = (SELECT json_group_array(json(w.value)) FROM json_each(inputs.warnings) w
       WHERE NOT EXISTS (SELECT 1 FROM json_each(?2) d WHERE d.value ->> 'code' = w.value ->> 'code'
         AND d.value ->> 'text' = w.value ->> 'text')) WHERE rid = ?1`,
    [input, JSON.stringify(warnings)],
  );
}

async function findTwin(driver: Driver, input: number, identity: string): Promise<StoredInput | null> {
  const [twin] = await driver.all(
    `SELECT t.* FROM inputs t JOIN inputs n ON n.path = t.path AND n.kind = t.kind
     WHERE n.rid = ?2 AND t.rid <> ?2 AND t.identity = ?1 AND t.state = 'complete' LIMIT 1`,
    [identity, input],
  );
  return twin ? storedInput(twin) : null;
}

/** Every input the cache rests on, oldest first; not those that a later reading of the same path covers. */
export async function listInputs(driver: Driver): Promise<readonly StoredInput[]> {
  const rows = await driver.all("SELECT * FROM inputs WHERE state <> 'retired' ORDER BY rid");
  return rows.map(storedInput);
}

/** The JSON columns were written by `endInput`: their shape is ours. */
function storedInput(row: SqlRow): StoredInput {
  const none: OtherCounts = {
    messagesRead: false,
    messages: 0,
    likes: 0,
    blocks: 0,
    mutes: 0,
    followers: 0,
    following: 0,
  };
  return {
    rid: Number(row.rid),
    path: String(row.path),
    kind: String(row.kind),
    platform: String(row.platform) as Platform,
    channel: String(row.channel) as Channel,
    state: row.state === 'complete' ? 'complete' : 'partial',
    identity: text(row.identity),
    owner: text(row.owner),
    stated: text(row.stated),
    takenAt: text(row.taken_at),
    counts: { ...none, ...JSON.parse(String(row.counts)) },
    skipped: JSON.parse(String(row.skipped)),
    expected: JSON.parse(String(row.expected)),
    warnings: JSON.parse(String(row.warnings)),
    ignored: Number(row.ignored),
    damage: text(row.damage),
  };
}
