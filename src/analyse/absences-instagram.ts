import type { AbsenceRow } from './absence-row.ts';

const noComments = 'A capture keeps posts and reels, and no comments';

/** What inputs of Instagram cannot show. */
export const instagramAbsences: readonly AbsenceRow[] = [
  {
    what: 'comments received',
    shownBy: [],
    why: { capture: noComments },
    how: 'Nothing xhealth reads shows them',
  },
  {
    what: 'posts that name the account, outside what was captured',
    shownBy: [],
    why: { capture: 'A capture holds what somebody scrolled' },
    how: 'Capture the page of posts the account is tagged in: `xhealth sources instagram` says how',
  },
  {
    what: 'reposts of own posts',
    shownBy: [],
    why: { capture: 'Instagram shows no count of them' },
    how: 'Nothing xhealth reads shows it',
  },
  {
    what: 'when the accounts of authors were opened',
    shownBy: [],
    why: { capture: 'The platform does not say in what a browser receives' },
    how: 'Nothing xhealth reads shows it',
  },
  {
    what: 'direct messages',
    shownBy: [],
    why: { capture: 'Captures hold none' },
    how: 'Nothing xhealth reads shows them',
  },
];
