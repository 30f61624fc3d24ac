import type { CandidateRow } from '../../analyse/people-input.ts';
import { createComparer, type SubjectIdentity, writesAs } from '../../classify/impersonation/index.ts';
import type { AuthorProfile } from '../../model/author.ts';
import { ownAccount, type Store, type StoredSubject } from '../../store/index.ts';
import { profileOf } from './author-profiles.ts';

/** Looks at account after account for such that could be taken for the subject. */
export interface CandidateFinder {
  /** `key` as in `InteractionColumns.authors`. */
  consider(key: string, profile: AuthorProfile): void;
  isCandidate(key: string): boolean;
  /** Notes what a candidate wrote: some speak as if they were the subject. */
  read(key: string, text: string): void;
  /** Accounts looked at. */
  compared(): number;
  /** Best first. */
  found(): CandidateRow[];
}

export async function candidateFinder(store: Store, subjects: readonly StoredSubject[]): Promise<CandidateFinder> {
  const identities: SubjectIdentity[] = [];
  for (const subject of subjects) identities.push(await identityOf(store, subject));
  const own = new Set(subjects.flatMap(({ platform, keys }) => keys.map((key) => `${platform}:${key}`)));
  const comparer = createComparer(identities);
  const rows = new Map<string, CandidateRow>();
  let compared = 0;
  return {
    consider(key, profile) {
      if (own.has(key)) return;
      compared += 1;
      const likeness = comparer.compare(profile);
      if (likeness === null) return;
      const { score, signals, labelledParody } = likeness;
      rows.set(key, { authorKey: key, handle: profile.handle, score, signals, labelledParody });
    },
    isCandidate: (key) => rows.has(key),
    read(key, text) {
      const row = rows.get(key);
      if (row === undefined || row.signals.includes('writes-as-subject')) return;
      if (!identities.some((identity) => writesAs(text, identity))) return;
      rows.set(key, { ...row, ...comparer.alsoWrites(row) });
    },
    compared: () => compared,
    found: () => [...rows.values()].sort((a, b) => b.score - a.score || (a.authorKey < b.authorKey ? -1 : 1)),
  };
}

export async function identityOf(store: Store, subject: StoredSubject): Promise<SubjectIdentity> {
  const row = await ownAccount(store.driver, subject);
  const profile = row === null ? null : profileOf(subject.platform, row);
  const handle = subject.handle ?? profile?.handle ?? null;
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  return {
    platform: subject.platform,
    id: subject.id,
    handle,
    formerHandles: handles.filter((each) => each !== handle?.toLowerCase()),
    displayName: subject.displayName ?? profile?.displayName ?? null,
    bio: profile?.bio ?? null,
    avatarUrl: profile?.avatarUrl ?? null,
    openedAt: profile?.age?.openedAt ?? null,
  };
}
