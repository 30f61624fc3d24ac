import { macros, wordClasses } from './term-lists/en/words.ts';

/**
 * One part of a term: a word, any word of a class, up to `most` words of any kind, or one of several sequences.
 *
 * The syntax of terms: words parted by spaces; `(a|b c|)` alternatives, an empty one meaning that nothing may stand there;
 * `<class>` a word of a class in `words.ts`, or a macro there; `*2` up to two words of any kind. A contraction is two words
 * (`you 're`), but `dont` is one. Terms never reach over the end of a sentence.
 */
export type Part =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly of: readonly (readonly Part[])[] };

interface Parser {
  readonly tokens: readonly string[];
  at: number;
}

/** Parses one term. Throws on a malformed one: a mistake in the data, which any test would show. */
export function parseTerm(term: string): Part[] {
  const parser = { tokens: term.match(/[()|]|<[a-z-]+>|\*\d|[^\s()|<>*]+/g) ?? [], at: 0 };
  const choice = parseChoice(parser);
  if (parser.at !== parser.tokens.length) throw new Error(`a term has a stray ")": ${term}`);
  return [choice];
}

function parseChoice(parser: Parser): Part {
  const of = [parseSequence(parser)];
  while (parser.tokens[parser.at] === '|') {
    parser.at += 1;
    of.push(parseSequence(parser));
  }
  return { kind: 'choice', of };
}

function parseSequence(parser: Parser): Part[] {
  const parts: Part[] = [];
  for (let token = parser.tokens[parser.at]; token !== undefined; token = parser.tokens[parser.at]) {
    if (token === '|' || token === ')') break;
    parser.at += 1;
    parts.push(token === '(' ? parseGroup(parser) : partOf(token));
  }
  return parts;
}

function parseGroup(parser: Parser): Part {
  const choice = parseChoice(parser);
  if (parser.tokens[parser.at] !== ')') throw new Error(`a term has an unclosed "(": ${parser.tokens.join(' ')}`);
  parser.at += 1;
  return choice;
}

function partOf(token: string): Part {
  if (token.startsWith('*')) return { kind: 'gap', most: Number(token.slice(1)) };
  if (!token.startsWith('<')) return { kind: 'word', word: token };
  const name = token.slice(1, -1);
  const macro = macros[name];
  if (macro !== undefined) return { kind: 'choice', of: [parseTerm(macro)] };
  if (wordClasses[name] === undefined) throw new Error(`a term names an unknown class: <${name}>`);
  return { kind: 'class', name };
}
