import { createComparer, type Evidence, type SubjectIdentity } from '../../classify/impersonation/index.ts';
import { weights } from '../../classify/impersonation/weights.ts';
import type { AuthorProfile } from '../../model/author.ts';
import type { AuthorLikeness } from '../../model/explanation.ts';
import { candidateFinder, identityOf } from '../people/candidates.ts';
import type { ExplainContext } from './context.ts';

/** Looks at one account, as a report does, for what could make it be taken for the subject. */
export interface LikenessFinder {
  /** Notes what the account wrote: some speak as if they were the subject. */
  readonly read: (text: string) => void;
  readonly found: () => AuthorLikeness | null;
}

const writesAsSubject: Evidence = {
  signal: 'writes-as-subject',
  weight: weights.writesAsSubject,
  why: 'What it wrote speaks as if it were the account.',
};

/** `key` as in `InteractionColumns.authors`. */
export async function likenessFinder(
  { store, subjects }: ExplainContext,
  key: string,
  profile: AuthorProfile,
): Promise<LikenessFinder> {
  const finder = await candidateFinder(store, subjects);
  finder.consider(key, profile);
  const identities: SubjectIdentity[] = [];
  for (const subject of subjects) identities.push(await identityOf(store, subject));
  return {
    read: (text) => finder.read(key, text),
    found() {
      const [row] = finder.found();
      if (row === undefined) return null;
      const { score, signals, labelledParody } = row;
      const compared = createComparer(identities).compare(profile)?.detail.evidence ?? [];
      const evidence = signals.includes('writes-as-subject') ? [...compared, writesAsSubject] : compared;
      return { score, signals, evidence: evidence.toSorted((a, b) => b.weight - a.weight), labelledParody };
    },
  };
}
