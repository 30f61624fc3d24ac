// Who wrote what to the subject, when and under which post.

import { at, snowflake } from './clock.js';
import { expand, speak } from './grammar.js';
import { lexiconOf } from './lexicon.js';
import { oddNames, oddTexts } from './oddities.js';
import { captureDays, pileOnDays } from './own-posts.js';
import { inventLookalikes } from './people.js';
import { dayLength, placeOf, placeOn, spread, underAbuse } from './place.js';
import { abusiveIntents, argumentCount, parts } from './plan.js';
import { createBag } from './prng.js';
import { lookalikeTexts, otherLanguages } from './words-around.js';
import { contempt, pastedAccusation } from './words-hostile.js';
import { argumentThreads } from './words-stories.js';
import { subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */
/** @typedef {import('./place.js').Place} Place */
/** @typedef {import('./plan.js').Part} Part */
/** @typedef {import('./words-people.js').Role} Role */

/**
 * @typedef {object} Interaction
 * @property {string} id
 * @property {number} ms
 * @property {Person} person
 * @property {string} text unescaped, with full links and leading handles
 * @property {'reply' | 'mention' | 'quote'} kind
 * @property {import('./topics.js').Topic} topic
 * @property {{ id: string, userId: string, handle: string, conversation: string } | null} parent
 * @property {OwnPost | null} quoted
 * @property {string} intent
 * @property {string} lang
 * @property {number} likes
 */

/** @typedef {(before: number) => Person} Caller somebody who had joined by then */

/**
 * @typedef {object} Stage
 * @property {Rng} rng
 * @property {Record<Role, Caller>} cast
 * @property {ReadonlyMap<string, OwnPost[]>} postsByDay
 * @property {() => string} quietDay
 * @property {readonly Person[]} foreign
 * @property {() => Person} newcomer somebody who joined just before the second pile-on
 * @property {Interaction[]} told
 * @property {Set<string>} saidBefore
 */

const words = { brit: contempt.brit, yank: contempt.yank, veiled: contempt.veiled, fraudster: contempt.fraudster };
const sometimesFirst = ['Hi Ada.', 'Evening.', 'Morning doctor.', 'Hello from {town}.', 'Late to this, but.'];

/**
 * All interactions, oldest first.
 * @param {Rng} rng
 * @param {Record<Role, Person[]>} people
 * @param {readonly OwnPost[]} ownPosts
 * @returns {Interaction[]}
 */
export function inventInteractions(rng, people, ownPosts) {
  const stage = setStage(rng, people, ownPosts);
  for (const part of parts) {
    const nextTemplate = createBag(rng, part.templates);
    for (let i = 0; i < part.count; i += 1) tell(stage, part, nextTemplate);
  }
  tellArguments(stage);
  tellInOtherLanguages(stage);
  tellOddities(stage);
  tellLookalikes(stage);
  return stage.told.sort((a, b) => a.ms - b.ms);
}

/** @param {Rng} rng @param {Record<Role, Person[]>} people @param {readonly OwnPost[]} ownPosts @returns {Stage} */
function setStage(rng, people, ownPosts) {
  /** @type {Map<string, OwnPost[]>} */
  const postsByDay = new Map(captureDays.map((day) => [day, []]));
  for (const post of ownPosts) {
    if (post.kind === 'post') postsByDay.get(new Date(post.ms).toISOString().slice(0, 10))?.push(post);
  }
  const busy = new Set([...pileOnDays.clip, ...pileOnDays.money]);
  const quiet = captureDays.filter((day) => !busy.has(/** @type {never} */ (day)));
  const weighted = quiet.flatMap((day) =>
    Array.from({ length: Math.min(9, Math.max(2, rng.heavy(4, 0.5))) }, () => day),
  );
  const newcomers = people.troll.filter((p) => p.createdAt > at('2026-09-01'));
  return {
    rng,
    cast: /** @type {Stage['cast']} */ (
      Object.fromEntries(Object.entries(people).map(([r, all]) => [r, caller(rng, all)]))
    ),
    postsByDay,
    quietDay: createBag(rng, weighted),
    foreign: people.foreign.filter((p) => p.createdAt < at(captureDays[0])),
    newcomer: createBag(rng, newcomers),
    told: [],
    saidBefore: new Set(),
  };
}

/**
 * Calls new people and the few who write again and again; trolls are more often the same ones.
 * @param {Rng} rng
 * @param {readonly Person[]} people
 * @returns {Caller}
 */
function caller(rng, people) {
  const share = people[0].role === 'troll' ? 0.5 : 0.7;
  const fresh = createBag(rng, people);
  const regulars = rng.shuffle(people);
  const regular = () => {
    const place = rng.next();
    return regulars[Math.floor(people.length * place * place * place * place)];
  };
  const anyone = () => (rng.chance(share) ? fresh() : regular());
  return (before) => {
    let person = anyone();
    while (person.createdAt >= before) person = anyone();
    return person;
  };
}

/** @param {Stage} stage @param {Part} part @param {() => string} nextTemplate */
function tell(stage, part, nextTemplate) {
  const { rng } = stage;
  const pasted = part.intent === 'pasted';
  const place = part.intent === 'abuseOfOthers' ? underAbuse(stage) : placeOf(stage, part, rng.pick(part.kinds));
  const person = pasted ? stage.newcomer() : stage.cast[rng.pick(part.roles)](place.ms);
  const text = pasted
    ? pastedAccusation
    : newWords(stage, { person, nextTemplate, topic: place.topic, intent: part.intent });
  stage.told.push({ ...finish(rng, person, place), intent: part.intent, text: addressed(rng, text, place, person) });
}

/**
 * Words not said before, typed as this person types.
 * @param {Stage} stage
 * @param {{ person: Person, nextTemplate: () => string, topic: import('./topics.js').Topic, intent: string }} about
 * @returns {string}
 */
function newWords({ rng, saidBefore }, { person, nextTemplate, topic, intent }) {
  let text = '';
  for (let tries = 0; tries < 60; tries += 1) {
    const greeting = intent === 'question' && rng.chance(0.12) ? `${rng.pick(sometimesFirst)} ` : '';
    const lexicon = { ...lexiconOf(rng, topic), ...words };
    text = speak(rng, expand(rng, greeting + nextTemplate(), lexicon), { voice: person.voice, mood: moodOf(intent) });
    if (!saidBefore.has(text.toLowerCase())) break;
  }
  saidBefore.add(text.toLowerCase());
  return text;
}

/** @param {string} intent @returns {import('./grammar.js').Mood} */
function moodOf(intent) {
  if (intent === 'story') return 'sad';
  if (['question', 'offtopic', 'argument', 'clipTalk', 'moneyTalk', 'quoteTalk', 'news'].includes(intent))
    return 'musing';
  return ['criticism', 'condemnation', 'abuseOfOthers'].includes(intent) || abusiveIntents.has(intent)
    ? 'cross'
    : 'warm';
}

/** The text with the handles X puts in front of a reply, or hers worked in. @param {Rng} rng @param {string} text @param {Place} place @param {Person} person */
function addressed(rng, text, place, person) {
  const her = `@${subject.handle}`;
  if (place.kind === 'quote' || (place.kind === 'mention' && text.includes(her))) return text;
  if (place.parent && place.parent.userId !== subject.id) return `@${place.parent.handle} ${her} ${text}`;
  if (place.parent || person.voice === 'formal') return `${her} ${text}`;
  return rng.pick([`${her} ${text}`, `.${her} ${text}`, `${text} ${her}`, `${text} cc ${her}`]);
}

/** @param {Rng} rng @param {Person} person @param {Place} place @returns {Interaction} */
function finish(rng, person, place) {
  const likes = rng.heavy(0.9 + Math.sqrt(person.followers) / 25, 1.3);
  return { ...place, id: snowflake(place.ms, rng.int(0, 4_194_303)), person, text: '', intent: '', lang: 'en', likes };
}

/** @param {Stage} stage */
function tellArguments(stage) {
  const { rng } = stage;
  const nextThread = createBag(rng, argumentThreads);
  for (let i = 0; i < argumentCount; i += 1) {
    const person = stage.cast[rng.pick(/** @type {const} */ (['critic', 'supporter', 'colleague']))](
      at(captureDays[0]),
    );
    let place = placeOn(stage, stage.quietDay(), 'reply');
    for (const template of nextThread()) {
      const text = newWords(stage, { person, nextTemplate: () => template, topic: place.topic, intent: 'argument' });
      const said = { ...finish(rng, person, place), intent: 'argument', text: `@${subject.handle} ${text}` };
      stage.told.push(said);
      const parent = {
        id: said.id,
        userId: person.id,
        handle: person.handle,
        conversation: place.parent?.conversation ?? said.id,
      };
      place = { ...place, ms: place.ms + rng.int(25_000, 190_000), parent };
    }
  }
}

/** @param {Stage} stage */
function tellInOtherLanguages(stage) {
  for (const [i, [lang, texts]] of Object.entries(otherLanguages).entries()) {
    const nextPerson = createBag(stage.rng, stage.foreign.slice(i * 5, i * 5 + 5));
    for (const text of texts) {
      const place = placeOn(stage, stage.quietDay(), stage.rng.chance(0.8) ? 'reply' : 'mention');
      const said = finish(stage.rng, nextPerson(), place);
      stage.told.push({ ...said, intent: 'otherLanguage', lang, text: `@${subject.handle} ${text}` });
    }
  }
}

/** @param {Stage} stage */
function tellOddities(stage) {
  for (const [i, text] of oddTexts.entries()) {
    const place = placeOn(stage, stage.quietDay(), text.startsWith('@') ? 'reply' : 'mention');
    const person = { ...stage.cast.troll(place.ms), name: oddNames[i] };
    stage.told.push({ ...finish(stage.rng, person, place), intent: 'oddity', text });
  }
}

/** They answer people who wrote to her. @param {Stage} stage */
function tellLookalikes({ rng, told }) {
  const asked = rng.shuffle(told.filter((i) => i.intent === 'thanks' && i.kind === 'reply'));
  for (const [i, person] of inventLookalikes(rng).entries()) {
    for (const text of lookalikeTexts[i]) {
      const to = /** @type {Interaction} */ (asked.pop());
      const parent = {
        id: to.id,
        userId: to.person.id,
        handle: to.person.handle,
        conversation: to.parent?.conversation ?? to.id,
      };
      const midnight = Math.floor(to.ms / dayLength) * dayLength + dayLength;
      const place = {
        ms: to.ms + spread(rng, midnight - to.ms),
        kind: /** @type {const} */ ('reply'),
        topic: to.topic,
        parent,
        quoted: null,
      };
      told.push({
        ...finish(rng, person, place),
        intent: 'lookalike',
        text: `@${to.person.handle} @${subject.handle} ${text}`,
      });
    }
  }
}
