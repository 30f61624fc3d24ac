import type { Platform } from '../model/account.ts';
import type { Absence, InputCoverage } from '../model/coverage.ts';
import type { AbsenceRow } from './absence-row.ts';
import { blueskyAbsences } from './absences-bluesky.ts';
import { instagramAbsences } from './absences-instagram.ts';
import { linkedinAbsences } from './absences-linkedin.ts';
import { mastodonAbsences } from './absences-mastodon.ts';
import { threadsAbsences } from './absences-threads.ts';
import { tiktokAbsences } from './absences-tiktok.ts';

const archiveOfOwnWords = 'An archive holds what its owner wrote, never what others wrote to the account';
const analyticsOfOwnPosts = 'Tables of X Analytics count what own posts got, and hold nothing others wrote';
const listsOfAccounts =
  'Files of this tool hold posts or lists of accounts, and a list is read for who is in it, not for whom they follow';
const daysAlone = 'Totals of whole days do not say which post got what';

/** One reason for each of the tables of X Analytics. */
function analytics(why: string): Readonly<Record<string, string>> {
  return { 'x-analytics-activity': why, 'x-analytics-content': why, 'x-analytics-overview': why };
}

const rows: Readonly<Partial<Record<Platform, readonly AbsenceRow[]>>> = {
  x: [
    {
      what: 'mentions and replies received',
      shownBy: ['capture', 'dump', 'api'],
      why: { archive: archiveOfOwnWords, ...analytics(analyticsOfOwnPosts) },
      how: 'Let someone you trust capture them, or fetch them from the API: `xhealth sources x` says how, step by step',
    },
    {
      what: 'mentions and replies outside what was captured or fetched',
      shownBy: [],
      why: {
        capture: 'A capture holds what somebody scrolled, and the page of notifications is not captured',
        dump: 'A file of another tool holds what that tool was asked for',
        api: 'A page of the API holds what one query gave',
      },
      how: 'Open the replies under own posts and a search for the handle, as `xhealth sources x` shows, or use the API',
    },
    {
      what: 'mentions older than the newest 800',
      shownBy: ['dump'],
      why: {
        'x-api-v2': 'The mentions endpoint of the API holds the newest 800 at most; a search endpoint may hold more',
      },
      how: 'Fetch often enough that 800 last until the next time, or use a search of the full archive',
    },
    {
      what: 'replies X hid or removed',
      shownBy: [],
      why: {
        archive: archiveOfOwnWords,
        ...analytics(analyticsOfOwnPosts),
        capture: 'Captures under-count replies that X hides behind a further click or limits in visibility',
        dump: 'What X had removed before the file was made is not in it',
        api: 'The API gives no removed posts, and may leave out limited ones',
      },
      how: 'Nothing shows them all. A capture made soon after, with the hidden replies opened, shows more of them',
    },
    {
      what: 'posts that quote the account',
      shownBy: ['capture', 'dump', 'api'],
      why: { archive: archiveOfOwnWords, ...analytics(analyticsOfOwnPosts) },
      how: 'Capture the page of quotes of a post, or ask the API for its quotes: `xhealth sources x`',
    },
    {
      what: 'views of own posts',
      shownBy: [
        'x-analytics-activity',
        'x-analytics-content',
        'capture',
        'api',
        'x-twarc2',
        'x-snscrape',
        'x-twscrape',
        'x-minet',
        'x-twarc-csv',
        'fourcat-x-api-csv',
        'columns-csv',
        'columns-json',
      ],
      why: {
        archive: 'An archive holds likes and reposts, never views',
        'x-grailbird': 'An archive of 2012 to 2019 holds no counts of any kind',
        'x-grailbird-csv': 'An archive of 2012 to 2019 holds no counts of any kind',
        'x-v1': 'The old form of the API had no views',
        'x-analytics-overview': daysAlone,
      },
      how: 'A table of posts of X Analytics, a capture of the own profile or the API shows views: `xhealth sources x`',
    },
    {
      what: 'views of own posts outside the spans exported from X Analytics',
      shownBy: [],
      why: {
        'x-analytics-activity': 'A table of X Analytics holds the posts of the span it was exported for',
        'x-analytics-content': 'A table of X Analytics holds the posts of the span it was exported for',
      },
      how: 'Export the other spans as long as X offers them: `xhealth sources x` shows where',
    },
    {
      what: 'views before December 2022',
      shownBy: [],
      why: {
        capture: 'X counted no views in public before',
        api: 'X counted no views in public before',
        'x-twarc2': 'X counted no views in public before',
        'x-snscrape': 'X counted no views in public before',
        'x-twscrape': 'X counted no views in public before',
        'x-minet': 'X counted no views in public before',
        'x-twarc-csv': 'X counted no views in public before',
        'fourcat-x-api-csv': 'X counted no views in public before',
      },
      how: 'Likes and reposts can be compared over longer spans; an X archive holds them for every post',
    },
    {
      what: 'likes and reposts of own posts',
      shownBy: ['x-archive', 'x-analytics-activity', 'x-analytics-content', 'capture', 'dump', 'api'],
      why: {
        'x-analytics-overview': daysAlone,
        'x-grailbird': 'An archive of 2012 to 2019 holds no counts of any kind',
        'x-grailbird-csv': 'An archive of 2012 to 2019 holds no counts of any kind',
      },
      how: 'Ask X for an archive made today: `xhealth sources x` shows where',
    },
    {
      what: 'who follows whom by name',
      shownBy: [],
      why: {
        'x-archive': 'An archive lists followers and followed accounts by number alone',
        'x-grailbird': 'An archive of 2012 to 2019 lists no followers',
        'x-grailbird-csv': 'An archive of 2012 to 2019 lists no followers',
        ...analytics('X Analytics counts who begins to follow and who ceases to, and names nobody'),
        'x-web-exporter': listsOfAccounts,
        'x-web-exporter-csv': listsOfAccounts,
        'x-snscrape': listsOfAccounts,
        capture: 'Captures of posts hold no lists of followers',
        dump: 'Files of posts hold no lists of followers',
        api: 'Pages of posts hold no lists of followers',
      },
      how: 'Nothing xhealth reads shows it',
    },
    {
      what: 'direct messages',
      shownBy: ['x-archive'],
      why: {
        archive: 'An archive of 2012 to 2019 holds none',
        ...analytics('Tables of X Analytics hold none'),
        capture: 'Captures of posts hold none',
        dump: 'Files of posts hold none',
        api: 'Pages of posts hold none',
      },
      how: 'They are in an X archive, and are read from it with --messages alone',
    },
  ],
  bluesky: blueskyAbsences,
  mastodon: mastodonAbsences,
  threads: threadsAbsences,
  linkedin: linkedinAbsences,
  instagram: instagramAbsences,
  tiktok: tiktokAbsences,
};

/** What rows are about; `path` tells what was fetched from what was saved. */
type InputNamed = Pick<InputCoverage, 'platform' | 'kind' | 'channel'> & Partial<Pick<InputCoverage, 'path'>>;

/** What the inputs at hand can never show, platform by platform, with the reasons that apply to them. */
export function absences(inputs: readonly InputNamed[]): Absence[] {
  const platforms = [...new Set(inputs.map(({ platform }) => platform))];
  return platforms.flatMap((platform) => {
    const own = inputs.filter((input) => input.platform === platform);
    return (rows[platform] ?? []).flatMap((row) => {
      const why = reasonsOf(row, own);
      return why.length === 0 ? [] : [{ platform, what: row.what, why: `${why.join('. ')}.`, how: `${row.how}.` }];
    });
  });
}

/** Why a row is absent, each reason once; empty when an input can show it, or the row has nothing to say of them. */
function reasonsOf(row: AbsenceRow, inputs: readonly InputNamed[]): string[] {
  const why = new Set<string>();
  for (const input of inputs) {
    const name = namesOf(input).find((each) => row.shownBy.includes(each) || Object.hasOwn(row.why, each));
    if (name === undefined) continue;
    if (row.shownBy.includes(name)) return [];
    why.add(row.why[name] ?? '');
  }
  return [...why];
}

/** What a row may call an input, the names that say most first. An input that was fetched has its server and its feed for a path. */
function namesOf({ kind, channel, path = '' }: InputNamed): readonly string[] {
  const isFetched = channel === 'api' && /^https?:\/\/\S+ [a-z-]+$/.test(path);
  return [...(isFetched ? [`fetched:${kind}`] : []), kind, channel];
}
