import { type Attribution, attributedBefore, attributedLines } from './attribution.ts';
import { saidAfter, signed } from './attribution-after.ts';
import { contextTokens } from './context-words.ts';
import { type Marked, markedSpans } from './marks.ts';
import type { Quotation, QuotationContext, QuotedBy, QuotedSubject } from './quotation.ts';
import { reportedIn } from './reported.ts';
import type { Scene } from './speakers.ts';
import { speakerOf } from './subject.ts';

/** More of one text are left out. */
const MOST_QUOTATIONS = 20;
/** Fewer words in marks are scare quotes, unless they are a sentence. */
const FEWEST_WORDS = 3;
/** A bare reply has at least so many words quoted, and at most so many beside them. */
const BARE_WORDS = 4;
const MOST_BESIDE = 3;

const none: readonly Quotation[] = [];
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const telling =
  /unquote|(?:end|close) ?quote|(?:once|previously|literally|actually|publicly|already) said|tweeted|posted|wrote|claimed|stated|admitted|insisted|declared/i;

/**
 * What a text says the subject wrote or said: quotations in marks, in lines that begin with `>`, and reported at length. What
 * others said, titles, songs and words in scare quotes are left out; in doubt it is left out. Never throws.
 */
export function extractQuotations(
  text: string,
  subject: QuotedSubject,
  context: QuotationContext,
): readonly Quotation[] {
  if (!mayQuote(text)) return none;
  const spans = markedSpans(text);
  if (spans.length === 0 && !mayTell(text)) return none;
  const scene: Scene = { text, tokens: contextTokens(text), spans, speaker: speakerOf(subject), kind: context.kind };
  const found = quotedIn(scene);
  return [...found, ...reportedIn(scene)].sort((a, b) => a.start - b.start).slice(0, MOST_QUOTATIONS);
}

/**
 * Whether there is anything in a text that a quotation could begin with; most have nothing. The answer is kept in the cache: whoever
 * changes it adds a step to the cache's shape that forgets those kept.
 */
export function mayQuote(text: string): boolean {
  return mayHoldMarks(text) || mayTell(text);
}

/** Whether a text may quote without marks: by "that" and a verb, or by "unquote". */
function mayTell(text: string): boolean {
  const may = text.includes('that') || text.includes('quote') || text.includes('THAT') || text.includes('QUOTE');
  return may && telling.test(text);
}

const openers: ReadonlySet<string> = new Set('“”„‟‚‘＂«»‹›「『');
const OPENS = 1;
const MAY_OPEN = 2;
const asciiMarks = new Uint8Array(128);
asciiMarks[34] = OPENS;
asciiMarks[39] = MAY_OPEN;
asciiMarks[62] = MAY_OPEN;

/** Whether a text has anything that may open a quotation; most have not, and this is all that is done with them. */
function mayHoldMarks(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const mark = code < 128 ? (asciiMarks[code] ?? 0) : Number(openers.has(text.charAt(at)));
    if (mark !== 0 && (mark === OPENS || isOpening(text, at, code))) return true;
  }
  return false;
}

/** `>` at the head of a line; a single mark anywhere but after a letter. */
function isOpening(text: string, at: number, code: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (code === 62) return before === 10;
  const letter = before | 32;
  return before < 128 && (letter < 97 || letter > 122);
}

function quotedIn(scene: Scene): Quotation[] {
  const found: Quotation[] = [];
  let floor = 0;
  let previous: QuotedBy | null = null;
  for (const [index, span] of scene.spans.entries()) {
    const by = attribution(scene, span, { floor, previous });
    previous = by;
    floor = span.close;
    if (by !== null && isQuotation(scene, span, by)) found.push(quotationOf(scene, span, by));
    else if (by === null && index === 0 && isBareReply(scene, span)) found.push(quotationOf(scene, span, 'bare-reply'));
  }
  return found;
}

interface Before {
  /** Where the quotation before ends. */
  readonly floor: number;
  /** How that one was attributed. */
  readonly previous: QuotedBy | null;
}

function attribution(scene: Scene, span: Marked, { floor, previous }: Before): QuotedBy | null {
  if (span.kind === 'lines') return own(attributedLines(scene, span));
  const signature = own(signed(scene, span.close));
  if (signature !== null) return signature;
  const between = scene.text.slice(floor, span.open);
  if (previous !== null && /^[\s,;]*(?:and|&|then|also|or)?(?: then| also)?[\s,:]*$/i.test(between)) return previous;
  const before = attributedBefore(scene, span.open, floor);
  if (before !== null) return own(before);
  return own(saidAfter(scene, span.close));
}

function own(attribution: Attribution): QuotedBy | null {
  return attribution === 'other' ? null : attribution;
}

function quotationOf(scene: Scene, { start, end }: Marked, by: QuotedBy): Quotation {
  return { start, end, words: scene.text.slice(start, end), by, reported: false };
}

function isQuotation(scene: Scene, span: Marked, by: QuotedBy): boolean {
  const quoted = scene.text.slice(span.start, span.end);
  const words = quoted.match(word) ?? [];
  if (words.length === 0 || /[♪♫🎵🎶]/u.test(scene.text.slice(Math.max(0, span.open - 4), span.close + 4)))
    return false;
  if (words.length < FEWEST_WORDS) return /[.!?…]$/.test(quoted);
  return by !== 'attribution-verb' || !isTitle(quoted, words);
}

/** Every longer word has a capital, and no sentence ends: the name of a book or a film. */
function isTitle(quoted: string, words: readonly string[]): boolean {
  if (/[.!?…,]$/.test(quoted) || quoted === quoted.toUpperCase() || words.length > 10) return false;
  const longer = words.filter((each) => each.length > 3);
  return longer.length > 1 && longer.every((each) => /^[\p{Lu}\p{N}]/u.test(each));
}

/** A reply to the subject that is a quotation and next to nothing else. */
function isBareReply(scene: Scene, span: Marked): boolean {
  if (scene.kind !== 'reply' || scene.spans.length !== 1 || span.kind !== 'marks') return false;
  const before = scene.text.slice(0, span.open).replace(/@[\w.@-]+/g, '');
  const beside = `${before} ${scene.text.slice(span.close)}`.replace(/https?:\S+/g, '');
  const quoted = scene.text.slice(span.start, span.end).match(word)?.length ?? 0;
  if (/[♪♫🎵🎶@]/u.test(scene.text.slice(span.open).replace(/@$/, '')) || quoted < BARE_WORDS) return false;
  return before.trim() === '' && (beside.match(word)?.length ?? 0) <= MOST_BESIDE && !/[-–—~]\s*\p{L}/u.test(beside);
}
