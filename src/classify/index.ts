import { type JudgeContext, type Label, noContext, type Verdict } from '../model/verdict.ts';
import { combine, isAbuse } from './combine.ts';
import { detectors } from './detectors.ts';
import { fingerprint } from './fingerprint.ts';
import { originalOffset } from './fold.ts';
import type { Judge } from './judge.ts';
import { languageData, languageOf } from './language/index.ts';
import { HANDLE, LINK } from './lexicon.ts';
import { MASK, maskSpans } from './mask.ts';
import { loadNetwork } from './model/load.ts';
import { scoreText } from './model/network.ts';
import { hitsOf, MAX_TEXT, read } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './rules.ts';
import { starredWords } from './term-lists/en/starred-words.ts';
import { macros, wordClasses } from './term-lists/en/words.ts';
import { verdictOf } from './verdict-of.ts';

export { detectors };

/** Raised when folding, aim, quotation, direction or combination answer differently. */
const RULES_VERSION = '1.0.0';

/** The judge: a trained model with the rules' evidence. `model` names its version and a hash of all a verdict depends on. Throws a `WeightsError`. */
export function createJudge(): Judge {
  shared ??= { model: modelName(), judge: judgeText };
  return shared;
}

/** Worked out once: many ask which model judges. */
let shared: Judge | null = null;

function modelName(): string {
  const { header } = loadNetwork().weights;
  const rules = JSON.stringify([RULES_VERSION, detectors, wordClasses, macros, starredWords, languageData]);
  return `xh-${header.version}+${fingerprint(JSON.stringify(header) + rules)}`;
}

/** Everything the rules saw in a text, what they did not count included; offsets into the text as given. */
export function explainText(text: string, context: JudgeContext): Hit[] {
  const reading = read(text);
  return hitsOf(reading, context).map((hit) => ({
    ...hit,
    start: originalOffset(reading.folded, hit.start),
    end: originalOffset(reading.folded, hit.end),
  }));
}

/** Labels under which every word of a text is hidden: the words around a threat threaten too. */
const hiddenWhole: ReadonlySet<Label> = new Set(['threat', 'doxxing', 'self-harm-encouragement', 'sexual-harassment']);

/**
 * A stranger's text as it may be shown: abuse (told abuse too) and private details replaced by marks of one length, links
 * cut to their host; nothing at all of a text labelled as danger or sexual harassment. Cannot be undone. Make the result
 * harmless for its format besides.
 */
export function maskText(text: string, verdict: Pick<Verdict, 'labels' | 'evidence'> | null): string {
  // Beyond what is read anything may stand.
  if (text.length > MAX_TEXT) return MASK;
  const hits = explainText(text, noContext).filter((hit) => isAbuse(hit.class) && hit.strength !== 'hint');
  const seen = hits.some((hit) => hit.fate !== 'negated' && hiddenWhole.has(hit.class));
  if (seen || verdict?.labels.some((label) => hiddenWhole.has(label)) === true) return MASK;
  const evidence = verdict?.evidence.filter((each) => isAbuse(each.class)) ?? [];
  return maskSpans(text, [...hits, ...evidence]);
}

function judgeText(text: string, context: JudgeContext): Verdict {
  const { judged, language } = languageOf(text, context.language);
  if (!judged) return { ...abstained, language };
  const reading = read(text);
  if (!hasWords(reading)) return { ...abstained, language };
  const network = loadNetwork();
  const hits = hitsOf(reading, context);
  const combined = combine(scoreText(network, reading, hits), network.weights.header, hits);
  return verdictOf({ reading, context, network, hits, combined }, language);
}

const abstained: Verdict = { abuse: null, classes: {}, labels: [], direction: null, evidence: [], language: null };

/** Links and handles alone cannot be judged; an emoji can. */
function hasWords(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at += 1) {
    const id = reading.ids[at];
    if (id === HANDLE || id === LINK) continue;
    const code = reading.folded.folded.charCodeAt(reading.starts[at] ?? 0);
    if (code > 57) return true;
  }
  return false;
}
