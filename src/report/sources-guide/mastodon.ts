import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'What you wrote, and what it got: your archive. Servers of 2026 and later put likes and boosts into it, older ones do not.',
      'How bad is it, who is behind it? Your notifications from the API, saved to a file, or the file of the tool ' +
        'mastodon-archive: an archive holds nothing others wrote.',
      'Mastodon counts no views at all.',
    ),
    text('Give xhealth all you have in one go: it tells the files apart and counts nothing twice.'),
  ],
};

const archive: GuideSection = {
  title: 'Your archive from your server',
  kinds: ['mastodon-archive'],
  blocks: [
    text('What you wrote, complete, private posts and direct ones among it. Free; one request in seven days.'),
    steps(
      'On your server: Preferences → Import and export → Request your archive.',
      'When the e-mail comes, download the file: archive-….zip, from older servers archive-….tar.gz.',
      'Leave it as it is and give it to xhealth. It holds what you wrote to some people alone, so keep it where others ' +
        'cannot read it.',
    ),
    command('xhealth analyse archive-20261031101500-0a1b2c.zip'),
    points(
      'It holds',
      'your posts and replies with their content warnings and polls, and your boosts',
      'who could see each: posts for followers or for the people named alone count, and their text is not shown',
      'the links of what you liked',
      'from servers of 2026 and later how many likes and boosts each post got',
    ),
    points(
      'It never holds',
      'mentions, replies and quotes you received: what looks like replies in it are your own',
      'views, and how many replies a post got',
      'the words of what you boosted, and who wrote them',
      'the posts you replied to; whom you follow, mute or block',
    ),
    text('Bookmarks and pictures in it stay closed.'),
  ],
};

const notifications: GuideSection = {
  title: 'What others wrote to you: your notifications from the API',
  kinds: ['mastodon-notifications', 'mastodon-statuses', 'mastodon-context'],
  blocks: [
    text(
      'Free, on every server, with no approval. First think of asking someone you trust to do it for you: the token lets ' +
        'them read, and you can take it back.',
    ),
    steps(
      'On your server: Preferences → Development → New application. Leave ticked read:accounts, read:notifications and ' +
        'read:statuses, nothing else. Copy the access token it shows.',
      'With any tool that makes requests, ask /api/v1/notifications?types[]=mention&limit=80&include_filtered=true with ' +
        'the header “Authorization: Bearer (token)”, and save the answer as a file.',
      'The answer has a header Link with the address of the next page: save that too, until a page is empty.',
      'For a post of yours that drew many replies: /api/v1/statuses/(number)/context, saved likewise.',
      'Delete the application when you are done.',
    ),
    command('xhealth analyse notifications-1.json notifications-2.json context.json --account @you@example.social'),
    points(
      'They give',
      'mentions, replies and quotes with their text, author, and what your server knows of the author',
      'posts for followers or for you alone, read with --messages and else left out',
      'mentions deleted since: counted, their words are gone',
    ),
    points(
      'They cannot show',
      'what blocked, muted or filtered accounts wrote: so what they show is a lower bound',
      'notifications you cleared, and those your server drops by your own rules (Preferences → Notifications)',
      'whole counts of accounts and posts of other servers: your server counts what it happened to see',
    ),
  ],
};

const tool: GuideSection = {
  title: 'The file of mastodon-archive',
  kinds: ['mastodon-archive-tool'],
  blocks: [
    text(
      'A free program for the command line, by Alex Schroeder and others. It keeps your posts, and with --with-mentions ' +
        'also what mentioned you, in one file: (server).user.(name).json.',
    ),
    command('xhealth analyse example.social.user.you.json'),
    points(
      null,
      'It gives your posts with their counts, mentions received, links of what you liked; whom you follow, mute and block, where it was asked for them',
      'Without --with-mentions it holds nothing others wrote to you',
      'Posts you liked or kept as bookmarks are not read as posts to you',
    ),
  ],
};

const lists: GuideSection = {
  title: 'Lists you can save as tables',
  kinds: [
    'mastodon-blocks',
    'mastodon-mutes',
    'mastodon-following',
    'mastodon-domain-blocks',
    'mastodon-server-blocks',
  ],
  blocks: [
    steps(
      'On your server: Preferences → Import and export. Beside Blocks, Mutes, Domain blocks and Follows is CSV.',
      'Leave the names of the files as they are, such as blocked_accounts.csv: most of these tables have no header, and ' +
        'the name is what tells blocks from mutes.',
    ),
    command('xhealth analyse archive.zip blocked_accounts.csv muted_accounts.csv --account @you@example.social'),
    text(
      'They hold addresses, no dates and no reasons, and do not say whose they are. The block list of a whole server, ' +
        'which its administrators save, looks alike: it is told apart and not counted as yours.',
    ),
  ],
};

/** How to get data of Mastodon. */
export const mastodonGuide: SourcesGuide = {
  platform: 'mastodon',
  title: 'Mastodon: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, archive, notifications, tool, lists],
};
