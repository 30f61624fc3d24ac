import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'What you wrote, and what was written to you in private: your copy of your data.',
      'How bad are the comments under your posts? No file says: LinkedIn gives its members no way to get them.',
    ),
  ],
};

const download: GuideSection = {
  title: 'Your copy of your data',
  kinds: ['linkedin-archive'],
  blocks: [
    text('Your posts, comments and reactions, your connections, messages and invitations. Free.'),
    steps(
      'On linkedin.com: Settings → Data privacy → Get a copy of your data.',
      'Choose the larger archive: the quick one may lack posts and comments.',
      'When the e-mail comes, download the zip and leave it as it is. It holds private messages and addresses, so keep ' +
        'it where others cannot read it.',
    ),
    command('xhealth analyse Complete_LinkedInDataExport.zip'),
    points(
      'It holds',
      'your posts with their text and time, and whether they were for everybody: of others the text is not shown',
      'your comments and reactions, with a link to the post they belong to',
      'your connections, by the address of their profile',
      'with --messages: private messages of both sides, and the words that came with invitations',
    ),
    command('xhealth analyse Complete_LinkedInDataExport.zip --messages'),
    points(
      'It never holds',
      'comments and mentions you received: abuse in public cannot be seen in it',
      'views, likes and comments of your posts',
      'whose it is: invitations tell it, and where you have none, name yourself with --account',
    ),
    text(
      'Tables of every year are read, those of 2018 in UTF-16 too. Leave them as they are: a spreadsheet that saves them ' +
        'breaks long rows apart. Tables of contacts, sign-ins, searches, jobs and adverts are never read. Times that say ' +
        'no zone are taken for UTC.',
    ),
  ],
};

const otherWays: GuideSection = {
  title: 'Other ways',
  blocks: [
    points(
      null,
      'An API for members (Member Data Portability) is open to people in the EEA and Switzerland: the same tables, and ' +
        'what you did in the last 28 days. It has no comments of others.',
      'Browser capture: Zeeschuimer gave up LinkedIn in 2026, and older captures have relative times alone (“18h”). They ' +
        'are not read.',
    ),
  ],
};

/** How to get data of LinkedIn. */
export const linkedinGuide: SourcesGuide = {
  platform: 'linkedin',
  title: 'LinkedIn: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, download, otherWays],
};
