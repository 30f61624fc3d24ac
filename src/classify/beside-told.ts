import { originalOffset } from './fold.ts';
import type { Reading } from './reading.ts';
import type { Hit } from './rules.ts';

/** What ends a sentence. */
const sentenceEnd = /[.!?\n]/g;
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
  const starts = told.map((hit) => originalOffset(reading.folded, hit.start)).sort((a, b) => a - b);
  const said = text.replace(marked, blanks);
  const parts: string[] = [];
  let from = 0;
  let next = 0;
  for (const end of sentenceEnds(text)) {
    let holdsTold = false;
    for (; next < starts.length && (starts[next] as number) < end; next += 1) holdsTold = true;
    const sentence = said.slice(from, end);
    parts.push(holdsTold ? blanks(sentence) : sentence);
    from = end;
  }
  const rest = parts.join('');
  return letter.test(rest) ? rest : null;
}

function blanks(words: string): string {
  return ' '.repeat(words.length);
}

/** Offsets where sentences end, that of the last one too. */
function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(sentenceEnd)) yield match.index + 1;
  yield text.length;
}
