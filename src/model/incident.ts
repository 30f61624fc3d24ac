/** A pile-on: more interactions, or more abusive ones, than the account's own rhythm leads one to expect. */
export interface Incident {
  /** ISO 8601 UTC: the first and the last interaction inside, and the beginning of its busiest hour. */
  readonly from: string;
  readonly to: string;
  readonly peak: string;
  /** What made it one. */
  readonly by: 'interactions' | 'abuse' | 'both';
  readonly interactions: number;
  /** How many its hours usually hold. */
  readonly expected: number;
  readonly abusive: number;
  readonly abusiveExpected: number;
  /** The own post, the quote by another, or the post not in the inputs that most of it answers: `<platform>:<id>`, or a keyed hash; `null` where none stands out. */
  readonly trigger: string | null;
  readonly triggerKind: 'own-post' | 'quote' | 'not-in-inputs' | null;
  /** Share of its interactions that answer or quote the trigger. */
  readonly triggerShare: number | null;
  /** What the trigger itself got, where it is an own post with a count. */
  readonly triggerReach: { readonly basis: 'views' | 'engagement'; readonly value: number } | null;
  /** Share of its authors never seen before it; `null` where nothing was seen before. */
  readonly newAuthorShare: number | null;
  /** Its messages that are near-identical to one by another author. */
  readonly copies: number | null;
  /** Whether the data end less than a day after it. */
  readonly stillGoing: boolean;
  /** Days from its peak to the first seen day that was usual again; `null` where none was seen. */
  readonly daysToUsual: number | null;
}
