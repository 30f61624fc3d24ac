import { foldText, originalOffset } from './fold.ts';
import { findPrivateDetails } from './private-details.ts';
import { alwaysHidden } from './term-lists/en/always-hidden.ts';

/** Stands for whatever is hidden, whatever its length. */
export const MASK = '▒▒▒▒';

/** Offsets into a text, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Shorter words than this occur inside too many others to be hunted down. */
const MIN_REPEATED = 4;

const noWords: ReadonlySet<string> = new Set();
const wordCharacter = /[\p{L}\p{N}\p{M}\u200b-\u200f\u2060\ufeff_]/u;
const links = /\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\S*/giu;

/**
 * `text` with `spans`, private details (addresses, numbers, plates, schools) and every further occurrence of the words in
 * `spans` replaced by a mark of fixed length, and links cut to their host. What is hidden is gone from the result.
 */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const hidden = [...spans, ...insultingWords(text)].map((span) => widened(text, span)).concat(privateSpans(text));
  return hiding(text, hidden);
}

/** `text` without private details alone, for those who are to judge the words: links are cut to their host. */
export function maskPrivate(text: string): string {
  return hiding(text, privateSpans(text));
}

function hiding(text: string, hidden: readonly Span[]): string {
  const dropped = linkParts(text);
  const cuts = merged(
    [...hidden, ...repeatedWords(text, hidden)].filter((span) => !dropped.some((part) => contains(part, span))),
    text,
  );
  return rewritten(text, cuts, dropped);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Words that insult wherever they stand, disguised ones too. */
function insultingWords(text: string): Span[] {
  const folded = foldText(text, alwaysHidden);
  return [...folded.folded.matchAll(/[a-z]{4,}/g)]
    .filter(([word]) => alwaysHidden.has(word))
    .map(({ index, 0: word }) => ({
      start: originalOffset(folded, index),
      end: originalOffset(folded, index + word.length),
    }));
}

/** Links are left out: of them only the host is shown anyway. */
function privateSpans(text: string): Span[] {
  const folded = foldText(text, noWords);
  const whole = [...text.matchAll(links)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return findPrivateDetails(text, folded)
    .map(({ start, end }) => ({ start: originalOffset(folded, start), end: originalOffset(folded, end) }))
    .filter((span) => !whole.some((link) => link.start <= span.start && span.start < link.end));
}

/** Whole words: half a word shown gives the other half away. Offsets of another text are cut to this one. */
function widened(text: string, span: Span): Span {
  let start = Math.min(Math.max(0, span.start), text.length);
  let end = Math.min(Math.max(start, span.end), text.length);
  while (start > 0 && joins(text, start)) start -= 1;
  while (end < text.length && joins(text, end)) end += 1;
  return { start, end };
}

/** Whether the text may not be cut here: inside a word, or between the halves of one character. */
function joins(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) return true;
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}

/** The same words elsewhere: in a handle, a hashtag, run together with others. */
function repeatedWords(text: string, spans: readonly Span[]): Span[] {
  const folded = foldText(text, noWords);
  const found: Span[] = [];
  const words = new Set(spans.flatMap((span) => foldText(text.slice(span.start, span.end), noWords).folded.trim()));
  for (const word of words) {
    if (word.length < MIN_REPEATED) continue;
    for (let at = folded.folded.indexOf(word); at >= 0; at = folded.folded.indexOf(word, at + word.length)) {
      found.push(
        widened(text, {
          start: originalOffset(folded, at),
          end: originalOffset(folded, at + word.length),
        }),
      );
    }
  }
  return found;
}

/** What of each link is left out: all but its host. */
function linkParts(text: string): Span[] {
  const parts: Span[] = [];
  for (const match of text.matchAll(links)) {
    const link = match[0];
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(link)?.[0].length ?? 0;
    const rest = link.slice(scheme);
    const length = /^[^/?#\\]*/.exec(rest)?.[0].length ?? 0;
    const user = rest.slice(0, length).lastIndexOf('@') + 1;
    const host = /^[^:]*/.exec(rest.slice(user, length))?.[0].length ?? 0;
    const from = match.index;
    const hostStart = from + scheme + user;
    if (hostStart > from) parts.push({ start: from, end: hostStart });
    if (hostStart + host < from + link.length) parts.push({ start: hostStart + host, end: from + link.length });
  }
  return parts;
}

/** In order; those that overlap, or have only white space between them, as one. */
function merged(spans: readonly Span[], text: string): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (span.end <= span.start) continue;
    if (last !== undefined && (span.start <= last.end || text.slice(last.end, span.start).trim() === '')) {
      last.end = Math.max(last.end, span.end);
    } else result.push({ ...span });
  }
  return result;
}

function rewritten(text: string, hidden: readonly Span[], dropped: readonly Span[]): string {
  const cuts = [...hidden.map((span) => ({ ...span, by: MASK })), ...dropped.map((span) => ({ ...span, by: '' }))];
  let result = '';
  let done = 0;
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start > done) result += text.slice(done, cut.start);
    if (cut.end > done || cut.by !== '') result += cut.by;
    done = Math.max(done, cut.end);
  }
  return result + text.slice(done);
}
