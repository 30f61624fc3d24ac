// Turns templates into text: `[this|that]` chooses, `{slot}` looks up a word list, and a voice types it.

/**
 * @typedef {Readonly<Record<string, readonly string[]>>} Lexicon
 * @typedef {'plain' | 'lower' | 'typo' | 'text' | 'shouty' | 'emoji' | 'formal'} Voice
 */

const innermostChoice = /\[([^[\]]*)\]/;
const slot = /\{(\w+)\}/;
const keepAsIs = /^(?:[@#]|https?:)/;

const shorthand = new Map([
  ['you', 'u'],
  ['your', 'ur'],
  ["you're", 'ur'],
  ['are', 'r'],
  ['please', 'pls'],
  ['because', 'cos'],
  ['people', 'ppl'],
  ['thanks', 'thx'],
  ['though', 'tho'],
  ['probably', 'prob'],
  ['about', 'abt'],
  ["don't", 'dont'],
]);

/** Emoji by mood, so that nobody claps at a death. */
const moods = {
  warm: ['👏', '💙', '🙏', '💪', '❤️', '🙌', '💯', '🌈'],
  sad: ['😔', '😢', '💔', '🙏', '💙'],
  musing: ['🤔', '🙂', '🙏', '👀', '🤷‍♀️', '☕'],
  cross: ['🙄', '😡', '👎', '🤦‍♀️', '😤'],
};

/** @typedef {keyof typeof moods} Mood */

/**
 * One text of a template.
 * @param {import('./prng.js').Rng} rng
 * @param {string} template
 * @param {Lexicon} lexicon
 * @returns {string}
 */
export function expand(rng, template, lexicon) {
  let text = template;
  for (let found = slot.exec(text) ?? innermostChoice.exec(text); found; ) {
    const filler = text[found.index] === '{' ? lookUp(rng, found[1], lexicon) : rng.pick(found[1].split('|'));
    text = text.slice(0, found.index) + filler + text.slice(found.index + found[0].length);
    found = slot.exec(text) ?? innermostChoice.exec(text);
  }
  return tidy(text);
}

/**
 * @param {import('./prng.js').Rng} rng
 * @param {string} name
 * @param {Lexicon} lexicon
 * @returns {string}
 */
function lookUp(rng, name, lexicon) {
  const words = lexicon[name];
  if (!words) throw new Error(`no word list named ${name}`);
  return rng.pick(words);
}

/** @param {string} text @returns {string} */
function tidy(text) {
  const spaced = text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.?!])(?!\.)/g, '$1')
    .trim();
  return spaced.replace(/(^|[.?!] )([a-z])(?![a-z]*:)/g, (_, before, letter) => before + letter.toUpperCase());
}

/**
 * The text as this writer would type it.
 * @param {import('./prng.js').Rng} rng
 * @param {string} text
 * @param {{ voice: Voice, mood: Mood }} how
 * @returns {string}
 */
export function speak(rng, text, { voice, mood }) {
  if (voice === 'lower') return byWord(text, (w) => w.toLowerCase()).replace(/\.$/, '');
  if (voice === 'typo') return byWord(text, (w) => (rng.chance(0.07) ? misspell(rng, w) : w));
  if (voice === 'text') return byWord(text, abbreviate).replace(/\.$/, '');
  if (voice === 'shouty') return shout(rng, text);
  if (voice === 'emoji') return `${text} ${rng.pick(moods[mood]).repeat(rng.pick([1, 1, 1, 2, 3]))}`;
  return text;
}

/**
 * @param {string} text
 * @param {(word: string) => string} change
 * @returns {string}
 */
function byWord(text, change) {
  return text
    .split(/(\s+)/)
    .map((w) => (keepAsIs.test(w) ? w : change(w)))
    .join('');
}

/** @param {import('./prng.js').Rng} rng @param {string} word @returns {string} */
function misspell(rng, word) {
  if (word.includes("'")) return word.replace("'", '');
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const i = rng.int(1, word.length - 2);
  const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  return rng.pick([swapped, word.slice(0, i) + word.slice(i + 1), word.slice(0, i) + word[i] + word.slice(i)]);
}

/** @param {string} word @returns {string} */
function abbreviate(word) {
  const bare = /^([\w']+)(.*)$/.exec(word.toLowerCase());
  if (!bare) return word;
  return (shorthand.get(bare[1]) ?? bare[1].replace("'", '')) + bare[2];
}

/** @param {import('./prng.js').Rng} rng @param {string} text @returns {string} */
function shout(rng, text) {
  const sentences = text.split(/(?<=[.?!]) /);
  const loud = rng.int(0, sentences.length - 1);
  return sentences
    .map((s, i) => (i === loud ? byWord(s, (w) => w.toUpperCase()).replace(/\.$/, rng.pick(['!', '!!', '!!!'])) : s))
    .join(' ');
}
