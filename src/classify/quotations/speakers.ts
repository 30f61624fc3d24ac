import { type Token, tokenFrom } from './context-words.ts';
import type { Marked } from './marks.ts';
import type { QuotationContext } from './quotation.ts';
import { capitals, determiners, openers, ownerOther, ownerYou, people } from './saying.ts';
import { type Speaker, titles } from './subject.ts';

/** A text in which it is asked who speaks. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly spans: readonly Marked[];
  readonly speaker: Speaker;
  readonly kind: QuotationContext['kind'];
}

/** Words that stand for the subject: tokens from `first` to `last`. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly by: 'named' | 'you' | 'pronoun';
}

const you = new Set(['you', 'u', 'ya', 'ye']);
const pronouns = new Set(['she', 'he', 'they', ...ownerOther]);
const plurals = new Set(['they', 'their']);
/** Longer names are read so far. */
const NAME_REACH = 6;
/** Words further back than this are forgotten. */
const MEMORY = 400;
/** "She" within the first words has nobody else to stand for; in a text beside a quoted post it more often is its author. */
const HEAD = 5;
const HEAD_OF_QUOTE = 12;

/** The mention of the subject that ends with a token; `null`: it is none, or may be of somebody else. */
export function mentionEndingAt(scene: Scene, index: number): Mention | null {
  const token = scene.tokens[index];
  if (token === undefined) return null;
  if (token.isHandle) return scene.speaker.handles.has(token.word) ? { first: index, last: index, by: 'named' } : null;
  if (you.has(token.word)) return isSubjectYou(scene, index) ? { first: index, last: index, by: 'you' } : null;
  if (pronouns.has(token.word))
    return isSubjectPronoun(scene, index) ? { first: index, last: index, by: 'pronoun' } : null;
  return nameAt(scene, index, 'last');
}

/** The mention of the subject that begins with a token. */
export function mentionStartingAt(scene: Scene, index: number): Mention | null {
  const token = scene.tokens[index];
  if (token === undefined || token.isHandle || you.has(token.word) || pronouns.has(token.word)) {
    return mentionEndingAt(scene, index);
  }
  return nameAt(scene, index, 'first');
}

/** "Your", "her" or "@handle's" at a token. */
export function ownerAt(scene: Scene, index: number): Mention | null {
  const token = scene.tokens[index];
  if (token === undefined) return null;
  if (ownerYou.has(token.word)) return isSubjectYou(scene, index) ? { first: index, last: index, by: 'you' } : null;
  if (ownerOther.has(token.word)) return mentionEndingAt(scene, index);
  const mention = token.joined === 's' ? mentionEndingAt(scene, index) : null;
  return mention?.by === 'named' ? mention : null;
}

/** What stands between a token and the next. */
export function gapAfter(scene: Scene, index: number): string {
  const next = scene.tokens[index + 1];
  return scene.text.slice(scene.tokens[index]?.end ?? 0, next === undefined ? scene.text.length : next.start);
}

/** Whether a sentence ends between a token and the next. */
export function isBreakAfter(scene: Scene, index: number): boolean {
  const gap = gapAfter(scene, index);
  if (/[!?…\n;"“”„«»]/.test(gap)) return true;
  return gap.includes('.') && !titles.has(scene.tokens[index]?.word ?? '');
}

/** A name as a row of words each of which is a title or part of the subject's name. */
function nameAt(scene: Scene, index: number, edge: 'first' | 'last'): Mention | null {
  const step = edge === 'last' ? -1 : 1;
  let far = index;
  let whole = false;
  for (let at = index; Math.abs(at - index) < NAME_REACH && isNameWord(scene, at); at += step) {
    if (at !== index && !isJoined(scene, Math.min(at, at - step))) break;
    far = at;
    whole ||= isAlone(scene, at);
  }
  if (!whole) return null;
  const [first, last] = step < 0 ? [far, index] : [index, far];
  if (isOthersName(scene, first - 1, first) || isOthersName(scene, last + 1, last)) return null;
  return { first, last, by: 'named' };
}

function isNameWord(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word ?? '';
  return scene.speaker.parts.has(word) || titles.has(word);
}

/** A part of the name by which alone a person is named: with a capital, or after another part or a title. */
function isAlone(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || !scene.speaker.alone.has(token.word)) return false;
  return token.raw !== token.raw.toLowerCase() || (isNameWord(scene, at - 1) && isJoined(scene, at - 1));
}

function isJoined(scene: Scene, at: number): boolean {
  return /^\.?[ \u00a0]$/.test(gapAfter(scene, at));
}

/** A capitalised word joined to the name that is none of the subject's: "John Smith" is not Jane Smith. */
function isOthersName(scene: Scene, at: number, beside: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || !/^ $/.test(gapAfter(scene, Math.min(at, beside)))) return false;
  return isCapitalised(token) && !openers.has(token.word) && !isNameWord(scene, at);
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}[\p{Ll}'’-]/u.test(token.raw) && !capitals.has(token.raw.toLowerCase()) && !capitals.has(token.word);
}

/** How many handles a text begins with: those an answer goes to. */
function leads(scene: Scene): number {
  let at = 0;
  while (
    scene.tokens[at]?.isHandle === true &&
    /^\s*$/.test(at === 0 ? scene.text.slice(0, scene.tokens[0]?.start) : gapAfter(scene, at - 1))
  ) {
    at += 1;
  }
  return at;
}

function isSubjectYou(scene: Scene, index: number): boolean {
  const { tokens, speaker } = scene;
  const lead = leads(scene);
  for (let at = index - 1; at >= Math.max(lead, index - MEMORY); at -= 1) {
    const token = tokens[at];
    if (token?.isHandle === true) return speaker.handles.has(token.word);
  }
  if (lead === 0) return true;
  if (scene.kind !== 'reply') return speaker.handles.has(tokens[0]?.word ?? '');
  return tokens.slice(0, lead).some(({ word }) => speaker.handles.has(word));
}

/**
 * "She" is the subject where the subject was named and nobody since; or at the head of a text that names nobody before it and
 * does not turn to "you".
 */
function isSubjectPronoun(scene: Scene, index: number): boolean {
  const word = scene.tokens[index]?.word ?? '';
  const lead = leads(scene);
  let before = 0;
  for (let at = index - 1; at >= Math.max(lead, index - MEMORY); at -= 1) {
    if (isQuoted(scene, at)) continue;
    before += 1;
    if (mentionsSubject(scene, at)) return true;
    if (isOther(scene, at)) return false;
  }
  const head = scene.kind === 'quote' ? HEAD_OF_QUOTE : HEAD;
  return before <= head && !plurals.has(word) && !turnsToYou(scene);
}

function mentionsSubject(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  return token.isHandle ? scene.speaker.handles.has(token.word) : nameAt(scene, at, 'last') !== null;
}

/** Another person: a handle, "my mum", a capitalised word inside a sentence. */
function isOther(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (token.isHandle) return true;
  const before = scene.tokens[at - 1];
  if (people.has(token.word) && (token.word.length > 6 || (before !== undefined && determiners.has(before.word))))
    return true;
  if (before === undefined || before.isHandle || isBreakAfter(scene, at - 1)) return false;
  return isCapitalised(token) && !isNameWord(scene, at);
}

const turning = new WeakMap<Scene, boolean>();

/** Whether the writer turns to somebody as "you": asked once of a scene. */
function turnsToYou(scene: Scene): boolean {
  const known = turning.get(scene);
  if (known !== undefined) return known;
  const turns = scene.tokens.some(({ word }, at) => (you.has(word) || ownerYou.has(word)) && !isQuoted(scene, at));
  turning.set(scene, turns);
  return turns;
}

/** Whether a word is among quoted ones; spans are in order, so the last that opens before it tells. */
function isQuoted({ tokens, spans }: Scene, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.open ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  return start < (spans[from - 1]?.close ?? 0);
}

/** The token before an offset. */
export function tokenBefore(scene: Scene, offset: number): number {
  return tokenFrom(scene.tokens, offset) - 1;
}
