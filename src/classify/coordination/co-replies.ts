import { growingUint32 } from '../../arrays/growing.ts';
import { type Answerers, rankAnswerers } from './answerers.ts';
import { type Answers, meetingSeconds, sortAnswers } from './answers.ts';
import { type Cluster, describeCluster, rowsByGroup } from './cluster.ts';
import { meetsTooOften } from './meeting-chance.ts';
import { forEachMeeting } from './meetings.ts';
import type { RowColumns } from './row-columns.ts';
import { createGroups } from './union-find.ts';

/**
 * Once is chance and twice is taste: repeated action within a short window is what Giglietto and others (Information, Communication & Society 23(6), 2020)
 * and Nizzoli and others (ICWSM 2021) ask for before a pair counts.
 */
const fewestPosts = 3;
const fewestAccounts = 3;

/**
 * A pair counts where the chance of its meetings is so small that an account has a tenth of a partner by chance among all who answer often.
 * Three such accounts, each with two of the others as partners, then come together by chance in one of 6,000 sets of data (mean degree d of a random graph:
 * d³ ÷ 6 triangles).
 */
const partnersByChance = 0.1;
/** However few there are. */
const largestChance = 0.001;
/** Partners that each account of a group has in it. */
const fewestPartners = 2;

/** Groups of accounts that answered the same posts within five minutes of each other, on three posts or more, more often than chance explains. */
export function findCoReplies(columns: RowColumns, posts: number): Cluster[] {
  const answers = sortAnswers(columns, posts);
  const answerers = rankAnswerers(answers, fewestPosts);
  const pairs = withPartners(significantPairs(answers, answerers), answerers.count);
  const groups = createGroups(answerers.count);
  const inGroup = new Uint8Array(answerers.count);
  for (let at = 0; at < pairs.length; at += 2) {
    const [one, other] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
    groups.join(one, other);
    inGroup[one] = 1;
    inGroup[other] = 1;
  }
  const groupOf = (rank: number): number => (inGroup[rank] === 1 ? groups.find(rank) : -1);
  const groupOfRow = markMeetings(answers, answerers, groupOf);
  if (groupOfRow.size === 0) return [];
  const rowsOf = rowsByGroup(columns.length, answerers.count, (row) => groupOfRow.get(row) ?? -1);
  const found: Cluster[] = [];
  for (let group = 0; group < answerers.count; group += 1) {
    const rows = rowsOf(group);
    if (rows.length === 0) continue;
    const cluster = describeCluster('co-replies', rows.slice(), columns);
    if (cluster.authors.length >= fewestAccounts) found.push(cluster);
  }
  return found;
}

/** Pairs by rank, one after the other. */
function significantPairs(answers: Answers, answerers: Answerers): Uint32Array {
  const pairs = growingUint32();
  const limit = Math.min(largestChance, partnersByChance / Math.max(1, answerers.count - 1));
  forEachMeeting(answers, answerers, fewestPosts, (meeting) => {
    if (!meetsTooOften(meeting, limit, { answers, answerers })) return;
    pairs.push(meeting.one);
    pairs.push(meeting.other);
  });
  return pairs.values().slice(0, pairs.length());
}

/** The pairs of those who have two partners or more among those left: leaving one out may leave out another, so it goes round until none does. */
function withPartners(all: Uint32Array, count: number): Uint32Array {
  let pairs = all;
  for (;;) {
    const partners = new Uint32Array(count);
    for (const rank of pairs) partners[rank] = (partners[rank] ?? 0) + 1;
    const stays = (rank: number): boolean => (partners[rank] ?? 0) >= fewestPartners;
    const left = pairs.filter((_, at) => stays(pairs[at & ~1] ?? 0) && stays(pairs[at | 1] ?? 0));
    if (left.length === pairs.length) return pairs;
    pairs = left;
  }
}

/** The group of each row that came within five minutes of another of its group, by another account, on the same post; -1 for the others. */
function markMeetings(answers: Answers, answerers: Answerers, groupOf: (rank: number) => number): Map<number, number> {
  const { places, groupAt } = placesOfGroups(answers, answerers, groupOf);
  const marked = new Map<number, number>();
  // Once each way: an answer meets the one before it or the one after it.
  for (const ordered of [places, places.toReversed()]) {
    const before = new Map<number, Latest>();
    for (const at of ordered) {
      const group = groupAt[at] ?? 0;
      const other = latestOther(before, group, { at, answers });
      if (other >= 0 && isMeeting(other, at, answers)) marked.set(answers.rows[at] ?? 0, group);
    }
  }
  return marked;
}

/** Places of the answers of all groups, ascending, and the group at each place; -1: none. */
function placesOfGroups(answers: Answers, answerers: Answerers, groupOf: (rank: number) => number) {
  const groupAt = new Int32Array(answers.length).fill(-1);
  for (let rank = 0; rank < answerers.count; rank += 1) {
    const group = groupOf(rank);
    if (group >= 0) for (const place of answerers.placesOf(rank)) groupAt[place] = group;
  }
  const places: number[] = [];
  for (let at = 0; at < answers.length; at += 1) if ((groupAt[at] ?? -1) >= 0) places.push(at);
  return { places, groupAt };
}

/** The latest answer of a group, and the latest by somebody else than its author; -1: none. */
interface Latest {
  at: number;
  other: number;
}

/** The latest answer of the group by another author than that of `at`, which becomes the latest. */
function latestOther(
  before: Map<number, Latest>,
  group: number,
  { at, answers }: { at: number; answers: Answers },
): number {
  const latest = before.get(group);
  if (latest === undefined) {
    before.set(group, { at, other: -1 });
    return -1;
  }
  if (answers.authors[latest.at] !== answers.authors[at]) latest.other = latest.at;
  latest.at = at;
  return latest.other;
}

function isMeeting(a: number, b: number, { posts, seconds }: Answers): boolean {
  return posts[a] === posts[b] && Math.abs((seconds[b] ?? 0) - (seconds[a] ?? 0)) <= meetingSeconds;
}
