import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'How far do my posts go? A browser capture of your own page: likes, comments as a number, and views of films.',
      'Who names me in a post? A browser capture of posts that name you, in their words.',
      'How bad is it in the comments? Nothing xhealth reads shows it: no capture keeps comments of Instagram.',
    ),
  ],
};

const capture: GuideSection = {
  title: 'Posts and reels by browser capture (Zeeschuimer)',
  kinds: ['zeeschuimer-instagram', 'fourcat-instagram'],
  blocks: [
    steps(
      'Install Zeeschuimer, a free browser add-on for researchers: github.com/digitalmethodsinitiative/zeeschuimer.',
      'Switch Instagram on in it, open your page on instagram.com and scroll to the first day you want.',
      'Export as NDJSON and keep the file. What 4CAT gives back of it as NDJSON is read too.',
    ),
    command('xhealth analyse zeeschuimer-export-instagram.com.ndjson --account instagram:yourhandle'),
    points(
      'It gives',
      'posts and reels with text, author, time, likes, the number of comments; views of films where Instagram shows them',
    ),
    points(
      'It lacks',
      'comments: the add-on keeps none, so abuse in them cannot be seen',
      'time and counts of items in the form of 2026 that begins with XIGPolaris; likes where an account hides them',
      'reposts, and when an account was opened',
    ),
  ],
};

const other: GuideSection = {
  title: 'Not read yet',
  blocks: [
    text(
      'Your download from Meta: of it the part of Threads alone is read (`xhealth sources threads`). It holds your own ' +
        'comments, and no comment of anybody else. The CSV of 4CAT for Instagram is not read: give the NDJSON.',
    ),
  ],
};

/** How to get data of Instagram. */
export const instagramGuide: SourcesGuide = {
  platform: 'instagram',
  title: 'Instagram: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, capture, other],
};
