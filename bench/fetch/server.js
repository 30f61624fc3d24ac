// A server of Mastodon on loopback: so many mentions, pages of 40, each after some milliseconds.
// node bench/fetch/server.js <mentions> <latency in ms>; prints its address.
import { createServer } from 'node:http';

const [mentions, latencyMs] = process.argv.slice(2).map(Number);
const pageSize = 40;
const first = 1_000_000_000;
const words = 'a b c lanes trees and a longer sentence about the street in which the bus stops now '.repeat(2);

const owner = { id: '1', username: 'ada', acct: 'ada', url: 'https://social.example/@ada', display_name: 'Ada' };

function notification(number) {
  const id = String(first + number);
  const author = number % 5_000;
  const at = new Date(Date.UTC(2026, 0, 1) + number * 1_000).toISOString();
  const account = {
    id: `7${author}`,
    username: `bo${author}`,
    acct: `bo${author}@other.example`,
    locked: false,
    bot: false,
    discoverable: true,
    created_at: '2022-11-05T00:00:00.000Z',
    note: '<p>Words about an invented person, who likes lanes &amp; trees.</p>',
    url: `https://other.example/@bo${author}`,
    uri: `https://other.example/users/bo${author}`,
    avatar: `https://files.social.example/cache/accounts/avatars/${author}.png`,
    avatar_static: `https://files.social.example/cache/accounts/avatars/${author}.png`,
    header: 'https://social.example/headers/original/missing.png',
    header_static: 'https://social.example/headers/original/missing.png',
    display_name: `Bo ${author}`,
    followers_count: 12,
    following_count: 30,
    statuses_count: 44,
    last_status_at: '2026-01-01',
    emojis: [],
    fields: [{ name: 'Web', value: '<a href="https://bo.example" rel="me">bo.example</a>', verified_at: null }],
  };
  const status = {
    id,
    created_at: at,
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: 'en',
    uri: `https://other.example/users/bo${author}/statuses/${id}`,
    url: `https://other.example/@bo${author}/${id}`,
    replies_count: 0,
    reblogs_count: 0,
    favourites_count: 1,
    edited_at: null,
    favourited: false,
    reblogged: false,
    content: `<p><span class="h-card"><a href="https://social.example/@ada" class="u-url mention">@<span>ada</span></a></span> ${words}${number}</p>`,
    filtered: [],
    reblog: null,
    account,
    media_attachments: [],
    mentions: [{ id: '1', username: 'ada', url: 'https://social.example/@ada', acct: 'ada' }],
    tags: [],
    emojis: [],
    card: null,
    poll: null,
  };
  return { id, type: 'mention', created_at: at, group_key: `ungrouped-${id}`, account, status };
}

// Pages are made before anybody asks for them: what is measured is the client. A page's text differs from another's in its numbers.
const pages = new Map();
for (let newest = mentions; newest > 0; newest -= pageSize) {
  const items = [];
  for (let number = newest; number > Math.max(0, newest - pageSize); number -= 1) items.push(notification(number));
  pages.set(newest, Buffer.from(JSON.stringify(items)));
}

const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  const json = (body, headers = {}) =>
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length, ...headers });
      response.end(body);
    }, latencyMs);
  if (url.pathname.endsWith('/verify_credentials')) return json(Buffer.from(JSON.stringify(owner)));
  if (url.pathname.endsWith('/statuses')) return json(Buffer.from('[]'));
  if (url.pathname !== '/api/v1/notifications') return response.writeHead(404).end('{"error":"Record not found"}');
  const max = url.searchParams.get('max_id');
  const newest = max === null ? mentions : Number(max) - first - 1;
  const next = newest - pageSize;
  const link = `<http://${request.headers.host}/api/v1/notifications?max_id=${first + next + 1}>; rel="next"`;
  return json(pages.get(newest) ?? Buffer.from('[]'), next > 0 ? { link } : {});
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
