import { command, type GuideSection, points, text } from './guide.ts';

export const xApi: GuideSection = {
  title: 'Pages of the X API, and twarc2',
  kinds: ['x-api-v2', 'x-twarc2'],
  blocks: [
    text(
      'Files somebody has already: responses of the X API v2 saved as JSON, and JSONL of twarc2, pages or flattened. ' +
        'The API is never needed and never the first choice; who uses it all the same can read it with xhealth fetch x.',
    ),
    command('xhealth analyse mentions.jsonl --account @yourhandle'),
    points(
      'What it costs (X price list, Aug 2026)',
      '0.001 US dollars per mention when you read your own mentions with an app of your own; 0.005 per post otherwise',
      '0.010 US dollars per author record, where those are charged: ten times the mention itself',
      'the mentions endpoint reaches back to the newest 800 and no further: about 0.80 dollars for all of them',
    ),
    points(
      'Before you do',
      'X wants each user of its API to have a developer account, and warns tools that make people open one',
      'X forbids using its API to profile people, to guess their health, politics or faith, or to train models, and ' +
        'stored posts must go when their authors delete them',
    ),
    points(
      'It lacks',
      'posts deleted before the request, protected accounts, and what was not asked for: a field that is missing says ' +
        'nothing',
      'pages nobody saved: where a page says that more follow and the next is not given with it, the report says so',
      'long posts beyond 280 characters in files of twarc2; twarc2 itself is no longer kept up',
    ),
  ],
};

export const xOldDumps: GuideSection = {
  title: 'Older data files (v1.1)',
  kinds: ['x-v1'],
  blocks: [
    text(
      'JSON or JSONL in the old form of the API, as twarc 1, tweepy and many research collections wrote it: one post ' +
        'a line, a list, or an object with “statuses”.',
    ),
    points('It gives', 'posts with text, author, account age and counts as of that day'),
    points('It lacks', 'views, and whatever the collection did not search for: ask those who made it'),
  ],
};

export const xTables: GuideSection = {
  title: 'Any other table: CSV or NDJSON by column mapping',
  kinds: ['columns-csv', 'columns-json'],
  blocks: [
    text('Where a file has a header, say which of its columns holds what. Nothing is guessed.'),
    command(
      'xhealth analyse export.csv --map text=body,id=post_id,author=user,created_at=created --account @yourhandle',
    ),
    points(
      'Mind',
      'ids must be whole: a spreadsheet turns them into 1.23E+18, and then they are lost. Export again, as text',
      'times need a zone, or are taken as UTC',
    ),
  ],
};

export const xNotRead: GuideSection = {
  title: 'Not read yet',
  blocks: [
    points(
      null,
      'the X Analytics table of videos',
      'exports of twitter-web-exporter as HTML, and of Communalytic, other than by column mapping',
    ),
  ],
};
