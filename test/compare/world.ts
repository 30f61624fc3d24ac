import { row } from '../support/bad-input.ts';
import { apiAccount, apiStatus, notification } from '../support/mastodon-samples.ts';

const day = (index: number, days: number, month = 5) =>
  `2026-${String(month).padStart(2, '0')}-${String(1 + (index % days)).padStart(2, '0')}T10:00:00.000Z`;

/** The second of all is a threat where any is an insult. */
function wordsOf(index: number, abusiveEvery: number): string {
  if (index % abusiveEvery === 0) return 'you are an idiot';
  return index === 1 ? 'I will kill you' : `what is the plan ${index}?`;
}

/** Rows of twarc2: `count` accounts wrote to @DrExample in one month, every so many of them an insult. */
export function xRows(count: number, abusiveEvery: number, month = 5): string {
  return Array.from({ length: count }, (_, index) =>
    row(index + 1 + month * 10_000, wordsOf(index, abusiveEvery), {
      created_at: day(index, 28, month),
      author: {
        id: `9${index + 1 + month * 10_000}`,
        username: `Invented${index}`,
        name: 'Invented',
        description: index % 2 === 0 ? `also @person${index}@other.example` : 'reads',
        created_at: '2015-01-01T00:00:00.000Z',
        public_metrics: { followers_count: 12, following_count: 3, tweet_count: 456, listed_count: 1 },
      },
    }),
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
