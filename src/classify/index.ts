import type { Direction, JudgeContext, Label, Verdict } from '../model/verdict.ts';
import { accusation } from './abuse/accusation.ts';
import { dehumanisation } from './abuse/dehumanisation.ts';
import { doxxing } from './abuse/doxxing.ts';
import { identityHate } from './abuse/identity-hate.ts';
import { insult } from './abuse/insult.ts';
import { profanity } from './abuse/profanity.ts';
import { selfHarmEncouragement } from './abuse/self-harm-encouragement.ts';
import { sexualHarassment } from './abuse/sexual-harassment.ts';
import { threat } from './abuse/threat.ts';
import { abuseProbability, classProbabilities, isAbuse, labelsAbove } from './combine.ts';
import type { Detector } from './detector.ts';
import { isDanger, strongestDirection } from './direction.ts';
import { fingerprint } from './fingerprint.ts';
import { originalOffset } from './fold.ts';
import type { Judge } from './judge.ts';
import { languageOf } from './language.ts';
import { buildLexicon, HANDLE, type Lexicon, LINK } from './lexicon.ts';
import { MASK, maskSpans } from './mask.ts';
import { newRoom, type Reading, type Room, readText } from './reading.ts';
import { findHits, type Hit } from './rules.ts';
import { criticism } from './stance/criticism.ts';
import { support } from './stance/support.ts';
import { starredWords } from './term-lists/en/starred-words.ts';
import { macros, wordClasses } from './term-lists/en/words.ts';

/** Raised when folding, aim, quotation, direction or combination answer differently. */
const RULES_VERSION = '1.0.0';

/** All detectors. To add one: its file, its term list, a line here, a test and a section in `docs/signals.md`. */
export const detectors: readonly Detector[] = [
  threat,
  doxxing,
  selfHarmEncouragement,
  sexualHarassment,
  identityHate,
  dehumanisation,
  accusation,
  insult,
  profanity,
  support,
  criticism,
];

/** What the rules are made of: shared by all who read texts, built when first asked for. */
interface Rules {
  readonly lexicon: Lexicon;
  readonly room: Room;
}

let shared: Rules | null = null;

function rules(): Rules {
  shared ??= { lexicon: buildLexicon(detectors), room: newRoom() };
  return shared;
}

/** The judge by rules: `model` names their version and a hash of their data. */
export function createJudge(): Judge {
  const data = JSON.stringify([detectors, wordClasses, macros, starredWords]);
  return { model: `rules-${RULES_VERSION}+${fingerprint(data)}`, judge: judgeText };
}

/** Everything the rules saw in a text, what they did not count included; offsets into the text as given. */
export function explainText(text: string, context: JudgeContext): Hit[] {
  const reading = read(text);
  return findHits(reading, detectors, context).map((hit) => ({
    ...hit,
    start: originalOffset(reading.folded, hit.start),
    end: originalOffset(reading.folded, hit.end),
  }));
}

/** Labels under which every word of a text is hidden: the words around a threat threaten too. */
const hiddenWhole: ReadonlySet<Label> = new Set(['threat', 'doxxing', 'self-harm-encouragement', 'sexual-harassment']);
const nobody: JudgeContext = { subjectHandles: [], subjectName: null, author: null, kind: null, language: null };

/**
 * A stranger's text as it may be shown: abuse (told abuse too) and private details replaced by marks of one length, links
 * cut to their host; nothing at all of a text labelled as danger or sexual harassment. Cannot be undone. Make the result
 * harmless for its format besides.
 */
export function maskText(text: string, verdict: Pick<Verdict, 'labels' | 'evidence'> | null): string {
  const hits = explainText(text, nobody).filter((hit) => isAbuse(hit.class) && hit.strength !== 'hint');
  const seen = hits.some((hit) => hit.fate !== 'negated' && hiddenWhole.has(hit.class));
  if (seen || verdict?.labels.some((label) => hiddenWhole.has(label)) === true) return MASK;
  const evidence = verdict?.evidence.filter((each) => isAbuse(each.class)) ?? [];
  return maskSpans(text, [...hits, ...evidence]);
}

function read(text: string): Reading {
  const { lexicon, room } = rules();
  return readText(text, lexicon, room);
}

function judgeText(text: string, context: JudgeContext): Verdict {
  const language = languageOf(text, context.language);
  if (language !== 'en') return { ...abstained, language };
  const reading = read(text);
  if (!hasWords(reading)) return { ...abstained, language: context.language === null ? null : language };
  const hits = findHits(reading, detectors, context);
  return hits.length === 0 ? nothingSeen : verdictOf(reading, hits);
}

const abstained: Verdict = { abuse: null, classes: {}, labels: [], direction: null, evidence: [], language: null };
const nothingSeen: Verdict = {
  abuse: abuseProbability({}, false),
  classes: {},
  labels: [],
  direction: null,
  evidence: [],
  language: 'en',
};

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

function verdictOf(reading: Reading, hits: readonly Hit[]): Verdict {
  const counted = hits.filter((hit) => hit.fate === 'counted');
  const quoted = hits.some((hit) => hit.fate === 'quoted' && hit.strength !== 'hint');
  const all = classProbabilities(counted);
  const seen = labelsAbove(all);
  const direction = directionFor(counted, seen, quoted);
  const { support: kind, ...others } = all;
  // Thanks within an attack on the subject are sarcasm.
  const classes = direction === 'subject' && kind !== undefined ? others : all;
  const labels = classes === all ? seen : seen.filter((label) => label !== 'support');
  return {
    abuse: abuseProbability(classes, quoted),
    classes,
    labels,
    direction,
    evidence: counted
      .filter((hit) => labels.includes(hit.class))
      .map((hit) => ({
        class: hit.class,
        start: originalOffset(reading.folded, hit.start),
        end: originalOffset(reading.folded, hit.end),
        by: hit.by,
      })),
    language: 'en',
  };
}

function directionFor(counted: readonly Hit[], labels: readonly Label[], quoted: boolean): Direction | null {
  if (!labels.some(isAbuse)) return quoted ? 'quoted' : null;
  const aimed = counted.filter((hit) => labels.includes(hit.class));
  const directions = aimed.flatMap((hit) => hit.direction ?? []);
  // Danger that may be the subject's is not put aside for an insult to somebody else.
  const open = aimed.some((hit) => hit.direction === 'unclear' && isDanger(hit.class));
  if (open && !directions.includes('subject')) return 'unclear';
  return strongestDirection(directions) ?? 'unclear';
}
