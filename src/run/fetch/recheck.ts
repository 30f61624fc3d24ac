import { ApiError } from '../../errors.ts';
import type { Connection, PostState } from '../../sources/feed.ts';
import { isLimit } from '../../sources/http-errors.ts';
import { eraseDeleted, keepStates, postsToRecheck, type Store } from '../../store/index.ts';
import type { Budget } from './budget.ts';
import type { RecheckResult } from './request.ts';

interface RecheckRun {
  readonly connection: Connection;
  readonly budget: Budget;
  /** Key of the account whose own posts are left out. */
  readonly account: string;
  readonly keepDeleted: { readonly reason: string; readonly by: string } | null;
  readonly signal: AbortSignal;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly progress: (done: number) => void;
}

/** Texts that somebody chose to keep go after so long all the same, unless chosen again. */
const keptDays = 365;

const dayMs = 86_400_000;

type Found = Omit<RecheckResult, 'account' | 'server' | 'cost'>;

/** Looks up posts of others again, those longest not looked at first; what is deleted loses its text unless it is kept for a reason. */
export async function recheckPosts(store: Store, run: RecheckRun): Promise<Found> {
  const { connection, budget, signal } = run;
  const { platform } = connection.account;
  const started = run.now();
  const states: Record<string, number> = {};
  let checked = 0;
  let limit: string | null = null;
  const progress = async (): Promise<void> => {
    for (;;) {
      limit = budget.forbids(connection.recheckCost);
      if (limit !== null || signal.aborted) return;
      const size = Math.min(connection.recheckSize, budget.most() ?? connection.recheckSize);
      const posts = await postsToRecheck(store.driver, { platform, account: run.account, before: started, size });
      if (posts.length === 0) return;
      const found = await connection.recheck(
        posts.map(({ id, author, handle }) => ({ id, author: { id: author, handle } })),
      );
      budget.took({ items: posts.length, cost: connection.recheckCost });
      const rows = posts.map(({ rid, id }): readonly [number, PostState] => [rid, found.get(id) ?? 'unknown']);
      await keepStates(store.driver, rows, run.now());
      for (const [, state] of rows) states[state] = (states[state] ?? 0) + 1;
      checked += rows.length;
      run.progress(checked);
    }
  };
  await progress().catch((error: unknown) => {
    if (signal.aborted) return;
    if (!isLimit(error)) throw error instanceof ApiError ? error : error;
    limit = error.message.replace(/\.$/, '');
  });
  const erased = await eraseDeleted(store.driver, platform, {
    now: run.now(),
    keep: run.keepDeleted === null ? null : { ...run.keepDeleted, until: later(run.now()) },
  });
  return { checked, states, ...erased, limit, interrupted: signal.aborted };
}

function later(now: string): string {
  return new Date(Date.parse(now) + keptDays * dayMs).toISOString();
}
