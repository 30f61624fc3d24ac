import type { Explanation } from '../../model/explanation.ts';
import { safeJson } from './safe-json.ts';

/** The explanation as one JSON object, keys in fixed order. */
export function explanationJson(explanation: Explanation): string {
  const {
    id,
    platform,
    at,
    authorName,
    kind,
    verdict,
    model,
    text,
    evidence,
    inputs,
    direction,
    counted,
    alsoAccount,
  } = explanation;
  return safeJson({
    id,
    platform,
    at,
    author: authorName,
    kind,
    abuse: verdict.abuse,
    classes: verdict.classes,
    labels: verdict.labels,
    direction: verdict.direction,
    aimedAt: direction,
    evidence: evidence.map((one) => ({ class: one.class, by: one.by, words: one.words })),
    language: verdict.language,
    model,
    counted: { inHeadline: counted.inHeadline, why: counted.why },
    inputs,
    text,
    alsoAccount,
  });
}
