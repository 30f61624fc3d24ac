import { type Account, accountKey } from '../../model/account.ts';
import type { SkippedCount, Warning } from '../../model/coverage.ts';
import { type Checkpoint, type Feed, isSecondLook } from '../../sources/feed.ts';
import {
  type ApiInputState,
  type FeedAccount,
  nextImport,
  openApiInput,
  pageWriter,
  readCheckpoints,
  type Store,
  writeCheckpoint,
} from '../../store/index.ts';
import { groupOf } from './budget.ts';
import { type MappedAnswer, mapAnswer } from './map-answer.ts';

/** A page to be stored; `answer` `null`: there is none, the checkpoint alone has moved. */
export interface PageToKeep {
  readonly feed: Feed;
  readonly answer: unknown;
  readonly checkpoint: Checkpoint;
  /** What is to be told of the feed from now on, by code; `null` takes a warning back. */
  readonly warnings: Readonly<Record<string, string | null>>;
  /** The page was read before: what could not be used of it has been counted. */
  readonly isAgain: boolean;
}

/** Where a run's pages go, and how far its feeds have been read. */
export interface FeedStore {
  checkpoint(feed: Feed): Checkpoint;
  /** Whether any page of it was ever read, an empty one too. */
  wasRead(feed: Feed): boolean;
  /** Stores a page with its checkpoint in one transaction. Gives how many posts are new. */
  keep(page: PageToKeep): Promise<number>;
  /** What the input of a feed says already, by code. */
  warned(feed: Feed, code: string): Promise<string | null>;
  /** Feeds that had their turn when a limit ended the last run; they come last in this one. */
  readonly hadTurn: readonly string[];
  /** Keeps which had it when this run ended; empty: all had. */
  keepTurns(feeds: readonly string[]): Promise<void>;
  /** What comes from now on gets a number of its own: call it when the posts so far have been searched. */
  renumber(): void;
}

interface FeedStoreOptions {
  readonly account: Account;
  readonly server: string;
  /** ISO 8601 UTC. */
  readonly now: () => string;
}

const unread: Checkpoint = { head: null, pass: null, version: null };

/** Kept beside the checkpoints, under a name that no feed has. */
const turns = '(turns)';

/** Warnings that say how many: each page has its own, and only what stands here is summed. */
const closed = 'messages-not-read';

export async function feedStore(store: Store, { account, server, now }: FeedStoreOptions): Promise<FeedStore> {
  const of: FeedAccount = { platform: account.platform, account: accountKey(account) ?? '' };
  const states = new Map<string, Checkpoint>();
  let hadTurn: readonly string[] = [];
  // Checkpoints were written by `keep`, turns by `keepTurns`: their shape is ours.
  for (const [feed, state] of await readCheckpoints(store.driver, of)) {
    if (feed === turns) hadTurn = JSON.parse(state);
    else states.set(feed, JSON.parse(state));
  }
  const unfinished = new Set([...states].flatMap(([name, state]) => (isLeft(name, state) ? [name] : [])));
  const inputs = new Map<string, ApiInputState>();
  const writer = pageWriter(store.driver);
  let number: number | null = null;
  let ownKept = false;

  async function inputOf(feed: Feed): Promise<ApiInputState> {
    const group = groupOf(feed);
    const known = inputs.get(group);
    if (known !== undefined) return known;
    const path = `${server} ${group}`;
    const opened = await openApiInput(store.driver, { ...of, path, kind: feed.format.kind }, now());
    inputs.set(group, opened);
    return opened;
  }

  function noteUnfinished(feed: Feed, checkpoint: Checkpoint): string | null {
    if (isLeft(feed.name, checkpoint)) unfinished.add(feed.name);
    else unfinished.delete(feed.name);
    const group = groupOf(feed);
    return [...unfinished].some((name) => groupOf({ name }) === group)
      ? 'What is older has not all been read yet: run the same fetch again, it goes on from where it stopped.'
      : null;
  }

  return {
    checkpoint: (feed) => states.get(feed.name) ?? unread,
    wasRead: (feed) => states.has(feed.name),
    async warned(feed, code) {
      return (await inputOf(feed)).warnings.find((warning) => warning.code === code)?.text ?? null;
    },
    hadTurn,
    async keepTurns(feeds) {
      const state = JSON.stringify(feeds);
      if (state !== JSON.stringify(hadTurn))
        await writeCheckpoint(store.driver, { ...of, feed: turns, state, now: now() });
    },
    renumber() {
      number = null;
    },
    async keep(page) {
      const { feed, checkpoint } = page;
      const at = now();
      const before = await inputOf(feed);
      const mapped = mapAnswer(page.answer ?? [], { format: feed.format, owner: account, now: at });
      const { batch } = mapped;
      if (!ownKept) batch.accounts.push(account);
      const after = stateAfter(before, page, {
        mapped,
        path: `${server} ${groupOf(feed)}`,
        unfinished: noteUnfinished(feed, checkpoint),
      });
      number ??= await nextImport(store.driver);
      const news = await writer.write({
        target: { input: before.rid, pass: before.pass, number },
        batch,
        checkpoint: { ...of, feed: feed.name, state: JSON.stringify(checkpoint) },
        input: after,
        changed: JSON.stringify(after) !== JSON.stringify(before),
        isLast: checkpoint.pass === null,
        at,
      });
      ownKept = true;
      inputs.set(groupOf(feed), after);
      states.set(feed.name, checkpoint);
      return news;
    },
  };
}

/** Whether something is still to be read that never was: a second look goes over what has been. */
function isLeft(name: string, { pass }: Checkpoint): boolean {
  return pass !== null && !isSecondLook({ name });
}

/** What an input's row says with one more page. */
function stateAfter(
  before: ApiInputState,
  { warnings, isAgain }: PageToKeep,
  page: { readonly mapped: MappedAnswer; readonly path: string; readonly unfinished: string | null },
): ApiInputState {
  const { batch, facts } = page.mapped;
  const messages = before.messages + (isAgain ? 0 : facts.unopenedMessages);
  const told: Record<string, string | null> = {
    ...Object.fromEntries(facts.warnings.map(({ code, text }) => [code, text])),
    ...warnings,
    'fetch-unfinished': page.unfinished,
  };
  if (told[closed] !== undefined) told[closed] = messages === 0 ? null : closedWords(messages);
  return {
    ...before,
    messages,
    skipped: isAgain ? before.skipped : addSkipped(before.skipped, batch.skipped),
    warnings: addWarnings(before.warnings, told, page.path),
  };
}

function closedWords(count: number): string {
  const posts = count === 1 ? '1 post' : `${count} posts`;
  return `${posts} of others for followers or for the people named alone came and were not kept.`;
}

function addSkipped(before: readonly SkippedCount[], found: ReadonlyMap<string, number>): readonly SkippedCount[] {
  if (found.size === 0) return before;
  const counts = new Map(before.map(({ reason, count }) => [reason, count]));
  for (const [reason, count] of found) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}

function addWarnings(
  before: readonly Warning[],
  told: Readonly<Record<string, string | null>>,
  path: string,
): readonly Warning[] {
  const rest = before.filter(({ code }) => !Object.hasOwn(told, code));
  const added = Object.entries(told).flatMap(([code, text]) => (text === null ? [] : [{ code, text, path }]));
  return [...rest, ...added].sort((a, b) => (a.code < b.code ? -1 : 1));
}
