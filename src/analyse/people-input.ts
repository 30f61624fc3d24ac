import type { Platform } from '../model/account.ts';
import type {
  CoordinationCluster,
  Misquote,
  Pictures,
  PostsSearched,
  Reason,
  RelatedAccounts,
} from '../model/report.ts';
import type { ImpersonationSignal } from '../model/signal.ts';

/** What the authors of interactions show: one entry an author, in the order of `InteractionColumns.authors`. */
export interface AuthorColumns {
  /** Bit masks over `anonymitySignals`: a signal in neither is unknown. */
  readonly present: Uint32Array;
  readonly absent: Uint32Array;
  /** Index into `anonymityStrengths`. */
  readonly strength: Uint8Array;
  /** Under 90 days old at the first message seen: 0 unknown, 1 no, 2 yes. */
  readonly youngAtFirst: Uint8Array;
  /** First message seen, before the window too; milliseconds since 1970 UTC, NaN unknown. Absent: the window is all there is. */
  readonly firstSeen?: Float64Array;
}

/** An account that could be taken for the subject. */
export interface CandidateRow {
  /** `<platform>:<key>` as in `InteractionColumns.authors`. */
  readonly authorKey: string;
  readonly handle: string | null;
  readonly score: number;
  readonly signals: readonly ImpersonationSignal[];
  readonly labelledParody: boolean | null;
}

/** A quotation attributed to the subject and what became of it; its words already shown as `--show-text` says. */
export interface MisquoteRow extends Omit<Misquote, 'id' | 'post'> {
  readonly platform: Platform;
  readonly postId: string;
  /** Id of the own post; `null` where none was found or it may not be named. */
  readonly ownPostId: string | null;
}

/** Accounts that wrote as if together. */
export interface ClusterRow extends Omit<CoordinationCluster, 'authors' | 'strong' | 'examples'> {
  /** Indexes into `InteractionColumns.authors`. */
  readonly authors: Uint32Array;
  readonly examples: readonly { readonly platform: Platform; readonly postId: string }[];
}

/** Saved pictures compared with own ones: `null` unless any were given and could be read. */
export interface PicturesFound {
  readonly pictures: Pictures | null;
  /** Why they could not be compared although they were given. */
  readonly reason: Reason | null;
}

/** No pictures were given. */
export const noPictures: PicturesFound = { pictures: null, reason: null };

/** Everything about who writes but `ClusterRow`s. */
export interface PeopleInput {
  readonly authors: AuthorColumns;
  readonly related: readonly RelatedAccounts[];
  readonly candidates: readonly CandidateRow[];
  /** Accounts compared with the subject. */
  readonly compared: number;
  readonly misquotes: readonly MisquoteRow[];
  /** Quotations left out because they match a post that is not public. */
  readonly withheld: number;
  /** `null` where no own post was given. */
  readonly searched: PostsSearched | null;
  readonly pictures: PicturesFound;
}
