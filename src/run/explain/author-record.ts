import type { AuthorRecord } from '../../model/explanation.ts';
import { type AbuseClass, abuseClasses, abuseMask, dangerMask, labelMask, labelsOf } from '../../model/verdict.ts';
import type { AuthorMessages, FlaggedMessage } from './author-messages.ts';

/** Messages named, to look at one by one. */
const mostNamed = 10;

/** What an author wrote, for the explanation; `nameOf` gives the shown id of a message. */
export function authorRecord(messages: AuthorMessages, nameOf: (id: string) => string): AuthorRecord {
  const { writing, flagged } = messages;
  return {
    interactions: messages.count,
    replies: writing.replies,
    judged: messages.judged,
    mostInAnHour: writing.mostInAnHour,
    firstAt: timeOf(writing.firstAt),
    lastAt: timeOf(writing.lastAt),
    flagged: flagged.length,
    danger: messages.danger,
    byClass: byClass(flagged),
    aimedElsewhere: messages.aimedElsewhere,
    messages: [...flagged]
      .sort(gravestFirst)
      .slice(0, mostNamed)
      .map(({ id, at, labels }) => ({
        id: nameOf(id),
        at: at === null ? null : timeOf(Date.parse(at)),
        labels: labelsOf(labels & abuseMask) as AbuseClass[],
      })),
  };
}

function timeOf(ms: number | null): string | null {
  return ms === null || Number.isNaN(ms) ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

function byClass(flagged: readonly FlaggedMessage[]): AuthorRecord['byClass'] {
  const counts = abuseClasses.map((name) => {
    const bit = labelMask([name]);
    return [name, flagged.filter(({ labels }) => (labels & bit) !== 0).length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Danger before other abuse, then newest first; those without a time last. */
function gravestFirst(a: FlaggedMessage, b: FlaggedMessage): number {
  const danger = Number((b.labels & dangerMask) !== 0) - Number((a.labels & dangerMask) !== 0);
  return danger || (b.at ?? '').localeCompare(a.at ?? '') || (a.id < b.id ? -1 : 1);
}
