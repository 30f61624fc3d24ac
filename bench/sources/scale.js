// Makes large files of every format out of the fixtures: the same records over and over, with other ids and handles.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositorySections, rkeyOf } from '../../scripts/fixtures/bluesky.js';

const fixtures = join(import.meta.dirname, '../../fixtures/sources');

/** The account the fixtures are about stays who it is. */
const subjectId = '1500000000000000001';

/** So many authors write in turn. */
const authors = 20_000;

/** A record with the ids, handles and codes of its `n`th copy. */
function vary(text, n) {
  const who = n % authors;
  return text
    .replace(/\d{15,20}/g, (id) => {
      if (id === subjectId) return id;
      const isAuthor = id.startsWith('16000') || id.startsWith('15500') || id.startsWith('109000');
      return id.slice(0, -9) + String(isAuthor ? who : n).padStart(9, '1');
    })
    .replace(/\b(sam|noor)([._-])example\b/g, (_, name, mark) => `${name}${mark}x${who}`)
    .replace(/\b(rude|loud|bad|worse)\b/g, (word) => word + n)
    .replace(/\b(C7[A-Za-z]{5})\w{6}\b/g, (_, start) => start + String(n).padStart(6, '0'));
}

async function write(path, pieces) {
  mkdirSync(dirname(path), { recursive: true });
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

/** Copies of templates until there are so many bytes, with what stands before, between and behind them. */
function* copies(templates, bytes, { before = '', between = '', after = '' } = {}) {
  yield before;
  let written = before.length;
  for (let n = 0; written < bytes; n += 1) {
    const text = (n === 0 ? '' : between) + vary(templates[n % templates.length], n);
    written += text.length;
    yield text;
  }
  yield after;
}

/** The one that is read last: the newest generation. */
function newest(kind, platform) {
  const folder = join(fixtures, platform, kind);
  const name = readdirSync(folder)
    .filter((each) => each !== 'pseudonyms.csv')
    .sort()
    .at(-1);
  return join(folder, name);
}

const compact = (values) => values.map((value) => JSON.stringify(value));
const list = { between: ',\n' };

/** How exports are scaled: their large file, the records it repeats, and the small files beside it. */
const exports_ = {
  'x-archive': {
    large: 'data/tweets.js',
    bare: 'array',
    templates: (text) => compact(JSON.parse(text.slice(text.indexOf('=') + 1))),
    frame: { before: 'window.YTD.tweets.part0 = [\n', ...list, after: '\n]\n' },
    beside: ['data/account.js'],
  },
  'x-grailbird': {
    large: 'data/js/tweets/2013_02.js',
    bare: 'array',
    templates: (text) =>
      compact(JSON.parse(text.slice(text.indexOf('=') + 1).replace(/"id": (\d{16,})/g, '"id": "bare$1"'))).map((one) =>
        one.replace(/"bare(\d+)"/g, '$1'),
      ),
    frame: { before: 'Grailbird.data.tweets_2013_02 = \n [', ...list, after: ']' },
    beside: ['data/js/user_details.js'],
  },
  'mastodon-archive': {
    large: 'outbox.json',
    bare: 'whole',
    templates: (text) => compact(JSON.parse(text).orderedItems),
    frame: { before: '{"id":"outbox.json","type":"OrderedCollection","orderedItems":[', ...list, after: ']}' },
    beside: ['actor.json'],
  },
  'mastodon-archive-tool': {
    large: 'social.example.user.maya.json',
    bare: 'whole',
    templates: (text) => compact(JSON.parse(text).mentions.filter((one) => one !== null)),
    frame: (text) => ({
      before: `{"account":${JSON.stringify(JSON.parse(text).account)},"statuses":[],"mentions":[`,
      ...list,
      after: ']}',
    }),
    beside: [],
  },
  'threads-archive': {
    large: 'your_instagram_activity/threads/threads_and_replies.json',
    bare: 'whole',
    templates: (text) => compact(JSON.parse(text).text_post_app_text_posts),
    frame: { before: '{"text_post_app_text_posts":[', ...list, after: ']}' },
    beside: [],
  },
  'tiktok-archive': {
    large: 'user_data_tiktok.json',
    bare: 'whole',
    templates: (text) => compact(JSON.parse(text).Comment.Comments.CommentsList),
    frame: (text) => ({
      before: `{"Profile And Settings":${JSON.stringify(JSON.parse(text)['Profile And Settings'])},"Comment":{"Comments":{"CommentsList":[`,
      ...list,
      after: ']}}}',
    }),
    beside: [],
  },
  'linkedin-archive': {
    large: 'Shares.csv',
    bare: 'table',
    templates: (text) => rowsOf(text).rows,
    frame: (text) => ({ before: rowsOf(text).header }),
    beside: ['Invitations.csv'],
  },
};

function rowsOf(text) {
  const [header, ...rows] = text.split('\n').filter((line) => line !== '');
  return { header: `${header}\n`, rows: rows.map((row) => `${row}\n`) };
}

async function scaleExport(kind, from, to, bytes) {
  const { large, bare, templates, frame, beside } = exports_[kind];
  const text = readFileSync(join(from, large), 'utf8');
  const path = join(to, large);
  if (!existsSync(path))
    await write(path, copies(templates(text), bytes, typeof frame === 'function' ? frame(text) : frame));
  for (const name of beside) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(join(to, name), readFileSync(join(from, name)));
  }
  return { input: to, bare, bytes: statSync(path).size, data: path };
}

/** A record of a repository is about so many bytes with its place in the tree. */
const bytesOfBlock = 242;

/** So many posts, as entries of a repository: one a minute, under keys as the network gives them. */
function* postsOfRepository(count) {
  const first = Date.UTC(2016, 0, 1);
  for (let n = 0; n < count; n += 1) {
    const post = {
      $type: 'app.bsky.feed.post',
      text: `The library stays open, day ${n}`,
      createdAt: '2026-05-02T10:00:00.000Z',
      langs: ['en'],
    };
    yield [`app.bsky.feed.post/${rkeyOf(first + n * 60_000)}`, post];
  }
}

/** A repository is made in memory, all of it, which takes a process with more than the usual. */
async function scaleRepository(to, bytes) {
  const path = join(to, 'repo.car');
  if (!existsSync(path)) {
    const made = spawnSync(process.execPath, ['--max-old-space-size=16000', import.meta.filename, path, String(bytes)]);
    if (made.status !== 0) throw new Error(`no repository: ${made.stderr}`);
  }
  return { input: path, bare: 'car', bytes: statSync(path).size, data: path };
}

function layoutOf(text, name) {
  if (/\.(?:ndjson|jsonl)$/.test(name)) return 'lines';
  if (/\.csv$/.test(name)) return 'table';
  return text.trimStart().startsWith('[') ? 'array' : 'documents';
}

/** What a file of one format is made of. */
function partsOf(kind, text, layout) {
  switch (layout) {
    case 'lines':
      return { templates: text.split('\n').flatMap((line) => (line === '' ? [] : [`${line}\n`])) };
    case 'array':
      return { templates: compact(JSON.parse(text)), frame: { before: '[\n', ...list, after: '\n]\n' } };
    case 'documents':
      return { templates: [`${JSON.stringify(JSON.parse(text))}\n`] };
    default: {
      const { header, rows } = rowsOf(text);
      const hasHeader = kind !== 'mastodon-blocks' && kind !== 'mastodon-domain-blocks';
      return hasHeader ? { templates: rows, frame: { before: header } } : { templates: [header, ...rows] };
    }
  }
}

/** A large input of a kind, made once: its path, the file that is large, and how a bare reader takes it. */
export async function scaled({ kind, platform }, folder, bytes) {
  const to = join(folder, kind, String(bytes));
  const from = newest(kind, platform);
  if (kind === 'bluesky-repo') return scaleRepository(to, bytes);
  if (exports_[kind] !== undefined) return scaleExport(kind, deepest(from, exports_[kind].large), to, bytes);
  const file = statSync(from).isDirectory() ? join(from, readdirSync(from)[0]) : from;
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const layout = layoutOf(text, file);
  const { templates, frame } = partsOf(kind, text, layout);
  const path = join(to, file.slice(file.lastIndexOf('/') + 1));
  if (!existsSync(path)) await write(path, copies(templates, bytes, frame));
  const bare = layout === 'documents' ? 'lines' : layout;
  return { input: path, bare, bytes: statSync(path).size, data: path };
}

if (process.argv[1] === import.meta.filename) {
  const [path, bytes] = process.argv.slice(2);
  await write(path, repositorySections(3, postsOfRepository(Math.ceil(Number(bytes) / bytesOfBlock))));
}

/** The folder a file of an export lies in, which may be inside the one of the generation. */
function deepest(folder, large) {
  if (existsSync(join(folder, large))) return folder;
  const inner = readdirSync(folder).find((name) => existsSync(join(folder, name, large)));
  return inner === undefined ? folder : join(folder, inner);
}
