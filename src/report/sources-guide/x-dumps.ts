import { command, type GuideSection, points, text } from './guide.ts';

export const xScraped: GuideSection = {
  title: 'Files of snscrape and twscrape',
  kinds: ['x-snscrape', 'x-twscrape'],
  blocks: [
    text(
      'JSONL that somebody collected with one of these two programs, one post a line. xhealth reads what there is and ' +
        'collects nothing. snscrape has not reached X since June 2023. X forbids collecting without its leave: a ' +
        'capture by browser needs neither program.',
    ),
    command('xhealth analyse mentions.jsonl --account @yourhandle'),
    points(
      'They give',
      'posts with text, author, account age, followers, the post replied to and counts, since 2023 views',
      'what a post quotes or reposts, whole',
    ),
    points(
      'They lack',
      'when the counts were read, and what the collection was asked for: ask those who made it',
      'whole ids, where another program has saved the file again and rounded them. The link of a post still has its id',
    ),
  ],
};

export const xMinetTables: GuideSection = {
  title: 'Tables of minet and gazouilloire',
  kinds: ['x-minet'],
  blocks: [
    text('CSV of these research tools, a row a post, some 59 columns. Columns may be missing and in any order.'),
    command('xhealth analyse tweets.csv --account @yourhandle'),
    points(
      'They give',
      'posts with text, author, account age, followers, the post replied to, what is quoted, and counts',
    ),
    points(
      'They lack',
      'quotes and bookmarks as counts, whether an author is protected, and when the table was made: it tells that in ' +
        'the time of the computer it was made on',
      'whole ids, where a spreadsheet has saved the table. The link of a post still has its id',
    ),
  ],
};

export const xTwarcTables: GuideSection = {
  title: 'Tables of twarc-csv',
  kinds: ['x-twarc-csv'],
  blocks: [
    text(
      'CSV made of JSONL of twarc2, a row a post, columns with dots in their names. Give the JSONL in its place where ' +
        'you have it: it holds the quoted posts too.',
    ),
    command('xhealth analyse tweets.csv --account @yourhandle'),
    points(
      'They give',
      'what files of twarc2 give: text, author, account age, the post replied to, counts, and when they were fetched',
    ),
    points(
      'They lack',
      'the words of quoted posts, and long posts beyond 280 characters',
      'posts whose ids a spreadsheet has rounded: such rows are counted and left out',
    ),
  ],
};

export const xFourcat: GuideSection = {
  title: 'Files of 4CAT, and tables of Zeeschuimer',
  kinds: ['fourcat-x', 'fourcat-x-csv', 'fourcat-x-api-csv'],
  blocks: [
    text(
      'What researchers export from 4CAT: NDJSON, which is the better one, or CSV. Newer versions of Zeeschuimer write ' +
        'the same CSV themselves.',
    ),
    command('xhealth analyse 4cat-export.ndjson'),
    points(
      'They give',
      'NDJSON: all that the browser capture gave, with the time it was seen',
      'CSV: posts with text, author, whom they answer and quote, counts and views',
    ),
    points(
      'They lack',
      'what a browser capture lacks',
      'CSV: account age, followers of authors in a capture, which post is answered, and when it was seen',
      'who the authors are, where 4CAT was told to hide them: pseudonyms stay pseudonyms here, and nothing is looked up',
    ),
  ],
};

export const xWebExporter: GuideSection = {
  title: 'Exports of twitter-web-exporter',
  kinds: ['x-web-exporter', 'x-web-exporter-csv'],
  blocks: [
    text(
      'JSON or CSV of this browser script, which notes the posts that a browser receives, as Zeeschuimer does. Export ' +
        'as JSON and tick “include all metadata” where you have the choice: then nothing is lost. HTML is not read.',
    ),
    command('xhealth analyse twitter-2026-10-31.zip twitter-SearchTimeline-1793440800000.json'),
    points(
      'It gives',
      'searches, posts with their replies, and profiles, as they were on the screen, with counts and views',
      'with metadata: account age and followers of authors, and the words of what is quoted or reposted',
    ),
    points(
      'It lacks',
      'the notifications tab, and whatever nobody scrolled to',
      'without metadata: account age, followers, whom a post quotes, and the language',
      'an exact time where its settings leave out the offset of the time zone: the id of the post tells it then, but ' +
        'for posts of before November 2010',
    ),
    text('Leave the name of the file as it is: it says when it was exported.'),
  ],
};
