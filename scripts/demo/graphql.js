// Posts and accounts as X's web site receives them.

import { snowflake, xDate } from './clock.js';
import { bodyStart, entitiesOf, escapeText, lengthOf, shortenLinks, shortLink } from './shapes.js';
import { subject } from './world.js';

/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./mentions.js').Interaction} Interaction */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */

/**
 * @typedef {object} WebPost what the shape needs to know
 * @property {string} id
 * @property {number} ms
 * @property {Person} person
 * @property {string} text
 * @property {string} lang
 * @property {number} likes
 * @property {{ id: string | null, userId: string, handle: string, conversation: string } | null} parent
 * @property {{ id: string, handle: string, result: object } | null} quoted
 * @property {object | null} reposted
 */

/**
 * One post with its author; what is random in it is drawn from the id.
 * @param {WebPost} post
 * @param {import('./shapes.js').Directory} directory
 */
export function webPost(post, directory) {
  const { quoted } = post;
  return {
    __typename: 'Tweet',
    rest_id: post.id,
    core: { user_results: { result: post.person.oldShape ? oldUser(post.person) : newUser(post.person) } },
    edit_control: { edit_tweet_ids: [post.id], is_edit_eligible: false, edits_remaining: '5' },
    views: { count: String(post.likes * 61 + (digits(post.id) % 400) + 12), state: 'EnabledWithCount' },
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Web App</a>',
    ...(quoted && { quoted_status_result: { result: quoted.result } }),
    legacy: legacyPost(post, directory),
  };
}

/** @param {WebPost} post @param {import('./shapes.js').Directory} directory */
function legacyPost(post, directory) {
  const { text, links } = shortenLinks(post.text);
  const full = escapeText(text);
  const some = digits(post.id);
  return {
    bookmark_count: Math.floor(post.likes / 12),
    conversation_id_str: post.parent?.conversation ?? post.id,
    created_at: xDate(post.ms),
    display_text_range: [post.parent ? bodyStart(full) : 0, lengthOf(full)],
    entities: entitiesOf(full, links, directory),
    favorite_count: post.likes,
    full_text: full,
    ...replyFields(post.parent),
    is_quote_status: post.quoted !== null,
    lang: post.lang,
    quote_count: Math.floor(post.likes / 40),
    reply_count: some % 5 === 0 ? some % 3 : 0,
    retweet_count: Math.floor(post.likes / 7),
    user_id_str: post.person.id,
    id_str: post.id,
    ...(post.quoted && quoteFields(post.quoted)),
    ...(post.reposted && { retweeted_status_result: { result: post.reposted } }),
  };
}

/** @param {WebPost['parent']} parent */
function replyFields(parent) {
  if (!parent) return {};
  const to = { in_reply_to_screen_name: parent.handle, in_reply_to_user_id_str: parent.userId };
  return parent.id === null ? to : { ...to, in_reply_to_status_id_str: parent.id };
}

/** @param {{ id: string, handle: string }} quoted */
function quoteFields({ id, handle }) {
  const expanded = `https://x.com/${handle}/status/${id}`;
  return {
    quoted_status_id_str: id,
    quoted_status_permalink: { url: shortLink(expanded), expanded, display: `x.com/${handle}/status` },
  };
}

/** Something arbitrary but fixed for a post. @param {string} id @returns {number} */
function digits(id) {
  return Number(id.slice(-5));
}

/** Since June 2025. @param {Person} person */
function newUser(person) {
  return {
    __typename: 'User',
    rest_id: person.id,
    avatar: { image_url: person.avatar },
    core: { created_at: xDate(person.createdAt), name: person.name, screen_name: person.handle },
    is_blue_verified: person.blue,
    legacy: { default_profile_image: person.defaultAvatar, ...counts(person) },
    location: { location: person.location },
    parody_commentary_fan_label: person.label,
    privacy: { protected: false },
    profile_bio: { description: person.bio },
    verification: person.kind ? { verified: false, verified_type: person.kind } : { verified: false },
  };
}

/** To mid 2025. @param {Person} person */
function oldUser(person) {
  return {
    __typename: 'User',
    rest_id: person.id,
    is_blue_verified: person.blue,
    parody_commentary_fan_label: person.label,
    legacy: {
      created_at: xDate(person.createdAt),
      default_profile_image: person.defaultAvatar,
      description: person.bio,
      ...counts(person),
      location: person.location,
      name: person.name,
      profile_image_url_https: person.avatar,
      protected: false,
      screen_name: person.handle,
      verified: false,
      ...(person.kind && { verified_type: person.kind }),
    },
  };
}

/** @param {Person} person */
function counts(person) {
  return { followers_count: person.followers, friends_count: person.following, statuses_count: person.posts };
}

/** The subject, as the site shows her. @type {Person} */
export const subjectPerson = {
  id: subject.id,
  handle: subject.handle,
  name: subject.name,
  bio: subject.bio,
  location: subject.location,
  avatar: `https://pbs.example.net/profile_images/${subject.id}/face_normal.jpg`,
  defaultAvatar: false,
  createdAt: Date.parse(subject.createdAt),
  followers: 18_412,
  following: 1_206,
  posts: 3_977,
  blue: false,
  kind: null,
  label: 'None',
  role: 'colleague',
  oldShape: false,
  voice: 'plain',
};

/** @param {OwnPost} post @returns {WebPost} */
export function ownWebPost(post) {
  const { replyTo } = post;
  const parent = replyTo && { ...replyTo, handle: replyTo.handle ?? '', conversation: replyTo.id ?? post.id };
  return { ...post, person: subjectPerson, lang: 'en', parent, quoted: null, reposted: null };
}

/**
 * @param {Interaction} said
 * @param {import('./shapes.js').Directory} directory
 * @returns {WebPost}
 */
export function interactionWebPost(said, directory) {
  const quoted = said.quoted && {
    id: said.quoted.id,
    handle: subject.handle,
    result: webPost(ownWebPost(said.quoted), directory),
  };
  return { ...said, parent: said.parent ?? namedFirst(said), quoted, reposted: null };
}

/** A post that begins with her handle counts as a reply to her, to no post. @param {Interaction} said @returns {WebPost['parent']} */
function namedFirst(said) {
  if (!said.text.startsWith(`@${subject.handle} `)) return null;
  return { id: null, userId: subject.id, handle: subject.handle, conversation: said.id };
}

/**
 * A repost of one of hers; its own text is cut.
 * @param {OwnPost} post
 * @param {{ ms: number, low: number, person: Person }} by
 * @param {import('./shapes.js').Directory} directory
 */
export function webRepost(post, { ms, low, person }, directory) {
  const own = ownWebPost(post);
  const text = `RT @${subject.handle}: ${shortenLinks(post.text).text}`;
  const cut = lengthOf(text) > 140 ? `${Array.from(text).slice(0, 139).join('')}…` : text;
  const id = snowflake(ms, low);
  return webPost(
    { ...own, id, ms, person, text: cut, likes: 0, parent: null, reposted: webPost(own, directory) },
    directory,
  );
}
