import type { Platform } from './account.ts';

/** A date to look around, by the name the user or a platform's history gives it. */
export interface NamedEvent {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** Days before and after an event that are compared where nothing else was asked for. */
export const defaultEventSpan = 365;

/** Dates that are looked at unasked: the sale of Twitter closed on 27 October 2022. */
const known: Readonly<Partial<Record<Platform, readonly NamedEvent[]>>> = {
  x: [{ name: 'takeover', at: Date.UTC(2022, 9, 27) }],
};

/** The events of a platform's history, and those the user names, each once; of two on one day the user's own. */
export function eventsOf(platforms: readonly Platform[], named: readonly NamedEvent[]): readonly NamedEvent[] {
  const dayOf = ({ at }: NamedEvent) => new Date(at).toISOString().slice(0, 10);
  const days = new Set(named.map(dayOf));
  const once = named.filter(
    (event, index) => named.findIndex((other) => other.name === event.name && dayOf(other) === dayOf(event)) === index,
  );
  const unasked = [...new Set(platforms)].flatMap((platform) => known[platform] ?? []);
  return [...unasked.filter((event) => !days.has(dayOf(event))), ...once].sort((a, b) => a.at - b.at);
}
