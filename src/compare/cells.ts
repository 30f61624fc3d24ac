import type { ComparedCell, CountedThing, MeasureId } from '../model/comparison.ts';
import type { InputCoverage } from '../model/coverage.ts';
import type { Interval } from '../model/interval.ts';
import type { Reason } from '../model/report.ts';
import type { Label } from '../model/verdict.ts';
import { inputsOf, reasonIn, type SideInput } from './side.ts';
import type { Statistics } from './statistics.ts';

/** Fewer judged messages, or by fewer accounts, give no rate: as for the scores of a report. */
const fewest = { judged: 30, authors: 10, posts: 20, days: 7 } as const;

/** Where more of what was written is in languages that are not judged, the rest says little of the whole. */
const mostAbstained = 0.5;

/** As for the ratios of a report: a larger share unknown, and the rest need not be like them. */
const mostUnknown = 0.3;

/** Days in a month, the mean of four hundred years. */
const month = 30.44;

const perThousand = 1000;

/** What a measure reads from a side. */
export type CellOf = (side: SideInput, statistics: Statistics) => ComparedCell;

type Figure = Pick<ComparedCell, 'value' | 'ci95' | 'count' | 'n' | 'reason'>;

interface Resting {
  readonly of: CountedThing;
  readonly on: (input: InputCoverage) => boolean;
  readonly basis?: ComparedCell['basis'];
}

const received: Resting = { of: 'judged', on: ({ records }) => records.interactions > 0 };
const written: Resting = { of: 'posts', on: ({ records }) => records.posts > 0 };

function cell(side: SideInput, figure: Figure, { of, on, basis = null }: Resting): ComparedCell {
  const inputs = inputsOf(side.report);
  const used = inputs.flatMap((input, place) => (on(input) ? [place] : []));
  const channels = [...new Set(used.flatMap((place) => inputs[place]?.channel ?? []))].sort();
  return { ...figure, of, basis, inputs: used, channels, daysSeen: side.seenDays.length };
}

function unknown(reason: Reason, n: number, count: number | null = null): Figure {
  return { value: null, ci95: null, count, n, reason };
}

/** The rate of one label, of any abuse, or of abuse aimed at somebody else, of 1,000 judged messages. */
export function rateOf(what: Label | 'abuse' | 'abuse-of-others'): CellOf {
  return (side) => {
    const { toxicity } = side.report;
    const { rate, path } = foundOf(toxicity, what);
    const missing = whyNoRate(side, `${path}.rate`);
    const n = toxicity.judged;
    if (missing !== null || rate.rate === null) {
      return cell(side, unknown(missing ?? reasonIn(side.report, `${path}.rate`), n, rate.count), received);
    }
    const figure = {
      value: times(rate.rate, perThousand),
      ci95: scaled(rate.ci95, perThousand),
      count: rate.count,
      n,
      reason: rate.ci95 === null ? reasonIn(side.report, `${path}.ci95`) : null,
    };
    return cell(side, figure, received);
  };
}

type Toxicity = SideInput['report']['toxicity'];

/** A rate of a report, and its place there. */
function foundOf(toxicity: Toxicity, what: Label | 'abuse' | 'abuse-of-others') {
  if (what === 'abuse') return { rate: toxicity.abusive, path: 'toxicity.abusive' };
  if (what === 'abuse-of-others') return { rate: toxicity.abuseOfOthers, path: 'toxicity.abuseOfOthers' };
  return { rate: toxicity.byClass[what], path: `toxicity.byClass.${what}` };
}

/** Why what others wrote gives no rate; `null` where it does. */
function whyNoRate(side: SideInput, path: string): Reason | null {
  const { judged, abstained } = side.report.toxicity;
  const { authors } = side.report.totals;
  if (judged === 0) return reasonIn(side.report, path);
  if (abstained > mostAbstained * (judged + abstained)) {
    const text = `${abstained} of ${judged + abstained} messages are in languages that are not judged.`;
    return { code: 'abstained', text };
  }
  if (judged >= fewest.judged && authors >= fewest.authors) return null;
  return {
    code: 'too-few',
    text: `A rate needs ${fewest.judged} judged messages by ${fewest.authors} accounts; there are ${judged} by ${authors}.`,
  };
}

/**
 * Messages of danger in a month of seen days. The interval is that of the accounts behind them (Garwood's), scaled to the
 * messages: what one account writes again is no new event.
 */
export const dangerAMonth: CellOf = (side, { poissonInterval }) => {
  const { dangerPerWeek } = side.report.reading;
  const { items, days } = dangerPerWeek;
  const resting = { ...received, of: 'days' } as const;
  if (dangerPerWeek.value === null)
    return cell(side, unknown(reasonIn(side.report, 'reading.dangerPerWeek.value'), days, items), resting);
  const named = side.report.toxicity.danger.flatMap(({ author }) => author ?? []);
  const authors = Math.max(items > 0 ? 1 : 0, Math.min(items, new Set(named).size));
  const each = authors === 0 ? 1 : items / authors;
  return cell(
    side,
    {
      value: (items / days) * month,
      ci95: scaled(poissonInterval(authors), (each * month) / days),
      count: items,
      n: days,
      reason: null,
    },
    resting,
  );
};

interface Group {
  readonly path: string;
  readonly hits: number | null;
  readonly known: number | null;
  /** Accounts of it, those of which too little is known among them. */
  readonly all: number;
}

function groupOf({ report }: SideInput, group: 'all' | 'abusers'): Group {
  const { authors, anyAbuse } = report.anonymity;
  if (group === 'all')
    return {
      path: 'anonymity.baseRate',
      hits: authors.strong,
      known: authors.judged,
      all: (authors.judged ?? 0) + (authors.unknown ?? 0),
    };
  const { count = null, known = null } = anyAbuse?.abusers ?? {};
  return { path: 'anonymity.amongAbusers', hits: count, known, all: report.toxicity.authors.abusive ?? 0 };
}

/** The share of strong anonymity among accounts of which enough is known: of all that wrote, or of those that abused. */
export function anonymityOf(group: 'all' | 'abusers'): CellOf {
  return (side, { shareInterval }) => {
    const found = groupOf(side, group);
    const { hits, known } = found;
    const reason = whyNoShare(side, found);
    const resting = { ...received, of: 'accounts' } as const;
    if (reason !== null || hits === null || known === null)
      return cell(side, unknown(reason ?? reasonIn(side.report, found.path), known ?? 0, hits), resting);
    return cell(
      side,
      { value: hits / known, ci95: shareInterval(hits, known), count: hits, n: known, reason: null },
      resting,
    );
  };
}

function whyNoShare(side: SideInput, { path, hits, known, all }: Group): Reason | null {
  if (side.profilesMixed) return mixed;
  if (hits === null || known === null) return reasonIn(side.report, path);
  if (known < fewest.posts)
    return {
      code: 'too-few',
      text: `A share needs ${fewest.posts} accounts of which enough is known; there are ${known}.`,
    };
  if (all - known <= mostUnknown * all) return null;
  return { code: 'too-many-unknown', text: `Of ${all} accounts, ${all - known} show too little of themselves to say.` };
}

const mixed: Reason = {
  code: 'api-left-out',
  text: "The cache also knows accounts by X's API and does not keep apart who brought a profile: --include-api takes them in.",
};

/** What the median own post gets: by itself, or for 1,000 followers. */
export function reachOf(per: 'post' | 'thousand-followers'): CellOf {
  return (side, { medianInterval }) => {
    const { perThousandFollowers, byBasis, perPost } = side.report.reach;
    const n = perPost.posts;
    const resting = { ...written, basis: perPost.basis };
    const missing = whyNoReach(side, per);
    if (missing !== null || perPost.basis === null || perPost.median === null)
      return cell(side, unknown(missing ?? reasonIn(side.report, 'reach.perPost.median'), n), resting);
    const scale = per === 'post' ? 1 : perThousand / (perThousandFollowers?.followers ?? 1);
    const { p25, median, p75 } = byBasis[perPost.basis].all;
    const ci95 = p25 === null || median === null || p75 === null ? null : medianInterval({ n, p25, median, p75 });
    const figure = { value: times(perPost.median, scale), ci95: scaled(ci95, scale), count: null, n };
    return cell(side, { ...figure, reason: ci95 === null ? quarterOfNone : null }, resting);
  };
}

const quarterOfNone: Reason = {
  code: 'no-interval',
  text: 'A quarter of the posts got nothing: no interval of the median.',
};

function whyNoReach(side: SideInput, per: 'post' | 'thousand-followers'): Reason | null {
  const { perThousandFollowers, perPost } = side.report.reach;
  if (perPost.median === null) return reasonIn(side.report, 'reach.perPost.median');
  if (perPost.posts < fewest.posts)
    return {
      code: 'too-few',
      text: `A median needs ${fewest.posts} own posts with a count; there are ${perPost.posts}.`,
    };
  if (per === 'post') return null;
  if (side.profilesMixed) return mixed;
  return perThousandFollowers === null ? reasonIn(side.report, 'reach.perThousandFollowers') : null;
}

const counted: Reason = { code: 'no-interval', text: 'A count of what was seen, with no interval.' };

/** What it costs to read it all, of the days seen. */
export function costOf(id: Extract<MeasureId, 'messages-a-day' | 'reading-minutes' | 'at-night'>): CellOf {
  return (side) => {
    const { perDay, reading, atNight } = side.report.reading;
    const { days } = perDay;
    const found = {
      'messages-a-day': { value: perDay.value, path: 'perDay.value', count: perDay.interactions, n: days },
      'reading-minutes': {
        value: reading.minutesPerDay,
        path: 'reading.minutesPerDay',
        count: perDay.interactions,
        n: days,
      },
      'at-night': { value: atNight.value, path: 'atNight.value', count: atNight.night, n: atNight.interactions },
    }[id];
    const resting = { ...received, of: id === 'at-night' ? 'interactions' : 'days' } as const;
    const few = days < fewest.days || (id === 'at-night' && found.n < fewest.judged);
    const text = `Fewer than ${fewest.days} days were seen, or fewer than ${fewest.judged} messages.`;
    const reason =
      found.value === null ? reasonIn(side.report, `reading.${found.path}`) : few ? { code: 'too-few', text } : null;
    if (reason !== null) return cell(side, unknown(reason, found.n, found.count), resting);
    return cell(side, { value: found.value, ci95: null, count: found.count, n: found.n, reason: counted }, resting);
  };
}

function scaled(interval: Interval | null, by: number): Interval | null {
  return interval === null ? null : [times(interval[0], by), times(interval[1], by)];
}

/** Without the digits that binary fractions add: a table shows figures as they are. */
function times(value: number, by: number): number {
  return Number((value * by).toPrecision(10));
}
