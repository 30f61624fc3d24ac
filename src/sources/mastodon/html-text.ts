/** A post's HTML as the words a reader sees. */
export interface HtmlText {
  readonly text: string;
  /** Whether a link leads to anything but an account or a hashtag. */
  readonly hasLink: boolean;
}

/** Tags that end a line, and those that end a paragraph. Servers differ in what they allow. */
const lineTags = new Set(['br', 'li', 'div', 'tr', 'dt', 'dd']);
const paragraphTags = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What stands in these is no text; no server lets them through. */
const hiddenTags = new Set(['script', 'style', 'template']);

/**
 * The text of a post's HTML: breaks and paragraphs as line breaks, links and mentions by their own words (a shortened link has
 * all of its address in them), entities decoded once. Nothing of it is run or fetched; what looks like a tag in the
 * text of a post stays text. Goes over the input once, whatever it holds.
 */
export function textOfHtml(html: string): HtmlText {
  if (!/[<&]/.test(html)) return { text: html.trim(), hasLink: false };
  const walk: Walk = { text: '', hasLink: false, hiddenEnds: true, words: readerOfWords(html) };
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    if (open > at) walk.text += walk.words(html.slice(at, open));
    at = takeTag(html, open, walk);
  }
  return { text: tidy(at < html.length ? walk.text + walk.words(html.slice(at)) : walk.text), hasLink: walk.hasLink };
}

interface Walk {
  text: string;
  hasLink: boolean;
  /** Whether what hides its content may still be ended in the rest: else it is looked for once, not for each. */
  hiddenEnds: boolean;
  /** The characters between two tags as they are read. */
  readonly words: (raw: string) => string;
}

/** Takes what `<` begins; says where to go on. */
function takeTag(html: string, open: number, walk: Walk): number {
  const tag = tagAt(html, open);
  if (tag === null) {
    walk.text += '<';
    return open + 1;
  }
  if (tag.end < 0) {
    // A tag that never ends is no tag: what it would hide is shown.
    walk.text += walk.words(html.slice(open));
    return html.length;
  }
  if (tag.name === 'a' && !tag.isEnd) walk.hasLink ||= leadsOut(html.slice(open, tag.end));
  walk.text += breakOf(tag);
  if (!hiddenTags.has(tag.name) || tag.isEnd || !walk.hiddenEnds) return tag.end;
  const after = afterHidden(html, tag.end, tag.name);
  walk.hiddenEnds = after >= 0;
  return after < 0 ? tag.end : after;
}

interface Tag {
  /** In lower case; empty for comments and the like. */
  readonly name: string;
  readonly isEnd: boolean;
  /** The place after it; -1 when it never ends. */
  readonly end: number;
}

/** The tag that starts here; `null` where `<` is a character. */
function tagAt(html: string, open: number): Tag | null {
  if (html.startsWith('<!--', open)) return { name: '', isEnd: false, end: after(html, '-->', open + 4) };
  const isEnd = html.charCodeAt(open + 1) === slash;
  const start = isEnd ? open + 2 : open + 1;
  let stop = start;
  while (isOfName(html.charCodeAt(stop), stop === start)) stop++;
  if (stop > start) return { name: html.slice(start, stop).toLowerCase(), isEnd, end: endOfTag(html, stop) };
  const next = html[open + 1];
  return next === '!' || next === '?' ? { name: '', isEnd: false, end: after(html, '>', open) } : null;
}

const slash = 0x2f;

/** Letters of ASCII, and digits behind the first. By hand, as all that is done for each tag: a post has a dozen. */
function isOfName(code: number, isFirst: boolean): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (!isFirst && code >= 0x30 && code <= 0x39);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** The place after the `>` that ends a tag: one in the quotes of an attribute does not. */
function endOfTag(html: string, from: number): number {
  let quote = 0;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === greater) return at + 1;
    else if ((code === doubleQuote || code === singleQuote) && html.charCodeAt(at - 1) === equals) quote = code;
  }
  return -1;
}

function afterHidden(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : -1;
}

const classWords = /\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

const ofAccountOrTag = /(?:^|\s)(?:mention|hashtag)(?:\s|$)/;

function leadsOut(tag: string): boolean {
  const match = classWords.exec(tag.slice(0, 4096));
  return !ofAccountOrTag.test(match?.[1] ?? match?.[2] ?? match?.[3] ?? '') && /\shref\s*=/i.test(tag);
}

function breakOf({ name, isEnd }: Tag): string {
  if (name === 'br') return '\n';
  if (!isEnd) return '';
  return paragraphTags.has(name) ? '\n\n' : lineTags.has(name) ? '\n' : '';
}

/** Most posts have neither line breaks nor entities: looked for once, not between each two tags. */
function readerOfWords(html: string): (raw: string) => string {
  return /&|[\t\n\r\f]| {2}/.test(html) ? words : asTheyAre;
}

function asTheyAre(raw: string): string {
  return raw;
}

/** Characters between tags: runs of blanks are one, entities are what they stand for. */
function words(raw: string): string {
  const plain = /[\t\n\r\f]| {2}/.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, ' ') : raw;
  return plain.includes('&') ? decodeEntities(plain) : plain;
}

function tidy(text: string): string {
  let tidied = text;
  if (tidied.includes(' \n') || tidied.includes('\n ')) tidied = tidied.replace(/ *\n */g, '\n');
  if (tidied.includes('\n\n\n')) tidied = tidied.replace(/\n{3,}/g, '\n\n');
  return tidied.trim();
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  deg: '°',
};

/** Entities decoded once: `&amp;lt;` was typed `&lt;`. One that is not known stays as it stands. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,8})|#x([0-9a-f]{1,8})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(named, name) ? (named[name] ?? entity) : entity;
    const code = typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hex), 16);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
}
