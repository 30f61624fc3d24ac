import { maskPrivate } from '../mask.ts';
import { isStopWord } from './stop-words.ts';

/** No more of a text is read, and no more terms are taken from it: an essay weighs as much as a long post. */
const longestText = 4_000;
const mostTerms = 64;
const longestTerm = 40;

const links = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,10}\/\S*/gi;
/** `@name`, `@name@host.example`, `@name.host.example`. */
const handles = /@[a-z0-9_]+(?:[@.-][a-z0-9_]+)*/g;
/** Words of others: what stands in quotation marks, after the mark of an old repost, in a line marked as quoted. */
const others = /"[^"\n]{1,1000}"|“[^”\n]{1,1000}[”"]|„[^“”\n]{1,1000}[“”]|«[^»\n]{1,1000}»|^[>＞].*$/gmu;
const reposted = /(?:^|[\s"“(])RT:? ?@/u;
/** What every private detail holds one of, in lower case, to spare most posts the many patterns. Wider than they are. */
const maybePrivate =
  /[0-9]|[a-z]@|school|academy|nurser|college|kindergarten|grammar|primary|infant|junior|\bst\b|saint|street|road|lane|avenue|close|crescent|terrace|gardens|grove|mews|boulevard|wynd|\bdot\b/;
const word = /#?[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’][\p{L}\p{M}]+)*/gu;
const possessive = /['’]s$/u;
const letter = /\p{L}/u;
const plain = /^[\x00-\x7f]*$/;

/**
 * The terms of an own post, each once: words by Unicode letters in lower case, hashtags with their sign. Left out: handles,
 * links, numbers, stop words, private details and whatever is somebody else's words.
 */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [found] of comparable(text).matchAll(word)) {
    const term = found.replace(possessive, '');
    const name = term.startsWith('#') ? term.slice(1) : term;
    if (name.length < 2 || term.length > longestTerm || !letter.test(name) || isStopWord(name)) continue;
    terms.add(term);
    if (terms.size === mostTerms) break;
  }
  return terms;
}

function comparable(text: string): string {
  const start = text.length > longestText ? text.slice(0, longestText) : text;
  const repost = start.search(reposted);
  const own = (repost < 0 ? start : start.slice(0, repost)).replace(others, ' ').replace(links, ' ');
  const small = lowerCase(own);
  const safe = maybePrivate.test(small) ? lowerCase(maskPrivate(own)) : small;
  return safe.replace(handles, ' ');
}

function lowerCase(text: string): string {
  return (plain.test(text) ? text : text.normalize('NFKC')).toLowerCase();
}
