import type { Platform } from '../model/account.ts';
import type { Topics } from '../model/conversation.ts';
import type { Channel, InputCoverage, Warning } from '../model/coverage.ts';
import type { NamedEvent } from '../model/event.ts';
import type { Provenance } from '../model/provenance.ts';
import type { ReachDay } from '../model/reach.ts';
import type { Reason } from '../model/report.ts';
import type { ReviewedSample } from '../model/review.ts';
import type { Direction, Label } from '../model/verdict.ts';
import type { Window } from '../model/window.ts';
import type { IncidentFound, Trigger } from './incidents/index.ts';
import type { PeopleInput } from './people-input.ts';
import type { ReachPosts } from './reach/input.ts';

/**
 * Interactions as columns, one entry an interaction, in order of time (unknown times first): a million rows fit in a
 * few tens of megabytes.
 */
export interface InteractionColumns {
  readonly count: number;
  /** Row of the post in the cache. */
  readonly row: Uint32Array;
  /** Milliseconds since 1970 UTC; NaN when unknown. */
  readonly at: Float64Array;
  /** 1: no input tells the hour; `at` is then the midnight at which its day begins in UTC. */
  readonly dayOnly: Uint8Array;
  /** Index into `authors`. */
  readonly author: Uint32Array;
  /** Bit mask of labels (`labelMask`); 0 when nothing is labelled. */
  readonly labels: Uint16Array;
  /** Index into `directions`; 255 for none. */
  readonly direction: Uint8Array;
  /** 1 judged, 0 abstained. */
  readonly judged: Uint8Array;
  /** Bit per channel (`1 << channels.indexOf(channel)`) of the inputs that hold it. */
  readonly channels: Uint8Array;
  /** 1 for a reply to the subject. */
  readonly reply: Uint8Array;
  /** Keys of authors: `<platform>:` and the id or `@handle`. */
  readonly authors: readonly string[];
}

/** The subject's own posts, reposts left out, edits collapsed; counts by the newest input that says. A reply to oneself is a reply too. */
export interface OwnPostColumns extends ReachPosts {
  /** Row of the post in the cache. */
  readonly row: Uint32Array;
  /** Likes where the same input does not tell reposts; NaN elsewhere. */
  readonly likes: Float64Array;
}

/** A message whose label is one of danger, aimed at the subject or unclear. */
export interface DangerRow {
  readonly platform: Platform;
  readonly postId: string;
  /** Key of the author as in `authors` of the columns, and the handle where known. */
  readonly authorKey: string;
  readonly authorHandle: string | null;
  readonly at: string | null;
  readonly labels: readonly Label[];
  readonly classes: Readonly<Partial<Record<Label, number>>>;
  readonly direction: Direction | null;
  /** As `--show-text` says, already masked where it says so; `null` for none. */
  readonly text: string | null;
}

export interface SubjectInput {
  readonly platform: Platform;
  readonly id: string | null;
  readonly handle: string | null;
  readonly displayName: string | null;
}

/** A pile-on with what set it off, and how many of its messages were near-identical texts by different authors. */
export interface IncidentRow extends IncidentFound {
  readonly copies: number;
  /** `row`: its row in the cache; `null` for a post that was not read. */
  readonly trigger: (Trigger & { readonly row: number | null; readonly platform: Platform }) | null;
}

export interface IncidentsInput {
  /** `null` where too little was seen to tell what is usual. */
  readonly found: readonly IncidentRow[] | null;
  readonly reason: Reason | null;
}

/** Everything `analyse` needs; plain values, no store, no clock. */
export interface AnalysisInput {
  readonly version: string;
  readonly model: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly window: Window;
  /** Dates to look around, in order. */
  readonly events: readonly NamedEvent[];
  /** Days before and after an event. */
  readonly eventSpan: number;
  readonly provenance: Provenance;
  readonly subjects: readonly SubjectInput[];
  readonly inputs: readonly InputCoverage[];
  readonly warnings: readonly Warning[];
  /** Days (`YYYY-MM-DD`, window's zone) on which inputs hold interactions, per channel; sorted. */
  readonly seenDays: Readonly<Record<Channel, readonly string[]>>;
  readonly interactions: InteractionColumns;
  readonly ownPosts: OwnPostColumns;
  /** The same whatever the window: changes of reach use all there is. */
  readonly everyPost: OwnPostColumns;
  /** `<platform>:<id>` of own posts by their row in the cache, for those that may be named (`postsToName`) and are public. */
  readonly postNames: ReadonlyMap<number, string>;
  /** The newest follower count of the subject that any input gives. */
  readonly followers: { readonly count: number; readonly countedAt: string | null } | null;
  /** What the platform counted on the days of the window, sorted: of the one subject that has such a table. */
  readonly dayCounts: readonly ReachDay[];
  /** Words of all interactions whose text is known, and how many of them that is. */
  readonly read: { readonly words: number; readonly texts: number };
  readonly topics: Topics;
  readonly people: PeopleInput;
  readonly incidents: IncidentsInput;
  /** Labels of people, and what tells the judged interactions here from others; left out: none. */
  readonly review?: { readonly sample: ReviewedSample | null; readonly digest: string | null };
  /** Own posts in the window, reposts and replies included, edits collapsed. */
  readonly postCount: number;
  /** Direct messages in the window, and their judgement where asked for. */
  readonly messageCount: number;
  readonly messages: null | {
    readonly judged: number;
    readonly abusive: number;
    readonly danger: readonly DangerRow[];
  };
  /** Whether messages were asked for and yet none of the inputs was read with them; `messages` is then `null`. */
  readonly messagesUnread?: boolean;
  readonly danger: readonly DangerRow[];
  /** Interactions in the window with a label of danger and direction `other`; 0 when left out. */
  readonly dangerElsewhere?: number;
  /** Key → what the report calls the author: `@handle` or a pseudonym. */
  readonly nameAuthor: (key: string, forDanger: boolean) => string | null;
  /** `<platform>:<id>` or its keyed hash. */
  readonly nameId: (platform: Platform, id: string) => string;
  /** Whether links and handles may be shown. */
  readonly showHandles: boolean;
  /** Links are shown for danger even where other authors are pseudonyms (terminal, html, markdown). */
  readonly showDangerHandles: boolean;
}
