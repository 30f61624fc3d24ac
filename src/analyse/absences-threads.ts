import type { AbsenceRow } from './absence-row.ts';

const ownWords = 'An export holds what its owner wrote, never what others wrote to the account';
const countsApart = 'The API gives the counts of a post apart from it, and answers saved by hand hold none';
const guide = '`xhealth sources threads` says how';

/** What inputs of Threads cannot show. */
export const threadsAbsences: readonly AbsenceRow[] = [
  {
    what: 'mentions and replies received',
    shownBy: ['capture', 'dump', 'api'],
    why: { archive: ownWords },
    how: `Let someone you trust capture them in a browser, or fetch replies from the API: ${guide}`,
  },
  {
    what: 'mentions and replies outside what was captured or fetched',
    shownBy: [],
    why: {
      capture: 'A capture holds what somebody scrolled',
      dump: 'A file of another tool holds what that tool was asked for',
      api: 'A page of the API holds what one query gave, and mentions by strangers need an approval few have',
    },
    how: `Open the replies under own posts and a search for the handle while capturing: ${guide}`,
  },
  {
    what: 'likes and reposts of own posts',
    shownBy: ['capture', 'dump', 'fetched:threads-api'],
    why: { archive: 'The export holds no counts of any kind', api: countsApart },
    how: 'A browser capture of the own profile shows them, and `xhealth fetch threads` asks the API for them',
  },
  {
    what: 'views of own posts',
    shownBy: ['fetched:threads-api'],
    why: {
      archive: 'The export holds no counts of any kind',
      api: countsApart,
      capture: 'A capture holds likes and reposts, never views',
      dump: 'Files of posts hold likes and reposts, never views',
    },
    how: 'The platform shows views to the owner alone: `xhealth fetch threads` asks the API for them',
  },
  {
    what: 'which posts the owner replied to',
    shownBy: ['api'],
    why: {
      archive: 'The export names, since 2026, the account replied to, and never the post',
      capture: 'A capture names the account replied to, and not the post',
      'fourcat-threads-csv': 'The table says nothing of what a post answers',
    },
    how: 'The API says it of replies to own posts',
  },
  {
    what: 'when the accounts of authors were opened',
    shownBy: [],
    why: {
      capture: 'The platform shows it nowhere in its data',
      dump: 'The platform shows it nowhere in its data',
      api: 'The platform shows it nowhere in its data',
    },
    how: 'Nothing xhealth reads shows it',
  },
];
