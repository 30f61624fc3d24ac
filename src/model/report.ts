import type { Platform } from './account.ts';
import type { Conversation, OwnBehaviour } from './conversation.ts';
import type { Coverage } from './coverage.ts';
import type { Differences } from './difference.ts';
import type { Incident } from './incident.ts';
import type { Interval } from './interval.ts';
import type { Anonymity, Coordination, Impersonation } from './people.ts';
import type { Provenance } from './provenance.ts';
import type { CostOfReading, Reach } from './reach.ts';
import type { Rescore } from './rescore.ts';
import type { EstimatedRange, Precision, ReviewFigures } from './review.ts';
import type { AbuseClass, DangerClass } from './verdict.ts';
import type { Window } from './window.ts';

export type { Interval } from './interval.ts';
export type {
  Anonymity,
  Coordination,
  CoordinationCluster,
  GroupRatio,
  Impersonation,
  ImpersonationCandidate,
  Misquote,
  PictureMatch,
  Pictures,
  PostsSearched,
  QuotationTime,
  RelatedAccounts,
  TraitComparison,
  TraitShare,
  WordChange,
} from './people.ts';
export type { Reach } from './reach.ts';

/** Why a value is `null`. */
export interface Reason {
  /** Stable, kebab-case: `no-interactions`, `not-judged-yet`, … */
  readonly code: string;
  readonly text: string;
}

export type RateMethod = 'flagged-author-bootstrap' | 'estimated-range' | 'checked-ppi' | 'checked-exact';

export interface Score {
  /** 0 to 100, or `null` with a reason. */
  readonly value: number | null;
  readonly weight: number;
}

export interface Subject {
  readonly platform: Platform;
  readonly id: string | null;
  readonly handle: string | null;
  readonly displayName: string | null;
}

export interface DangerItem {
  /** `<platform>:<id>`, or a keyed hash when authors are pseudonyms. */
  readonly id: string;
  readonly platform: Platform;
  readonly class: DangerClass;
  readonly confidence: number;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly url: string | null;
  /** Handle or pseudonym. */
  readonly author: string | null;
  /** By `--show-text`: `null`, masked, or full. */
  readonly text: string | null;
}

export interface Toxicity {
  readonly judged: number;
  readonly abstained: number;
  readonly abusive: {
    readonly count: number | null;
    readonly rate: number | null;
    readonly ci95: Interval | null;
    readonly method: RateMethod;
  };
  /** What the machine flagged, whether or not people looked; the interval is over authors. */
  readonly flagged: { readonly count: number | null; readonly rate: number | null; readonly ci95: Interval | null };
  /** What the errors of the machine elsewhere make of the flagged share; `null` for a model whose errors were not measured. */
  readonly estimated: EstimatedRange | null;
  /** The labels of people that `abusive` rests on; `null` where it rests on flags. */
  readonly checked: ReviewFigures | null;
  /** Of the flags, how many people agreed with. */
  readonly precision: null | { readonly all: Precision; readonly byClass: Readonly<Record<AbuseClass, Precision>> };
  readonly byClass: Readonly<
    Record<
      AbuseClass | 'support' | 'criticism',
      {
        readonly count: number | null;
        readonly rate: number | null;
        readonly ci95: Interval | null;
        readonly authors: number | null;
      }
    >
  >;
  readonly byDirection: {
    readonly subject: number | null;
    readonly other: number | null;
    readonly unclear: number | null;
    readonly quoted: number | null;
  };
  readonly trend: {
    readonly before: number | null;
    readonly after: number | null;
    readonly ratio: number | null;
    readonly ci95: Interval | null;
    readonly verdict: 'worse' | 'better' | 'no-difference' | 'cannot-tell';
  };
  /** What differs between spans of time, with the correction for having looked at many. */
  readonly differences: Differences;
  readonly danger: readonly DangerItem[];
  /** Abuse aimed at somebody else, out of `judged`: `byDirection.other` with its interval over accounts. In no other figure. */
  readonly abuseOfOthers: {
    readonly count: number | null;
    readonly rate: number | null;
    readonly ci95: Interval | null;
    readonly authors: number | null;
  };
  /** Interactions with a label of danger that are aimed at somebody else: in no other figure but `byDirection.other` and `abuseOfOthers`. */
  readonly dangerElsewhere: number;
  readonly authors: {
    readonly abusive: number | null;
    readonly repeat: number | null;
    readonly top: readonly { readonly author: string; readonly count: number }[];
  };
  readonly timeline: readonly {
    /** First day of the month, `YYYY-MM-DD`, in the window's time zone. */
    readonly start: string;
    readonly interactions: number;
    /** `null` where interactions were seen and none of them was judged. */
    readonly abusive: number | null;
    /** Share of the days of the month on which an input holds interactions. */
    readonly seen: number;
  }[];
  /** In order of time; `null` where too little was seen to tell what is usual. */
  readonly incidents: readonly Incident[] | null;
  readonly messages: null | {
    readonly judged: number;
    readonly abusive: number;
    readonly danger: readonly DangerItem[];
  };
}

export interface Finding {
  readonly id: string;
  readonly severity: 'danger' | 'high' | 'medium' | 'low' | 'info';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly title: string;
  readonly detail: string;
  readonly evidence: readonly string[];
}

/** The one result every format renders. JSON version 1 is this object. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'xhealth'; readonly version: string; readonly model: string };
  readonly generatedAt: string;
  readonly window: Window;
  readonly subjects: readonly Subject[];
  /** Dotted path of each `null` in this object → why it is null. A path also covers what is below it. */
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly coverage: Coverage;
  readonly totals: {
    readonly posts: number;
    readonly interactions: number;
    readonly messages: number;
    readonly authors: number;
  };
  readonly scores: Readonly<Record<'toxicity' | 'impersonation' | 'anonymity' | 'reach' | 'overall', Score>>;
  readonly toxicity: Toxicity;
  readonly anonymity: Anonymity;
  readonly impersonation: Impersonation;
  readonly coordination: Coordination;
  readonly reach: Reach;
  /** What the conversation round the account is like, and who is still in it. */
  readonly conversation: Conversation;
  readonly ownBehaviour: OwnBehaviour;
  /** What it costs in time to read it all. */
  readonly reading: CostOfReading;
  readonly findings: readonly Finding[];
  /** What it was made with, so that it can be made again. */
  readonly provenance: Provenance;
  /** What changed since the version of the model before; only where it was asked for, `null` where there is none. */
  readonly rescore?: Rescore | null;
}
