import type { Warning } from '../model/coverage.ts';
import { deletedInteractions, type Store, type StoredSubject } from '../store/index.ts';

/** Says how many interactions were found deleted when they were looked up again: they count on, without their words. */
export async function deletedWarnings(store: Store, subjects: readonly StoredSubject[]): Promise<readonly Warning[]> {
  const warnings: Warning[] = [];
  for (const subject of subjects) {
    const { deleted, lastAt, kept } = await deletedInteractions(store.driver, subject);
    if (deleted === 0) continue;
    const posts = deleted === 1 ? '1 interaction was' : `${deleted} interactions were`;
    const words =
      kept === 0
        ? 'Their words were erased'
        : `The words of ${deleted - kept} were erased and of ${kept} kept for a reason noted in the cache`;
    warnings.push({
      code: 'posts-since-deleted',
      text: `${posts} found deleted when looked up again (last on ${lastAt?.slice(0, 10) ?? 'an unknown day'}). ${words}; they and their verdicts count as before.`,
      path: null,
    });
  }
  return warnings;
}
