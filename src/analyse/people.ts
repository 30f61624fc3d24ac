import type { Coordination, CoordinationCluster, Impersonation, ImpersonationCandidate } from '../model/report.ts';
import { anonymityStrengths } from '../model/signal.ts';
import { toSeconds } from './danger.ts';
import type { AnalysisInput } from './input.ts';
import type { CandidateRow, ClusterRow } from './people-input.ts';
import { rounded } from './quantile.ts';
import { mostUnknown } from './risk-ratio.ts';

/** Candidates and clusters listed; the rest is in nobody's interest to read. */
const mostCandidates = 50;
const mostClusters = 50;

const strong = anonymityStrengths.indexOf('strong');

/** Who could be taken for the subject, what was put in its mouth, and pictures that are nearly its own. */
export function impersonationBlock(input: AnalysisInput): Impersonation {
  const { people } = input;
  const nothingCompared = people.compared === 0;
  const lookedUp = people.searched !== null && input.interactions.count > 0;
  return {
    candidates: nothingCompared ? null : people.candidates.slice(0, mostCandidates).map((row) => candidate(row, input)),
    compared: nothingCompared ? null : people.compared,
    misquotes: lookedUp
      ? people.misquotes.map(({ platform, postId, ownPostId, verdict, quote, diff, at, time, notPublic }) => ({
          id: input.nameId(platform, postId),
          verdict,
          quote,
          post: ownPostId === null ? null : `${platform}:${ownPostId}`,
          diff,
          at: at === null ? null : toSeconds(at),
          time,
          ...(notPublic === true ? { notPublic } : {}),
        }))
      : null,
    searched: people.searched,
    withheld: lookedUp ? people.withheld : null,
    pictures: people.pictures.pictures,
  };
}

function candidate(row: CandidateRow, input: AnalysisInput): ImpersonationCandidate {
  const isShown = input.showHandles || input.showDangerHandles;
  const handle = isShown ? row.handle : null;
  const name = handle === null ? input.nameAuthor(row.authorKey, false) : `@${handle}`;
  return {
    author: name ?? row.authorKey,
    handle,
    score: Math.round(row.score * 100) / 100,
    signals: row.signals,
    labelledParody: row.labelledParody,
  };
}

/** Accounts that wrote as if together, those with most messages first. */
export function coordinationBlock(input: AnalysisInput, clusters: readonly ClusterRow[]): Coordination {
  if (input.interactions.count === 0) return { clusters: null };
  const rows = [...clusters].sort((a, b) => b.messages - a.messages || compare(a.from, b.from));
  return { clusters: rows.slice(0, mostClusters).map((row) => cluster(row, input)) };
}

function cluster(row: ClusterRow, input: AnalysisInput): CoordinationCluster {
  const { kind, messages, abusive, from, to } = row;
  return {
    kind,
    messages,
    authors: row.authors.length,
    abusive,
    from,
    to,
    strong: strongShare(row.authors, input),
    examples: row.examples.map(({ platform, postId }) => input.nameId(platform, postId)),
  };
}

/** `null` where too little is known of too many: a few known say nothing of the others. */
function strongShare(authors: Uint32Array, { people }: AnalysisInput): number | null {
  const known = authors.filter((author) => (people.authors.strength[author] ?? 0) > 0);
  const hidden = known.filter((author) => people.authors.strength[author] === strong);
  return known.length < (1 - mostUnknown) * authors.length ? null : rounded(hidden.length / known.length);
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
