import { type Dropped, dropTexts, mayBeDue, type Store } from '../store/index.ts';

/** How long texts and profiles of others are kept after an input last held them: a year. */
export const retentionDays = 365;

const dayMs = 86_400_000;

/** So many days before an ISO time, as one. */
export function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * dayMs).toISOString();
}

/**
 * Drops the texts and profiles of others that no input has held for a year. What was counted stays counted; danger, and
 * what people labelled, stay until they are purged by hand. `dry`: counts alone.
 */
export async function keepToRetention(store: Store, now: string, dry = false): Promise<Dropped> {
  const unreadSince = daysBefore(now, retentionDays);
  if (!(await mayBeDue(store.driver, unreadSince))) return { texts: 0, profiles: 0, messages: 0 };
  const selection = { unreadSince, writtenBefore: null, subject: null, authors: null, labels: null, keepNeeded: true };
  return dropTexts(store.driver, selection, { how: `not in any input for ${retentionDays} days`, at: now, dry });
}
