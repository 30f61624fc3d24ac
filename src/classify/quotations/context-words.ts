/** A word of what stands around quotations. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Lower case, without `@` and without what is joined to it by an apostrophe (`'s`, `'ve`). */
  readonly word: string;
  /** What was joined: `s`, `ve`, `d`, `ll`, `re` or nothing. */
  readonly joined: string;
  readonly isHandle: boolean;
}

/** Texts with more words than this around quotations are read so far. */
const MOST_TOKENS = 20_000;
const pattern = /@\w[\w.@-]*(?:['’]s\b)?|[\p{L}\p{N}\p{M}_]+(?:['’-][\p{L}\p{N}\p{M}_]+)*/gu;
const contraction = /^(.+)['’](s|ve|d|ll|re)$/i;

/** The words of a text with their offsets: those around quotations say whose the quoted ones are. */
export function contextTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    tokens.push(tokenOf(match[0], match.index));
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

function tokenOf(raw: string, start: number): Token {
  const parts = contraction.exec(raw);
  const isHandle = raw.startsWith('@');
  const base = (parts?.[1] ?? raw).toLowerCase().replaceAll('’', "'");
  const word = isHandle ? base.slice(1).replace(/[.@-]+$/, '') : base;
  return { start, end: start + raw.length, raw, word, joined: (parts?.[2] ?? '').toLowerCase(), isHandle };
}

/** The first token that begins at or after an offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
