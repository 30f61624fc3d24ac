// Invents the accounts that talk to the subject.

import { accountId, at } from './clock.js';
import { expand } from './grammar.js';
import { topics } from './topics.js';
import { bios, firstNames, handleMarks, nicknames, nouns, surnameEnds, surnameStarts } from './words-people.js';
import { exportedAt, places, subject } from './world.js';

/** @typedef {import('./words-people.js').Role} Role */
/** @typedef {import('./prng.js').Rng} Rng */

/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} handle
 * @property {string} name
 * @property {string} bio
 * @property {string} location
 * @property {string} avatar
 * @property {boolean} defaultAvatar
 * @property {number} createdAt milliseconds
 * @property {number} followers
 * @property {number} following
 * @property {number} posts
 * @property {boolean} blue
 * @property {'Business' | 'Government' | null} kind
 * @property {'None' | 'Parody' | 'Commentary'} label
 * @property {Role} role
 * @property {boolean} oldShape shown in the object shape X used until mid 2025
 * @property {import('./grammar.js').Voice} voice
 */

/** @type {Readonly<Record<Role, { count: number, followers: [number, number], avatarless: number, anonymous: number, fresh: number }>>} */
const roles = {
  patient: { count: 190, followers: [95, 1.5], avatarless: 0.12, anonymous: 0.25, fresh: 0.06 },
  colleague: { count: 120, followers: [260, 1.4], avatarless: 0.06, anonymous: 0.3, fresh: 0.04 },
  supporter: { count: 190, followers: [240, 1.7], avatarless: 0.05, anonymous: 0.3, fresh: 0.04 },
  journalist: { count: 18, followers: [4200, 1.3], avatarless: 0, anonymous: 0, fresh: 0 },
  organisation: { count: 30, followers: [3100, 1.5], avatarless: 0, anonymous: 1, fresh: 0.05 },
  critic: { count: 75, followers: [180, 1.6], avatarless: 0.1, anonymous: 0.4, fresh: 0.07 },
  troll: { count: 74, followers: [22, 1.6], avatarless: 0.42, anonymous: 0.9, fresh: 0.5 },
  foreign: { count: 24, followers: [150, 1.4], avatarless: 0.1, anonymous: 0.3, fresh: 0.03 },
};

/** Fillers for bios and names; `who` and `tag` from any topic. */
const general = { ...places, who: topics.flatMap((t) => t.who), tag: topics.map((t) => t.tag) };

/**
 * All the people of the demo, by role.
 * @param {Rng} rng
 * @returns {Record<Role, Person[]>}
 */
export function inventPeople(rng) {
  const taken = new Set(['drexampleada', 'adaexamplemed']);
  /** @type {Partial<Record<Role, Person[]>>} */
  const people = {};
  for (const role of /** @type {Role[]} */ (Object.keys(roles))) {
    people[role] = Array.from({ length: roles[role].count }, () => inventPerson(rng, role, taken));
  }
  return /** @type {Record<Role, Person[]>} */ (people);
}

/** @param {Rng} rng @param {Role} role @param {Set<string>} taken @returns {Person} */
function inventPerson(rng, role, taken) {
  const traits = roles[role];
  const first = rng.pick(firstNames);
  const anonymous = rng.chance(traits.anonymous);
  const createdAt = signUp(rng, rng.chance(traits.fresh));
  const followers = rng.heavy(...traits.followers);
  const defaultAvatar = rng.chance(traits.avatarless);
  const id = accountId(createdAt, rng);
  return {
    id,
    handle: inventHandle(rng, { role, first, anonymous, taken }),
    name: inventName(rng, role, anonymous ? null : first),
    bio: expand(rng, rng.pick(bios[role]), general),
    location: rng.chance(anonymous ? 0.25 : 0.6) ? rng.pick(places.town) : '',
    avatar: avatarOf(id, defaultAvatar),
    defaultAvatar,
    createdAt,
    followers,
    following: Math.max(1, rng.heavy(Math.sqrt(followers + 4) * 18, 0.8)),
    posts: rng.heavy(role === 'troll' ? 240 : 2600, 1.6) + 1,
    blue: rng.chance(role === 'journalist' ? 0.6 : 0.09),
    kind: role === 'organisation' && rng.chance(0.4) ? rng.pick(['Business', 'Government']) : null,
    label: role === 'troll' && rng.chance(0.05) ? rng.pick(['Parody', 'Commentary']) : 'None',
    role,
    oldShape: rng.chance(0.16),
    voice: voiceOf(rng, role),
  };
}

/**
 * Accounts that look like the subject: two that pass themselves off as her and one declared parody.
 * @param {Rng} rng
 * @returns {Person[]}
 */
export function inventLookalikes(rng) {
  const handles = ['DrExampleAda_', 'DrExample_Ada', 'DrExampleAdaHQ'];
  return handles.map((handle, i) => ({
    ...inventPerson(rng, 'troll', new Set()),
    id: accountId(at('2026-02-20T09:14:00Z'), rng),
    createdAt: at('2026-02-20T09:14:00Z'),
    handle,
    name: i === 2 ? 'Dr Ada Example (parody)' : subject.name,
    bio: i === 2 ? 'Counting biscuits so you do not have to. Parody.' : subject.bio,
    avatar: `https://pbs.example.net/profile_images/${subject.id}/face_normal.jpg`,
    defaultAvatar: false,
    label: i === 2 ? 'Parody' : 'None',
    voice: 'plain',
  }));
}

/** @param {string} id @param {boolean} isDefault @returns {string} */
function avatarOf(id, isDefault) {
  if (isDefault) return 'https://pbs.example.net/sticky/default_profile_images/default_profile_normal.png';
  return `https://pbs.example.net/profile_images/${id}/face_normal.jpg`;
}

/** When somebody joined: most between 2009 and 2024, a fresh account in one of the `freshEras`. @param {Rng} rng @param {boolean} fresh */
function signUp(rng, fresh) {
  const [from, to] = rng.pick(fresh ? freshEras : eras);
  return at(from) + Math.floor(rng.next() * (Math.min(at(to), at(exportedAt)) - at(from)));
}

/** Winter, and the weeks before each pile-on. @type {readonly [string, string][]} */
const freshEras = [
  ['2025-12-01', '2026-02-20'],
  ['2026-05-02', '2026-05-13'],
  ['2026-05-02', '2026-05-13'],
  ['2026-09-07', '2026-09-21'],
  ['2026-09-07', '2026-09-21'],
  ['2026-09-07', '2026-09-21'],
];

/** @type {readonly [string, string][]} */
const eras = [
  ['2009-01-10', '2012-12-31'],
  ['2009-01-10', '2012-12-31'],
  ['2011-01-01', '2015-12-31'],
  ['2016-03-01', '2019-08-10'],
  ['2019-09-01', '2022-06-30'],
  ['2020-03-01', '2022-12-31'],
  ['2023-01-01', '2025-11-30'],
];

/**
 * @param {Rng} rng
 * @param {{ role: Role, first: string, anonymous: boolean, taken: Set<string> }} about
 * @returns {string}
 */
function inventHandle(rng, { role, first, anonymous, taken }) {
  for (;;) {
    const handle = handleShape(rng, anonymous ? rng.pick(nouns[role]) : first, rng.pick(nouns[role])).slice(0, 15);
    const key = handle.toLowerCase();
    if (taken.has(key) || !handleMarks.some((m) => key.includes(m.toLowerCase()))) continue;
    taken.add(key);
    return handle;
  }
}

/** @param {Rng} rng @param {string} first @param {string} noun @returns {string} */
function handleShape(rng, first, noun) {
  const mark = rng.pick(handleMarks);
  const tail = rng.chance(0.5) ? String(rng.int(10_000, 99_999_999)) : String(rng.int(1, 99));
  return rng.pick([
    `${first}${mark}`,
    `${mark}${noun}`,
    `${first}_${mark}`,
    `${mark}_${first}`,
    `${first}Xmpl${noun}`,
    `Demo${first}${noun}`,
    `${mark}${first}${tail}`.slice(0, 15),
    `${first}Demo${tail}`.slice(0, 15),
    `xmpl_${first}${tail}`.toLowerCase(),
    `${noun}_xmpl${rng.int(1, 999)}`.toLowerCase(),
  ]);
}

/** @param {Rng} rng @param {Role} role @param {string | null} first @returns {string} */
function inventName(rng, role, first) {
  if (role === 'organisation') return expand(rng, rng.pick(nicknames.organisation), general);
  if (first === null)
    return rng.chance(0.5)
      ? rng.pick(nicknames[role])
      : `${rng.pick(firstNames)} ${rng.pick(['', '🌻', '2', 'M', 'xx'])}`.trim();
  const surname = rng.pick(surnameStarts) + rng.pick(surnameEnds);
  const title = role === 'colleague' && rng.chance(0.2) ? 'Dr ' : '';
  return rng.chance(0.75) ? `${title}${first} ${surname}` : `${first} ${rng.pick(['💙', '🌈', 'S', 'B.', '☕'])}`;
}

/** @param {Rng} rng @param {Role} role @returns {import('./grammar.js').Voice} */
function voiceOf(rng, role) {
  if (role === 'journalist' || role === 'organisation' || role === 'foreign') return 'plain';
  if (role === 'troll') return rng.pick(['plain', 'lower', 'lower', 'typo', 'text', 'shouty']);
  return rng.pick(['plain', 'plain', 'plain', 'plain', 'lower', 'typo', 'emoji', 'emoji', 'text', 'formal']);
}
