import type { Platform } from './account.ts';
import type { AnonymitySignal, AnonymityStrength, ImpersonationSignal, SignalOutcome } from './signal.ts';
import type { AbuseClass, Label, Verdict } from './verdict.ts';

/** Why one message got its verdict: what `xhealth explain <id>` shows. */
export interface Explanation {
  /** `<platform>:<id>`, or its keyed hash. */
  readonly id: string;
  readonly platform: Platform;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  /** Handle or pseudonym. */
  readonly authorName: string | null;
  /** How the message addresses the account. */
  readonly kind: 'reply' | 'mention' | 'quote' | 'message' | null;
  readonly verdict: Verdict;
  /** Name, version and hash of what judged it. */
  readonly model: string;
  /** As `--show-text` says, already masked where it says so; `null` for none. */
  readonly text: string | null;
  /** What made each class fire; `words` as `--show-text` says, like `text`. */
  readonly evidence: readonly { readonly class: Label; readonly by: string; readonly words: string | null }[];
  /** Paths of the inputs that hold it. */
  readonly inputs: readonly string[];
  /** Whom it is aimed at, in words, e.g. `the account itself`. */
  readonly direction: string;
  /** Whether the headline figures count it, and why: a sentence. */
  readonly counted: { readonly inHeadline: boolean; readonly why: string };
  /** Pseudonym of an account of the cache with the same id; `null` where there is none. */
  readonly alsoAccount: string | null;
}

/** What is known of one author, or of an account that could be taken for the subject. It never says who anybody is. */
export interface AuthorExplanation {
  readonly platform: Platform;
  /** `@handle` or pseudonym. */
  readonly author: string;
  /** `null` where a pseudonym stands for the account, or no input gives it. */
  readonly handle: string | null;
  readonly displayName: string | null;
  /** Name, version and hash of what judged its messages. */
  readonly model: string;
  /** Why nothing more is told; the parts below are `null` then. */
  readonly withheld: 'x-api-terms' | null;
  readonly writing: AuthorRecord | null;
  readonly anonymity: AuthorAnonymity | null;
  /** `null`: no likeness seen, or withheld. */
  readonly impersonation: AuthorLikeness | null;
}

/** What an author wrote to the subject, in everything the cache holds. */
export interface AuthorRecord {
  readonly interactions: number;
  /** Of these, replies; and judged. */
  readonly replies: number;
  readonly judged: number;
  /** The most within any sixty minutes; `null` where of none the hour is known. */
  readonly mostInAnHour: number | null;
  /** ISO 8601 UTC. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Counted in the headline: labelled as abuse, and aimed at the subject or unclear at whom. */
  readonly flagged: number;
  /** Of the flagged, such with a label of danger. */
  readonly danger: number;
  /** The flagged by label; classes without any are left out. A message can carry several. */
  readonly byClass: Readonly<Partial<Record<AbuseClass, number>>>;
  /** Labelled as abuse and aimed at somebody else: in no headline. */
  readonly aimedElsewhere: number;
  /** The flagged, danger first, then newest first; at most ten. */
  readonly messages: readonly {
    /** `<platform>:<id>`, or its keyed hash. */
    readonly id: string;
    readonly at: string | null;
    readonly labels: readonly AbuseClass[];
  }[];
}

/** What an account shows that makes it harder to tell who stands behind it. */
export interface AuthorAnonymity {
  readonly strength: AnonymityStrength;
  /** How the strength came about: sentences. */
  readonly how: readonly string[];
  /** Every signal, in the order of `anonymitySignals`. */
  readonly signals: readonly {
    readonly signal: AnonymitySignal;
    readonly outcome: SignalOutcome;
    /** A sentence on the account, with none of its own words. */
    readonly sentence: string;
    /** What it adds to the strength where it is present; below zero it takes away. */
    readonly weight: number;
  }[];
}

/** How far an account could be taken for the subject. */
export interface AuthorLikeness {
  /** 0 to 1. */
  readonly score: number;
  readonly signals: readonly ImpersonationSignal[];
  /** What speaks for it, strongest first: sentences with none of the account's own words. */
  readonly evidence: readonly { readonly signal: ImpersonationSignal; readonly weight: number; readonly why: string }[];
  /** Says itself that it is parody, commentary or a fan; `null` where no input says. */
  readonly labelledParody: boolean | null;
}
