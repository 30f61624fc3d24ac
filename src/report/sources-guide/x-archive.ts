import { command, type GuideSection, points, steps, text } from './guide.ts';

export const xArchive: GuideSection = {
  title: 'Your archive from X',
  kinds: ['x-archive', 'x-grailbird', 'x-grailbird-csv'],
  blocks: [
    text('What you wrote and what it got. Free, complete, and the best record of your reach over the years.'),
    steps(
      'On x.com: More → Settings and privacy → Your account → Download an archive of your data. X asks for your ' +
        'password and a code.',
      'Choose Request archive and wait. X says 24 hours or longer; some wait several days.',
      'When the notice or e-mail comes, download it in the same place while the link is valid. A very large account ' +
        'gets several zips: take all.',
      'Leave the zip as it is and give it to xhealth. It holds private messages and your sign-in history, so keep it ' +
        'where others cannot read it.',
    ),
    command('xhealth analyse twitter-2026-10-31.zip'),
    points(
      'It holds',
      'your posts, replies and reposts, with likes and reposts as of the day of the export; posts deleted in about ' +
        'the last two weeks',
      'your direct messages, read with --messages and else left closed',
      'your likes; the account ids you follow, that follow you, that you block or mute; your former handles',
    ),
    points(
      'It never holds',
      'mentions, replies and quotes you received: abuse cannot be seen in an archive',
      'views, and how many replies a post got',
      'the posts you replied to, the names of your followers, the full text of what you reposted',
      'which posts went to a private Circle: posts of August 2022 to November 2023 may have',
    ),
    text(
      'Files about advertisements, sign-ins, devices, telephone numbers and contacts are never opened. Archives of ' +
        'every year are read; those of 2012 to 2019 (one file per month) hold no likes or reposts at all.',
    ),
  ],
};
