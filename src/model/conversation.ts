import type { Interval } from './interval.ts';

/**
 * How an interaction speaks to the subject, each judged interaction one of them, the first that fits: abuse aimed at the
 * subject or unclear; criticism; support; none of these.
 */
export const tones = ['abusive', 'critical', 'supportive', 'neutral'] as const;

export type Tone = (typeof tones)[number];

/** Judged interactions by tone: the four add up to `judged`. */
export interface ToneCounts extends Readonly<Record<Tone, number>> {
  readonly judged: number;
  /** Of the critical ones, those that support as well. */
  readonly both: number;
  /** Of all that are not abusive here, those that abuse somebody else or quote abuse. */
  readonly elsewhere: number;
}

/** Shares of the judged interactions, 0 to 1. */
export interface ToneShares extends Readonly<Record<Tone, number>> {
  /** Critical and neutral together: neither abuse nor applause. */
  readonly middle: number;
}

export interface ToneMonth {
  /** First day of the month, `YYYY-MM-DD`, in the window's time zone. */
  readonly start: string;
  readonly counts: ToneCounts;
  /** `null` where nothing of the month was judged. */
  readonly shares: ToneShares | null;
  /** Share of the days of the month on which an input holds interactions. */
  readonly seen: number;
}

/** The middle's share in one span of days. */
export interface MiddleSpan {
  /** First and last day, `YYYY-MM-DD`, in the window's time zone. */
  readonly from: string;
  readonly to: string;
  readonly judged: number;
  /** Accounts that wrote them. */
  readonly authors: number;
  /** Of the judged, those that are critical or neutral. */
  readonly middle: number;
  readonly share: number | null;
  /** Over authors; holds neither the classifier's errors nor what was not seen. */
  readonly ci95: Interval | null;
}

/** The middle's share in one span over that in the one before. */
export interface MiddleChange {
  readonly ratio: number | null;
  readonly ci95: Interval | null;
  readonly verdict: 'shrank' | 'grew' | 'no-difference' | 'cannot-tell';
}

/** One quarter of a year, and how it differs from the quarter before. */
export interface MiddleQuarter extends MiddleSpan {
  /** The interval of this change holds for all quarters at once. */
  readonly change: MiddleChange;
}

/** How many of some accounts were not seen any more. */
export interface Leavers {
  readonly accounts: number | null;
  readonly left: number | null;
  readonly share: number | null;
  /** Clopper and Pearson's, accounts being what is drawn. */
  readonly ci95: Interval | null;
}

/** Who of those who gave support is still there: the second half of the days seen beside the first. */
export interface Supporters {
  /** Accounts with two supportive interactions or more in the first half, and those of them not seen in the second. */
  readonly loyal: Leavers;
  /** Of the loyal, those seen in the second half, whatever they wrote. */
  readonly stillWriting: number | null;
  /** Of these, those with a supportive interaction there. */
  readonly stillSupportive: number | null;
  /** Accounts with two interactions or more in the first half that are not loyal: what leaving is like without support. */
  readonly others: Leavers;
  /** Accounts with two supportive interactions or more in the second half. */
  readonly supportersAfter: number | null;
  /** Of these, those not seen in the first half at all. */
  readonly newSupporters: number | null;
}

/** What the conversation round the subject is like, and who is still in it. */
export interface Conversation {
  readonly counts: ToneCounts;
  readonly shares: ToneShares | null;
  /** Every month from the first seen to the last. */
  readonly timeline: readonly ToneMonth[];
  readonly middle: {
    /** The two halves of the days seen; where they can be compared, of the one channel that holds nearly all of both. */
    readonly before: MiddleSpan | null;
    readonly after: MiddleSpan | null;
    readonly change: MiddleChange;
    /** Every quarter from the first seen to the last. */
    readonly quarters: readonly MiddleQuarter[];
  };
  readonly supporters: Supporters;
}

/** A word of the subject's own public posts, and how often those that hold it are of a kind. */
export interface TopicTerm {
  /** Lower case; a hashtag with its sign. */
  readonly term: string;
  /** Posts that hold it, of those looked at. */
  readonly posts: number;
  /** Of these, those of the kind. */
  readonly hits: number;
  readonly share: number;
  /** The share of the kind among the posts without the term; `null` where every post holds it. */
  readonly shareElsewhere: number | null;
  /** Judged replies to the posts that hold it, and those of them that abuse anybody. */
  readonly replies: number;
  readonly abusive: number;
  /** Weighted log odds over their standard error, made smaller where posts of the kind come in runs. */
  readonly z: number;
}

/** Words that mark posts of a kind. */
export interface TopicList {
  /** Posts looked at, and those of the kind. */
  readonly posts: number;
  readonly hits: number;
  /** Terms compared: in five posts or more. */
  readonly compared: number;
  /** Terms that stand out, and are not hidden; `terms` holds the twenty clearest. */
  readonly found: number | null;
  /** Terms that stand out and are not shown, since they insult or hold a private detail. */
  readonly hidden: number | null;
  /** The clearest first; `null` where there are too few posts of the kind or of the other. */
  readonly terms: readonly TopicTerm[] | null;
}

/** What the subject's own public posts were about where they drew abuse, and where they drew reach without it. */
export interface Topics {
  /** Public posts given, and those with a judged reply: only of the latter is it known what they drew. */
  readonly posts: number;
  readonly answered: number;
  /** Posts that drew an abusive reply, whomever it abuses. */
  readonly abuse: TopicList;
  /** Posts with a reach above the median of those looked at and no abusive reply. */
  readonly reach: TopicList & { readonly median: number | null };
}

/** How the subject posts; nothing in it is a reproach. */
export interface OwnBehaviour {
  /** Own posts, reposts left out. */
  readonly posts: number;
  readonly replies: {
    /** Posts of which it is known whether they reply. */
    readonly known: number;
    /** Replies to others; what goes on from an own post is none. */
    readonly count: number;
    readonly share: number | null;
  };
  readonly hours: {
    /** Posts whose hour is known: of some no input tells more than the day. */
    readonly known: number;
    /** Posts by hour of the day, in the window's time zone: 24 counts. */
    readonly byHour: readonly number[];
    /** Posts from 23:00 to 7:00. */
    readonly night: number;
    readonly nightShare: number | null;
  };
  readonly gaps: {
    /** Stretches between one post and the next, of those whose hour is known; what goes on from an own post is left out. */
    readonly count: number;
    /** Hours. */
    readonly median: number | null;
  };
  readonly topics: Topics;
}
