import { command, type GuideSection, points, type SourcesGuide, steps, text } from './guide.ts';

const start: GuideSection = {
  title: 'Which file answers what',
  blocks: [
    points(
      null,
      'What you wrote, whom you blocked: your repository, one file. It holds no counts, so reach cannot be seen in it.',
      'How bad is it, who is behind it? Your notifications from the API: the repository holds none. It is free, and takes ' +
        'an app password.',
      'Is anyone still hearing me? The feed of your own account from the API: likes and reposts. Bluesky counts no views.',
    ),
    text('Give xhealth all you have in one go: it tells the files apart and counts nothing twice.'),
  ],
};

const repository: GuideSection = {
  title: 'Your repository',
  kinds: ['bluesky-repo'],
  blocks: [
    text('All that you wrote in public on Bluesky, complete and free, as one CAR file.'),
    steps(
      'In the app or on bsky.app: Settings → Account → Export my data, and download the CAR file.',
      'Leave it as it is. Anybody can download it, since it is public; it holds no messages and no e-mail address.',
    ),
    command('xhealth analyse repo.car'),
    points(
      'It holds',
      'your posts, replies, quotes and reposts, with their text, pictures left out',
      'posts you liked, accounts you follow, and accounts you blocked, each block with its date',
      'lists you blocked as a whole: your own with those on them, those of others by name alone',
    ),
    points(
      'It never holds',
      'replies, mentions and quotes by others: abuse you received cannot be seen in it',
      'likes and reposts your posts got, your followers, mutes, muted words, direct messages',
      'your handle: it names you by DID (did:plc:…). Leave --account out, or give it the DID',
    ),
    text(
      'Posts count on the day they were put on Bluesky where they state another, as posts brought along from elsewhere do. ' +
        'The export of a part of a repository (with “since”) is read by the kind of each record, with a warning.',
    ),
  ],
};

const notifications: GuideSection = {
  title: 'What others wrote to you: notifications from the API',
  kinds: ['bluesky-api'],
  blocks: [
    text('Free and without an approval. Somebody you trust can do it for you, and you need not look at the answers.'),
    steps(
      'Make an app password: Settings → Privacy and security → App passwords. Do not give it access to messages, and ' +
        'take it back when you are done.',
      'Put it into a file that you alone may read (chmod 600), as handle:app-password, and run:',
    ),
    command('xhealth fetch bluesky --token-file app-password.txt'),
    text(
      'Replies, mentions, quotes, your own posts and the accounts behind them come into the cache, and each later run ' +
        'brings what is new. By hand it goes like this:',
    ),
    steps(
      'Sign in with the app password: POST com.atproto.server.createSession with your handle and the app password. Keep the accessJwt.',
      'GET app.bsky.notification.listNotifications with limit=100 and priority=false, and save the answer as a .json file.',
      'Ask again with cursor from the last answer, until an answer has none. A page can be short or empty before the end.',
      'Put all answers into one folder.',
    ),
    command('xhealth analyse repo.car notifications/'),
    points(
      'They give',
      'replies, mentions and quotes with their text, each for itself, and their authors: name, picture, words about ' +
        'themselves, and when they joined',
    ),
    points(
      'They lack',
      'accounts you block or mute, also by lists, and replies you hid: they hold less abuse than there was',
      'posts deleted or taken down since',
      'how many follow an author: for that save app.bsky.actor.getProfiles, 25 accounts a call',
    ),
  ],
};

const publicAnswers: GuideSection = {
  title: 'Threads, feeds and searches',
  blocks: [
    text(
      'Saved as JSON, one answer a file or one a line. Those marked * need no password: ask ' +
        'public.api.bsky.app/xrpc/ and the name.',
    ),
    points(
      null,
      'app.bsky.feed.getPostThread *: a post of yours with the replies below it',
      'app.bsky.feed.getAuthorFeed *: your posts with likes, reposts, replies and quotes; what you reposted is told apart',
      'app.bsky.feed.getQuotes *: posts that quote one of yours',
      'app.bsky.feed.searchPosts with mentions=yourhandle: asks for a password in practice, and may not give all',
      'app.bsky.actor.getProfile and getProfiles *: accounts with their counts',
      'com.atproto.repo.listRecords *: your records of one kind, as in the repository',
    ),
    command('xhealth analyse repo.car threads.jsonl --account @you.example.com'),
    points(
      'Mind',
      'a thread nested more than some ninety replies deep is left out: ask for less depth',
      'in reports the id of a post is bluesky:(DID)/(record key), from its address at://(DID)/app.bsky.feed.post/(record key)',
      'answers do not say when they were made, so a count is as of the day the file is read',
    ),
  ],
};

/** How to get data of Bluesky. */
export const blueskyGuide: SourcesGuide = {
  platform: 'bluesky',
  title: 'Bluesky: what to get, and how',
  checked: 'Nov 2026',
  sections: [start, repository, notifications, publicAnswers],
};
