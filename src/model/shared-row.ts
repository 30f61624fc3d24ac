import type { InteractionLine } from './interaction-row.ts';

/** How coarse the dates of a shared table are. */
export const dateGrains = ['day', 'week', 'month'] as const;

export type DateGrain = (typeof dateGrains)[number];

/** One interaction as it is given to others: no handle, name, id or link, pseudonyms of its own, a coarse date. */
export interface SharedRow
  extends Pick<
    InteractionLine,
    | 'id'
    | 'platform'
    | 'kind'
    | 'author'
    | 'inReplyTo'
    | 'language'
    | 'labels'
    | 'direction'
    | 'danger'
    | 'anonymity'
    | 'text'
  > {
  /** The day (UTC), the Monday of its week, or the first of its month: `YYYY-MM-DD`; `null` where no input says. */
  readonly date: string | null;
  /** As in `InteractionLine`, to two places: more would let a known text be told by its number. */
  readonly abuse: number | null;
  readonly classes: Readonly<Record<string, number>>;
}

/** What was given and what was left out: for the data statement. */
export interface ShareCounts {
  readonly interactions: number;
  readonly authors: number;
  /** Of these interactions, judged. */
  readonly judged: number;
  /** Left out since X's API alone gave them. */
  readonly leftOut: number;
  readonly from: string | null;
  readonly to: string | null;
}
