import type { Platform } from '../../model/account.ts';
import type { AuthorProfile } from '../../model/author.ts';
import { type ImpersonationSignal, impersonationSignals } from '../../model/signal.ts';
import { cutLikeness } from './handle-cut.ts';
import { type Initials, initialsLikeness, initialsOf } from './handle-initials.ts';
import {
  type CandidateHandle,
  compareHandles,
  type KnownHandle,
  readCandidateHandle,
  readKnownHandle,
  stronger,
} from './handle-likeness.ts';
import { handleRules } from './handle-rules.ts';
import { type HandleParts, handleParts } from './handle-shape.ts';
import { compareNames, type KnownName, plainNameWords, readKnownName } from './name-likeness.ts';
import { avatarKey, isCopiedBio, labelsItself, readKnownBio } from './profile-likeness.ts';
import { candidateScore, weights } from './weights.ts';

/** One account of the subject, as others could copy it. `null`: not known. */
export interface SubjectIdentity {
  readonly platform: Platform;
  readonly id: string | null;
  /** Without `@`; with the host on Mastodon, the whole domain on Bluesky. */
  readonly handle: string | null;
  readonly formerHandles: readonly string[];
  readonly displayName: string | null;
  readonly bio: string | null;
  readonly avatarUrl: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly openedAt: number | null;
}

/** What of a profile is compared; `bareAccount` with `age: null` does for a handle alone. */
export type ComparedProfile = Pick<
  AuthorProfile,
  | 'platform'
  | 'id'
  | 'handle'
  | 'displayName'
  | 'bio'
  | 'avatarUrl'
  | 'defaultAvatar'
  | 'declared'
  | 'age'
  | 'createdAt'
>;

/** One thing that speaks for a likeness. */
export interface Evidence {
  readonly signal: ImpersonationSignal;
  /** 0 to 1, by `weights`. */
  readonly weight: number;
  /** A plain sentence without a word of the account's own. */
  readonly why: string;
}

export interface ImpersonationMatch {
  /** 0 to 1, two decimals: how far the account could be taken for the subject. It says nothing about why. */
  readonly score: number;
  /** In the order of `impersonationSignals`. */
  readonly signals: readonly ImpersonationSignal[];
  /** `null` where neither bio nor declaration is known. */
  readonly labelledParody: boolean | null;
  readonly detail: {
    /** Index of the subject's account it is most like. */
    readonly subject: number;
    /** Strongest first. */
    readonly evidence: readonly Evidence[];
  };
}

/** Compares accounts with the subject, one by one. */
export interface AccountComparer {
  /** `null` where the account could not be taken for the subject, or is the subject. */
  compare(profile: ComparedProfile): ImpersonationMatch | null;
  /** A match once it is known that the account writes as the subject (`writesAs`); the same where that was known. */
  alsoWrites<Found extends Pick<ImpersonationMatch, 'score' | 'signals'>>(found: Found): Found;
}

interface Prepared {
  readonly index: number;
  readonly identity: SubjectIdentity;
  readonly parts: HandleParts | null;
  readonly handles: readonly KnownHandle[];
  readonly initials: Initials;
  readonly name: KnownName | null;
  readonly bio: ReadonlySet<string> | null;
  readonly avatar: string | null;
  readonly former: ReadonlySet<string>;
}

/** Reads the subject's accounts once, for any number of comparisons. */
export function createComparer(subjects: readonly SubjectIdentity[]): AccountComparer {
  const prepared = subjects.map(prepare);
  return {
    compare(profile) {
      const parts = profile.handle === null ? null : handleParts(profile.platform, profile.handle);
      if (prepared.some((subject) => isSubject(profile, parts?.whole ?? null, subject))) return null;
      const handle = parts === null ? null : readCandidateHandle(parts.local);
      const best = likest(prepared.map((subject) => likenessTo({ profile, parts, handle }, subject)));
      return best === null || best.score < candidateScore ? null : matchOf(profile, best);
    },
    alsoWrites: (found) => (found.signals.includes('writes-as-subject') ? found : withWriting(found)),
  };
}

function withWriting<Found extends Pick<ImpersonationMatch, 'score' | 'signals'>>(found: Found): Found {
  const score = shownScore(1 - (1 - found.score) * (1 - weights.writesAsSubject));
  return { ...found, score, signals: inOrder([...found.signals, 'writes-as-subject']) };
}

interface Likeness {
  readonly subject: number;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

function likenessTo(candidate: Candidate, subject: Prepared): Likeness {
  const evidence = evidenceOf(candidate, subject);
  return { subject: subject.index, evidence, score: scoreOf(evidence) };
}

function likest(found: readonly Likeness[]): Likeness | null {
  let best: Likeness | null = null;
  for (const each of found) if (best === null || each.score > best.score) best = each;
  return best;
}

function prepare(identity: SubjectIdentity, index: number): Prepared {
  const { platform, handle, displayName } = identity;
  const nameWords = displayName === null ? [] : plainNameWords(displayName);
  const own = [handle, ...identity.formerHandles].flatMap((each) =>
    each === null ? [] : [handleParts(platform, each).local],
  );
  const ofName = nameWords.length > 1 ? [nameWords.join(''), nameWords.toReversed().join('')] : [];
  return {
    index,
    identity,
    parts: handle === null ? null : handleParts(platform, handle),
    handles: [
      ...[...new Set(own)].map((local) => readKnownHandle(local, nameWords)),
      ...ofName.filter((local) => !own.includes(local)).map((local) => readKnownHandle(local, nameWords, true)),
    ],
    initials: initialsOf(nameWords),
    name: displayName === null ? null : readKnownName(displayName),
    bio: readKnownBio(identity.bio),
    avatar: avatarKey(identity.avatarUrl),
    former: new Set(identity.formerHandles.map((each) => handleParts(platform, each).whole)),
  };
}

/** By id, by the handle it has now, or by one it had, unless that is known to be in other hands. */
function isSubject(profile: ComparedProfile, whole: string | null, { identity, parts, former }: Prepared): boolean {
  if (profile.platform !== identity.platform) return false;
  const idsKnown = profile.id !== null && identity.id !== null;
  if (idsKnown && profile.id === identity.id) return true;
  return whole !== null && (whole === parts?.whole || (!idsKnown && former.has(whole)));
}

interface Candidate {
  readonly profile: ComparedProfile;
  readonly parts: HandleParts | null;
  readonly handle: CandidateHandle | null;
}

/** Nothing without a likeness of handle or name: a shared picture or bio alone is no impersonation. */
function evidenceOf(candidate: Candidate, subject: Prepared): readonly Evidence[] {
  const { profile } = candidate;
  const likeness = [...handleEvidence(candidate, subject), ...nameEvidence(profile, subject)];
  return likeness.length === 0 ? likeness : [...likeness, ...furtherEvidence(candidate, subject)];
}

function handleEvidence({ profile, parts, handle }: Candidate, subject: Prepared): readonly Evidence[] {
  if (parts === null || handle === null) return [];
  if (profile.platform === subject.identity.platform && subject.former.has(parts.whole)) {
    const why = 'The handle is one the subject had before, and the account is another.';
    return [{ signal: 'lookalike-handle', weight: weights.formerHandle, why }];
  }
  const own = subject.handles.find((known) => known.local === parts.local && !known.ofName);
  if (own !== undefined) return elsewhere(profile, parts, { subject, known: own });
  const atLimit = parts.local.length === handleRules[profile.platform].longest;
  let best = initialsLikeness(handle, subject.initials);
  for (const known of subject.handles) {
    best = stronger(best, stronger(compareHandles(handle, known), cutLikeness(handle, known, atLimit)));
  }
  if (best === null) return [];
  const { signal, weight, why, alsoAdded } = best;
  const added = { signal: 'added-word-handle', weight: 0, why: 'The handle adds or drops a word or number.' } as const;
  return alsoAdded ? [{ signal, weight, why }, added] : [{ signal, weight, why }];
}

/** The very same name on another platform or host; a host that is not known may be the subject's own. */
function elsewhere(
  profile: ComparedProfile,
  parts: HandleParts,
  { subject, known }: { readonly subject: Prepared; readonly known: KnownHandle },
): readonly Evidence[] {
  const samePlatform = profile.platform === subject.identity.platform;
  const host = subject.parts?.host ?? '';
  if (samePlatform && (parts.host === '' || host === '' || parts.host === host)) return [];
  const weight = weights.sameNameElsewhere * known.forms[0].factor;
  return [{ signal: 'same-name-elsewhere', weight, why: 'The same handle on another host or platform.' }];
}

function nameEvidence({ displayName }: ComparedProfile, { name }: Prepared): readonly Evidence[] {
  const found = displayName === null || name === null ? null : compareNames(displayName, name);
  return found === null ? [] : [found];
}

function furtherEvidence({ profile }: Candidate, subject: Prepared): readonly Evidence[] {
  const found: Evidence[] = [];
  if (isCopiedBio(profile.bio, subject.bio)) {
    found.push({ signal: 'copied-bio', weight: weights.copiedBio, why: 'The bio is a copy.' });
  }
  if (profile.defaultAvatar !== true && subject.avatar !== null && avatarKey(profile.avatarUrl) === subject.avatar) {
    found.push({ signal: 'same-avatar', weight: weights.sameAvatar, why: 'The picture is the same.' });
  }
  if (isYounger(profile, subject.identity.openedAt)) {
    found.push({ signal: 'younger-than-subject', weight: weights.younger, why: 'The account was opened later.' });
  }
  return found;
}

const dayMs = 86_400_000;
const highestScore = 0.99;

/** Later than the subject's, even at the early end of its band. */
function isYounger({ age, createdAt }: ComparedProfile, openedAt: number | null): boolean {
  if (openedAt === null) return false;
  if (age !== null) return age.openedAt - age.plusMinusDays * dayMs > openedAt;
  return createdAt !== null && Date.parse(createdAt) > openedAt;
}

/** More evidence never lowers it. */
function scoreOf(evidence: readonly Evidence[]): number {
  let doubt = 1;
  for (const { weight } of evidence) doubt *= 1 - weight;
  return 1 - doubt;
}

function matchOf(profile: ComparedProfile, best: Likeness): ImpersonationMatch {
  return {
    score: shownScore(best.score),
    signals: inOrder(best.evidence.map((each) => each.signal)),
    labelledParody: labelsItself(profile),
    detail: { subject: best.subject, evidence: best.evidence.toSorted((a, b) => b.weight - a.weight) },
  };
}

function inOrder(signals: readonly ImpersonationSignal[]): readonly ImpersonationSignal[] {
  return impersonationSignals.filter((signal) => signals.includes(signal));
}

/** Nothing seen from outside is ever proof. */
function shownScore(score: number): number {
  return Math.min(highestScore, Math.round(score * 100) / 100);
}
