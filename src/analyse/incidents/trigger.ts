import type { IncidentFound } from './incident.ts';

/** A post that may have set an incident off; `at` in milliseconds since 1970 UTC, `null` when unknown. */
export interface TriggerPost {
  readonly id: string;
  readonly at: number | null;
}

export interface TriggerCandidates {
  /** The subject's own posts. */
  readonly ownPosts: readonly TriggerPost[];
  /** Posts by others that quote the subject. */
  readonly quotes: readonly TriggerPost[];
  /** Ids of posts read that are neither. */
  readonly others: readonly string[];
}

export interface Trigger {
  readonly id: string;
  /** `not-in-inputs`: a post that was not read, so that nobody here knows whose it is or what it says. */
  readonly kind: 'own-post' | 'quote' | 'not-in-inputs';
  /** Interactions of the incident that answer or quote it. */
  readonly interactions: number;
  /** Of all interactions of the incident, those that answer nothing included. */
  readonly share: number;
}

/** A clear share: a quarter of everything in the incident, no fewer than five, and half as many again as the next. */
const leastShare = 0.25;
const fewest = 5;
const leastLead = 1.5;
/** Of a post that was not read nothing else speaks for it: it takes more than half. */
const mostOfAll = 0.5;

/**
 * The own post or quote that most of an incident answers or quotes, `null` when none takes a clear share or it is younger than
 * the incident's busiest hour. A post that is not among those read is named where more than half answer it. `target` gives the id of the post a row replies to or else quotes.
 */
export function triggerOf(
  incident: Pick<IncidentFound, 'rows' | 'peak'>,
  { ownPosts, quotes, others }: TriggerCandidates,
  target: (row: number) => string | null,
): Trigger | null {
  const [first, second] = ranked(incident.rows, target);
  if (first === undefined) return null;
  const [id, interactions] = first;
  const share = interactions / incident.rows.length;
  if (share < leastShare || interactions < fewest || interactions < leastLead * (second?.[1] ?? 0)) return null;
  const isIt = (post: TriggerPost): boolean =>
    post.id === id && (post.at === null || post.at < incident.peak + 3_600_000);
  const wasRead = others.includes(id) || [...ownPosts, ...quotes].some((post) => post.id === id);
  const unread = !wasRead && share > mostOfAll ? 'not-in-inputs' : null;
  const kind = ownPosts.some(isIt) ? 'own-post' : quotes.some(isIt) ? 'quote' : unread;
  return kind === null ? null : { id, kind, interactions, share: Number(share.toPrecision(6)) };
}

function ranked(rows: Uint32Array, target: (row: number) => string | null): [string, number][] {
  const answers = new Map<string, number>();
  for (const row of rows) {
    const id = target(row);
    if (id !== null) answers.set(id, (answers.get(id) ?? 0) + 1);
  }
  return [...answers].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
