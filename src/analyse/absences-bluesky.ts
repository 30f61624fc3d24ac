import type { AbsenceRow } from './absence-row.ts';

const ownRecords = 'A repository holds what its owner wrote, never what others wrote to the account';
const oneAnswer = 'An answer of the API holds what was asked for';
const noViews = 'Bluesky counts no views';

/** What inputs of Bluesky may be unable to show. */
export const blueskyAbsences: readonly AbsenceRow[] = [
  {
    what: 'mentions, replies and quotes received',
    shownBy: ['api', 'capture', 'dump'],
    why: { archive: ownRecords },
    how: 'Ask the API for your notifications: free, with an app password. `xhealth sources bluesky` says how',
  },
  {
    what: 'what accounts you block or mute wrote to you, and replies you hid',
    shownBy: [],
    why: {
      archive: ownRecords,
      'bluesky-api': 'Bluesky leaves these out of notifications',
    },
    how: 'Nothing shows them all. Whom you blocked and when is in your repository, so that their number is known',
  },
  {
    what: 'posts deleted or taken down since',
    shownBy: [],
    why: {
      archive: 'A repository holds what is there on the day of the export',
      'bluesky-api': 'The API gives what is there on the day it is asked',
    },
    how: 'Save answers soon and often',
  },
  {
    what: 'mentions, replies and quotes outside the answers saved',
    shownBy: [],
    why: { 'bluesky-api': oneAnswer },
    how: 'Save page after page, until an answer has no cursor',
  },
  {
    what: 'views of own posts',
    shownBy: ['capture', 'dump'],
    why: { archive: noViews, api: noViews },
    how: 'Nothing shows them. Likes and reposts of own posts stand in for them',
  },
  {
    what: 'likes and reposts of own posts',
    shownBy: ['api', 'capture', 'dump'],
    why: { archive: 'A repository holds what its owner liked, and no counts of what others did' },
    how: 'Save the feed of your own account: `xhealth sources bluesky` shows how',
  },
  {
    what: 'the handle of the account',
    shownBy: ['api', 'capture', 'dump'],
    why: { archive: 'A repository names its owner by DID alone' },
    how: 'Save your own profile, or leave --account out: the only export is yours',
  },
  {
    what: 'mutes, and who follows the account',
    shownBy: [],
    why: {
      archive: 'Mutes are private and followers are kept by those who follow: a repository holds neither',
      api: 'Pages of posts hold neither',
    },
    how: 'Nothing xhealth reads shows it',
  },
  {
    what: 'direct messages',
    shownBy: [],
    why: { archive: 'They are not in the repository', api: 'Answers about posts hold none' },
    how: 'Nothing xhealth reads shows them',
  },
];
