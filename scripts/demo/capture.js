// The capture: what a browser extension wrote down while somebody looked at searches for the subject.

import { at, snowflake } from './clock.js';
import { expand } from './grammar.js';
import { interactionWebPost, ownWebPost, subjectPerson, webPost, webRepost } from './graphql.js';
import { lexiconOf } from './lexicon.js';
import { captureDays } from './own-posts.js';
import { abusiveIntents } from './plan.js';
import { createBag } from './prng.js';
import { topics } from './topics.js';
import { adverts, unrelated } from './words-around.js';
import { subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */
/** @typedef {import('./mentions.js').Interaction} Interaction */
/** @typedef {import('./shapes.js').Directory} Directory */

/**
 * @typedef {object} Sight one thing seen on one captured day
 * @property {string} day
 * @property {number} ms sorts the page, newest first
 * @property {Record<string, unknown>} item
 * @property {'to' | 'at' | 'detail'} view
 * @property {string | null} page the post whose page it was, for `detail`
 */

/**
 * @typedef {object} Scene what there is to see
 * @property {Rng} rng
 * @property {readonly Person[]} people
 * @property {readonly OwnPost[]} ownPosts
 * @property {readonly Interaction[]} interactions
 * @property {Directory} directory
 */

const dayLength = 86_400_000;
const counts = { reposts: 95, unrelated: 46, ownPosts: 28, adverts: 6, tombstones: 12, seenTwice: 68, authorless: 3 };

/**
 * The lines of the capture, in the order they were collected; one of them is broken off.
 * @param {Scene} scene
 * @returns {string[]}
 */
export function captureLines(scene) {
  const sights = [
    ...interactionSights(scene),
    ...repostSights(scene),
    ...unrelatedSights(scene),
    ...ownSights(scene),
    ...tombstoneSights(scene.rng),
  ];
  const order = sights.sort((a, b) => (a.day === b.day ? b.ms - a.ms : a.day < b.day ? -1 : 1));
  const lines = collect(scene.rng, order);
  const cut = Math.floor(lines.length * 0.6);
  lines.splice(cut, 0, lines[cut].slice(0, 700));
  return lines;
}

/** @param {number} ms @returns {string} */
function dayOf(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}

/** @param {Scene} scene @returns {Sight[]} */
function interactionSights({ rng, interactions, directory }) {
  let authorless = counts.authorless;
  return interactions.map((said) => {
    const post = webPost(interactionWebPost(said, directory), directory);
    const hidden = abusiveIntents.has(said.intent) && rng.chance(0.35);
    if (said.intent === 'agreement' && authorless > 0 && rng.chance(0.05)) {
      authorless -= 1;
      Object.assign(post.core, { user_results: {} });
    }
    const onPage = said.parent !== null && said.parent.userId === subject.id && rng.chance(0.08);
    const view = onPage ? 'detail' : said.kind === 'reply' ? 'to' : 'at';
    const item = hidden ? limited(post) : { ...post, id: said.id, promoted: false };
    return { day: dayOf(said.ms), ms: said.ms, item, view, page: said.parent?.conversation ?? null };
  });
}

/** X shows it on request only; the post sits one level down. @param {object} tweet */
function limited(tweet) {
  const limitedActionResults = { limited_actions: [{ action: 'Reply' }, { action: 'Retweet' }] };
  return { __typename: 'TweetWithVisibilityResults', limitedActionResults, tweet, id: null, promoted: false };
}

/** @param {Scene} scene @returns {Sight[]} */
function repostSights({ rng, people, ownPosts, directory }) {
  const captured = new Set(captureDays);
  const recent = ownPosts.filter((p) => p.kind === 'post' && captured.has(dayOf(p.ms)));
  return Array.from({ length: counts.reposts }, () => {
    const post = rng.pick(recent);
    const midnight = at(dayOf(post.ms)) + dayLength;
    const ms = post.ms + Math.floor(rng.next() * (midnight - post.ms));
    const repost = webRepost(post, { ms, low: rng.int(0, 4_194_303), person: pickBefore(rng, people, ms) }, directory);
    return { day: dayOf(ms), ms, item: { ...repost, id: repost.rest_id, promoted: false }, view: 'at', page: null };
  });
}

/** Posts that came along on the page, and adverts. @param {Scene} scene @returns {Sight[]} */
function unrelatedSights({ rng, people, directory }) {
  const nextText = createBag(rng, unrelated);
  const nextAdvert = createBag(rng, adverts);
  return Array.from({ length: counts.unrelated + counts.adverts }, (_, i) => {
    const promoted = i >= counts.unrelated;
    const ms = at(rng.pick(captureDays)) + rng.int(0, dayLength - 1);
    const [person, other] = [pickBefore(rng, people, ms), pickBefore(rng, people, ms)];
    const words = expand(rng, promoted ? nextAdvert() : nextText(), lexiconOf(rng, rng.pick(topics)));
    const id = snowflake(ms, rng.int(0, 4_194_303));
    const to =
      !promoted && rng.chance(0.35)
        ? { id: snowflake(ms - 3_600_000, 77), userId: other.id, handle: other.handle }
        : null;
    const parent = to && { ...to, conversation: to.id };
    const text = to ? `@${to.handle} ${words}` : words;
    const post = { id, ms, person, text, lang: 'en', likes: rng.heavy(3, 1.4), parent, quoted: null, reposted: null };
    return { day: dayOf(ms), ms, item: { ...webPost(post, directory), id, promoted }, view: 'at', page: null };
  });
}

/** @param {Scene} scene @returns {Sight[]} */
function ownSights({ rng, ownPosts, directory }) {
  const captured = new Set(captureDays);
  const seen = ownPosts.filter((p) => captured.has(dayOf(p.ms)) && p.kind !== 'repost' && !p.note);
  return rng
    .shuffle(seen)
    .slice(0, counts.ownPosts)
    .map((post) => {
      const item = { ...webPost(ownWebPost(post), directory), id: post.id, promoted: false };
      return { day: dayOf(post.ms), ms: post.ms, item, view: 'detail', page: post.id };
    });
}

/** Somebody who had joined by then. @param {Rng} rng @param {readonly Person[]} people @param {number} ms */
function pickBefore(rng, people, ms) {
  return rng.pick(people.filter((p) => p.createdAt < ms));
}

/** Where a post used to be. @param {Rng} rng @returns {Sight[]} */
function tombstoneSights(rng) {
  const reasons = ['This Post was deleted by the Post author.', 'This Post is from an account that no longer exists.'];
  return Array.from({ length: counts.tombstones }, () => {
    const day = rng.pick(captureDays);
    const tombstone = { __typename: 'TextTombstone', text: { rtl: false, text: rng.pick(reasons) } };
    const item = { __typename: 'TweetTombstone', tombstone, id: null, promoted: false };
    return { day, ms: at(day) + rng.int(0, dayLength - 1), item, view: 'detail', page: null };
  });
}

/**
 * Collects what is seen the morning after each day; some posts are seen twice, the second time with more likes.
 * @param {Rng} rng
 * @param {readonly Sight[]} sights
 * @returns {string[]}
 */
function collect(rng, sights) {
  const again = new Set(rng.shuffle(sights.filter((s) => 'rest_id' in s.item)).slice(0, counts.seenTwice));
  /** @type {string[]} */
  const lines = [];
  let clock = 0;
  let session = 0;
  for (const [i, sight] of sights.entries()) {
    if (sight.day !== sights[i - 1]?.day) {
      clock = at(sight.day) + dayLength + rng.int(22_000_000, 27_000_000);
      session += 1;
    }
    clock += rng.int(40, 1_900);
    lines.push(line(sight, { number: lines.length + 1, session, clock }));
    if (!again.has(sight)) continue;
    clock += rng.int(2_000, 9_000);
    lines.push(line({ ...sight, item: laterOn(sight.item) }, { number: lines.length + 1, session, clock }));
  }
  return lines;
}

/** The same post with newer counts. @param {Record<string, unknown>} item */
function laterOn(item) {
  const legacy = /** @type {{ favorite_count: number }} */ (item.legacy);
  return { ...item, legacy: { ...legacy, favorite_count: legacy.favorite_count + 1 } };
}

/**
 * @param {Sight} sight
 * @param {{ number: number, session: number, clock: number }} when
 * @returns {string}
 */
function line(sight, { number, session, clock }) {
  const id = typeof sight.item.id === 'string' ? sight.item.id : null;
  // On the page of a post the extension turns ids into numbers, and their last digits are lost.
  const rounded = sight.view === 'detail' && id !== null;
  return JSON.stringify({
    nav_index: `${session}:1:${number % 9 === 0 ? 'NaN' : (number % 40) + 1}`,
    item_id: rounded ? String(Number(id)) : (id ?? 'undefined'),
    timestamp_collected: clock,
    last_updated: clock,
    source_platform: 'twitter.com',
    ...addresses(sight),
    user_agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
    data: rounded ? { ...sight.item, id: Number(id) } : sight.item,
    id: number,
  });
}

/** @param {Sight} sight */
function addresses({ view, page, day }) {
  if (view === 'detail') {
    const path = page ? `${subject.handle}/status/${page}` : subject.handle;
    return { source_platform_url: `https://x.com/${path}`, source_url: 'https://x.com/i/api/graphql/xmpl/TweetDetail' };
  }
  const next = dayOf(at(day) + dayLength);
  const query = encodeURIComponent(`${view === 'to' ? 'to:' : '@'}${subject.handle} since:${day} until:${next}`);
  return {
    source_platform_url: `https://x.com/search?q=${query}&f=live`,
    source_url: 'https://x.com/i/api/graphql/xmpl/SearchTimeline',
  };
}

/** Everyone whose handle may be named in a text. @param {readonly Person[]} people @returns {Directory} */
export function directoryOf(people) {
  const everyone = [...people, subjectPerson, { ...subjectPerson, handle: subject.formerHandle }];
  return new Map(everyone.map((p) => [p.handle.toLowerCase(), { id: p.id, name: p.name }]));
}
