// Where in the conversations something is said: under which post, and when.

import { at } from './clock.js';
import { pileOnDays } from './own-posts.js';
import { topics } from './topics.js';
import { subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */
/** @typedef {import('./plan.js').Part} Part */
/** @typedef {import('./mentions.js').Interaction} Interaction */
/** @typedef {import('./mentions.js').Stage} Stage */

export const dayLength = 86_400_000;

/**
 * @typedef {object} Place where in the conversations something is said
 * @property {number} ms
 * @property {Interaction['kind']} kind
 * @property {import('./topics.js').Topic} topic
 * @property {Interaction['parent']} parent
 * @property {OwnPost | null} quoted
 */

/** @param {Stage} stage @param {Part} part @param {Interaction['kind']} kind @returns {Place} */
export function placeOf(stage, part, kind) {
  const { rng } = stage;
  const pile =
    part.pileOn ?? (rng.chance(part.pileOnShare) ? rng.pick(/** @type {const} */ (['clip', 'money'])) : null);
  if (pile === null) return placeOn(stage, stage.quietDay(), kind);
  const day = pileOnDays[pile][rng.chance(0.68) ? 0 : 1];
  const spark = stage.postsByDay
    .get(pileOnDays[pile][0])
    ?.find((p) => p.text.includes(pile === 'clip' ? 'or resign' : 'no cottage'));
  if (!spark || kind === 'mention' || rng.chance(0.15)) return placeOn(stage, day, kind);
  const from = Math.max(spark.ms, at(day));
  return placeUnder(rng, spark, { kind, ms: from + spread(rng, at(day) + dayLength - from) });
}

/** @param {Stage} stage @param {string} day @param {Interaction['kind']} kind @returns {Place} */
export function placeOn({ rng, postsByDay }, day, kind) {
  const post = rng.pick(postsByDay.get(day) ?? []);
  if (kind !== 'mention')
    return placeUnder(rng, post, { kind, ms: post.ms + spread(rng, at(day) + dayLength - post.ms) });
  const ms = at(day) + rng.pick([7, 8, 9, 12, 13, 16, 17, 18, 19, 20, 21, 22]) * 3_600_000 + rng.int(0, 3_599_999);
  return { ms, kind, topic: rng.pick(topics), parent: null, quoted: null };
}

/** @param {Rng} rng @param {OwnPost} post @param {{ kind: Interaction['kind'], ms: number }} how @returns {Place} */
function placeUnder(rng, post, { kind, ms }) {
  const parent = { id: post.id, userId: subject.id, handle: subject.handle, conversation: post.id };
  const under = { ms, topic: rng.chance(0.9) ? post.topic : rng.pick(topics) };
  return kind === 'quote' ? { ...under, kind, parent: null, quoted: post } : { ...under, kind, parent, quoted: null };
}

/** Most answers come soon. @param {Rng} rng @param {number} room milliseconds left @returns {number} */
export function spread(rng, room) {
  const delay = 20_000 + rng.heavy(4_200_000, 1.2);
  return delay < room ? delay : Math.floor(rng.next() * room * 0.98);
}

/** Under an abusive reply, addressed to its writer. @param {Stage} stage @returns {Place} */
export function underAbuse({ rng, told }) {
  const abusive = told.filter((i) => i.person.role === 'troll' && i.kind === 'reply');
  const to = rng.pick(abusive);
  const midnight = Math.floor(to.ms / dayLength) * dayLength + dayLength;
  const parent = {
    id: to.id,
    userId: to.person.id,
    handle: to.person.handle,
    conversation: to.parent?.conversation ?? to.id,
  };
  return { ms: to.ms + spread(rng, midnight - to.ms), kind: 'reply', topic: to.topic, parent, quoted: null };
}
