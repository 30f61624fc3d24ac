import type { Platform } from './account.ts';
import type { Direction, Label } from './verdict.ts';

/** A figure under two versions of the model. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

/** A count under two versions, and how many messages make the difference. */
export interface Moved extends BeforeAfter {
  readonly gained: number;
  readonly lost: number;
}

/** A message that two versions judged differently. */
export interface RescoredItem {
  /** `<platform>:<id>`, or its keyed hash. */
  readonly id: string;
  readonly platform: Platform;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly labels: { readonly before: readonly Label[]; readonly after: readonly Label[] };
  /** Probability that it is abusive to anyone; `null` where that version did not judge it. */
  readonly abuse: { readonly before: number | null; readonly after: number | null };
  /** `none`: not judged, or nothing in it is labelled as abuse or quoted. */
  readonly direction: { readonly before: Direction | 'none'; readonly after: Direction | 'none' };
  /** By `--show-text`: `null`, masked, or full. */
  readonly text: string | null;
}

/** What changed in the verdicts between two versions of the model, on the interactions in scope. */
export interface Rescore {
  /** Names of the two versions, as `tool.model`. */
  readonly from: string;
  readonly to: string;
  /** Interactions both versions judged, or abstained from, with the same words. */
  readonly compared: number;
  /** Those that have no earlier verdict on the same words. */
  readonly notCompared: number;
  /** Those of the compared whose labels or direction differ, or that only one of the versions judged. */
  readonly changed: number;
  /** Messages that got or lost a label, whomever they are aimed at. */
  readonly gained: Readonly<Record<Label, number>>;
  readonly lost: Readonly<Record<Label, number>>;
  /** As the headline counts abuse and danger: aimed at the account, or unclear at whom. */
  readonly abusive: Moved;
  readonly danger: Moved;
  /** Messages that both versions say are aimed at, or tell of, abuse of somebody, and not the same. */
  readonly directionChanged: number;
  readonly judged: BeforeAfter;
  /** Danger that came first, then danger that went, then abuse, the rest last; newest first within each. */
  readonly items: readonly RescoredItem[];
  /** Changed messages beyond those in `items`. */
  readonly itemsLeftOut: number;
}
