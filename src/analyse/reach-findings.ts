import type { Incident } from '../model/incident.ts';
import type { ReachChangeRow } from '../model/reach.ts';
import type { Finding, Report } from '../model/report.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** What became of reach at the dates looked at: one finding a date with a verdict, at most so many. */
const mostChanges = 3;

/** Falls and rises first, those that found no change next; dates that could not be judged are told in the report itself. */
export function changeFindings({ reach }: { readonly reach: Report['reach'] }): Finding[] {
  const told = reach.changes.filter(({ verdict }) => verdict === 'fell' || verdict === 'rose');
  const same = reach.changes.filter(({ verdict }) => verdict === 'no-change');
  return [...told, ...same].slice(0, mostChanges).map(changeFinding);
}

function changeFinding(change: ReachChangeRow): Finding {
  const { event, at, basis, before, after, ratio, ci95, verdict, explainedByTrend } = change;
  const what = basis === 'views' ? 'views' : 'likes and reposts';
  const name = event.startsWith('found ') ? at : `${event} (${at})`;
  const range =
    ratio === null || ci95 === null
      ? ''
      : ` Ratio ${numbers.format(ratio)} (${numbers.format(ci95[0])} to ${numbers.format(ci95[1])}).`;
  const trend = explainedByTrend === true ? ' A trend that was under way explains it as well.' : '';
  const words = {
    fell: `A typical post gets fewer ${what} than before ${name}`,
    rose: `A typical post gets more ${what} than before ${name}`,
    'no-change': `No change shown in ${what} around ${name}`,
    'cannot-tell': `Cannot tell whether ${what} changed around ${name}`,
  } as const;
  return {
    id: `reach-${verdict}`,
    severity: verdict === 'fell' ? 'medium' : 'info',
    confidence: explainedByTrend === true ? 'low' : 'medium',
    title: words[verdict],
    detail:
      `${before.n} posts before and ${after.n} after, spans of equal length, kinds of post held equal.${range}${trend} ` +
      'That it came then does not say why. Likes lost with accounts that are gone are missing from older posts.',
    evidence: [],
  };
}

/** The days when it all came at once. */
export function incidentFinding({ toxicity }: { readonly toxicity: Report['toxicity'] }): Finding | null {
  const incidents = toxicity.incidents ?? [];
  const largest = incidents.reduce<Incident | null>(
    (most, each) => (most === null || each.interactions > most.interactions ? each : most),
    null,
  );
  if (largest === null) return null;
  return {
    id: 'pile-ons',
    severity: incidents.some(({ by }) => by !== 'interactions') ? 'medium' : 'low',
    confidence: 'medium',
    title: incidents.length === 1 ? 'One pile-on' : `${incidents.length} pile-ons`,
    detail:
      `The largest began on ${largest.from.slice(0, 10)}: ${largest.interactions} messages where ${numbers.format(largest.expected)} ` +
      `are usual, ${largest.abusive} of them flagged.`,
    evidence: incidents.flatMap(({ trigger }) => (trigger === null ? [] : [trigger])),
  };
}
