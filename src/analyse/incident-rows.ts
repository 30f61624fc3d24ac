import type { Incident } from '../model/incident.ts';
import { toSeconds } from './danger.ts';
import type { AnalysisInput, IncidentRow } from './input.ts';
import { rounded } from './quantile.ts';

/** The incidents of the report, in order of time; `null` where they could not be looked for. */
export function incidentRows(input: AnalysisInput): readonly Incident[] | null {
  return input.incidents.found?.map((row) => incident(row, input)) ?? null;
}

function incident(row: IncidentRow, input: AnalysisInput): Incident {
  const { trigger } = row;
  return {
    from: time(row.from),
    to: time(row.to),
    peak: time(row.peak),
    by: row.by,
    interactions: row.interactions,
    expected: rounded(row.expected),
    abusive: row.abusive,
    abusiveExpected: rounded(row.abusiveExpected),
    trigger: trigger === null ? null : nameOf(trigger, input),
    triggerKind: trigger?.kind ?? null,
    triggerShare: trigger?.share ?? null,
    triggerReach: trigger?.kind === 'own-post' && trigger.row !== null ? reachOf(trigger.row, input) : null,
    newAuthorShare: row.newAuthorShare === null ? null : rounded(row.newAuthorShare),
    copies: row.copies,
    stillGoing: row.stillGoing,
    daysToUsual: row.daysToUsual,
  };
}

function time(ms: number): string {
  return toSeconds(new Date(ms).toISOString());
}

/** An own post may be named; a quote is a message of somebody else, and so may be a post that was not read. */
function nameOf({ platform, id, kind }: NonNullable<IncidentRow['trigger']>, input: AnalysisInput): string {
  return kind === 'own-post' ? `${platform}:${id}` : input.nameId(platform, id);
}

function reachOf(row: number, { everyPost }: AnalysisInput): Incident['triggerReach'] {
  const post = everyPost.row.indexOf(row);
  const views = everyPost.views[post] ?? Number.NaN;
  const engagement = everyPost.engagement[post] ?? Number.NaN;
  if (!Number.isNaN(views)) return { basis: 'views', value: views };
  return Number.isNaN(engagement) ? null : { basis: 'engagement', value: engagement };
}
