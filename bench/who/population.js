// Simulated accounts. Every share and spread below is an assumption written down, none was counted: no survey says how those who
// write to one account look. The handles come from a list the model has not seen; the names are invented by hand.
import { listOf, oneOf, senseless } from '../../scripts/handles/lists.js';
import { ordinaryNames } from './names.js';

const day = 86_400_000;
/** All first messages are of one week, so that ages are told from here. */
const week = Date.UTC(2026, 2, 2);
/** Accounts opened before are dated from sequential ids, to a fortnight. */
const exactSince = Date.UTC(2016, 1, 17);

const handles = listOf('ordinary');
const mashes = ['hjkfdsa', 'qwertyui', 'sdfkjhsdf', 'zxcvbnm', 'asdasdasd', 'jkhgfd'];
const signs = ['❤️', '🇬🇧', '🔥🔥', '.', '🌊', '123', '---', '👀'];

/** Spreads are of natural logarithms round the median. */
const kinds = {
  ordinary: {
    newcomers: 0.05,
    meanYears: 6,
    defaultPicture: 0.05,
    noBio: 0.2,
    noLink: 0.7,
    noPlace: 0.4,
    followers: [110, 1.8],
    posts: [900, 2],
    following: [260, 1.2],
    messages: 0.45,
    onlyReplies: 0.6,
    bursts: 0.01,
    renamed: 0.06,
    protected: 0.03,
    checked: 0.01,
    paid: 0.08,
    handle: {
      own: 0.6,
      'two digits': 0.1,
      year: 0.08,
      'day and month': 0.03,
      'five digits': 0.12,
      'eight digits': 0.06,
      senseless: 0.01,
    },
    name: { name: 0.92, handle: 0.05, signs: 0.02, letter: 0.01 },
  },
  throwaway: {
    newcomers: 0.6,
    meanYears: 3,
    defaultPicture: 0.35,
    noBio: 0.5,
    noLink: 0.9,
    noPlace: 0.6,
    followers: [8, 1.5],
    posts: [60, 1.8],
    following: [60, 1.5],
    messages: 0.8,
    onlyReplies: 0.85,
    bursts: 0.15,
    renamed: 0.1,
    protected: 0.02,
    checked: 0,
    paid: 0.02,
    handle: {
      own: 0.25,
      'two digits': 0.1,
      year: 0.05,
      'day and month': 0.02,
      'five digits': 0.23,
      'eight digits': 0.15,
      senseless: 0.2,
    },
    name: { name: 0.55, handle: 0.2, signs: 0.1, letter: 0.05, mash: 0.1 },
  },
};

/** People who read and hardly ever write, and those who have just come: ordinary, and nearest to a false alarm. */
kinds.reader = {
  ...kinds.ordinary,
  defaultPicture: 0.2,
  noBio: 0.5,
  noLink: 0.9,
  noPlace: 0.6,
  followers: [15, 1.2],
  posts: [25, 1.5],
};
kinds.newcomer = { ...kinds.ordinary, newcomers: 1 };

/** Newcomers of any kind have had less time: a fifth of the posts and followers, and twice the share of what is not filled in. */
const newcomer = { counts: 0.2, empty: 2 };

/** One simulated account: `{ profile, writing }`, everything of the profile seen but one field in thirty. */
export function accountOf(kind, random) {
  const is = kinds[kind];
  const isNew = random() < is.newcomers;
  const chance = (share) => random() < share * (isNew ? newcomer.empty : 1);
  const seen = (value) => (random() < 1 / 30 ? null : value);
  const active = normal(random);
  const days = isNew ? random() * 90 : Math.min(19 * 365, 90 - Math.log(1 - random()) * is.meanYears * 365);
  const firstAt = week + random() * 7 * day;
  const openedAt = firstAt - days * day;
  const handle = handleOf(drawn(is.handle, random), random);
  const profile = {
    platform: 'x',
    id: '1',
    handle,
    displayName: nameOf(drawn(is.name, random), handle, random),
    bio: seen(chance(is.noBio) ? '' : 'Walks and birds.'),
    location: seen(chance(is.noPlace) ? '' : 'Anytown'),
    link: seen(chance(is.noLink) ? '' : 'https://mine.example'),
    avatarUrl: null,
    defaultAvatar: seen(chance(is.defaultPicture)),
    createdAt: null,
    followers: seen(countOf(is.followers, 0.7 * active + 0.7 * normal(random), isNew)),
    following: seen(countOf(is.following, normal(random), isNew)),
    posts: seen(countOf(is.posts, active, isNew)),
    protected: seen(random() < is.protected),
    verified: seen(verifiedOf(is, random)),
    declared: null,
    snapshotAt: null,
    age: { openedAt, plusMinusDays: openedAt < exactSince ? 14 : 0 },
    renames: random() < is.renamed ? 1 : 0,
  };
  return { profile, writing: writingOf(is, firstAt, random) };
}

function writingOf(is, firstAt, random) {
  let interactions = 1;
  while (random() < is.messages) interactions += 1;
  const onlyReplies = random() < is.onlyReplies;
  const replies = onlyReplies ? interactions : Math.floor(random() * interactions);
  const isBurst = interactions >= 10 && random() < 10 * is.bursts;
  return {
    interactions,
    replies,
    firstAt,
    lastAt: firstAt + 30 * day,
    mostInAnHour: isBurst ? interactions : Math.min(3, interactions),
  };
}

function handleOf(kind, random) {
  if (kind === 'senseless') return senseless[oneOf(Object.keys(senseless), random)](random);
  const own = oneOf(handles, random);
  const digits = (count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const two = (most) => String(1 + Math.floor(random() * most)).padStart(2, '0');
  switch (kind) {
    case 'two digits':
      return own + digits(2);
    case 'year':
      return own + (1950 + Math.floor(random() * 60));
    case 'day and month':
      return own + two(28) + two(12);
    case 'five digits':
      return own + digits(5);
    case 'eight digits':
      return own + digits(8);
    default:
      return own;
  }
}

function nameOf(kind, handle, random) {
  switch (kind) {
    case 'handle':
      return handle;
    case 'signs':
      return oneOf(signs, random);
    case 'letter':
      return oneOf([...'abjkmsx'], random);
    case 'mash':
      return oneOf(mashes, random);
    default:
      return oneOf(ordinaryNames, random);
  }
}

function verifiedOf(is, random) {
  const at = random();
  if (at < is.checked) return 'legacy';
  return at < is.checked + is.paid ? 'blue' : 'none';
}

function countOf([median, spread], deviate, isNew) {
  return Math.floor(median * Math.exp(spread * deviate) * (isNew ? newcomer.counts : 1));
}

function drawn(shares, random) {
  let left = random();
  for (const [kind, share] of Object.entries(shares)) {
    left -= share;
    if (left < 0) return kind;
  }
  return Object.keys(shares)[0];
}

function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
