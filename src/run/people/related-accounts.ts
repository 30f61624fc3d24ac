import type { Platform } from '../../model/account.ts';
import type { RelatedAccounts } from '../../model/report.ts';
import { createdFromId } from '../../sources/account-age.ts';
import type { RelationIds } from '../../store/index.ts';

const day = 86_400_000;
const youngDays = 30;
const weekDays = 7;

/** What the ids of followers, followed, blocked and muted accounts tell: how many are young, and whether many were opened at once. */
export function relatedAccounts(platform: Platform, { kind, ids, takenAt }: RelationIds): RelatedAccounts {
  const opened = ids
    .map((id) => createdFromId(platform, id))
    .filter((age) => age !== null)
    .map(({ openedAt, plusMinusDays }) => ({ openedAt, plusMinusDays }));
  const taken = takenAt === null ? Number.NaN : Date.parse(takenAt);
  return {
    kind,
    accounts: ids.length,
    dated: opened.length,
    young:
      Number.isNaN(taken) || opened.length === 0
        ? null
        : opened.filter(({ openedAt }) => openedAt <= taken && taken - openedAt < youngDays * day).length,
    // A date known to a fortnight says nothing of a week.
    busiestWeek: busiestWeek(opened.filter(({ plusMinusDays }) => plusMinusDays < 1).map(({ openedAt }) => openedAt)),
  };
}

function busiestWeek(times: readonly number[]): RelatedAccounts['busiestWeek'] {
  const days = Float64Array.from(times, (time) => Math.floor(time / day)).sort();
  let best: { from: number; accounts: number } | null = null;
  let to = 0;
  for (const [from, first] of days.entries()) {
    while (to < days.length && (days[to] as number) < first + weekDays) to += 1;
    if (best === null || to - from > best.accounts) best = { from: first, accounts: to - from };
  }
  return best === null ? null : { from: new Date(best.from * day).toISOString().slice(0, 10), accounts: best.accounts };
}
