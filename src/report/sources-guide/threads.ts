import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'What you wrote: your download from Meta. It holds no counts, so reach cannot be seen in it.',
      'How bad is it, who is behind it? A browser capture of the replies to you: the download holds none.',
    ),
  ],
};

const download: GuideSection = {
  title: 'Your download from Meta',
  kinds: ['threads-archive'],
  blocks: [
    text('What you wrote on Threads. Free and complete. It comes as part of the download of Instagram.'),
    steps(
      'Open the Accounts Center → Your information and permissions → Export (or Download) your information.',
      'Choose your Instagram account, and Threads among the kinds of information.',
      'Choose JSON as the format: the other one, HTML, is not read.',
      'When the notice comes, download the zip and leave it and its name as they are. The name, ' +
        'instagram-(you)-(day)-(letters).zip, says whose it is: nothing inside does so in every language.',
    ),
    command('xhealth analyse instagram-yourhandle-2026-10-31-a1B2c3.zip'),
    points(
      'It holds',
      'your posts and replies with their text and time; since 2026 the account a reply answered',
      'posts you put into the archive: they count, and their text is not shown',
      'whom you follow, who follows you, whom you blocked, by handle; posts you liked',
    ),
    points(
      'It never holds',
      'mentions, replies and quotes you received: abuse cannot be seen in it',
      'ids and addresses of your posts, likes, reposts, views',
      'the posts you replied to',
    ),
    text(
      'Letters that Meta writes byte by byte are put together again. Lists of posts you saw or saved, and the rest of ' +
        'the download of Instagram, are left alone. If the name of the zip was changed, name yourself with --account.',
    ),
  ],
};

const capture: GuideSection = {
  title: 'What others wrote to you: by browser capture (Zeeschuimer)',
  kinds: ['zeeschuimer-threads', 'fourcat-threads', 'fourcat-threads-csv'],
  blocks: [
    text(
      'First think of asking someone you trust: replies are public, they need no password of yours, and you need not ' +
        'look. How to do it without reading: `xhealth sources x`.',
    ),
    steps(
      'Install Zeeschuimer, a free browser add-on for researchers: github.com/digitalmethodsinitiative/zeeschuimer.',
      'Switch Threads on in it, open your posts on threads.com one by one, and scroll through the replies.',
      'Search for your handle and scroll.',
      'Export as NDJSON and keep the file.',
    ),
    points('It gives', 'posts and replies with text, author, time, likes, reposts, quotes and the number of replies'),
    points(
      'It lacks',
      'views, when an account was opened, how many follow it, and which post a reply answers: it names the account',
      'replies the platform hides, and days nobody scrolled to',
    ),
    text(
      'What 4CAT makes of such a capture is read too, NDJSON and CSV. Where it was told to hide authors, pseudonyms stay ' +
        'pseudonyms, and nothing is looked up.',
    ),
  ],
};

const api: GuideSection = {
  title: 'The Threads API',
  kinds: ['threads-api'],
  blocks: [
    text(
      'Free, with a developer account: make an app at Meta with the use case Threads, add yourself as a Threads tester ' +
        'and accept in the settings of Threads. A token lasts 60 days. Put it into a file that you alone may read ' +
        '(chmod 600), and run:',
    ),
    command('xhealth fetch threads --token-file threads-token.txt'),
    text(
      'Answers of the API saved as JSON are read as well. Save your own threads (/me/threads) beside the replies to them ' +
        '(conversation): a reply does not say whose thread it answers, and counts as written to you beside that thread alone.',
    ),
    points(
      'It gives',
      'views, likes, reposts, replies and quotes of your own posts, when the token may read insights',
      'replies to your posts at all depths (conversation), with the author where they are public or you follow them',
      'whether the platform hid a reply',
    ),
    points(
      'It lacks',
      'mentions by strangers: until Meta gives an app Advanced Access it returns those by other testers',
      'how many follow an author (from 1,000 followers on, for public accounts), and when an account was opened',
    ),
  ],
};

/** How to get data of Threads. */
export const threadsGuide: SourcesGuide = {
  platform: 'threads',
  title: 'Threads: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, download, capture, api],
};
