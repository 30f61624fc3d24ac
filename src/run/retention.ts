import { StoreError } from '../errors.ts';
import { type Dropped, dropTexts, mayBeDue, type Store, vacuum } from '../store/index.ts';

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
export async function dropDue(store: Store, now: string, dry = false): Promise<Dropped> {
  const unreadSince = daysBefore(now, retentionDays);
  if (!(await mayBeDue(store.driver, unreadSince))) return { texts: 0, profiles: 0, messages: 0 };
  const selection = { unreadSince, writtenBefore: null, subject: null, authors: null, labels: null, keepNeeded: true };
  return dropTexts(store.driver, selection, { how: `not in any input for ${retentionDays} days`, at: now, dry });
}

/**
 * Drops what is due, and rewrites the file then: rows that grew or moved have left copies of their words in it. A disk without room for that
 * leaves those until the next time, or until `cache vacuum`.
 */
export async function keepToRetention(store: Store, now: string): Promise<void> {
  const { texts, profiles, messages } = await dropDue(store, now);
  if (texts + profiles + messages === 0) return;
  try {
    await vacuum(store.driver);
  } catch (error) {
    const told = store.explain(error);
    if (!(told instanceof StoreError) || told.code !== 'disk-full') throw error;
  }
}
