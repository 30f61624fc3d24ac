import type { Interval } from './interval.ts';
import type { AnonymitySignal, ImpersonationSignal } from './signal.ts';
import type { AbuseClass } from './verdict.ts';

/** How many of one group of accounts or messages have a trait, of those of which it is known. */
export interface TraitShare {
  readonly count: number;
  readonly known: number;
  /** `null` where none is known. */
  readonly share: number | null;
}

/** One share over another. `cannot-tell`: fewer than 20 known in a group, or too many unknown. */
export interface GroupRatio {
  readonly value: number | null;
  readonly ci95: Interval | null;
  readonly verdict: 'more' | 'less' | 'no-difference' | 'cannot-tell';
}

/** A trait among those who abused beside those who did not. */
export interface TraitComparison {
  readonly abusers: TraitShare;
  readonly others: TraitShare;
  readonly ratio: GroupRatio;
}

/** Accounts an export names by id alone: followers, followed, blocked, muted. */
export interface RelatedAccounts {
  readonly kind: 'follower' | 'following' | 'block' | 'mute';
  readonly accounts: number;
  /** Of these, such whose id tells when they were opened. */
  readonly dated: number;
  /** Of the dated, opened within 30 days before the export was made; `null` where that day is not known. */
  readonly young: number | null;
  /** The seven days in which most of the dated were opened. */
  readonly busiestWeek: { readonly from: string; readonly accounts: number } | null;
}

export interface Anonymity {
  /** Accounts that wrote, by what their visible traits hide. */
  readonly authors: Readonly<Record<'judged' | 'unknown' | 'strong' | 'some' | 'few', number | null>>;
  readonly baseRate: number | null;
  readonly amongAbusers: number | null;
  readonly ratio: {
    readonly value: number | null;
    readonly ci95: Interval | null;
    readonly verdict: GroupRatio['verdict'] | null;
  };
  readonly signals: Readonly<
    Record<AnonymitySignal, { readonly present: number; readonly absent: number; readonly unknown: number }>
  > | null;
  /** The groups behind `amongAbusers` and `ratio`: strong anonymity among all who abused beside authors with no abuse. */
  readonly anyAbuse: TraitComparison | null;
  /** The share of strong anonymity among the authors of each class beside authors with no abuse. */
  readonly byClass: Readonly<Record<AbuseClass, TraitComparison>> | null;
  /** The same for authors with two abusive interactions or more. */
  readonly repeat: TraitComparison | null;
  /** Accounts less than 90 days old when they first wrote. */
  readonly youngAtFirstMessage: TraitComparison | null;
  /** Messages that are the first seen of their author: abusive ones beside the others. */
  readonly firstMessages: TraitComparison | null;
  readonly related: readonly RelatedAccounts[];
}

export interface ImpersonationCandidate {
  /** Handle or pseudonym. */
  readonly author: string;
  readonly handle: string | null;
  /** 0 to 1: how far the account could be taken for the subject. It says nothing about why. */
  readonly score: number;
  readonly signals: readonly ImpersonationSignal[];
  /** Says itself that it is parody, commentary or a fan; `null` where no input says. */
  readonly labelledParody: boolean | null;
}

/** A step from a post's words to a quotation's: `added` and `changed` words are the quotation's own. */
export interface WordChange {
  readonly op: 'same' | 'added' | 'dropped';
  readonly words: string;
}

export interface Misquote {
  /** The message that holds the quotation: `<platform>:<id>`, or a keyed hash. */
  readonly id: string;
  readonly verdict: 'exact' | 'cut' | 'altered' | 'not-found';
  /** By `--show-text`; `null` where hidden. */
  readonly quote: string | null;
  /** The post it comes from; `null` where none was found or it may not be named. */
  readonly post: string | null;
  /** Word by word, for `altered`; by `--show-text`. */
  readonly diff: readonly WordChange[] | null;
  /** ISO 8601 UTC: when the message was written. */
  readonly at: string | null;
  /** `null` where nobody says when it was or no own post has a date. */
  readonly time: QuotationTime | null;
  /** The post is deleted or was never public: for the account holder alone, so never in JSON. */
  readonly notPublic?: boolean;
}

/** How far the posts given cover the time a quotation is of. */
export interface QuotationTime {
  /** `YYYY-MM-DD`, both included: the days that the message names, else the month up to the day it was written. */
  readonly from: string;
  readonly to: string;
  readonly by: 'date-named' | 'date-written';
  /** Own posts given that are dated in it. */
  readonly posts: number;
  /** `in-part`: some of it lies before the first post given or after the last, or in a month without any; `no`: none is of that time. */
  readonly covered: 'yes' | 'in-part' | 'no';
}

/** The posts that quotations were looked up in. */
export interface PostsSearched {
  readonly posts: number;
  /** `YYYY-MM-DD` of the first and the last; `null` where no date is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Between them, stretches of whole months without a post given: the first days of the first and the last. `null` where no date is known. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[] | null;
}

export interface PictureMatch {
  /** Name of the saved picture, without its folder. */
  readonly picture: string;
  /** The own post whose picture it is close to, and that picture's name in the archive. */
  readonly post: string | null;
  readonly original: string;
  /** What the own picture is of: a post, or the profile, which an account that pretends to be the subject shows too. */
  readonly of: 'post' | 'profile';
  readonly verdict: 'same' | 'possible-doctoring';
  /** Bits of 64 that differ between the two pictures' fingerprints. */
  readonly distance: number;
  /** Share of the picture that differs, once both are laid over each other; `null` where they could not be. */
  readonly changedShare: number | null;
}

export interface Pictures {
  /** Pictures saved by the user that could be read, and such that could not. */
  readonly saved: number;
  readonly unreadable: number;
  /** Pictures of the account's own posts and profile they were compared with. */
  readonly own: number;
  readonly matches: readonly PictureMatch[];
}

export interface Impersonation {
  readonly candidates: readonly ImpersonationCandidate[] | null;
  /** Accounts that were compared with the subject. */
  readonly compared: number | null;
  readonly misquotes: readonly Misquote[] | null;
  readonly searched: PostsSearched | null;
  /**
   * Quotations that match a post which is deleted or was never public: told to the account holder alone, who reads
   * the report in a terminal with the full texts; left out elsewhere.
   */
  readonly withheld: number | null;
  /** `null` unless pictures were given. */
  readonly pictures: Pictures | null;
}

/** Accounts that wrote as if together. It may be chance, a campaign, a news story or a form letter. */
export interface CoordinationCluster {
  /**
   * `copies`: near-identical texts by different accounts; `same-day-accounts`: accounts opened on one day;
   * `co-replies`: accounts that answered the same posts within minutes, again and again.
   */
  readonly kind: 'copies' | 'same-day-accounts' | 'co-replies';
  readonly messages: number;
  readonly authors: number;
  readonly abusive: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Share of strong anonymity among its accounts of which enough is known. */
  readonly strong: number | null;
  /** Ids of up to three messages of it. */
  readonly examples: readonly string[];
}

export interface Coordination {
  /** Largest first; `null` where nothing was judged. */
  readonly clusters: readonly CoordinationCluster[] | null;
}
