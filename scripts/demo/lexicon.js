// The words a text can be filled with, given what it is about.

import { topics } from './topics.js';
import { places, subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */

const slugWords = [
  'ward',
  'night',
  'count',
  'board',
  'trolley',
  'report',
  'winter',
  'reply',
  'minutes',
  'letter',
  'roof',
];

/**
 * Word lists for one text; links are new each time.
 * @param {Rng} rng
 * @param {import('./topics.js').Topic} topic
 * @returns {import('./grammar.js').Lexicon}
 */
export function lexiconOf(rng, topic) {
  const slug = `${rng.pick(slugWords)}-${rng.pick(slugWords)}-${rng.int(100, 9999)}`;
  return {
    ...places,
    thing: topic.thing,
    fact: topic.fact,
    ask: topic.ask,
    who: topic.who,
    tag: [topic.tag],
    at: [`@${subject.handle}`],
    link: [rng.pick(places.link) + slug],
    ownlink: [`${subject.expandedWebsite}/${slug}`],
  };
}

/** @param {string} key @returns {import('./topics.js').Topic} */
export function topicOf(key) {
  const topic = topics.find((t) => t.key === key);
  if (!topic) throw new Error(`no topic named ${key}`);
  return topic;
}
