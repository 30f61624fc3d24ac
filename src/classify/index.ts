import { type Adjustment, learnableHeads } from '../model/adjustment.ts';
import { type JudgeContext, noContext, type Verdict } from '../model/verdict.ts';
import { adjustedHeader, adjustedVerdict, keepingDanger } from './adjustment.ts';
import { besideTold } from './beside-told.ts';
import { combine, isAbuse, probabilities } from './combine.ts';
import { detectors } from './detectors.ts';
import { isDanger, isGrave } from './direction.ts';
import { fingerprint } from './fingerprint.ts';
import { originalOffset } from './fold.ts';
import { withoutGuesses } from './guesses.ts';
import type { Judge } from './judge.ts';
import { languageData, languageOf } from './language/index.ts';
import { HANDLE, LINK } from './lexicon.ts';
import { MASK, maskSpans } from './mask.ts';
import { loadNetwork } from './model/load.ts';
import { scoreText } from './model/network.ts';
import type { WeightsHeader } from './model/weights.ts';
import { besideHarmless, withoutDanger } from './no-danger.ts';
import { prepared } from './prepared.ts';
import { hitsOf, MAX_TEXT, read } from './reader.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Hit } from './rules.ts';
import { starredWords } from './term-lists/en/starred-words.ts';
import { macros, wordClasses } from './term-lists/en/words.ts';
import { verdictOf } from './verdict-of.ts';

export { detectors };

/** Raised when folding, aim, quotation, direction or combination answer differently. */
const RULES_VERSION = '1.5.0';

/**
 * The judge: a trained model with the rules' evidence. `model` names its version and a hash of all a verdict depends on; with an adjustment that moves
 * this very model, `~` and a hash of what is moved follow. An adjustment of another version moves nothing. Throws a `WeightsError`.
 */
export function createJudge(adjustment: Adjustment | null = null): Judge {
  shared ??= { model: modelName(), judge: (text, context) => judgeText(text, context, null) };
  if (adjustment === null || adjustment.base !== shared.model || Object.keys(adjustment.heads).length === 0)
    return shared;
  const moved: Moved = { adjustment, header: adjustedHeader(loadNetwork().weights.header, adjustment) };
  const heads = learnableHeads.flatMap((name) => {
    const move = adjustment.heads[name];
    return move === undefined ? [] : [[name, move.slope, move.offset, move.threshold]];
  });
  return {
    model: `${shared.model}~${fingerprint(JSON.stringify(heads))}`,
    judge: (text, context) => judgeText(text, context, moved),
  };
}

/** An adjustment, and the thresholds it gives. */
interface Moved {
  readonly adjustment: Adjustment;
  readonly header: WeightsHeader;
}

/** Worked out once: many ask which model judges. */
let shared: Judge | null = null;

function modelName(): string {
  const { header } = loadNetwork().weights;
  const known = prepared?.model;
  return known?.header === JSON.stringify(header) ? known.name : nameOfModel(header);
}

/** The name of the model with weights of this head. */
export function nameOfModel(header: WeightsHeader): string {
  const rules = JSON.stringify([RULES_VERSION, detectors, wordClasses, macros, starredWords, languageData]);
  return `xh-${header.version}+${fingerprint(JSON.stringify(header), rules)}`;
}

/** Everything the rules saw in a text, what they did not count included; offsets into the text as given. */
export function explainText(text: string, context: JudgeContext): Hit[] {
  const reading = read(text);
  const hits = hitsOf(reading, context);
  const rest = hits.some((hit) => isDanger(hit.class)) ? besideHarmless(text) : null;
  return hits.map((hit) => {
    const start = originalOffset(reading.folded, hit.start);
    const end = originalOffset(reading.folded, hit.end);
    const isHarmless = rest !== null && isDanger(hit.class) && rest.slice(start, end).trim() === '';
    return { ...hit, start, end, fate: isHarmless ? 'negated' : hit.fate };
  });
}

/**
 * A stranger's text as it may be shown: abuse (told abuse too) and private details replaced by marks of one length, links
 * cut to their host; nothing at all of a text labelled as danger or sexual harassment. Cannot be undone. Make the result
 * harmless for its format besides.
 */
export function maskText(text: string, verdict: Pick<Verdict, 'labels' | 'evidence'> | null): string {
  // Beyond what is read anything may stand.
  if (text.length > MAX_TEXT) return MASK;
  const hits = explainText(text, noContext).filter((hit) => isAbuse(hit.class) && hit.strength !== 'hint');
  const seen = hits.some((hit) => hit.fate !== 'negated' && isGrave(hit.class));
  if (seen || verdict?.labels.some(isGrave) === true) return MASK;
  const evidence = verdict?.evidence.filter((each) => isAbuse(each.class)) ?? [];
  return maskSpans(text, [...hits, ...evidence]);
}

function judgeText(text: string, context: JudgeContext, moved: Moved | null): Verdict {
  const { judged, language } = languageOf(text, context.language);
  if (!judged) return abstained(language);
  return withDangerBeside(text, context, { moved, language });
}

interface Judging {
  readonly moved: Moved | null;
  readonly language: string | null;
}

/** What is left of a text is less than its author wrote: the model alone sees danger in some of it too readily. */
const SHARE_OF_THRESHOLD = 0.7;
/** The same where no rule saw it and nobody is named whom it is aimed at. */
const SHARE_WHERE_UNCLEAR = 0.9;

/**
 * Who tells of abuse may threaten in the next breath: where the whole is told, what stands beside it is judged by itself, and danger in it that may be
 * the subject's is the verdict.
 */
function withDangerBeside(text: string, context: JudgeContext, judging: Judging): Verdict {
  const { verdict, reading, hits } = judgeWords(text, context, judging);
  if (verdict.labels.some(isDanger)) return dangerInEarnest(verdict, text, context, judging);
  if (verdict.direction !== 'quoted') return verdict;
  const rest = besideTold(text.slice(0, MAX_TEXT), reading, hits);
  if (rest === null) return verdict;
  const { verdict: beside, hits: seen } = judgeWords(rest, context, judging);
  const threshold = thresholdsOf(judging)[0] ?? 1;
  const isAimed = beside.direction === 'subject' || seen.some(isCountedDanger);
  const share = isAimed ? SHARE_OF_THRESHOLD : SHARE_WHERE_UNCLEAR;
  const isOpen = beside.direction === 'subject' || beside.direction === 'unclear';
  const isLikely = isOpen && (beside.abuse ?? 0) >= threshold * share;
  return isLikely && beside.labels.some(isDanger) ? beside : verdict;
}

/** Danger that a text plainly denies, or courtesies that sound like it, are none where nothing dangerous stands beside them. */
function dangerInEarnest(verdict: Verdict, text: string, context: JudgeContext, judging: Judging): Verdict {
  const rest = besideHarmless(text);
  if (rest === null) return verdict;
  const { verdict: beside } = judgeWords(rest, context, judging);
  return beside.labels.some(isDanger) ? verdict : withoutDanger(verdict, thresholdsOf(judging));
}

function thresholdsOf({ moved }: Judging): readonly number[] {
  return (moved?.header ?? loadNetwork().weights.header).thresholds;
}

function isCountedDanger({ class: name, fate, strength }: Hit): boolean {
  return fate === 'counted' && strength !== 'hint' && isDanger(name);
}

function judgeWords(text: string, context: JudgeContext, { moved, language }: Judging) {
  const reading = read(text);
  if (!hasWords(reading)) return { verdict: abstained(language), reading, hits: [] };
  const network = loadNetwork();
  const { header } = network.weights;
  const hits = hitsOf(reading, context);
  const logits = scoreText(network, reading, hits);
  const { thresholds } = header;
  const shipped = withoutGuesses(combine(logits, header, hits), { reading, hits, thresholds });
  if (moved === null) {
    const verdict = verdictOf({ reading, context, network, hits, combined: shipped, thresholds }, language);
    return { verdict, reading, hits };
  }
  const known = { reading, hits, thresholds: moved.header.thresholds };
  const combined = keepingDanger(shipped, withoutGuesses(combine(logits, moved.header, hits), known));
  const verdict = verdictOf({ ...known, context, network, combined }, language);
  return { verdict: adjustedVerdict(verdict, moved.adjustment), reading, hits };
}

/** What labels can be compared with, of one text: each in the order of `learnableHeads`. */
interface TextScores {
  readonly verdict: Verdict;
  /** Chances as the model ships them, before the rules are heard. */
  readonly plain: readonly number[];
  /** Whether a rule named it, whatever the threshold. */
  readonly sure: readonly boolean[];
}

/** What the model as it ships makes of a text, head by head; `null` where it abstains. */
export function textScores(text: string, context: JudgeContext): TextScores | null {
  const verdict = createJudge().judge(text, context);
  if (verdict.abuse === null) return null;
  const network = loadNetwork();
  const { header } = network.weights;
  const reading = read(text);
  const hits = hitsOf(reading, context);
  const logits = scoreText(network, reading, hits);
  const chances = probabilities(logits, header);
  // A head that no chance could reach is named by rules alone.
  const byRules = combine(logits, { ...header, thresholds: header.thresholds.map(() => 1) }, hits).labels;
  return {
    verdict,
    plain: learnableHeads.map((_, head) => chances[head] ?? 0),
    sure: learnableHeads.map((name) => name !== 'abuse' && byRules.includes(name)),
  };
}

/** The thresholds that the model ships with, in the order of `learnableHeads`. */
export function shippedThresholds(): readonly number[] {
  const { thresholds } = loadNetwork().weights.header;
  return learnableHeads.map((_, head) => thresholds[head] ?? 1);
}

function abstained(language: string | null): Verdict {
  return { abuse: null, classes: {}, labels: [], direction: null, evidence: [], language };
}

/** Links and handles alone cannot be judged, nor the mark of a repost; an emoji can. */
function hasWords(reading: Reading): boolean {
  for (let at = 0; at < reading.count; at += 1) {
    const id = reading.ids[at];
    if (id === HANDLE || id === LINK) continue;
    const code = reading.units.codes[reading.starts[at] ?? 0] ?? 0;
    if (code > 57 && code !== REPLACEMENT && wordAt(reading, at) !== 'rt') return true;
  }
  return false;
}

/** Stands where a character was lost. */
const REPLACEMENT = 0xfffd;
