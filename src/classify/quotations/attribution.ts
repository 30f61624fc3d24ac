import type { Marked } from './marks.ts';
import type { QuotedBy } from './quotation.ts';
import {
  adverbs,
  answering,
  asking,
  beings,
  after as circumstances,
  conditions,
  deniers,
  determiners,
  otherVerbs,
  plainForms,
  prepositions,
  readVerbs,
  sayNouns,
  sayVerbs,
  tellForms,
  turns,
} from './saying.ts';
import {
  isBreakAfter,
  type Mention,
  mentionEndingAt,
  mentionStartingAt,
  ownerAt,
  type Scene,
  tokenBefore,
} from './speakers.ts';

/** Whose a quotation is by the words before it: the subject's and why, somebody else's, or `null` where they do not say. */
export type Attribution = QuotedBy | 'other' | null;

/** A verb of saying reaches so many words. */
const VERB_REACH = 9;
const ADVERBS = 6;

/** The words of a sentence before a quotation: tokens from `first` to `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Who speaks by the words before an offset, none of them before `floor`. */
export function attributedBefore(scene: Scene, open: number, floor: number): Attribution {
  const last = tokenBefore(scene, open);
  const sentence = { first: firstOfSentence(scene, last, floor), last };
  const lead = scene.text.slice(scene.tokens[last]?.end ?? 0, open);
  if (last < sentence.first || last < 0 || /[!?…;]|\n\s*\n|\.\s/.test(lead)) return null;
  const colon = /^[)\]'’"“]*\s*[:：]/.test(lead);
  return (colon ? byColon(scene, sentence) : null) ?? byWords(scene, sentence, colon);
}

/** By the nearest word that says how the quoted ones came about. */
function byWords(scene: Scene, sentence: Sentence, colon: boolean): Attribution {
  const { first, last } = sentence;
  for (let at = last; at >= first && last - at < VERB_REACH; at -= 1) {
    const word = scene.tokens[at]?.word ?? '';
    const own = sayNouns.has(word) ? ownWords(scene, at, first) : null;
    if (own !== null && isShortFill(scene, { from: at + 1, last, colon })) return own;
    if (sayVerbs.has(word) && isVerb(scene, at)) return bySaying(scene, at, sentence);
    if (/^read(?:s|ing)?$/.test(word)) return byReading(scene, at, first);
    if (otherVerbs.has(word)) return 'other';
  }
  return accordingTo(scene, first, last);
}

function firstOfSentence(scene: Scene, last: number, floor: number): number {
  let first = last;
  while (first > 0 && !isBreakAfter(scene, first - 1) && (scene.tokens[first - 1]?.start ?? 0) >= floor) first -= 1;
  return (scene.tokens[first]?.start ?? 0) >= floor ? first : last + 1;
}

/** `@handle:`, `Dr Name on the news:`, and `@other:` or `me:`. */
function byColon(scene: Scene, { first, last }: Sentence): Attribution {
  const mention = mentionEndingAt(scene, last);
  if (mention?.by === 'named') return byNamed(scene, mention, first);
  const token = scene.tokens[last];
  if (token?.isHandle === true || token?.word === 'me') return 'other';
  const opening = mentionStartingAt(scene, first);
  if (opening?.by !== 'named') return null;
  const isTold = isCircumstance(scene, opening.last + 1) && last - opening.last <= VERB_REACH;
  return isTold && !hasVerb(scene, opening.last, last) ? 'handle-colon' : null;
}

/** A name right before the colon: who speaks, unless a preposition makes it who is spoken to or of. */
function byNamed(scene: Scene, mention: Mention, first: number): Attribution {
  const before = mention.first > first ? (scene.tokens[mention.first - 1]?.word ?? '') : '';
  if (/^(?:from|by|via)$/.test(before)) return 'own-words';
  if (before === 'of') return sayNouns.has(scene.tokens[mention.first - 2]?.word ?? '') ? 'own-words' : 'other';
  return prepositions.has(before) || before === 'me' ? 'other' : 'handle-colon';
}

function isCircumstance(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && !token.isHandle && (circumstances.has(token.word) || /^\d/.test(token.word));
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const word = scene.tokens[at]?.word ?? '';
    if (otherVerbs.has(word) || sayVerbs.has(word) || readVerbs.has(word)) return true;
  }
  return false;
}

/** "Your post" and "her claim" are no verbs. */
function isVerb(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word ?? '';
  if (!sayNouns.has(word)) return true;
  const before = scene.tokens[at - 1];
  return (
    before !== undefined &&
    !/^(?:a|an|the|this|that|your|her|his|their|my|own|old)$/.test(before.word) &&
    before.joined !== 's'
  );
}

/** "She once told us", "did you really say", "your post said". */
export function bySaying(scene: Scene, verb: number, { first, last }: Sentence): Attribution {
  const word = scene.tokens[verb]?.word ?? '';
  const object = verb < last ? (scene.tokens[verb + 1]?.word ?? '') : '';
  if (tellForms.has(word) && verb === last) return 'other';
  const at = beforeAdverbs(scene, verb, first);
  if (at === null) return 'other';
  const mention = at >= first ? mentionEndingAt(scene, at) : null;
  if (mention === null) {
    if (at < first) return null;
    return readVerbs.has(word) ? byReading(scene, verb, first) : 'other';
  }
  if ((mention.by === 'pronoun' && object === 'you') || isTurned(scene, verb, last)) return 'other';
  return isSpeaking(scene, mention, { verb, first });
}

/** "Would you say that if their name was …": the quoted words are not what is said. */
function isTurned(scene: Scene, verb: number, last: number): boolean {
  for (let at = verb + 1; at <= last; at += 1) {
    if (turns.has(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** The token before a verb and its adverbs; `null` where they deny or suppose, or make it passive. */
function beforeAdverbs(scene: Scene, verb: number, first: number): number | null {
  const word = scene.tokens[verb]?.word ?? '';
  const lasting = word.endsWith('ing') || word === 'quoted';
  for (let at = verb - 1; at >= first && verb - at <= ADVERBS; at -= 1) {
    const before = scene.tokens[at]?.word ?? '';
    if (deniers.has(before) || (beings.has(before) && !lasting)) return null;
    if (!isBeside(before, lasting)) return at;
  }
  return first - 1;
}

/** A word that may stand between who speaks and the verb. */
function isBeside(word: string, lasting: boolean): boolean {
  return adverbs.has(word) || (lasting && (beings.has(word) || /^(?:as|on|record)$/.test(word)));
}

/** Whether a mention of the subject before a verb is who says it. */
function isSpeaking(scene: Scene, mention: Mention, { verb, first }: { verb: number; first: number }): Attribution {
  const before = mention.first > first ? (scene.tokens[mention.first - 1]?.word ?? '') : '';
  const word = scene.tokens[verb]?.word ?? '';
  const plain = plainForms.has(word);
  if (isSupposed(scene, mention, { first, plain })) return 'other';
  if (prepositions.has(before)) {
    const owned = (before === 'by' || before === 'from') && readVerbs.has(word);
    return owned && nounWithin(scene, mention.first - 2, first) ? 'own-words' : 'other';
  }
  return plain && mention.by === 'pronoun' && !asking.has(before) ? 'other' : 'attribution-verb';
}

/** "You'll say", "if you said", "would you say": nobody has said it yet. */
function isSupposed(scene: Scene, mention: Mention, { first, plain }: { first: number; plain: boolean }): boolean {
  const joined = scene.tokens[mention.last]?.joined;
  if (joined === 'll' || (joined === 'd' && plain) || isHypothetical(scene, mention.first, first)) return true;
  const before = mention.first > first ? (scene.tokens[mention.first - 1]?.word ?? '') : '';
  return deniers.has(before) && !asking.has(before);
}

function isHypothetical(scene: Scene, mention: number, first: number): boolean {
  for (let at = mention - 1; at >= Math.max(first, mention - 3); at -= 1) {
    if (conditions.has(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

function nounWithin(scene: Scene, from: number, first: number): boolean {
  for (let at = from; at >= Math.max(first, from - 3); at -= 1) {
    if (sayNouns.has(scene.tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** "Screenshot of a post by @handle reading", "her post that reads". */
function byReading(scene: Scene, verb: number, first: number): Attribution {
  const before = beforeAdverbs(scene, verb, first);
  if (before === null || before < first) return null;
  const mention = mentionEndingAt(scene, before);
  const maker = scene.tokens[(mention?.first ?? 0) - 1]?.word ?? '';
  if (mention?.by === 'named' && /^(?:by|from|of)$/.test(maker))
    return nounWithin(scene, mention.first - 2, first) ? 'own-words' : 'other';
  for (let at = before; at >= Math.max(first, before - 4); at -= 1) {
    if (sayNouns.has(scene.tokens[at]?.word ?? '')) return ownWords(scene, at, first) ?? 'other';
  }
  return 'other';
}

/** "Your exact words", "@handle's 2021 post", "a statement by Dr Name"; not "in reply to your post". */
function ownWords(scene: Scene, noun: number, first: number): Attribution {
  for (let at = noun - 1; at >= Math.max(first, noun - 4); at -= 1) {
    const owner = ownerAt(scene, at);
    if (owner === null && isOwnersEnd(scene, at)) break;
    if (owner === null) continue;
    const before = owner.first > first ? (scene.tokens[owner.first - 1]?.word ?? '') : '';
    return answering.has(before) ? 'other' : 'own-words';
  }
  const by = scene.tokens[noun + 1]?.word ?? '';
  if (!/^(?:by|from|of)$/.test(by)) return null;
  return mentionStartingAt(scene, noun + 2)?.by === 'named' ? 'own-words' : null;
}

/** "Her reply to this post": what stands before is not the owner of the noun. */
function isOwnersEnd(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word ?? '';
  return determiners.has(word) || prepositions.has(word);
}

/** Between a noun for words and the quotation stands nothing, "was", who said it, or a few words and a colon. */
function isShortFill(scene: Scene, { from, last, colon }: { from: number; last: number; colon: boolean }): boolean {
  const fill = scene.tokens.slice(from, last + 1).map(({ word }) => word);
  if (colon) return fill.length <= 6;
  const by = /^(?:by|from|of)$/.test(fill[0] ?? '') ? mentionStartingAt(scene, from + 1) : null;
  return (by === null ? fill : fill.slice(by.last + 1 - from)).every((word) =>
    /^(?:was|were|is|are|that|about)$/.test(word),
  );
}

/** "According to Dr Name", "to quote @handle". */
function accordingTo(scene: Scene, first: number, last: number): Attribution {
  const mention = mentionEndingAt(scene, last);
  if (mention?.by !== 'named') return null;
  const word = (back: number) =>
    mention.first - back >= first ? (scene.tokens[mention.first - back]?.word ?? '') : '';
  if (word(1) === 'to' && word(2) === 'according') return 'own-words';
  return /^(?:quote|quoting|quotes)$/.test(word(1)) ? 'own-words' : null;
}

/** Whether lines that begin with `>` are the subject's, by the words that end the line before. */
export function attributedLines(scene: Scene, span: Marked): Attribution {
  const before = scene.text.slice(0, span.open).trimEnd();
  const last = tokenBefore(scene, span.open);
  if (last < 0 || /[.!?]$/.test(before)) return null;
  const by = attributedBefore(scene, (scene.tokens[last]?.end ?? 0) + (before.endsWith(':') ? 1 : 0), 0);
  return by === null || by === 'other' ? null : 'quote-lines';
}
