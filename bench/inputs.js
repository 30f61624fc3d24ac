// Writes the inputs of the benchmark: invented accounts and texts in the shapes of real files, seeded.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** mulberry32, public domain (Tommy Ettinger): small, fast, good enough to vary texts. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const openings = [
  'Thank you',
  'I read that',
  'My mum waited',
  'Nobody told us',
  'Great thread',
  'You are wrong about',
  'Honestly',
  'As a nurse',
  'So tired of',
  'Our ward',
  'What about',
  'Could you explain',
  'This is the third time',
  'Lovely to hear',
];
const middles = [
  'the waiting list',
  'nine hours in A&E',
  'the new rota',
  'that report on safety',
  'staffing at night',
  'the inquiry',
  'the trust board',
  'car parking at the hospital',
  'the vaccine figures',
  'a letter from the council',
  'the meeting on Tuesday',
  'what the minister said',
];
const endings = [
  'and it has to change.',
  'please keep going!',
  'but the numbers do not add up.',
  'with my dad in March.',
  'which I do not agree with at all.',
  '— any news?',
  'and nobody listens 😔',
  'so thank you 🙏',
  'see https://example.org/report for more',
  'as usual.',
  'you absolute grifter',
  'what a fraud you are',
  '#safety',
  'in my opinion &amp; my union’s.',
];

function pick(list, next) {
  return list[Math.floor(next() * list.length)];
}

function sentence(next) {
  return `${pick(openings, next)} ${pick(middles, next)} ${pick(endings, next)} ${pick(openings, next)} ${pick(middles, next)}, ${Math.floor(next() * 1000)}.`;
}

function snowflake(ms, next) {
  return ((BigInt(ms) - 1288834974657n) << 22n) | BigInt(Math.floor(next() * 4194304));
}

const twitterDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const twitterMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function twitterDate(ms) {
  const date = new Date(ms);
  const two = (number) => String(number).padStart(2, '0');
  return `${twitterDays[date.getUTCDay()]} ${twitterMonths[date.getUTCMonth()]} ${two(date.getUTCDate())} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000 ${date.getUTCFullYear()}`;
}

function archiveTweet(next) {
  const ms = 1_500_000_000_000 + Math.floor(next() * 290_000_000_000);
  const id = String(snowflake(ms, next));
  const reply = next() < 0.4;
  const text = sentence(next);
  return {
    tweet: {
      edit_info: {
        initial: {
          editTweetIds: [id],
          editableUntil: new Date(ms + 3_600_000).toISOString(),
          editsRemaining: '5',
          isEditEligible: !reply,
        },
      },
      retweeted: false,
      source: '<a href="https://example.org/app" rel="nofollow">Example for Web</a>',
      entities: {
        hashtags: next() < 0.2 ? [{ text: 'safety', indices: ['10', '17'] }] : [],
        symbols: [],
        user_mentions: reply
          ? [
              {
                name: 'An Invented Name',
                screen_name: 'InventedName',
                indices: ['0', '13'],
                id_str: '1400000000000000001',
                id: '1400000000000000001',
              },
            ]
          : [],
        urls:
          next() < 0.3
            ? [
                {
                  url: 'https://t.co/abcdefghij',
                  expanded_url: 'https://example.org/a/long/path/to/a/page',
                  display_url: 'example.org/a/long/path',
                  indices: ['60', '83'],
                },
              ]
            : [],
      },
      display_text_range: ['0', String(text.length)],
      favorite_count: String(Math.floor(next() ** 4 * 500)),
      ...(reply
        ? {
            in_reply_to_status_id_str: id,
            in_reply_to_user_id: '1400000000000000001',
            in_reply_to_user_id_str: '1400000000000000001',
            in_reply_to_screen_name: 'InventedName',
            in_reply_to_status_id: id,
          }
        : {}),
      id_str: id,
      truncated: false,
      retweet_count: String(Math.floor(next() ** 5 * 80)),
      id,
      possibly_sensitive: false,
      created_at: twitterDate(ms),
      favorited: false,
      full_text: reply ? `@InventedName ${text}` : text,
      lang: 'en',
    },
  };
}

function twarcRow(next, index, rows) {
  // Newest first over two years, as the mentions endpoint and searches give them.
  const ms = 1_790_000_000_000 - Math.floor((index / rows) * 63_000_000_000) - Math.floor(next() * 60_000);
  const id = String(snowflake(ms, next));
  // A few accounts write often, most once or twice.
  const number = Math.floor(next() ** 1.5 * 200_000);
  const author = String(1_200_000_000_000_000_000n + BigInt(number) * 7_654_321_987n);
  const handle = `Invented${number}`;
  return {
    id,
    conversation_id: id,
    author_id: author,
    in_reply_to_user_id: '1400000000000000042',
    created_at: new Date(ms).toISOString(),
    text: `@DrExample ${sentence(next)}`,
    lang: 'en',
    source: 'Example for Web',
    reply_settings: 'everyone',
    possibly_sensitive: false,
    edit_history_tweet_ids: [id],
    public_metrics: {
      retweet_count: 0,
      reply_count: 1,
      like_count: Math.floor(next() ** 4 * 50),
      quote_count: 0,
      bookmark_count: 0,
      impression_count: Math.floor(next() * 4000),
    },
    entities: {
      mentions: [{ start: 0, end: 10, username: 'DrExample', id: '1400000000000000042' }],
      urls:
        next() < 0.2
          ? [
              {
                start: 60,
                end: 83,
                url: 'https://t.co/abcdefghij',
                expanded_url: 'https://example.org/a/long/path/to/a/page',
                display_url: 'example.org/a/long/path',
              },
            ]
          : [],
      annotations: [{ start: 12, end: 20, probability: 0.81, type: 'Organization', normalized_text: 'Example Trust' }],
    },
    context_annotations: [
      {
        domain: {
          id: '46',
          name: 'Business Taxonomy',
          description: 'Categories within Brand Verticals that narrow down the scope of Brands',
        },
        entity: {
          id: '1557697333571112960',
          name: 'Health',
          description: 'Brands, companies, advertisers and every non-person handle with the profit intent',
        },
      },
    ],
    referenced_tweets: [{ type: 'replied_to', id: String(BigInt(id) - 99_999_999n) }],
    author: {
      id: author,
      username: handle,
      name: `Invented Name ${number}`,
      created_at: '2021-06-03T10:11:12.000Z',
      description: 'Gardener, reader, parent of two invented children. Opinions mine. #example',
      location: 'Exampleton',
      url: '',
      protected: false,
      verified: false,
      verified_type: 'none',
      profile_image_url: 'https://images.example.net/profile/1/picture_normal.jpg',
      public_metrics: {
        followers_count: number % 5000,
        following_count: 321,
        tweet_count: 12345,
        listed_count: 2,
        like_count: 999,
        media_count: 55,
      },
    },
    in_reply_to_user: { id: '1400000000000000042', username: 'DrExample', name: 'Dr Example' },
    __twarc: {
      url: 'https://api.example.com/2/users/1400000000000000042/mentions?max_results=100',
      version: '2.14.0',
      retrieved_at: '2026-10-01T08:00:00+00:00',
    },
  };
}

async function writeRows(path, pieces) {
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function* archivePieces(bytes) {
  const next = random(1);
  yield 'window.YTD.tweets.part0 = [\n';
  let written = 30;
  for (let index = 0; written < bytes; index += 1) {
    const text = `${index === 0 ? '' : ',\n'}  ${JSON.stringify(archiveTweet(next), null, 2).replaceAll('\n', '\n  ')}`;
    written += text.length;
    yield text;
  }
  yield '\n]\n';
}

function* twarcPieces(rows) {
  const next = random(2);
  for (let index = 0; index < rows; index += 1) yield `${JSON.stringify(twarcRow(next, index, rows))}\n`;
}

/** A `tweets.js` of about `megabytes`, and a zip archive around it. Kept between runs. */
export async function makeArchive(folder, megabytes) {
  const plain = join(folder, `tweets-${megabytes}.js`);
  const zip = join(folder, `archive-${megabytes}.zip`);
  if (!existsSync(plain)) await writeRows(plain, archivePieces(megabytes * 1e6));
  if (!existsSync(zip)) {
    const code = `import sys, zipfile
z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
z.writestr('data/account.js', 'window.YTD.account.part0 = [ { "account" : { "username" : "DrExample", "accountId" : "1400000000000000042", "createdAt" : "2021-06-01T00:00:00.000Z", "accountDisplayName" : "Dr Example" } } ]')
z.write(sys.argv[2], 'data/tweets.js')
z.close()`;
    const made = spawnSync('python3', ['-c', code, zip, plain], { stdio: 'inherit' });
    if (made.status !== 0) throw new Error('python3 could not write the zip');
  }
  return { plain, zip, bytes: statSync(plain).size };
}

/** A JSONL of `rows` flattened twarc2 mentions. Kept between runs. */
export async function makeMentions(folder, rows) {
  const path = join(folder, `mentions-${rows}.jsonl`);
  if (!existsSync(path)) await writeRows(path, twarcPieces(rows));
  return { path, bytes: statSync(path).size };
}
