import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'What you posted and wrote, and what was written to you in private: your data from TikTok.',
      'How bad are the comments, who is behind them? A browser capture: your data hold no comment of anybody else.',
    ),
  ],
};

const download: GuideSection = {
  title: 'Your data from TikTok',
  kinds: ['tiktok-archive'],
  blocks: [
    text('Your videos with their likes, your own comments, your messages. Free.'),
    steps(
      'In the app: Profile → menu → Settings and privacy → Account → Download your data. (From general knowledge; menus ' +
        'move: check.)',
      'Choose all data, and JSON as the format: the other one, TXT, is not read.',
      'When it is ready, download the zip from the same place and leave it as it is. It holds private messages and ' +
        'your sign-in history, so keep it where others cannot read it.',
    ),
    command('xhealth analyse TikTok_Data.zip'),
    points(
      'It holds',
      'your videos: time, title, likes, who may see them. Those not for everybody count, and their text is not shown',
      'comments you wrote, and, with --messages, direct messages of both sides',
      'who follows you, whom you follow, whom you blocked, by handle; videos you liked',
    ),
    command('xhealth analyse TikTok_Data.zip --messages'),
    points(
      'It never holds',
      'comments you received: abuse in public cannot be seen in it',
      'views, and how many comments a video got',
      'for most of your comments, the video they stand under',
    ),
    text(
      'Sign-ins, addresses, what you watched, searched or bought, and data from other apps are never parsed. Files of ' +
        'every year are read: user_data.json of before, user_data_tiktok.json of today. Times in them are UTC.',
    ),
  ],
};

const capture: GuideSection = {
  title: 'Comments others wrote: by browser capture (Zeeschuimer)',
  kinds: [
    'zeeschuimer-tiktok-comments',
    'zeeschuimer-tiktok',
    'fourcat-tiktok-comments',
    'fourcat-tiktok',
    'fourcat-tiktok-comments-csv',
    'fourcat-tiktok-csv',
  ],
  blocks: [
    text(
      'First think of asking someone you trust: comments are public, they need no password of yours, and you need not ' +
        'look. How to do it without reading: `xhealth sources x`.',
    ),
    steps(
      'Install Zeeschuimer, a free browser add-on for researchers: github.com/digitalmethodsinitiative/zeeschuimer.',
      'Switch TikTok and TikTok comments on in it, open your videos one by one on tiktok.com, and scroll through the ' +
        'comments; open the answers too.',
      'Export both as NDJSON and keep the files.',
    ),
    points('It gives', 'comments with text, author, time and likes; videos with views'),
    points(
      'It lacks',
      'how many follow an author and when their account was opened: TikTok sends zeros there, which xhealth leaves out',
      'comments TikTok filtered or you deleted, and videos nobody opened',
      'for reports: whose video a comment stands under, unless it was captured on the page of that video or the videos ' +
        'are captured too',
    ),
    text(
      'Comments that answer other comments count as written to you where they name you or answer one of yours. What 4CAT ' +
        'makes of such a capture is read too, NDJSON and CSV; pseudonyms it put in place of authors stay pseudonyms.',
    ),
    command('xhealth analyse zeeschuimer-export-tiktok-comments.ndjson zeeschuimer-export-tiktok.com.ndjson'),
  ],
};

const api: GuideSection = {
  title: 'The TikTok APIs',
  kinds: ['tiktok-api'],
  blocks: [
    text(
      'For an app that TikTok approved there is the Display API. Put its token into a file that you alone may read ' +
        '(chmod 600), and run:',
    ),
    command('xhealth fetch tiktok --token-file tiktok-token.txt'),
    text('Answers of the API saved as JSON are read as well.'),
    points('It gives', 'views, likes and the number of comments of your own videos, and how many follow you'),
    points('It never gives', 'comments: abuse cannot be seen in it'),
    points(
      'Others',
      'The Research API is for approved institutions, and leaves out who wrote a comment.',
      'The Data Portability API, for people in the EEA and the UK and approved apps, gives the same as your data above.',
    ),
  ],
};

/** How to get data of TikTok. */
export const tiktokGuide: SourcesGuide = {
  platform: 'tiktok',
  title: 'TikTok: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, download, capture, api],
};
