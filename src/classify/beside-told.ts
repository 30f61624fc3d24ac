import { originalOffset } from './fold.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './rules.ts';

/** Ends of sentences. */
const sentenceEnd = /[.!?\n]/;
/** Words between double quotation marks, of either kind. */
const marked = /"[^"]*"|“[^”]*”|«[^»]*»/g;
const letter = /\p{L}/u;

/**
 * A text without what is told in it: the sentences of hits that are told and all between quotation marks are blanks, so that offsets stay.
 * `null` where nothing is told, or nothing is left.
 */
export function besideTold(text: string, reading: Reading, hits: readonly Hit[]): string | null {
  const told = hits.filter((hit) => hit.fate === 'quoted' && hit.strength !== 'hint');
  if (told.length === 0) return null;
  let rest = text.replace(marked, blanks);
  for (const hit of told) {
    const start = sentenceStart(text, originalOffset(reading.folded, hit.start));
    const end = sentenceStop(text, originalOffset(reading.folded, hit.end));
    rest = rest.slice(0, start) + blanks(rest.slice(start, end)) + rest.slice(end);
  }
  return letter.test(rest) ? rest : null;
}

function blanks(words: string): string {
  return ' '.repeat(words.length);
}

function sentenceStart(text: string, at: number): number {
  for (let start = at; start > 0; start -= 1) if (sentenceEnd.test(text[start - 1] ?? '')) return start;
  return 0;
}

function sentenceStop(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) if (sentenceEnd.test(text[end] ?? '')) return end + 1;
  return text.length;
}
