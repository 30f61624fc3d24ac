import { describe, expect, it } from 'vitest';
import { cache, json, skippedOf, write } from '../support/bad-input.ts';

const id = '1799999999999999999';
const link = `https://x.com/sam_example/status/${id}`;
const text = '@DrExample what is the plan?';

type Cells = Readonly<Record<string, string>>;

function csv(row: Cells, last: string): string {
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const line = quoted(Object.values(row));
  const damaged = quoted(
    Object.values({ ...row, id: 'none', ...(row.link && { link: '' }), ...(row.url && { url: '' }) }),
  );
  return `\ufeff${[quoted(Object.keys(row)), line, line, damaged, last].join('\r\n')}`;
}

function lines(record: string, damaged: string, last: string): string {
  return [record, record, damaged, last].join('\n');
}

const scraped = {
  _type: 'snscrape.modules.twitter.Tweet',
  url: link,
  date: '2024-06-10T03:00:17+00:00',
  rawContent: text,
  id: 0,
  user: { _type: 'snscrape.modules.twitter.User', username: 'sam_example', id: 7 },
  somethingNew: { deep: [1] },
};
const snscrape = JSON.stringify(scraped).replace('"id":0', `"id":${id}`);
const twscrape = JSON.stringify({ ...scraped, id_str: id });

const tweet = {
  __typename: 'Tweet',
  rest_id: id,
  core: { user_results: { result: { rest_id: '7', legacy: { screen_name: 'sam_example' } } } },
  legacy: { full_text: text, in_reply_to_screen_name: 'DrExample' },
};
const imported = {
  ...tweet,
  __import_meta: { source_platform: 'twitter.com', timestamp_collected: 1_718_000_000_000 },
};

const minet = {
  id,
  timestamp_utc: '1717988417',
  user_screen_name: 'sam_example',
  text,
  to_tweetid: '',
  to_username: 'DrExample',
  url: link,
  new_column: 'x',
};
const twarc = {
  id,
  author_id: '7',
  text,
  in_reply_to_username: 'DrExample',
  in_reply_to_user_id: '42',
  'public_metrics.like_count': '',
  'author.username': 'sam_example',
};
const fourcat = {
  id,
  thread_id: '5',
  body: text,
  author: 'sam_example',
  author_fullname: 'Sam',
  is_retweet: 'no',
  is_reply: 'yes',
  link,
};
const exported = {
  id,
  created_at: '10 June',
  full_text: text,
  screen_name: 'sam_example',
  views_count: '5',
  url: link,
};

const files: readonly (readonly [string, string, string])[] = [
  ['x-snscrape', 'a.jsonl', lines(snscrape, '{"_type":"x"}', snscrape.slice(0, 99))],
  ['x-twscrape', 'b.jsonl', lines(twscrape, '{"_type":"x"}', twscrape.slice(0, 99))],
  ['fourcat-x', 'c.ndjson', lines(JSON.stringify(imported), '{"rest_id":"5"}', '{"rest_id":"5')],
  ['x-minet', 'd.csv', csv(minet, '"5","1')],
  ['x-twarc-csv', 'e.csv', csv(twarc, '"5","1')],
  ['fourcat-x-csv', 'f.csv', csv(fourcat, '"5","1')],
  ['fourcat-x-api-csv', 'g.csv', csv({ ...fourcat, subject: '' }, '"5","1')],
  ['x-web-exporter-csv', 'h.csv', csv(exported, '"5","1')],
  [
    'x-web-exporter',
    'i.json',
    `[${lines(`${JSON.stringify(exported)},`, '{"id":""},', '{"id":"1')}`.replace('},,', '},'),
  ],
];

describe('files of other tools', () => {
  it.each(files)(
    '[I] %s: read whatever its name, each post once, what is damaged or cut short counted',
    async (kind, name, content) => {
      const { code, report } = await json([
        write(`${kind}/${name}.txt`, content),
        '--account',
        '@drexample',
        '--cache',
        cache(),
      ]);

      expect(code).toBe(0);
      expect(report.coverage.inputs).toMatchObject([{ kind, platform: 'x' }]);
      expect(report.totals.interactions).toBe(1);
      const counts = report.coverage.inputs[0]?.skipped.map(({ count }) => count);
      expect(counts).toEqual([1, 1]);
      expect(report.coverage.inputs[0]?.skipped.map(({ reason }) => reason)).toContain('truncated');
    },
  );

  it('[I] one enormous row costs itself alone', async () => {
    const huge = `"5","1","${'a'.repeat(5 * 1024 * 1024)}"`;
    const path = write('huge.csv', csv(minet, huge));
    const ran = await json([path, '--account', '@drexample', '--cache', cache()]);

    expect(ran.report.totals.interactions).toBe(1);
    expect(Object.keys(skippedOf(ran)).length).toBeGreaterThan(1);
  });

  it('[I] a table that could be of two tools is not guessed', async () => {
    const both = csv({ ...fourcat, ...minet }, '');
    const { code, stderr } = await json([write('both.csv', both), '--account', '@drexample', '--cache', cache()]);

    expect(code).not.toBe(0);
    expect(stderr).toContain('could be x-minet or fourcat-x-csv');
  });
});
