// The account archive: a folder of `window.YTD…` files with a manifest that counts them.

import { archivedNote, archivedPost } from './archive-posts.js';
import { isoDate, snowflake, xDate } from './clock.js';
import { expand } from './grammar.js';
import { lexiconOf } from './lexicon.js';
import { blankPost } from './own-desk.js';
import { createBag } from './prng.js';
import { escapeText, shortenLinks } from './shapes.js';
import { topics } from './topics.js';
import { campaign, everyday, reposted } from './words-own.js';
import { quoteGood, thanks } from './words-talk.js';
import { exportedAt, subject } from './world.js';

/** @typedef {import('./prng.js').Rng} Rng */
/** @typedef {import('./people.js').Person} Person */
/** @typedef {import('./own-desk.js').OwnPost} OwnPost */

/**
 * @typedef {object} Owner everything the archive is made of
 * @property {Rng} rng
 * @property {readonly OwnPost[]} posts
 * @property {Record<import('./words-people.js').Role, Person[]>} people
 * @property {readonly Person[]} abusers
 * @property {import('./shapes.js').Directory} directory
 */

/**
 * The files of the archive by path.
 * @param {Owner} owner
 * @returns {Map<string, string>}
 */
export function archiveFiles(owner) {
  const lists = { ...aboutOwner(), ...postLists(owner), ...relationLists(owner), ...sensitiveLists() };
  const files = new Map([['Your archive.html', page()]]);
  for (const [name, rows] of Object.entries(lists)) {
    const global = name.replaceAll('-', '_');
    files.set(`data/${name}.js`, `window.YTD.${global}.part0 = ${JSON.stringify(rows, null, 1)}`);
  }
  const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  files.set('data/manifest.js', `window.__THAR_CONFIG = ${JSON.stringify(manifest(lists, bytes), null, 2)}`);
  return files;
}

/** @param {Record<string, readonly object[]>} lists @param {number} bytes */
function manifest(lists, bytes) {
  const types = Object.entries(lists).map(([name, rows]) => [
    name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
    {
      files: [
        {
          fileName: `data/${name}.js`,
          globalName: `YTD.${name.replaceAll('-', '_')}.part0`,
          count: String(rows.length),
        },
      ],
    },
  ]);
  return {
    userInfo: { accountId: subject.id, userName: subject.handle, displayName: subject.name },
    archiveInfo: {
      sizeBytes: String(bytes),
      generationDate: exportedAt,
      isPartialArchive: false,
      maxPartSizeBytes: '53687091200',
    },
    readmeInfo: { fileName: 'data/README.txt', directory: 'data/', name: 'README.txt' },
    dataTypes: { ...Object.fromEntries(types), tweetsMedia: { mediaDirectory: 'data/tweets_media' } },
  };
}

function aboutOwner() {
  const { id, handle, name, createdAt, bio, website, location, renamedAt, formerHandle } = subject;
  const description = { bio, website, location };
  const avatarMediaUrl = `https://pbs.example.net/profile_images/${id}/face.jpg`;
  const changes = { changedAt: renamedAt, changedFrom: formerHandle, changedTo: handle };
  return {
    account: [
      {
        account: {
          email: 'ada@example.org',
          createdVia: 'web',
          username: handle,
          accountId: id,
          createdAt,
          accountDisplayName: name,
        },
      },
    ],
    profile: [
      { profile: { description, avatarMediaUrl, headerMediaUrl: `https://pbs.example.net/profile_banners/${id}/1` } },
    ],
    'screen-name-change': [{ screenNameChange: { accountId: id, screenNameChange: changes } }],
  };
}

/** @param {Owner} owner */
function postLists({ rng, posts, directory }) {
  const tweets = rng.shuffle(posts).map((post) => ({ tweet: archivedPost(post, directory) }));
  const notes = posts.filter((p) => p.note).map((post, i) => ({ noteTweet: archivedNote(post, i) }));
  const headers = tweets.map(({ tweet }) => ({
    tweet: { tweet_id: tweet.id_str, user_id: subject.id, created_at: tweet.created_at },
  }));
  const removed = lateDrafts(rng, everyday, 6).map((post) => ({
    tweet: { ...archivedPost(post, directory), deleted_at: xDate(post.ms + rng.int(60_000, 90_000_000)) },
  }));
  const community = lateDrafts(rng, campaign, 5).map((post) => ({
    tweet: {
      ...archivedPost(post, directory),
      community_id: '1493900000000000001',
      community_id_str: '1493900000000000001',
      scopes: { followers: false },
    },
  }));
  return {
    tweets,
    'tweet-headers': headers,
    'deleted-tweets': removed,
    'community-tweet': community,
    'note-tweet': notes,
  };
}

/** Posts of the last two weeks. @param {Rng} rng @param {readonly string[]} templates @param {number} count */
function lateDrafts(rng, templates, count) {
  const next = createBag(rng, templates);
  return Array.from({ length: count }, () => {
    const topic = rng.pick(topics);
    const text = expand(rng, next(), lexiconOf(rng, topic));
    return {
      ...blankPost(rng, Date.parse(exportedAt) - rng.int(100_000_000, 1_100_000_000)),
      text,
      topic,
      likes: rng.int(0, 9),
    };
  });
}

/** @param {Owner} owner */
function relationLists({ rng, people, abusers }) {
  const friends = rng.shuffle([...people.supporter, ...people.patient, ...people.colleague]);
  const known = (/** @type {Person} */ p) => ({
    accountId: p.id,
    userLink: `https://twitter.com/intent/user?user_id=${p.id}`,
  });
  const following = [...friends.slice(0, 150), ...people.journalist, ...people.organisation];
  const blocked = rng.shuffle(abusers).slice(0, 26);
  return {
    like: likes(rng),
    follower: rng.shuffle([...friends.slice(40), ...people.critic.slice(0, 40)]).map((p) => ({ follower: known(p) })),
    following: rng.shuffle(following).map((p) => ({ following: known(p) })),
    block: blocked.map((p) => ({ blocking: known(p) })),
    mute: [...blocked.slice(0, 5), ...people.critic.slice(0, 12)].map((p) => ({ muting: known(p) })),
    'direct-messages': conversations(rng, friends.slice(0, 9), abusers[0]),
  };
}

/** Posts she liked: no author, no date, and some have no text any more. @param {Rng} rng */
function likes(rng) {
  const nextText = createBag(rng, [...reposted, ...thanks, ...quoteGood]);
  return Array.from({ length: 160 }, (_, i) => {
    const ms =
      Date.parse(exportedAt) - Math.floor(i * 1_500_000_000 * (0.6 + rng.next() * 0.4)) - rng.int(0, 90_000_000);
    const tweetId = snowflake(ms, rng.int(0, 4_194_303));
    const text = expand(rng, nextText(), lexiconOf(rng, rng.pick(topics)));
    const fullText = escapeText(shortenLinks(text).text);
    const expandedUrl = `https://twitter.com/i/web/status/${tweetId}`;
    return { like: rng.chance(0.03) ? { tweetId, expandedUrl } : { tweetId, fullText, expandedUrl } };
  });
}

const chat = {
  theirs: [
    'Are you on nights this week?',
    'Sorry to write out of the blue. My mum was on ward 9 and I did not know who to tell.',
    'The meeting is moved to seven. Bring the graph!',
    'Saw the clip. Thinking of you. It will pass.',
    'Could I quote you on the roof, or is that for another day?',
    'Thank you. That helped more than the leaflet did.',
    'I have the rota for March. Eleven gaps. Shall I send it?',
  ],
  hers: [
    'Until Thursday, then I am a person again.',
    'I am so sorry. Thank you for telling me. Please do not name anyone here.',
    'I will bring two graphs.',
    'Another day, please. After the board has seen it.',
    'Not here. By letter, please.',
    'That is kind. I am all right, mostly.',
  ],
};

/** Newest first inside each; the last one holds words that are not kind. @param {Rng} rng @param {readonly Person[]} friends @param {Person} stranger */
function conversations(rng, friends, stranger) {
  const [nextTheirs, nextHers] = [createBag(rng, chat.theirs), createBag(rng, chat.hers)];
  const talks = friends.map((friend) => ({
    with: friend,
    lines: Array.from({ length: rng.int(2, 7) }, (_, i) =>
      i % 2 === 0 ? { theirs: nextTheirs() } : { hers: nextHers() },
    ),
  }));
  talks.push({
    with: stranger,
    lines: [{ theirs: 'You are a fraud and a liar.' }, { theirs: 'I know where the staff car park is, doctor.' }],
  });
  return talks.map((talk) => ({ dmConversation: conversation(rng, talk.with, talk.lines) }));
}

/** @param {Rng} rng @param {Person} person @param {readonly { theirs?: string, hers?: string }[]} lines */
function conversation(rng, person, lines) {
  let ms = Date.parse(exportedAt) - rng.int(400_000_000, 20_000_000_000);
  const messages = lines.map(({ theirs, hers }) => {
    ms += rng.int(60_000, 9_000_000);
    const [senderId, recipientId] = hers === undefined ? [person.id, subject.id] : [subject.id, person.id];
    const id = snowflake(ms, rng.int(0, 4_194_303));
    const text = theirs ?? hers ?? '';
    return {
      messageCreate: {
        recipientId,
        reactions: [],
        urls: [],
        text,
        mediaUrls: [],
        senderId,
        id,
        createdAt: isoDate(ms),
        editHistory: [],
      },
    };
  });
  return { conversationId: [person.id, subject.id].join('-'), messages: messages.reverse() };
}

/** Files with names that must never be opened; whoever shows this text has opened one. */
function sensitiveLists() {
  const note = 'CANARY: this file must not be opened';
  return {
    'ip-audit': [
      { ipAudit: { accountId: subject.id, createdAt: '2026-09-01T06:00:00.000Z', loginIp: '192.0.2.14', note } },
    ],
    'ad-impressions': [{ ad: { adsUserData: { adImpressions: { impressions: [], note } } } }],
    'device-token': [{ deviceToken: { clientApplicationName: 'Invented app', token: 'xmpl-not-a-token', note } }],
  };
}

function page() {
  return '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Your archive</title>\n<p>An invented archive, made for a demonstration.</p></html>\n';
}
