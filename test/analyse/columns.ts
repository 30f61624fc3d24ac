import type { AnalysisInput, DangerRow, OwnPostColumns } from '../../src/analyse/input.ts';
import { type Channel, channels, type InputCoverage, type RecordCounts } from '../../src/model/coverage.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import { type Direction, directions, type Label, labelMask } from '../../src/model/verdict.ts';

const noProvenance: Provenance = {
  fingerprint: '0'.repeat(64),
  inputs: [],
  labels: '0'.repeat(64),
  options: {
    events: [],
    eventSpan: 365,
    messages: false,
    onlyInputs: false,
    showText: 'none',
    showAuthors: 'pseudonym',
    pictures: false,
  },
  seed: 1,
};

/** One interaction as a test writes it; what is left out is ordinary. */
export interface Row {
  /** The day alone where the hour is not known. */
  readonly at?: string | null;
  readonly author: string;
  readonly labels?: readonly Label[];
  readonly direction?: Direction | null;
  readonly judged?: boolean;
  readonly channels?: readonly Channel[];
  readonly reply?: boolean;
}

export function interactions(rows: readonly Row[]): AnalysisInput['interactions'] {
  const authors = [...new Set(rows.map(({ author }) => author))];
  const aim = ({ labels = [], direction }: Row) =>
    direction === undefined && labels.length > 0 ? 'subject' : direction;
  return {
    count: rows.length,
    row: Uint32Array.from(rows, (_, index) => index + 1),
    at: Float64Array.from(rows, ({ at = '2026-03-05T12:00:00Z' }) => (at === null ? Number.NaN : Date.parse(at))),
    dayOnly: Uint8Array.from(rows, ({ at }) => Number(at?.length === 10)),
    author: Uint32Array.from(rows, ({ author }) => authors.indexOf(author)),
    labels: Uint16Array.from(rows, ({ labels = [] }) => labelMask(labels)),
    direction: Uint8Array.from(rows, (row) => {
      const direction = aim(row);
      return direction === undefined || direction === null ? 255 : directions.indexOf(direction);
    }),
    judged: Uint8Array.from(rows, ({ judged = true }) => Number(judged)),
    channels: Uint8Array.from(rows, ({ channels: held = ['dump'] satisfies readonly Channel[] }) =>
      held.reduce<number>((mask, channel) => mask | (1 << channels.indexOf(channel)), 0),
    ),
    reply: Uint8Array.from(rows, ({ reply = false }) => Number(reply)),
    authors,
  };
}

/** Nothing known of anybody. */
export function noPeople(authors: number): AnalysisInput['people'] {
  return {
    authors: {
      present: new Uint32Array(authors),
      absent: new Uint32Array(authors),
      strength: new Uint8Array(authors),
      youngAtFirst: new Uint8Array(authors),
    },
    related: [],
    candidates: [],
    compared: 0,
    misquotes: [],
    withheld: 0,
    searched: null,
    pictures: { pictures: null, reason: null },
  };
}

export function ownPosts(
  rows: readonly { at?: string | null; engagement?: number | null; views?: number | null; likes?: number }[],
): OwnPostColumns {
  return {
    count: rows.length,
    at: Float64Array.from(rows, ({ at = '2026-03-05T12:00:00Z' }) => (at === null ? Number.NaN : Date.parse(at))),
    dayOnly: Uint8Array.from(rows, ({ at }) => Number(at?.length === 10)),
    engagement: Float64Array.from(rows, ({ engagement = null }) => engagement ?? Number.NaN),
    views: Float64Array.from(rows, ({ views = null }) => views ?? Number.NaN),
    likes: Float64Array.from(rows, ({ likes = Number.NaN }) => likes),
    row: Uint32Array.from(rows, (_, index) => index + 1),
    countedAt: new Float64Array(rows.length).fill(Number.NaN),
    isReply: new Uint8Array(rows.length),
    isThread: new Uint8Array(rows.length),
    hasMedia: new Uint8Array(rows.length),
    hasLink: new Uint8Array(rows.length),
  };
}

export const noRecords: RecordCounts = {
  posts: 0,
  reposts: 0,
  replies: 0,
  interactions: 0,
  otherPosts: 0,
  context: 0,
  messages: 0,
  likes: 0,
  blocks: 0,
  mutes: 0,
  followers: 0,
  following: 0,
};

export function coverageOf(kind: string, channel: Channel, records: Partial<RecordCounts> = {}): InputCoverage {
  return {
    path: `${kind}.file`,
    kind,
    platform: 'x',
    channel,
    thisRun: true,
    span: { from: null, to: null },
    daysSeen: null,
    records: { ...noRecords, ...records },
    skipped: [],
    ignored: 0,
    duplicates: 0,
  };
}

export function dangerRow(over: Partial<DangerRow> = {}): DangerRow {
  return {
    platform: 'x',
    postId: '1700000000000000001',
    authorKey: 'x:9007199254740993',
    authorHandle: 'someone_else',
    at: '2026-03-05T12:00:00Z',
    labels: ['threat'],
    classes: { threat: 0.914 },
    direction: 'subject',
    text: null,
    ...over,
  };
}

export const noSeenDays: AnalysisInput['seenDays'] = { archive: [], capture: [], dump: [], api: [] };

/** The days of the rows' channels, as the cache would list them for UTC. */
export function seenDaysOf(rows: readonly Row[]): AnalysisInput['seenDays'] {
  const days = (channel: Channel): string[] => {
    const held = rows.filter((row) => (row.channels ?? ['dump']).includes(channel));
    return [...new Set(held.flatMap(({ at = '2026-03-05' }) => (at === null ? [] : [at.slice(0, 10)])))].sort();
  };
  return { archive: days('archive'), capture: days('capture'), dump: days('dump'), api: days('api') };
}

const noTerms = { posts: 0, hits: 0, compared: 0, found: null, hidden: null, terms: null } as const;

/** No own post was answered. */
export const noTopics: AnalysisInput['topics'] = {
  posts: 0,
  answered: 0,
  abuse: noTerms,
  reach: { ...noTerms, median: null },
};

/** An input of these interactions in UTC, all else empty. */
export function inputOf(rows: readonly Row[], over: Partial<AnalysisInput> = {}): AnalysisInput {
  return {
    version: '0.0.0',
    model: 'rules-test',
    now: '2026-11-01T00:00:00Z',
    window: { since: null, until: null, timezone: 'UTC' },
    events: [],
    eventSpan: 365,
    provenance: noProvenance,
    subjects: [{ platform: 'x', id: '1', handle: 'DrExample', displayName: null }],
    inputs: [coverageOf('x-twarc2', 'dump', { interactions: rows.length })],
    warnings: [],
    seenDays: seenDaysOf(rows),
    interactions: interactions(rows),
    ownPosts: ownPosts([]),
    people: noPeople(new Set(rows.map(({ author }) => author)).size),
    postCount: 0,
    messageCount: 0,
    messages: null,
    danger: [],
    nameAuthor: (key) => `p-${key}`,
    nameId: (platform, id) => `${platform}:${id}`,
    showHandles: false,
    showDangerHandles: false,
    ...(over.ownPosts === undefined ? { everyPost: ownPosts([]) } : { everyPost: over.ownPosts }),
    incidents: { found: [], reason: null },
    postNames: new Map(),
    followers: null,
    dayCounts: [],
    read: { words: rows.length * 10, texts: rows.length },
    topics: noTopics,
    everyPost: over.ownPosts ?? ownPosts([]),
    ...over,
  };
}
