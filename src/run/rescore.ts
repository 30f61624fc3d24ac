import type { ChangedRow, PairRow, RescoreInput } from '../analyse/rescore.ts';
import { maskText } from '../classify/index.ts';
import { dangerMask, labelsOf } from '../model/verdict.ts';
import {
  type ChangedVerdict,
  changedVerdicts,
  comparedVerdicts,
  type EarlierVersion,
  earlierVersion,
  type FactsQuery,
  type Store,
  type StoredSubject,
} from '../store/index.ts';
import { wordsBeside } from './hidden-accounts.ts';
import { subjectContext } from './judge-interactions.ts';
import type { Judges } from './judges.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { AnalysisRequest } from './request.ts';

/** Changed messages a report lists at most: more than anybody reads, and a file that still opens. All are counted. */
const mostItems = 10_000;

export interface RescoreContext {
  readonly request: AnalysisRequest;
  readonly subjects: readonly StoredSubject[];
  /** Inputs read in this run. */
  readonly thisRun: readonly number[];
  readonly judges: Judges;
  readonly pseudonyms: Pseudonyms;
}

/**
 * Takes from the cache what the model before this one said of the interactions in scope; `null` where nothing of it is
 * kept. Of several accounts that different models judged before, those of the newest are compared.
 */
export async function gatherRescore(store: Store, context: RescoreContext): Promise<RescoreInput | null> {
  const known = new Map<number, EarlierVersion>();
  for (const { rid } of context.subjects) {
    const version = await earlierVersion(store.driver, rid, context.judges.of({ rid }).model);
    if (version !== null) known.set(rid, version);
  }
  const from = [...known.values()].sort((a, b) => b.model - a.model)[0];
  if (from === undefined) return null;
  const pairs: PairRow[] = [];
  const changed: ChangedRow[] = [];
  let notCompared = 0;
  for (const subject of context.subjects) {
    const query = factsQuery(subject, context);
    const earlier = known.get(subject.rid)?.model === from.model ? from.model : null;
    const counts = await comparedVerdicts(store.driver, query, earlier);
    pairs.push(...counts.pairs);
    notCompared += counts.notCompared;
    if (earlier === null) continue;
    const texts = context.request.showText !== 'none';
    const rows = await changedVerdicts(store.driver, query, { earlier, limit: mostItems, texts });
    for (const row of rows) changed.push(changedRow(row, subject, context));
  }
  return { from: from.name, to: context.judges.model, notCompared, pairs, changed, limit: mostItems };
}

function factsQuery(subject: StoredSubject, { request, thisRun }: RescoreContext): FactsQuery {
  const { window, onlyInputs } = request;
  return { subject, since: window.since, until: window.until, inputs: onlyInputs ? thisRun : null };
}

function changedRow(row: ChangedVerdict, subject: StoredSubject, context: RescoreContext): ChangedRow {
  const { platform } = subject;
  const { showAuthors } = context.request;
  const { at, rank, labels, abuse, direction } = row;
  // As `explain` names messages: the platform's id leads to whoever wrote it.
  const danger = ((labels.before | labels.after) & dangerMask) !== 0;
  const open = showAuthors === 'handle' || (showAuthors === 'danger' && danger);
  const id = open ? `${platform}:${row.id}` : context.pseudonyms.message(platform, row.id);
  return {
    platform,
    id,
    at,
    rank,
    labels,
    abuse,
    direction,
    text: wordsBeside(showAuthors, [subject])(shownText(row, subject, context)),
  };
}

/** The words as they may be shown: what either version would hide stays hidden. */
function shownText(row: ChangedVerdict, subject: StoredSubject, { request, judges }: RescoreContext): string | null {
  const { words, labels } = row;
  if (words === null || request.showText === 'none') return null;
  if (request.showText === 'full') return words.text;
  const kind = words.kind === 'reply' || words.kind === 'quote' ? words.kind : 'mention';
  const { handle: author, language } = words;
  const { evidence } = judges.of(subject).judge(words.text, { ...subjectContext(subject), author, kind, language });
  return maskText(words.text, { labels: labelsOf(labels.before | labels.after), evidence });
}
