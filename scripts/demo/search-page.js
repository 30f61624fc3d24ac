// One page of the API's search, saved as JSON.

import { isoDate } from './clock.js';
import { subjectPerson } from './graphql.js';
import { entitiesOf, escapeText, shortenLinks } from './shapes.js';
import { subject } from './world.js';

/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./mentions.js').Interaction} Interaction */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */
/** @typedef {import('./shapes.js').Directory} Directory */

/**
 * @param {readonly Interaction[]} interactions
 * @param {readonly OwnPost[]} ownPosts
 * @param {Directory} directory
 */
export function searchPage(interactions, ownPosts, directory) {
  const found = [...interactions].sort((a, b) => b.ms - a.ms);
  const authors = new Map(found.map((i) => [i.person.id, i.person]));
  const named = new Set(found.flatMap((i) => [i.parent?.id, i.quoted?.id]));
  const tweets = ownPosts.filter((p) => named.has(p.id)).map((p) => apiPost({ ...ownAsSaid(p), post: p }, directory));
  return {
    data: found.map((said) => apiPost({ ...said, post: null }, directory)),
    includes: { users: [...authors.values(), subjectPerson].map(apiUser), tweets },
    errors: [
      {
        resource_type: 'user',
        resource_id: '1890000000000000001',
        parameter: 'entities.mentions.username',
        value: 'GoneExample7',
        title: 'Forbidden',
        detail: 'User has been suspended: [GoneExample7].',
        type: 'https://api.x.com/2/problems/resource-not-found',
      },
    ],
    meta: {
      newest_id: found[0].id,
      oldest_id: found[found.length - 1].id,
      result_count: found.length,
    },
  };
}

/** @param {OwnPost} post */
function ownAsSaid(post) {
  return { ...post, person: subjectPerson, parent: null, quoted: null, lang: 'en' };
}

/**
 * @param {Pick<Interaction, 'id' | 'ms' | 'person' | 'text' | 'parent' | 'quoted' | 'lang' | 'likes'> & { post: OwnPost | null }} said
 * @param {Directory} directory
 */
function apiPost(said, directory) {
  const withQuote = said.quoted ? `${said.text} https://x.com/${subject.handle}/status/${said.quoted.id}` : said.text;
  const { text, links } = shortenLinks(withQuote);
  const full = escapeText(text);
  const references = [
    ...(said.parent ? [{ type: 'replied_to', id: said.parent.id }] : []),
    ...(said.quoted ? [{ type: 'quoted', id: said.quoted.id }] : []),
  ];
  return {
    id: said.id,
    text: full,
    author_id: said.person.id,
    created_at: isoDate(Math.floor(said.ms / 1000) * 1000),
    conversation_id: said.parent?.conversation ?? said.id,
    ...(said.parent && { in_reply_to_user_id: said.parent.userId }),
    ...(references.length > 0 && { referenced_tweets: references }),
    entities: apiEntities(full, links, directory),
    lang: said.lang,
    possibly_sensitive: false,
    reply_settings: 'everyone',
    edit_history_tweet_ids: [said.id],
    public_metrics: {
      retweet_count: said.post?.reposts ?? Math.floor(said.likes / 7),
      reply_count: 0,
      like_count: said.likes,
      quote_count: 0,
      bookmark_count: Math.floor(said.likes / 12),
      impression_count: said.likes * 61 + 47,
    },
  };
}

/** @param {string} full @param {readonly import('./shapes.js').Link[]} links @param {Directory} directory */
function apiEntities(full, links, directory) {
  const found = entitiesOf(full, links, directory);
  const span = (/** @type {readonly number[]} */ indices) => ({ start: indices[0], end: indices[1] });
  const mentions = found.user_mentions.map((m) => ({ ...span(m.indices), username: m.screen_name, id: m.id_str }));
  const urls = found.urls.map(({ indices, ...url }) => ({ ...span(indices), ...url }));
  const hashtags = found.hashtags.map((h) => ({ ...span(h.indices), tag: h.text }));
  return {
    ...(mentions.length > 0 && { mentions }),
    ...(urls.length > 0 && { urls }),
    ...(hashtags.length > 0 && { hashtags }),
  };
}

/** @param {Person} person */
function apiUser(person) {
  return {
    id: person.id,
    name: person.name,
    username: person.handle,
    created_at: isoDate(Math.floor(person.createdAt / 1000) * 1000),
    description: person.bio,
    ...(person.location && { location: person.location }),
    profile_image_url: person.avatar,
    protected: false,
    verified: person.blue,
    verified_type: person.kind?.toLowerCase() ?? (person.blue ? 'blue' : 'none'),
    parody: person.label === 'Parody',
    public_metrics: {
      followers_count: person.followers,
      following_count: person.following,
      tweet_count: person.posts,
      listed_count: Math.floor(person.followers / 90),
    },
  };
}
