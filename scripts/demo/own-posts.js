// When the subject posts, 2019 to October 2026; archive.js gives the posts X's shape.

import { at } from './clock.js';
import { expand } from './grammar.js';
import { lexiconOf, topicOf } from './lexicon.js';
import * as desks from './own-desk.js';
import { createBag } from './prng.js';
import { replies, sparks } from './words-own.js';
import { exportedAt, subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */

/** The days of 2026 that somebody captured. */
export const captureDays = [
  ...['03-03', '03-09', '03-17', '03-24', '03-30', '04-02', '04-08', '04-15', '04-21', '04-28', '05-05', '05-13'],
  ...['05-14', '05-15', '05-20', '05-27', '06-03', '06-10', '06-18', '06-25', '07-01', '07-07', '07-14', '07-22'],
  ...['07-29', '08-06', '08-13', '08-25', '09-02', '09-09', '09-16', '09-21', '09-22', '09-23', '09-29', '10-01'],
  ...['10-06', '10-09', '10-13', '10-16'],
].map((day) => `2026-${day}`);

/** Each pile-on begins with a post of hers on its first day. */
export const pileOnDays = /** @type {const} */ ({
  clip: ['2026-05-14', '2026-05-15'],
  money: ['2026-09-22', '2026-09-23'],
});

/** How many times she sat down to post, by year; a thread is one time. */
const sittings = { 2019: 22, 2020: 50, 2021: 58, 2022: 82, 2023: 62, 2024: 46, 2025: 46 };

const day = 86_400_000;

/**
 * Everything she posted by herself, oldest first; her answers to captured people are `answersTo`.
 * @param {Rng} rng
 * @param {readonly import('./people.js').Person[]} people
 * @returns {OwnPost[]}
 */
export function inventOwnPosts(rng, people) {
  const desk = desks.createDesk(rng, people);
  for (const [year, count] of Object.entries(sittings)) {
    for (let i = 0; i < count; i += 1) sitDown(desk, momentIn(rng, Number(year)));
  }
  for (let i = 0; i < 12; i += 1) sitDown(desk, at('2026-01-03') + rng.int(0, 57 * day));
  for (const captured of captureDays) postOnDay(desk, captured);
  for (const gap of [1, 2, 3]) desks.writeNote(desk, at('2026-02-10T19:00:00Z') + gap * 55 * day);
  desks.writeNoteThread(desk, at('2026-06-25T19:30:12Z'));
  desks.editSome(desk);
  return desk.posts.sort((a, b) => a.ms - b.ms);
}

/** @param {import('./own-desk.js').Desk} desk @param {number} ms */
function sitDown(desk, ms) {
  const dice = desk.rng.next();
  if (dice < 0.36) desks.writeCampaign(desk, ms);
  else if (dice < 0.48) desks.writeEveryday(desk, ms);
  else if (dice < 0.72) desks.writeReply(desk, ms);
  else if (dice < 0.87) desks.writeRepost(desk, ms);
  else if (dice < 0.93) desks.writeQuote(desk, ms);
  else if (dice < 0.975 || ms < at('2023-03-01')) desks.writeThread(desk, ms);
  else desks.writeNote(desk, ms);
}

/** @param {import('./own-desk.js').Desk} desk @param {string} date */
function postOnDay(desk, date) {
  const topic = topicOf('corridors');
  if (date === pileOnDays.clip[0]) desks.write(desk, at(`${date}T07:40:21Z`), { template: sparks.clip, topic });
  if (date === pileOnDays.money[0]) desks.write(desk, at(`${date}T08:12:47Z`), { template: sparks.money, topic });
  desks.writeCampaign(desk, at(`${date}T06:20:00Z`) + desk.rng.int(0, 10_800_000));
  if (desk.rng.chance(0.55)) desks.writeCampaign(desk, at(`${date}T16:30:00Z`) + desk.rng.int(0, 9_000_000));
  if (desk.rng.chance(0.35)) desks.writeEveryday(desk, at(`${date}T11:00:00Z`) + desk.rng.int(0, 9_000_000));
}

/** A time of day people post at. @param {Rng} rng @param {number} year @returns {number} */
function momentIn(rng, year) {
  const from = Math.max(at(`${year}-01-01`), at(subject.createdAt) + day);
  const date = Math.floor((from + rng.next() * (at(`${year + 1}-01-01`) - from)) / day) * day;
  const hour = rng.pick([6, 7, 7, 8, 9, 12, 13, 13, 17, 18, 19, 20, 20, 21, 21, 22, 23, 2, 4]);
  return date + hour * 3_600_000 + rng.int(0, 3_599_999);
}

const answered = ['question', 'thanks', 'story', 'criticism', 'offtopic', 'moneyTalk'];

/**
 * Her answers to people in the capture, so that the two inputs hold one conversation.
 * @param {Rng} rng
 * @param {readonly import('./mentions.js').Interaction[]} interactions
 * @returns {OwnPost[]}
 */
export function answersTo(rng, interactions) {
  const next = createBag(rng, replies);
  const open = interactions.filter((i) => answered.includes(i.intent));
  return rng
    .shuffle(open)
    .slice(0, 46)
    .map((to) => {
      const ms = Math.min(to.ms + rng.int(300_000, 15_000_000), at(exportedAt) - rng.int(60_000, 6_000_000));
      const text = `@${to.person.handle} ${expand(rng, next(), lexiconOf(rng, to.topic))}`;
      const replyTo = { id: to.id, userId: to.person.id, handle: to.person.handle };
      const post = { ...desks.blankPost(rng, ms), text, topic: to.topic, replyTo, mentioned: [to.person] };
      return { ...post, kind: /** @type {const} */ ('reply'), ...desks.engagement(rng, { ...post, kind: 'reply' }) };
    });
}
