/** Records as servers of Mastodon give them, of invented people. The owner is ada of social.example. */

type Part = Readonly<Record<string, unknown>>;

export const server = 'https://social.example';
export const owner = { id: 'ada@social.example', handle: 'ada@social.example' };
const everybody = 'https://www.w3.org/ns/activitystreams#Public';
const actorId = `${server}/users/ada`;

/** An account as the API gives it; a name with a host is of another server. */
export function apiAccount(acct: string, part: Part = {}) {
  const [username = '', host = 'social.example'] = acct.split('@');
  return {
    id: `9${acct.length}00000000000000${username.length}`,
    username,
    acct,
    url: `https://${host}/@${username}`,
    uri: `https://${host}/users/${username}`,
    display_name: `Invented ${username}`,
    note: '<p>Words &amp; more</p>',
    avatar: `https://${host}/avatars/${username}.png`,
    created_at: '2022-11-05T00:00:00.000Z',
    followers_count: 12,
    following_count: 30,
    statuses_count: 44,
    locked: false,
    bot: false,
    fields: [],
    ...part,
  };
}

export function apiMention(acct: string) {
  const { id, username, url } = apiAccount(acct);
  return { id, username, url, acct };
}

/** A post as the API gives it, by an account of another server who names the owner. */
export function apiStatus(number: number, part: Part = {}) {
  const id = `11100000000000${1000 + number}`;
  return {
    id,
    uri: `https://other.example/users/bo/statuses/${id}`,
    url: `https://other.example/@bo/${id}`,
    created_at: '2026-05-02T10:00:00.000Z',
    account: apiAccount('bo@other.example'),
    content:
      '<p><span class="h-card"><a href="https://social.example/@ada" class="u-url mention">@<span>ada</span></a></span> what is the plan?</p>',
    visibility: 'public',
    sensitive: false,
    spoiler_text: '',
    media_attachments: [],
    mentions: [apiMention('ada')],
    tags: [],
    emojis: [],
    reblogs_count: 1,
    favourites_count: 2,
    replies_count: 3,
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    reblog: null,
    poll: null,
    card: null,
    language: 'en',
    ...part,
  };
}

/** A post of the owner. */
export function ownStatus(number: number, part: Part = {}) {
  const { id } = apiStatus(number);
  return apiStatus(number, {
    uri: `${actorId}/statuses/${id}`,
    url: `${server}/@ada/${id}`,
    account: apiAccount('ada'),
    content: '<p>lanes and trees</p>',
    mentions: [],
    ...part,
  });
}

export function notification(number: number, part: Part = {}) {
  return {
    id: String(500 + number),
    type: 'mention',
    created_at: '2026-05-02T10:00:01.000Z',
    group_key: `ungrouped-${500 + number}`,
    account: apiAccount('bo@other.example'),
    status: apiStatus(number),
    ...part,
  };
}

/** The words of an activity's object, as servers address them. */
export const addressed = {
  public: { to: [everybody], cc: [`${actorId}/followers`] },
  unlisted: { to: [`${actorId}/followers`], cc: [everybody] },
  followers: { to: [`${actorId}/followers`], cc: [] },
  direct: { to: ['https://other.example/users/bo'], cc: [] },
};

/** A `Create` of an outbox, with a note. */
export function create(number: number, note: Part = {}) {
  const id = `${actorId}/statuses/11100000000000${1000 + number}`;
  return {
    id: `${id}/activity`,
    type: 'Create',
    actor: actorId,
    published: '2026-05-01T09:00:00Z',
    ...addressed.public,
    object: {
      id,
      type: 'Note',
      summary: null,
      inReplyTo: null,
      published: '2026-05-01T09:00:00Z',
      url: `${server}/@ada/11100000000000${1000 + number}`,
      attributedTo: actorId,
      ...addressed.public,
      sensitive: false,
      content: '<p>lanes and trees</p>',
      contentMap: { en: '<p>lanes and trees</p>' },
      attachment: [],
      tag: [],
      ...note,
    },
  };
}

export function announce(number: number) {
  return {
    id: `${actorId}/statuses/11100000000000${1000 + number}/activity`,
    type: 'Announce',
    actor: actorId,
    published: '2026-05-03T09:00:00Z',
    ...addressed.public,
    object: 'https://other.example/users/bo/statuses/1',
  };
}

export function collection(name: 'outbox' | 'likes' | 'bookmarks', items: readonly unknown[]) {
  return {
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: `${name}.json`,
    type: 'OrderedCollection',
    totalItems: items.length + 7,
    orderedItems: items,
  };
}

export const actor = {
  '@context': ['https://www.w3.org/ns/activitystreams', { toot: 'http://joinmastodon.org/ns#' }],
  id: actorId,
  type: 'Person',
  inbox: `${actorId}/inbox`,
  outbox: 'outbox.json',
  likes: 'likes.json',
  preferredUsername: 'Ada',
  name: 'Ada Example',
  summary: '<p>Streets for <br>people</p>',
  url: `${server}/@ada`,
  published: '2022-11-05T00:00:00Z',
  manuallyApprovesFollowers: false,
  attachment: [{ type: 'PropertyValue', name: 'Web', value: '<a href="https://ada.example" rel="me">ada.example</a>' }],
  icon: { type: 'Image', mediaType: 'image/png', url: 'avatar.png' },
};
