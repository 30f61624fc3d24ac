import { type IncidentFound, searchIncidents, triggerOf } from '../analyse/incidents/index.ts';
import type { IncidentsInput, InteractionColumns } from '../analyse/input.ts';
import { isAbusive } from '../analyse/tally.ts';
import { createCoordinationFinder } from '../classify/coordination/index.ts';
import { incidentRows, type Store, type StoredSubject, triggerRows } from '../store/index.ts';

export interface IncidentsContext {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly interactions: InteractionColumns;
  /** Days, in the window's zone, on which inputs hold interactions. */
  readonly seenDays: readonly string[];
  /** The day of an instant in the window's zone. */
  readonly dayOf: (at: number) => string;
}

/** Pile-ons with what set them off and how many of their messages were copies. */
export async function gatherIncidents(context: IncidentsContext): Promise<IncidentsInput> {
  const { interactions, seenDays, dayOf } = context;
  const { incidents, unknown } = searchIncidents({
    times: interactions.at,
    abusive: abusiveOf(interactions),
    author: interactions.author,
    seenDays,
    dayOf,
  });
  if (unknown !== null) return { found: null, reason: unknown };
  const rows = [];
  for (const incident of incidents) rows.push({ ...incident, ...(await readIncident(incident, context)) });
  return { found: rows, reason: null };
}

function abusiveOf({ count, labels, direction }: InteractionColumns): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) =>
    Number(isAbusive(labels[row] as number, direction[row] as number)),
  );
}

/** Posts most answered that are looked at; a trigger is among the first two or there is none. */
const candidates = 3;

async function readIncident(incident: IncidentFound, context: IncidentsContext) {
  const { store, subjects, interactions } = context;
  const finder = createCoordinationFinder({ kinds: ['copies'] });
  const targets: (string | null)[] = [];
  const rids = incident.rows.map((row) => interactions.row[row] as number);
  for await (const page of incidentRows(store.driver, rids)) {
    for (const { text, target } of page) {
      const author = interactions.author[incident.rows[targets.length] as number] as number;
      targets.push(target);
      finder.add({ author, at: Number.NaN, text, abusive: false, replyTo: null });
    }
  }
  const copies = finder.finish({ openedDay: () => null }).reduce((sum, { messages }) => sum + messages, 0);
  const place = new Map([...incident.rows].map((row, index) => [row, targets[index] ?? null]));
  for (const subject of subjects) {
    const posts = await triggerRows(store.driver, subject, mostAnswered(targets));
    const of = (kind: 'own-post' | 'quote') =>
      posts.filter((post) => post.kind === kind).map(({ id, at }) => ({ id, at: at === null ? null : Date.parse(at) }));
    const trigger = triggerOf(
      incident,
      { ownPosts: of('own-post'), quotes: of('quote') },
      (row) => place.get(row) ?? null,
    );
    const row = posts.find(({ id }) => id === trigger?.id)?.row;
    if (trigger !== null && row !== undefined) {
      return { copies, trigger: { ...trigger, row, platform: subject.platform } };
    }
  }
  return { copies, trigger: null };
}

function mostAnswered(targets: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const id of targets) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, candidates).map(([id]) => id);
}
