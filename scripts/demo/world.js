// The invented world of the demo: who and where.

export const subject = /** @type {const} */ ({
  id: '1102987181374177281',
  handle: 'DrExampleAda',
  formerHandle: 'AdaExampleMed',
  renamedAt: '2021-06-14T18:22:07.000Z',
  name: 'Dr Ada Example',
  bio: 'Hospital doctor (acute medicine). #CountTheCorridor – publish the number, every morning. Own views & bad puns. She/her.',
  location: 'Northmere',
  website: 'https://t.co/xmplAdaHome',
  expandedWebsite: 'https://corridor.example.org',
  createdAt: '2019-03-05T17:40:11.000Z',
});

/** The day the archive was made: nothing is later than this. */
export const exportedAt = '2026-10-20T07:30:00.000Z';

/** Fillers that do not depend on what a conversation is about. */
export const places = {
  hospital: ['Harrowbeck General', 'Northmere Infirmary', 'Tarnside District', 'St Osric’s', 'Ullersby Cross Hospital'],
  trust: ['Northmere Hospitals Trust', 'the Vale and Tarnside Trust', 'the trust', 'Ullersby Health Board'],
  town: ['Northmere', 'Harrowbeck', 'Tarnside', 'Ullersby', 'Low Fenning', 'Castle Brayley', 'Port Elmer', 'Wexcombe'],
  paper: ['the Northmere Courier', 'the Tarnside Echo', 'the Vale Gazette', 'Vale Tonight', 'Radio Harrowbeck'],
  council: ['Tarnside council', 'Northmere council', 'the Low Fenning parish council'],
  body: ['the inspectorate', 'the department', 'the regulator', 'the minister’s office', 'the board'],
  ward: ['ward 9', 'the stroke ward', 'AMU', 'resus', 'ward 4B', 'the children’s ward', 'the medical ward', 'bay C'],
  kinf: ['mum', 'nan', 'sister', 'wife', 'aunt', 'mother-in-law', 'gran'],
  kinm: ['dad', 'grandad', 'brother', 'husband', 'uncle', 'father-in-law', 'lad'],
  hours: [
    '11 hours',
    '14 hours',
    '19 hours',
    'nine hours',
    '26 hours',
    'a night and half a day',
    '17 hours',
    '31 hours',
  ],
  years: ['12 years', '20 years', 'nearly thirty years', 'eight years', 'four years', '35 years', 'six months'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  when: ['last week', 'last night', 'in January', 'on Sunday', 'a year ago', 'in the spring', 'over the bank holiday'],
  small: ['two', 'three', 'four', 'five', 'six', 'seven'],
  big: ['18', '23', '27', '31', '36', '42', '55', '64'],
  link: [
    'https://example.org/news/',
    'https://courier.example.com/',
    'https://echo.example.net/health/',
    'https://papers.example.org/',
    'https://example.com/blog/',
  ],
};
