import { createLongHash } from '../../arrays/hash.ts';
import { createHashIndex } from '../../arrays/hash-index.ts';
import { type Cluster, type ClusterKind, largestFirst } from './cluster.ts';
import { findCoReplies } from './co-replies.ts';
import { findCopies } from './copies.ts';
import { createRowColumns } from './row-columns.ts';
import { type AccountDays, findSameDayAccounts } from './same-day-accounts.ts';
import { createTextSketcher, type TextSketch, textSketchWords } from './text-sketch.ts';
import { createTextStore } from './text-store.ts';

export type { AccountDays, Cluster, ClusterKind, TextSketch };
export { createTextSketcher, textSketchWords };

export interface CoordinationOptions {
  /** Kinds to look for; all where left out. */
  readonly kinds?: readonly ClusterKind[];
}

/** One message to the subject. */
export interface CoordinationRow {
  /** Index of its author, 0 to 2³² - 1. */
  readonly author: number;
  /** Milliseconds since 1970 UTC; NaN unknown. */
  readonly at: number;
  readonly text: TextSketch;
  /** Flagged by the judge. */
  readonly abusive: boolean;
  /** Id of the post it answers; `null` where it answers none. */
  readonly replyTo: string | null;
}

export interface CoordinationFinder {
  /** Adds a message: the first is row 0. Keeps numbers and a sketch of its text, at most about 110 bytes. */
  add(row: CoordinationRow): void;
  /** What was found, largest first; once, for it lets go of the texts. */
  finish(accounts: AccountDays): readonly Cluster[];
  /** Looks for all that needs no accounts, once everything is added: `finish` has less to do then. */
  begin(): void;
}

const allKinds: readonly ClusterKind[] = ['copies', 'same-day-accounts', 'co-replies'];

/**
 * Looks for messages that look as if written together, in one pass over rows in any order. Method, thresholds and their sources: docs/coordination.md.
 */
export function createCoordinationFinder({ kinds = allKinds }: CoordinationOptions = {}): CoordinationFinder {
  const rows = createRowColumns();
  let posts = createHashIndex();
  const postHash = createLongHash();
  let texts = createTextStore();
  const readsTexts = kinds.includes('copies');

  function postOf(id: string): number {
    postHash.clear();
    postHash.addText(id);
    return posts.find(postHash.high(), postHash.low());
  }

  function withoutAccounts(): Found {
    const columns = rows.columns();
    const copies = readsTexts ? findCopies(columns, texts) : [];
    const answered = posts.size();
    // The sketches are most of what is held, and the rest needs none; nor does it need to find a post by its id.
    texts = createTextStore();
    posts = createHashIndex();
    return { copies, coReplies: kinds.includes('co-replies') ? findCoReplies(columns, answered) : [] };
  }

  let found: Found | null = null;
  return {
    add({ author, at, text, abusive, replyTo }): void {
      const textNumber = readsTexts ? texts.add(text, abusive) : -1;
      rows.add({ author, at, abusive, text: textNumber, post: replyTo === null ? -1 : postOf(replyTo) });
    },
    begin(): void {
      found ??= withoutAccounts();
    },
    finish(accounts): readonly Cluster[] {
      const { copies, coReplies } = found ?? withoutAccounts();
      const sameDay = kinds.includes('same-day-accounts') ? findSameDayAccounts(rows.columns(), accounts) : [];
      return largestFirst([...copies, ...sameDay, ...coReplies]);
    },
  };
}

interface Found {
  readonly copies: readonly Cluster[];
  readonly coReplies: readonly Cluster[];
}
