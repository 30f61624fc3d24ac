import { row } from '../support/bad-input.ts';
import { apiAccount, apiStatus, notification } from '../support/mastodon-samples.ts';

const day = (index: number, days: number, month = 5) =>
  `2026-${String(month).padStart(2, '0')}-${String(1 + (index % days)).padStart(2, '0')}T10:00:00.000Z`;

/** The second of all is a threat where any is an insult. */
function wordsOf(index: number, abusiveEvery: number): string {
  if (index % abusiveEvery === 0) return 'you are an idiot';
  return index === 1 ? 'I will kill you' : `I have read part ${index} of it`;
}

/** Rows of twscrape, which asks no API: `count` accounts wrote to @DrExample in one month, every so many of them an insult. */
export function xRows(count: number, abusiveEvery: number, month = 5): string {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1 + month * 10_000;
    const id = String(2_100_000_000_000_000_000n + BigInt(number));
    const to = scrapedUser('42', 'DrExample', 'Doctor');
    const line = {
      _type: 'snscrape.modules.twitter.Tweet',
      url: `https://x.com/Invented${index}/status/${id}`,
      date: day(index, 28, month).replace('T', ' ').replace('.000Z', '+00:00'),
      rawContent: `@DrExample ${wordsOf(index, abusiveEvery)}`,
      id_str: id,
      conversationIdStr: id,
      lang: 'en',
      inReplyToUser: to,
      mentionedUsers: [to],
      user: scrapedUser(
        `9${number}`,
        `Invented${index}`,
        index % 2 === 0 ? `also @person${index}@other.example` : 'reads',
      ),
    };
    return `${JSON.stringify(line)}\n`;
  }).join('');
}

function scrapedUser(id: string, username: string, rawDescription: string) {
  return {
    _type: 'snscrape.modules.twitter.User',
    id_str: id,
    username,
    displayname: 'Invented',
    rawDescription,
    created: '2015-01-01T00:00:00+00:00',
    followersCount: 12,
    friendsCount: 3,
    statusesCount: 456,
    verified: false,
    protected: false,
  };
}

/** Rows of twarc2, which asks X's API: `count` accounts insulted @DrExample. */
export function twarcRows(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    row(index + 900_001, 'you are an idiot', { created_at: day(index, 28) }),
  ).join('');
}

/** Notifications of Mastodon: `count` accounts wrote to ada@social.example, every so many of them an insult. */
export function mastodonNotifications(count: number, abusiveEvery: number): string {
  const all = Array.from({ length: count }, (_, index) => {
    const account = apiAccount(`person${index}@other.example`, { id: `77${index}` });
    const words = wordsOf(index, abusiveEvery);
    const status = apiStatus(index + 1, {
      created_at: day(index, 28),
      account,
      content: `<p><span class="h-card"><a href="https://social.example/@ada" class="u-url mention">@<span>ada</span></a></span> ${words}</p>`,
    });
    return notification(index + 1, { account, created_at: day(index, 28), status });
  });
  return JSON.stringify(all);
}

/** A page of X's API: `count` mentions of @DrExample, all insults. */
export function xApiPage(count: number): string {
  const data = Array.from({ length: count }, (_, index) => ({
    id: String(2_200_000_000_000_000_000n + BigInt(index)),
    author_id: `8${index}`,
    text: '@DrExample you are an idiot',
    created_at: day(index, 28),
    lang: 'en',
    in_reply_to_user_id: '42',
    entities: { mentions: [{ start: 0, end: 10, username: 'DrExample', id: '42' }] },
  }));
  const users = data.map(({ author_id }, index) => ({ id: author_id, username: `Page${index}`, name: 'Invented' }));
  return JSON.stringify({ data, includes: { users }, meta: { result_count: count } });
}
