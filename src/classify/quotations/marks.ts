/** A stretch of text between marks of quotation. Offsets are UTF-16; ends are excluded. */
export interface Marked {
  /** The mark that opens it, or where its lines begin. */
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** After the mark that closes it. */
  readonly close: number;
  readonly kind: 'marks' | 'lines';
}

/** Longer quotations are not looked at: longer than nearly all posts. */
export const MOST_LENGTH = 4000;
/** So many are looked at in one text. */
const MOST_MARKED = 200;
/** So many marks are tried, apostrophes among them: a text of nothing else costs no more. */
const MOST_TRIED = 1000;

const doubles = '"“”„‟＂«»「」『』';
const closers: Readonly<Record<string, string>> = {
  '"': '"＂”',
  '＂': '"＂',
  '“': '”"‟',
  '„': '“”"‟',
  '”': '”"',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
};
const singles = "'‘‚‹›";
const letter = /[\p{L}\p{N}\p{M}]/u;
const spokenMarks = /\bquote\b[\s,:]*(?=\S)([^\n]{1,1000}?)[\s,.]*\b(?:unquote|end ?quote|close ?quote)\b/giu;

/** What stands in quotation marks, in lines that begin with `>`, or between "quote" and "unquote", in order, none within another. */
export function markedSpans(text: string): Marked[] {
  const spans: Marked[] = [];
  let at = 0;
  let tried = 0;
  while (at < text.length && spans.length < MOST_MARKED && tried < MOST_TRIED) {
    const mark = markAt(text, at);
    if (mark === null) {
      at += 1;
      continue;
    }
    tried += 1;
    const span = spanAt(text, at, mark);
    if (span === null) {
      at += 1;
      continue;
    }
    if (span.end > span.start && span.end - span.start <= MOST_LENGTH) spans.push(span);
    at = span.close;
  }
  return spans.length === 0 ? spokenSpans(text) : spans;
}

type Mark = 'double' | 'single' | 'line';

/** What a character may open. */
function markAt(text: string, at: number): Mark | null {
  const mark = text.charAt(at);
  if (doubles.includes(mark)) return 'double';
  if (singles.includes(mark)) return 'single';
  return mark === '>' && isLineStart(text, at) ? 'line' : null;
}

function spanAt(text: string, at: number, mark: Mark): Marked | null {
  if (mark === 'double') return doubleAt(text, at, text.charAt(at));
  return mark === 'single' ? singleAt(text, at) : linesAt(text, at);
}

function doubleAt(text: string, at: number, mark: string): Marked | null {
  // Inches, and marks that close what was never opened.
  if (mark === '"' && /\d/.test(text.charAt(at - 1))) return null;
  if (!'«「『'.includes(mark) && !/\S/.test(text.charAt(at + 1))) return null;
  const ends = closers[mark];
  if (ends === undefined) return null;
  const limit = Math.min(text.length, at + 1 + MOST_LENGTH + 2);
  for (let end = at + 1; end < limit; end += 1) {
    if (ends.includes(text.charAt(end)) && !isInner(text, end)) return trimmed(text, { open: at, end, close: end + 1 });
  }
  return unclosed(text, at);
}

/** A straight mark before a word and after a space opens another quotation within. */
function isInner(text: string, at: number): boolean {
  return text.charAt(at) !== '»' && /\s/.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
}

/** A text cut short: to the end of the line, where nothing else is quoted in it. */
function unclosed(text: string, at: number): Marked | null {
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  for (let each = at + 1; each < Math.min(end, at + MOST_LENGTH); each += 1) {
    if (doubles.includes(text.charAt(each))) return null;
  }
  return trimmed(text, { open: at, end, close: end });
}

function trimmed(text: string, { open, end, close }: { open: number; end: number; close: number }): Marked {
  let from = open + 1;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { open, start: from, end: to, close, kind: 'marks' };
}

/** Single marks look like apostrophes: they open before a word and close after one, in the same line. */
function singleAt(text: string, at: number): Marked | null {
  if (letter.test(text.charAt(at - 1)) || !/[^\s'’]/.test(text.charAt(at + 1))) return null;
  const end = singleEnd(text, at);
  return end === null ? null : trimmed(text, { open: at, end, close: end + 1 });
}

/** The first that stands at punctuation; else the last before another quotation or the end of the line. */
function singleEnd(text: string, at: number): number | null {
  let last: number | null = null;
  const limit = Math.min(text.length, at + 1 + MOST_LENGTH);
  for (let end = at + 2; end < limit; end += 1) {
    const mark = text.charAt(end);
    if (mark === '\n' || doubles.includes(mark)) break;
    if (!"'’‘›‹".includes(mark)) continue;
    if (!closesAt(text, end)) {
      if (last !== null && opensAt(text, end)) break;
      continue;
    }
    last = end;
    if (isAtPunctuation(text, end)) break;
  }
  return last;
}

function closesAt(text: string, at: number): boolean {
  return !letter.test(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1));
}

function opensAt(text: string, at: number): boolean {
  return singles.includes(text.charAt(at)) && !letter.test(text.charAt(at - 1));
}

function isAtPunctuation(text: string, at: number): boolean {
  return /[.,!?…]/.test(text.charAt(at - 1)) || /^(?:[.,!?;:)…]|\s*$|\s+[-–—])/.test(text.slice(at + 1, at + 4));
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** Lines one after the other that begin with `>`; the marks of the lines after the first are among the words. */
function linesAt(text: string, at: number): Marked {
  let end = at;
  let line = at;
  while (line < text.length && text.charAt(line) === '>') {
    const next = text.indexOf('\n', line);
    end = next < 0 ? text.length : next;
    line = end + 1;
  }
  return { ...trimmed(text, { open: at, end, close: Math.min(end + 1, text.length) }), kind: 'lines' };
}

function spokenSpans(text: string): Marked[] {
  if (!/unquote|end ?quote|close ?quote/i.test(text)) return [];
  const spans: Marked[] = [];
  for (const match of text.matchAll(spokenMarks)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const end = start + (match[1] ?? '').trimEnd().length;
    spans.push({ open: match.index, start, end, close: match.index + match[0].length, kind: 'marks' });
    if (spans.length === MOST_MARKED) break;
  }
  return spans;
}
