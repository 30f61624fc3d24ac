import { ApiError } from '../../errors.ts';
import type { Feed, FeedPage, Purse } from '../../sources/feed.ts';
import type { Clock } from '../../sources/http-clock.ts';
import type { FetchLimits } from './request.ts';

/** What a run may still take, and has taken. */
export interface Budget {
  /** The limit that forbids one more call that may cost so much, in words; `null`: none does. */
  forbids(worstCost: number): string | null;
  took(page: Pick<FeedPage, 'items' | 'cost'>): void;
  /** Items still wanted; `null`: all. */
  most(): number | null;
  /** How many things may still be had that cost so much each at most; `null`: any number. */
  mostAt(cost: number): number | null;
  /** When the time is up, milliseconds since 1970; `null`: never. */
  readonly deadline: number | null;
  /** `--max-cost`, US dollars; `null`: none. */
  readonly maxCost: number | null;
  /** US dollars so far. */
  cost(): number;
}

/** Sums of cents lose a hair in binary: less than this is no cent more. */
const hair = 1e-9;

export function budgetOf(limits: FetchLimits, clock: Clock): Budget {
  const deadline = limits.timeMs === null ? null : clock.now() + limits.timeMs;
  let items = 0;
  let cost = 0;
  return {
    deadline,
    maxCost: limits.cost,
    forbids(worstCost) {
      if (limits.items !== null && items >= limits.items) return `--max-items ${limits.items}`;
      if (limits.cost !== null && worstCost > 0 && cost + worstCost > limits.cost + hair)
        return `--max-cost ${limits.cost}${tooLittle(worstCost, limits.cost)}`;
      return deadline !== null && clock.now() >= deadline ? '--max-time' : null;
    },
    took(page) {
      items += page.items;
      cost += page.cost;
    },
    most: () => (limits.items === null ? null : Math.max(0, limits.items - items)),
    mostAt: (each) =>
      limits.cost === null || each <= 0 ? null : Math.max(0, Math.floor((limits.cost - cost + hair) / each)),
    cost: () => cost,
  };
}

/** The money of a run, for calls between its pages. */
export function purseOf(budget: Budget): Purse {
  return {
    ask(worstCost, what) {
      if (budget.mostAt(worstCost) !== 0) return;
      const words = `${what} may cost $${worstCost.toFixed(2)}, which is more than --max-cost ${budget.maxCost} leaves.`;
      throw new ApiError(words, { code: 'cost-limit', status: null, hint: 'Give a higher one, or none.' });
    },
    paid: (cost) => budget.took({ items: 0, cost }),
  };
}

/** A limit that lets no call through would be met by the same command for ever. */
function tooLittle(worstCost: number, most: number): string {
  return most > 0 && worstCost > most + hair
    ? `, which is less than the $${worstCost.toFixed(2)} that one page may cost`
    : '';
}

/** The feed's group: one input of the report for all feeds of a kind. */
export function groupOf({ name }: Pick<Feed, 'name'>): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(0, colon);
}
