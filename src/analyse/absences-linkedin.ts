import type { AbsenceRow } from './absence-row.ts';

const guide = '`xhealth sources linkedin` says how';

/** What inputs of LinkedIn cannot show. */
export const linkedinAbsences: readonly AbsenceRow[] = [
  {
    what: 'comments and mentions received',
    shownBy: [],
    why: {
      archive:
        'An export holds what its owner wrote, never what others wrote under their posts. Messages and invitations alone hold words of others',
    },
    how: `Nothing xhealth reads shows them; copy single ones by hand where they matter: ${guide}`,
  },
  {
    what: 'likes, reposts and views of own posts',
    shownBy: [],
    why: { archive: 'The export holds no counts of any kind' },
    how: 'Nothing xhealth reads shows them',
  },
  {
    what: 'whom the owner follows and blocked',
    shownBy: [],
    why: {
      archive: 'The export names connections by their addresses, and those followed by a name that many may have',
    },
    how: 'Nothing xhealth reads shows it',
  },
];
