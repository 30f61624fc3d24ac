// How many of what, by whom, in which form: the make-up of the mentions.

import * as around from './words-around.js';
import * as hostile from './words-hostile.js';
import * as stories from './words-stories.js';
import * as talk from './words-talk.js';

/** @typedef {import('./words-people.js').Role} Role */
/** @typedef {'reply' | 'mention' | 'quote'} Kind */

/**
 * @typedef {object} Part
 * @property {string} intent what its writer is up to
 * @property {number} count
 * @property {readonly string[]} templates
 * @property {readonly Role[]} roles drawn from evenly; name one twice for twice the share
 * @property {readonly Kind[]} kinds likewise
 * @property {'clip' | 'money' | null} pileOn happens only in that pile-on
 * @property {number} pileOnShare else the share that falls on pile-on days
 */

const reply = /** @type {const} */ (['reply', 'reply', 'reply', 'reply', 'reply', 'reply', 'mention']);
const mention = /** @type {const} */ (['mention']);
const quote = /** @type {const} */ (['quote']);
const hostileKinds = /** @type {const} */ (['reply', 'reply', 'reply', 'mention', 'quote']);

/**
 * @param {string} intent
 * @param {number} count
 * @param {readonly string[]} templates
 * @param {Partial<Part>} [rest]
 * @returns {Part}
 */
function part(intent, count, templates, rest = {}) {
  /** @type {readonly Role[]} */
  const roles = ['patient', 'supporter', 'colleague'];
  return { intent, count, templates, roles, kinds: reply, pileOn: null, pileOnShare: 0.06, ...rest };
}

/** @type {readonly Part[]} */
const ordinary = [
  part('question', 112, talk.question, {
    roles: ['patient', 'patient', 'supporter', 'supporter', 'colleague', 'critic'],
  }),
  part('thanks', 100, talk.thanks, { roles: ['patient', 'patient', 'supporter', 'colleague'], pileOnShare: 0.12 }),
  part('agreement', 118, talk.agree, { roles: ['supporter', 'supporter', 'patient', 'colleague'], pileOnShare: 0.22 }),
  part('story', 96, stories.story, { roles: ['patient', 'patient', 'patient', 'supporter'] }),
  part('colleague', 78, stories.colleague, { roles: ['colleague'] }),
  part('argument', 40, stories.argument, { roles: ['critic', 'supporter', 'colleague', 'patient'] }),
  part('news', 56, around.news, { roles: ['supporter', 'supporter', 'journalist', 'organisation'], kinds: mention }),
  part('journalist', 14, around.journalist, { roles: ['journalist'], pileOnShare: 0.3 }),
  part('organisation', 24, around.organisation, { roles: ['organisation'], kinds: mention }),
  part('offtopic', 52, around.offtopic, { roles: ['patient', 'supporter', 'colleague', 'critic'] }),
  part('friendlySwearing', 26, around.friendlySwearing, { roles: ['colleague', 'supporter', 'patient'] }),
  part('quoteGood', 50, talk.quoteGood, {
    roles: ['supporter', 'colleague', 'organisation'],
    kinds: quote,
    pileOnShare: 0.15,
  }),
  part('quoteTalk', 22, talk.quoteTalk, { roles: ['journalist', 'critic', 'supporter'], kinds: quote }),
];

/** @type {readonly Part[]} */
const sharp = [
  part('criticism', 84, hostile.criticism, {
    roles: ['critic', 'critic', 'critic', 'patient', 'colleague'],
    pileOnShare: 0.25,
  }),
  part('clipTalk', 24, hostile.pileOn.clip.talk, { roles: ['supporter', 'patient', 'critic'], pileOn: 'clip' }),
  part('moneyTalk', 24, hostile.pileOn.money.talk, { roles: ['supporter', 'patient', 'critic'], pileOn: 'money' }),
  part('criticism', 10, hostile.pileOn.clip.criticism, { roles: ['critic', 'colleague'], pileOn: 'clip' }),
  part('criticism', 10, hostile.pileOn.money.criticism, { roles: ['critic', 'supporter'], pileOn: 'money' }),
  part('condemnation', 30, hostile.condemnation, {
    roles: ['supporter', 'colleague', 'patient'],
    kinds: hostileKinds,
    pileOnShare: 0.85,
  }),
];

const byTrolls = /** @type {const} */ ({ roles: ['troll', 'troll', 'troll', 'troll', 'critic'], kinds: hostileKinds });

/** @type {readonly Part[]} */
const abusive = [
  part('insult', 22, hostile.insult, { ...byTrolls, pileOnShare: 0.5 }),
  part('accusation', 13, hostile.accusation, { ...byTrolls, pileOnShare: 0.3 }),
  part('accusation', 5, hostile.pileOn.clip.accusation, { ...byTrolls, pileOn: 'clip' }),
  part('accusation', 8, hostile.pileOn.money.accusation, { ...byTrolls, pileOn: 'money' }),
  part('pasted', 12, [hostile.pastedAccusation], { roles: ['troll'], kinds: mention, pileOn: 'money' }),
  part('profanity', 8, hostile.abuse.profanity, { ...byTrolls, pileOnShare: 0.4 }),
  part('threat', 5, hostile.abuse.threat, { roles: ['troll'], pileOnShare: 0.6 }),
  part('doxxing', 5, hostile.abuse.doxxing, { roles: ['troll'], kinds: ['reply', 'mention'], pileOnShare: 0.5 }),
  part('selfHarm', 2, hostile.abuse.selfHarm, { roles: ['troll'], kinds: ['reply'], pileOnShare: 1 }),
  part('identityHate', 6, hostile.abuse.identityHate, { roles: ['troll', 'troll', 'critic'], pileOnShare: 0.4 }),
  part('dehumanisation', 5, hostile.abuse.dehumanisation, { ...byTrolls, pileOnShare: 0.5 }),
  part('sexual', 4, hostile.abuse.sexual, { roles: ['troll'], pileOnShare: 0.2 }),
];

/** In this order, so that those who answer abuse find some. */
export const parts = [
  ...ordinary,
  ...abusive,
  ...sharp,
  part('abuseOfOthers', 16, hostile.abuseOfOthers, {
    roles: ['supporter', 'supporter', 'colleague'],
    kinds: ['reply'],
    pileOnShare: 0.7,
  }),
];

/** The intents that are abuse aimed at the subject. */
export const abusiveIntents = new Set(abusive.map((p) => p.intent));

/** Threads of argument by one writer each, beside the parts above. */
export const argumentCount = 14;
