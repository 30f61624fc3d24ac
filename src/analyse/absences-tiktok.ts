import type { AbsenceRow } from './absence-row.ts';

const guide = '`xhealth sources tiktok` says how';

const ownVideos = 'The API gives the own videos and the profile, and nothing else';
const videosAlone = 'A capture of videos holds none of their comments';
const commentsAlone = 'A capture of comments holds no counts of the video under which they stand';

/** What inputs of TikTok cannot show. */
export const tiktokAbsences: readonly AbsenceRow[] = [
  {
    what: 'comments received',
    shownBy: ['capture', 'dump'],
    why: {
      archive:
        'An export holds what its owner wrote, never what others wrote under their videos. Direct messages alone hold words of others',
      api: ownVideos,
      'zeeschuimer-tiktok': videosAlone,
      'fourcat-tiktok': videosAlone,
      'fourcat-tiktok-csv': videosAlone,
    },
    how: `Let someone you trust capture the comments in a browser: ${guide}`,
  },
  {
    what: 'comments outside what was captured',
    shownBy: [],
    why: {
      capture: 'A capture holds what somebody scrolled',
      dump: 'A file of another tool holds what that tool was asked for',
    },
    how: `Open each video and scroll through its comments and the answers to them: ${guide}`,
  },
  {
    what: 'views of own posts',
    shownBy: ['capture', 'dump', 'api'],
    why: {
      archive: 'The export holds likes, never views',
      'zeeschuimer-tiktok-comments': commentsAlone,
      'fourcat-tiktok-comments': commentsAlone,
      'fourcat-tiktok-comments-csv': commentsAlone,
    },
    how: 'A browser capture of the own profile shows them, and the API',
  },
  {
    what: 'which videos the owner commented on',
    shownBy: [],
    why: { archive: 'Of most comments the export says neither the video nor the person answered', api: ownVideos },
    how: 'Nothing xhealth reads shows it',
  },
  {
    what: 'how many follow the authors of comments, and when their accounts were opened',
    shownBy: [],
    why: {
      capture: 'Comments in a browser come with zeros in these places, which mean that it is not said',
      dump: 'Comments in a browser come with zeros in these places, which mean that it is not said',
    },
    how: 'Nothing xhealth reads shows it',
  },
  {
    what: 'direct messages',
    shownBy: ['tiktok-archive'],
    why: { capture: 'Captures hold none', dump: 'Files of posts and comments hold none', api: ownVideos },
    how: 'They are in the export, and are read from it with --messages alone',
  },
];
