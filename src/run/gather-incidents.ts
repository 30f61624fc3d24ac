import { type IncidentFound, searchIncidents, triggerOf } from '../analyse/incidents/index.ts';
import type { IncidentRow, IncidentsInput, InteractionColumns } from '../analyse/input.ts';
import { isAbusive } from '../analyse/tally.ts';
import { createCoordinationFinder } from '../classify/coordination/index.ts';
import type { Platform } from '../model/account.ts';
import type { Reason } from '../model/report.ts';
import { incidentRows, type Store, type StoredSubject, type TriggerRow, triggerRows } from '../store/index.ts';
import { newSketch } from './kept-text.ts';

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
  const { interactions, dayOf } = context;
  const seenDays = daysByTheHour(context);
  const { incidents, unknown } = searchIncidents({
    times: interactions.at,
    abusive: abusiveOf(interactions),
    author: interactions.author,
    seenDays,
    dayOf,
  });
  if (unknown !== null) return { found: null, reason: reasonWith(unknown, context.seenDays.length - seenDays.length) };
  const rows = [];
  for (const incident of incidents) rows.push({ ...incident, ...(await readIncident(incident, context)) });
  return { found: rows, reason: null };
}

/** Days on which an interaction may have come at any hour say nothing of their hours: for a search by the hour they were not seen. */
function daysByTheHour({ interactions, seenDays, dayOf }: IncidentsContext): readonly string[] {
  const untimed = new Set<string>();
  let last = Number.NaN;
  for (let row = 0; row < interactions.count; row++) {
    const at = interactions.at[row] as number;
    if (interactions.dayOnly[row] !== 1 || at === last) continue;
    untimed.add(dayOf(at));
    last = at;
  }
  return seenDays.filter((day) => !untimed.has(day));
}

function reasonWith(reason: Reason, untimed: number): Reason {
  if (untimed === 0) return reason;
  const more = untimed === 1 ? '1 more day holds' : `${untimed} more days hold`;
  return {
    ...reason,
    text: `${reason.text} ${more} interactions whose hour is not known: pile-ons are looked for by the hour.`,
  };
}

function abusiveOf({ count, labels, direction }: InteractionColumns): Uint8Array {
  return Uint8Array.from({ length: count }, (_, row) =>
    Number(isAbusive(labels[row] as number, direction[row] as number)),
  );
}

/** Posts most answered that are looked at; a trigger is among the first two or there is none. */
const candidates = 3;

async function readIncident(incident: IncidentFound, context: IncidentsContext) {
  const { store, interactions } = context;
  const finder = createCoordinationFinder({ kinds: ['copies'] });
  const targets: (string | null)[] = [];
  const rids = incident.rows.map((row) => interactions.row[row] as number);
  for await (const page of incidentRows(store.driver, rids)) {
    for (const { text, target } of page) {
      const author = interactions.author[incident.rows[targets.length] as number] as number;
      targets.push(target);
      finder.add({ author, at: Number.NaN, text: newSketch(text), abusive: false, replyTo: null });
    }
  }
  const copies = finder.finish({ openedDay: () => null }).reduce((sum, { messages }) => sum + messages, 0);
  const place = new Map([...incident.rows].map((row, index) => [row, targets[index] ?? null]));
  return {
    copies,
    trigger: await findTrigger(incident, (row) => place.get(row) ?? null, context, mostAnswered(targets)),
  };
}

/** What set an incident off, among the posts of all subjects; `target`: the post that a row answers or else quotes. */
async function findTrigger(
  incident: IncidentFound,
  target: (row: number) => string | null,
  { store, subjects, interactions }: IncidentsContext,
  ids: readonly string[],
): Promise<IncidentRow['trigger']> {
  const posts: (TriggerRow & { readonly platform: Platform })[] = [];
  for (const subject of subjects) {
    const found = await triggerRows(store.driver, subject, ids);
    posts.push(...found.map((post) => ({ ...post, platform: subject.platform })));
  }
  const of = (kind: TriggerRow['kind']) =>
    posts.filter((post) => post.kind === kind).map(({ id, at }) => ({ id, at: at === null ? null : Date.parse(at) }));
  const others = of('other').map(({ id }) => id);
  const trigger = triggerOf(incident, { ownPosts: of('own-post'), quotes: of('quote'), others }, target);
  if (trigger === null) return null;
  const post = posts.find(({ id, kind }) => id === trigger.id && kind === trigger.kind);
  if (post !== undefined) return { ...trigger, row: post.row, platform: post.platform };
  const row = incident.rows.find((each) => target(each) === trigger.id) ?? 0;
  return { ...trigger, row: null, platform: platformOf(row, interactions) };
}

/** The platform an interaction came by: keys of authors begin with it. */
function platformOf(row: number, { author, authors }: InteractionColumns): Platform {
  const key = authors[author[row] ?? 0] ?? '';
  return key.slice(0, key.indexOf(':')) as Platform;
}

function mostAnswered(targets: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const id of targets) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, candidates).map(([id]) => id);
}
