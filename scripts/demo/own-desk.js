// The subject at her desk: one function per kind of post. own-posts.js decides when.

import { at, snowflake } from './clock.js';
import { expand } from './grammar.js';
import { lexiconOf } from './lexicon.js';
import { createBag } from './prng.js';
import { topics } from './topics.js';
import * as words from './words-own.js';
import { subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./people.js').Person} Person */

/**
 * @typedef {object} OwnPost
 * @property {string} id
 * @property {number} ms
 * @property {string} text unescaped, with full links
 * @property {'post' | 'reply' | 'thread' | 'quote' | 'repost'} kind
 * @property {import('./topics.js').Topic} topic
 * @property {{ id: string | null, userId: string, handle: string | null } | null} replyTo
 * @property {{ id: string, handle: string } | null} quoted
 * @property {readonly { handle: string, name: string, id: string }[]} mentioned
 * @property {boolean} media
 * @property {number} likes
 * @property {number} reposts
 * @property {readonly string[] | null} versions ids of all versions where it was edited
 * @property {string | null} note the whole text where it is longer than a post
 */

/** @typedef {Partial<OwnPost> & { template: string }} Draft `text` is put before what the template gives */

/**
 * @typedef {object} Desk
 * @property {Rng} rng
 * @property {readonly Person[]} people
 * @property {OwnPost[]} posts
 * @property {{ campaign: () => string, everyday: () => string, replies: () => string, quotes: () => string,
 *   reposted: () => string, notes: () => string, threads: () => readonly string[] }} next
 */

const levelChange = at('2022-10-27');

/** @param {Rng} rng @param {readonly Person[]} people @returns {Desk} */
export function createDesk(rng, people) {
  const next = {
    campaign: createBag(rng, words.campaign),
    everyday: createBag(rng, words.everyday),
    replies: createBag(rng, words.replies),
    quotes: createBag(rng, words.quotes),
    reposted: createBag(rng, words.reposted),
    notes: createBag(rng, words.notes),
    threads: createBag(rng, words.threads),
  };
  return { rng, people, posts: [], next };
}

/** @param {Desk} desk @param {number} ms @param {Draft} draft @returns {OwnPost} */
export function write(desk, ms, { template, ...draft }) {
  const topic = draft.topic ?? desk.rng.pick(topics);
  const text = (draft.text ?? '') + expand(desk.rng, template, lexiconOf(desk.rng, topic));
  const post = { ...blankPost(desk.rng, ms), ...draft, topic, text };
  Object.assign(post, engagement(desk.rng, post));
  desk.posts.push(post);
  return post;
}

/** @param {Desk} desk @param {number} ms */
export function writeCampaign(desk, ms) {
  write(desk, ms, { template: desk.next.campaign(), media: desk.rng.chance(0.14) });
}

/** @param {Desk} desk @param {number} ms */
export function writeEveryday(desk, ms) {
  write(desk, ms, { template: desk.next.everyday(), media: desk.rng.chance(0.3) });
}

/** A reply; some lack the post or the handle replied to, as archives do. @param {Desk} desk @param {number} ms */
export function writeReply(desk, ms) {
  const { rng } = desk;
  const to = knownBy(desk, ms);
  const third = rng.chance(0.2) ? knownBy(desk, ms) : to;
  const mentioned = third === to ? [to] : [to, third];
  const gap = rng.next();
  const id = gap < 0.12 ? null : snowflake(ms - rng.int(120_000, 18_000_000), rng.int(0, 4_194_303));
  write(desk, ms, {
    template: desk.next.replies(),
    text: `${mentioned.map((p) => `@${p.handle}`).join(' ')} `,
    kind: 'reply',
    replyTo: { id, userId: to.id, handle: gap > 0.94 ? null : to.handle },
    mentioned: mentioned.map((p) => (gap > 0.9 ? { ...p, id: '-1' } : p)),
  });
}

/** @param {Desk} desk @param {number} ms */
export function writeQuote(desk, ms) {
  const { rng } = desk;
  const id = snowflake(ms - rng.int(600_000, 86_400_000), rng.int(0, 4_194_303));
  write(desk, ms, { template: desk.next.quotes(), kind: 'quote', quoted: { id, handle: knownBy(desk, ms).handle } });
}

/** @param {Desk} desk @param {number} ms */
export function writeRepost(desk, ms) {
  const of = knownBy(desk, ms);
  write(desk, ms, { template: desk.next.reposted(), text: `RT @${of.handle}: `, kind: 'repost', mentioned: [of] });
}

/** @param {Desk} desk @param {number} ms */
export function writeThread(desk, ms) {
  const topic = desk.rng.pick(topics);
  /** @type {OwnPost | null} */
  let last = null;
  let when = ms;
  for (const template of desk.next.threads()) {
    /** @type {OwnPost['replyTo']} */
    const replyTo = last && { id: last.id, userId: subject.id, handle: handleAt(when) };
    last = write(desk, when, { template, topic, kind: last ? 'thread' : 'post', replyTo });
    when += desk.rng.int(35_000, 240_000);
  }
}

/** @param {Desk} desk @param {number} ms @param {Partial<OwnPost>} [rest] @returns {OwnPost} */
export function writeNote(desk, ms, rest = {}) {
  const topic = desk.rng.pick(topics);
  const note = expand(desk.rng, desk.next.notes(), lexiconOf(desk.rng, topic));
  const cut = `${Array.from(note).slice(0, 274).join('').trimEnd()}…`;
  return write(desk, ms, { ...rest, template: cut, topic, note });
}

/** Two long posts in one second, as a thread sent at once, and a long reply to somebody. @param {Desk} desk @param {number} ms */
export function writeNoteThread(desk, ms) {
  const first = writeNote(desk, ms + 110);
  writeNote(desk, ms + 640, { kind: 'thread', replyTo: { id: first.id, userId: subject.id, handle: subject.handle } });
  const to = knownBy(desk, ms);
  const replyTo = { id: snowflake(ms, 4711), userId: to.id, handle: to.handle };
  writeNote(desk, ms + 5_400_000, { text: `@${to.handle} `, kind: 'reply', replyTo, mentioned: [to] });
}

/** Six later posts get a second version a few minutes on. @param {Desk} desk */
export function editSome({ rng, posts }) {
  const editable = posts.filter((p) => p.kind === 'post' && p.ms > at('2022-11-15') && !p.note);
  for (const post of rng.shuffle(editable).slice(0, 6)) posts.push(secondVersion(rng, post));
}

/** @param {Rng} rng @param {OwnPost} post @returns {OwnPost} */
function secondVersion(rng, post) {
  const ms = post.ms + rng.int(90_000, 1_500_000);
  const id = snowflake(ms, rng.int(0, 4_194_303));
  post.versions = [post.id, id];
  const second = { ...post, ms, id, text: `${post.text}${rng.pick([' (Typo mended.)', ' Edited: the date.', ' 💙'])}` };
  post.likes = Math.floor(post.likes / 9);
  post.reposts = Math.floor(post.reposts / 9);
  return second;
}

/** @param {Rng} rng @param {number} ms @returns {OwnPost} */
export function blankPost(rng, ms) {
  return {
    id: snowflake(ms, rng.int(0, 4_194_303)),
    ms,
    text: '',
    kind: 'post',
    topic: topics[0],
    replyTo: null,
    quoted: null,
    mentioned: [],
    media: false,
    likes: 0,
    reposts: 0,
    versions: null,
    note: null,
  };
}

/** Likes and reposts: a long tail, and a lower level after late October 2022. @param {Rng} rng @param {OwnPost} post */
export function engagement(rng, post) {
  if (post.kind === 'repost') return { likes: 0, reposts: 0 };
  const share = post.kind === 'reply' ? 0.06 : post.kind === 'thread' ? 0.5 : 1;
  const likes = rng.heavy((post.ms < levelChange ? 58 : 23) * share, 1.05);
  return { likes, reposts: Math.min(likes * 2, rng.heavy(likes * 0.24, 0.6)) };
}

/** Somebody who had joined by then. @param {Desk} desk @param {number} ms @returns {Person} */
function knownBy({ rng, people }, ms) {
  for (;;) {
    const person = rng.pick(people);
    if (person.createdAt < ms) return person;
  }
}

/** Her handle then. @param {number} ms @returns {string} */
function handleAt(ms) {
  return ms < at(subject.renamedAt) ? subject.formerHandle : subject.handle;
}
