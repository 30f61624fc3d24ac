import { command, type GuideSection, points, steps, text } from './guide.ts';

export const xAnalytics: GuideSection = {
  title: 'Tables of X Analytics: views of your posts, and your days',
  kinds: ['x-analytics-content', 'x-analytics-activity', 'x-analytics-overview'],
  blocks: [
    text(
      'How often each of your posts was shown, which no archive holds. X offers Analytics with its paid subscription; ' +
        'where it offers you none, leave this out. Tables you saved in years past are read too.',
    ),
    steps(
      'In a browser on a computer, signed in, open x.com/i/account_analytics (in the menu: More, then Premium or ' +
        'Analytics).',
      'Under Content choose the longest span there is and download it as CSV: ' +
        'account_analytics_content_(from)_(to).csv. Do the same for other spans. They may overlap.',
      'Under Overview do the same: account_overview_analytics.csv, a row a day.',
      'Leave the files as they are, and their names: the name says which span it is. A spreadsheet that saves them ' +
        'rounds the ids of posts.',
      'Do it again every month. X keeps some of it for a short time.',
    ),
    command('xhealth analyse twitter-2026-10-31.zip account_analytics_content_2026-08-01_2026-08-31.csv'),
    text('The table of days does not say whose it is, so say it:'),
    command('xhealth analyse twitter-2026-10-31.zip account_overview_analytics.csv --account @yourhandle'),
    points(
      'They give',
      'per post: impressions, which are views here, with likes, reposts, replies and bookmarks',
      'per day: views, profile visits, how many accounts began to follow you and ceased to, posts written',
      'the same of old: tweet_activity_metrics_(you)_(from)_(to).csv, without bookmarks',
    ),
    points(
      'They cannot show',
      'anything others wrote, or who saw, followed or left',
      'posts outside the span, and quotes of your posts',
      'when the views of a post came: a count is of all its days up to the export. Posts of the last days of a span ' +
        'still grow, so the end of the span counts as the day of the export',
      'what advertisements added: columns of promoted figures are left out',
      'the ids of posts that a spreadsheet rounded (6.49E+17), unless the row has its link',
    ),
  ],
};
