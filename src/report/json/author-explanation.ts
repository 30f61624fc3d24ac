import type { AuthorAnonymity, AuthorExplanation, AuthorLikeness, AuthorRecord } from '../../model/explanation.ts';
import { closingWords, withheldWords } from '../author-words.ts';
import { safeJson } from './safe-json.ts';

/** The explanation of an author as one JSON object, keys in fixed order. */
export function authorExplanationJson(explanation: AuthorExplanation): string {
  const { author, platform, handle, displayName, model, withheld, writing, anonymity, impersonation } = explanation;
  return safeJson({
    kind: 'author',
    author,
    platform,
    handle,
    displayName,
    withheld: withheld === null ? null : { code: withheld, text: withheldWords[withheld] },
    writing: writing === null ? null : writingJson(writing),
    anonymity: anonymity === null ? null : anonymityJson(anonymity),
    impersonation: impersonation === null ? null : impersonationJson(impersonation),
    model,
    note: closingWords,
  });
}

function writingJson(writing: AuthorRecord) {
  const { interactions, replies, judged, mostInAnHour, firstAt, lastAt } = writing;
  const { flagged, danger, byClass, aimedElsewhere, messages } = writing;
  return {
    interactions,
    replies,
    judged,
    mostInAnHour,
    firstAt,
    lastAt,
    flagged,
    danger,
    byClass,
    aimedElsewhere,
    messages: messages.map(({ id, at, labels }) => ({ id, at, labels })),
  };
}

function anonymityJson({ strength, how, signals }: AuthorAnonymity) {
  return {
    strength,
    how,
    signals: signals.map(({ signal, outcome, weight, sentence }) => ({ signal, outcome, weight, sentence })),
  };
}

function impersonationJson({ score, signals, evidence, labelledParody }: AuthorLikeness) {
  return {
    score,
    signals,
    evidence: evidence.map(({ signal, weight, why }) => ({ signal, weight, why })),
    labelledParody,
  };
}
