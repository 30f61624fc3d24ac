import type { AbsenceRow } from './absence-row.ts';

const archiveOfOwnWords = 'An archive holds what its owner wrote; the replies it lists are the owner’s own';
const listOfAccounts = 'A table of accounts holds no posts';

/** One reason for each of the tables a server lets its users save. */
const lists: Readonly<Record<string, string>> = {
  'mastodon-blocks': listOfAccounts,
  'mastodon-mutes': listOfAccounts,
  'mastodon-following': listOfAccounts,
  'mastodon-domain-blocks': listOfAccounts,
  'mastodon-server-blocks': listOfAccounts,
};

const listOfOwnPosts = 'A list of posts holds those of the account it was asked for';
const notOfBlocked = 'A server gives no notifications of blocked and muted accounts, so that this is a lower bound';
const heldBack =
  'A server holds back notifications that it filtered unless it is asked for them, and a file does not say whether it was';

const guide = '`xhealth sources mastodon` says how, step by step';

/** What inputs of Mastodon can never show. */
export const mastodonAbsences: readonly AbsenceRow[] = [
  {
    what: 'mentions and replies received',
    shownBy: ['mastodon-notifications', 'mastodon-context', 'mastodon-archive-tool', 'capture', 'dump'],
    why: {
      archive: archiveOfOwnWords,
      ...lists,
      'mastodon-statuses': listOfOwnPosts,
    },
    how: `Save the notifications from the API of the server: ${guide}`,
  },
  {
    what: 'what blocked and muted accounts wrote',
    shownBy: [],
    why: { archive: archiveOfOwnWords, ...lists, api: notOfBlocked, dump: notOfBlocked },
    how: 'Nothing shows it to your own account: somebody you trust may see it from theirs',
  },
  {
    what: 'mentions that the notification settings filter',
    shownBy: ['fetched:mastodon-notifications'],
    why: {
      archive: archiveOfOwnWords,
      ...lists,
      'mastodon-notifications': heldBack,
      'mastodon-context': 'A conversation holds the replies to one post, and no mentions elsewhere',
      'mastodon-statuses': listOfOwnPosts,
      dump: heldBack,
    },
    how: '`xhealth fetch mastodon` asks for them; a file of saved answers holds them where include_filtered=true was asked',
  },
  {
    what: 'views of own posts',
    shownBy: [],
    why: {
      archive: 'Mastodon counts no views',
      api: 'Mastodon counts no views',
      dump: 'Mastodon counts no views',
    },
    how: 'Likes and boosts are the counts there are',
  },
  {
    what: 'likes and boosts of own posts, where the server that made an archive is older than 2026',
    shownBy: ['mastodon-statuses', 'mastodon-context', 'mastodon-archive-tool', 'dump'],
    why: {
      archive: 'Archives of servers before 2026 hold none',
      ...lists,
      'mastodon-notifications': 'A notification tells of one like at a time',
    },
    how: 'Save /api/v1/accounts/(number)/statuses, or ask for an archive from a server of 2026 or later',
  },
  {
    what: 'the words and authors of boosted posts',
    shownBy: ['api', 'dump'],
    why: { 'mastodon-archive': 'An archive names what was boosted by its link alone' },
    how: 'They are in answers of the API and in files of mastodon-archive',
  },
  {
    what: 'who follows, is blocked and is muted',
    shownBy: ['mastodon-blocks', 'mastodon-mutes', 'mastodon-following', 'mastodon-archive-tool'],
    why: {
      'mastodon-archive': 'An archive lists no accounts',
      api: 'Saved posts and notifications list none',
    },
    how: `The tables of Preferences → Import and export hold them: ${guide}`,
  },
  {
    what: 'direct messages of others',
    shownBy: ['mastodon-notifications', 'mastodon-context', 'mastodon-statuses', 'mastodon-archive-tool'],
    why: { archive: archiveOfOwnWords, ...lists },
    how: 'They come with the notifications, and are read from these with --messages alone',
  },
];
