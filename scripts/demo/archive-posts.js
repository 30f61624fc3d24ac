// The subject's posts in the shape of an account archive: counts and places are strings, there is no author.

import { at, isoDate, isoSecond, snowflake, xDate } from './clock.js';
import { bodyStart, entitiesOf, escapeText, lengthOf, shortenLinks, shortLink } from './shapes.js';
import { subject } from './world.js';

/** @typedef {import('./own-desk.js').OwnPost} OwnPost */
/** @typedef {import('./shapes.js').Directory} Directory */

const phone = '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>';
const web = '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>';

/** @param {OwnPost} post @param {Directory} directory */
export function archivedPost(post, directory) {
  const { full, links } = printed(post);
  const { hashtags, symbols, urls, user_mentions } = entitiesOf(full, links, directory);
  const media = post.media ? mediaOf(post, full) : null;
  return {
    ...(post.ms > at('2022-09-01') && { edit_info: editInfo(post) }),
    retweeted: false,
    source: Number(post.id.slice(-3)) % 3 === 0 ? web : phone,
    entities: {
      hashtags: hashtags.map(textIndices),
      symbols,
      user_mentions: user_mentions.map((m) => textIndices(mentionOf(post, m))),
      urls: urls.map(textIndices),
      ...(media && { media: [media] }),
    },
    display_text_range: [post.kind === 'reply' ? bodyStart(full) : 0, lengthOf(full)].map(String),
    favorite_count: String(post.likes),
    id_str: post.id,
    truncated: false,
    retweet_count: String(post.reposts),
    id: post.id,
    ...((links.length > 0 || media) && { possibly_sensitive: false }),
    created_at: xDate(post.ms),
    favorited: false,
    full_text: full,
    lang: 'en',
    ...replyFields(post),
    ...(media && { extended_entities: { media: [media] } }),
  };
}

/** The text as the archive holds it. @param {OwnPost} post */
function printed(post) {
  const quoted = post.quoted
    ? ` https://${post.ms < at('2023-07-24') ? 'twitter' : 'x'}.com/${post.quoted.handle}/status/${post.quoted.id}`
    : '';
  const { text, links } = shortenLinks(post.text + quoted);
  const full = escapeText(text);
  if (post.media) return { full: `${full} ${mediaLink(post)}`, links };
  if (post.kind !== 'repost' || lengthOf(full) <= 140) return { full, links };
  const cut = `${Array.from(full).slice(0, 139).join('')}…`;
  return { full: cut, links: links.filter((l) => cut.includes(l.url)) };
}

/** Ids of accounts whose handle no longer leads anywhere are -1. @param {OwnPost} post @param {{ id_str: string, name: string, screen_name: string, indices: [number, number] }} mention */
function mentionOf(post, { id_str, ...mention }) {
  const known = post.mentioned.find((m) => m.handle === mention.screen_name);
  const id = known?.id ?? id_str;
  return { ...mention, id_str: id, id };
}

/** @template {{ indices: [number, number] }} T @param {T} entity */
function textIndices(entity) {
  return { ...entity, indices: entity.indices.map(String) };
}

/** @param {OwnPost} post */
function replyFields({ replyTo }) {
  if (!replyTo) return {};
  return {
    ...(replyTo.id && { in_reply_to_status_id: replyTo.id, in_reply_to_status_id_str: replyTo.id }),
    in_reply_to_user_id: replyTo.userId,
    in_reply_to_user_id_str: replyTo.userId,
    ...(replyTo.handle && { in_reply_to_screen_name: replyTo.handle }),
  };
}

/** @param {OwnPost} post */
function editInfo(post) {
  const first = post.versions?.[0] ?? post.id;
  const control = {
    editTweetIds: post.versions ?? [post.id],
    editableUntil: isoDate(post.ms + 3_600_000),
    editsRemaining: post.versions ? '4' : '5',
    isEditEligible: post.kind === 'post',
  };
  return first === post.id ? { initial: control } : { edit: { initialTweetId: first, editControlInitial: control } };
}

/** @param {OwnPost} post */
function mediaLink(post) {
  return shortLink(`https://x.com/${subject.handle}/status/${post.id}/photo/1`);
}

/** @param {OwnPost} post @param {string} full */
function mediaOf(post, full) {
  const url = mediaLink(post);
  const start = lengthOf(full.slice(0, full.indexOf(url)));
  const id = snowflake(post.ms - 9_000, 4242);
  return {
    expanded_url: `https://x.com/${subject.handle}/status/${post.id}/photo/1`,
    indices: [start, start + lengthOf(url)].map(String),
    url,
    media_url_https: `https://pbs.example.net/media/${id}.jpg`,
    id_str: id,
    id,
    type: 'photo',
    display_url: 'pic.example.net',
  };
}

/** The whole text of a long post: dated to the second, not escaped, without the handles in front. @param {OwnPost} post @param {number} i */
export function archivedNote(post, i) {
  const text = post.note ?? '';
  const hashtags = [...text.matchAll(/#(\w+)/g)].map((m) => ({
    text: m[1],
    fromIndex: String(m.index),
    toIndex: String(m.index + m[0].length),
  }));
  return {
    noteTweetId: snowflake(post.ms - 40, 9_000 + i),
    updatedAt: isoSecond(post.ms),
    lifecycle: { value: '1', name: 'Active', originalName: 'Active', annotations: {} },
    createdAt: isoSecond(post.ms),
    core: { styletags: [], urls: [], text, mentions: [], cashtags: [], hashtags },
  };
}
