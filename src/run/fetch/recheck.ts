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
  /** Kinds of inputs whose posts are looked up too: files of answers that were saved. */
  readonly kindsFromApi: readonly string[];
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
      const { recheckSize, recheckCost } = connection;
      // One at least, to know whether there is more to look up when a limit lets none through.
      const size = Math.max(
        1,
        Math.min(recheckSize, budget.most() ?? recheckSize, budget.mostAt(recheckCost) ?? recheckSize),
      );
      const { account, kindsFromApi } = run;
      const posts = await postsToRecheck(store.driver, { platform, account, before: started, size, kindsFromApi });
      if (posts.length === 0 || signal.aborted) return;
      limit = budget.forbids(recheckCost);
      if (limit !== null) return;
      const found = await connection.recheck(
        posts.map(({ id, author, handle }) => ({ id, author: { id: author, handle } })),
      );
      budget.took({ items: posts.length, cost: posts.length * recheckCost });
      const rows = posts.map(({ rid, id }): readonly [number, PostState] => [rid, found.get(id) ?? 'unknown']);
      await keepStates(store.driver, rows, run.now());
      for (const [, state] of rows) states[state] = (states[state] ?? 0) + 1;
      checked += rows.length;
      run.progress(checked);
    }
  };
  let failure: unknown = null;
  await progress().catch((error: unknown) => {
    if (signal.aborted) return;
    if (isLimit(error)) limit = error.message.replace(/\.$/, '');
    else failure = error;
  });
  const erased = await eraseDeleted(store.driver, platform, {
    now: run.now(),
    kindsFromApi: run.kindsFromApi,
    keep: run.keepDeleted === null ? null : { ...run.keepDeleted, until: later(run.now()) },
  });
  // What was seen before it failed has been followed.
  if (failure !== null) throw failure;
  return { checked, states, ...erased, limit, interrupted: signal.aborted };
}

function later(now: string): string {
  return new Date(Date.parse(now) + keptDays * dayMs).toISOString();
}
