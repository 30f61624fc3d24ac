import { createJudge } from './classify/index.ts';
import type { CacheInfo } from './model/cache-info.ts';
import { type Judges, judgesOf } from './run/judges.ts';
import { retentionDays } from './run/retention.ts';
import { type CacheContents, cacheContents, cacheFileBytes, dueTexts, listPurges, withStore } from './store/index.ts';

export interface CacheInfoRequest {
  readonly cache: string;
  readonly driver: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** Clocks and zones differ by no more: what is dated later than this after now cannot be. */
const dayMs = 86_400_000;

const empty: CacheContents = { accounts: 0, posts: 0, messages: 0, subjects: [], inputs: [] };

/**
 * What a cache holds and which version of the model judged it. Never makes a cache: where there is none it says so.
 * Throws a `StoreError` for one that is damaged, held or of a newer version.
 */
export async function cacheInfo(request: CacheInfoRequest): Promise<CacheInfo> {
  const { cache } = request;
  const { model } = createJudge();
  const bytes = cacheFileBytes(cache);
  if (bytes === null)
    return described(empty, nothingGoes, { path: cache, exists: false, bytes: 0, model, judges: null });
  return withStore(request, async (store) => {
    const latest = new Date(Date.parse(request.now) + dayMs).toISOString();
    const going = {
      retention: { days: retentionDays, ...(await dueTexts(store.driver, retentionDays)) },
      purges: await listPurges(store.driver, shownPurges),
    };
    const contents = await cacheContents(store.driver, latest);
    const judges = await judgesOf(store, contents.subjects);
    return described(contents, going, { path: cache, exists: true, bytes, model, judges });
  });
}

/** Lines of the log that are shown. */
const shownPurges = 20;

type Going = Pick<CacheInfo, 'retention' | 'purges'>;

const nothingGoes: Going = { retention: { days: retentionDays, due: [], kept: 0, gone: 0 }, purges: [] };

function described(
  contents: CacheContents,
  going: Going,
  file: Pick<CacheInfo, 'path' | 'exists' | 'bytes'> & { readonly model: string; readonly judges: Judges | null },
): CacheInfo {
  const { accounts, posts, messages, inputs } = contents;
  const { path, exists, bytes, model, judges } = file;
  const interactions = contents.subjects.reduce((sum, subject) => sum + subject.interactions, 0);
  const subjects = contents.subjects.map(({ rid: _, verdicts: __, notJudged: ___, kept: ____, ...subject }) => subject);
  return {
    path,
    exists,
    bytes,
    totals: { accounts, posts, interactions, messages, inputs: inputs.length },
    subjects,
    inputs,
    ...going,
    verdicts: verdictCounts(contents, model, judges),
  };
}

function verdictCounts({ subjects }: CacheContents, model: string, judges: Judges | null): CacheInfo['verdicts'] {
  // An account may have a judge of its own, moved by labels.
  const currentOf = (subject: CacheContents['subjects'][number]) => judges?.of(subject).model ?? model;
  const names = new Set(subjects.map(currentOf));
  const counts = summed(subjects.map((subject) => subject.verdicts));
  const byModel = counts
    .map(([name, count]) => ({ model: name, current: names.has(name), count }))
    .sort((a, b) => Number(b.current) - Number(a.current) || b.count - a.count);
  const current = subjects.reduce((sum, subject) => sum + (subject.verdicts.get(currentOf(subject)) ?? 0), 0);
  return {
    model: names.size === 0 ? model : [...names].sort().join(', '),
    current,
    older: counts.reduce((sum, [, count]) => sum + count, 0) - current,
    notJudged: subjects.reduce((sum, subject) => sum + subject.notJudged, 0),
    byModel,
    kept: summed(subjects.map((subject) => subject.kept)).map(([name, count]) => ({ model: name, count })),
  };
}

function summed(maps: readonly ReadonlyMap<string, number>[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const map of maps) for (const [name, count] of map) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums];
}
