// What X does to a text: short links, escapes, and the list of what is in it.

const linkPattern = /https?:\/\/(?!t\.co\/)[^\s"<>)]+/g;
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * @typedef {object} Link
 * @property {string} url the short one
 * @property {string} expanded
 */

/** @typedef {ReadonlyMap<string, { id: string, name: string }>} Directory lower-case handle → account */

/** As X escapes texts: these three and nothing else. @param {string} text @returns {string} */
export function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A short link, always the same for the same address. @param {string} address @returns {string} */
export function shortLink(address) {
  let hash = 0xcbf29ce484222325n;
  for (const char of address) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0) ?? 0)) * 0x100000001b3n);
  let code = '';
  for (; code.length < 10; hash /= 62n) code += base62[Number(hash % 62n)];
  return `https://t.co/${code}`;
}

/** @param {string} text @returns {{ text: string, links: Link[] }} */
export function shortenLinks(text) {
  /** @type {Link[]} */
  const links = [];
  const short = text.replace(linkPattern, (expanded) => {
    const url = shortLink(expanded);
    links.push({ url, expanded });
    return url;
  });
  return { text: short, links };
}

/**
 * Hashtags, handles and links of a text as X prints it, with places counted in code points.
 * @param {string} text
 * @param {readonly Link[]} links
 * @param {Directory} directory
 */
export function entitiesOf(text, links, directory) {
  const hashtags = [...text.matchAll(/#([\p{L}_]\w*)/gu)].map((m) => ({ text: m[1], indices: span(text, m) }));
  const mentions = [...text.matchAll(/@(\w{2,15})/g)].flatMap((m) => {
    const account = directory.get(m[1].toLowerCase());
    if (!account) return [];
    return [{ id_str: account.id, name: account.name, screen_name: m[1], indices: span(text, m) }];
  });
  const urls = links.map(({ url, expanded }) => ({
    display_url: expanded.replace(/^https?:\/\//, '').slice(0, 26),
    expanded_url: expanded,
    url,
    indices: span(text, { 0: url, index: text.indexOf(url) }),
  }));
  return { hashtags, symbols: [], urls, user_mentions: mentions };
}

/** @param {string} text @param {{ 0: string, index: number }} match @returns {[number, number]} */
function span(text, match) {
  const start = lengthOf(text.slice(0, match.index));
  return [start, start + lengthOf(match[0])];
}

/** Length in code points. @param {string} text @returns {number} */
export function lengthOf(text) {
  return Array.from(text).length;
}

/** Where the words begin after the handles in front of a reply. @param {string} text @returns {number} */
export function bodyStart(text) {
  return /^(?:@\w+ )*/.exec(text)?.[0].length ?? 0;
}
