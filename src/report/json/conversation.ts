import type { z } from 'zod';
import type {
  Conversation,
  Leavers,
  MiddleChange,
  MiddleSpan,
  OwnBehaviour,
  ToneCounts,
  ToneShares,
  TopicList,
  TopicTerm,
} from '../../model/conversation.ts';
import type { conversation, ownBehaviour } from './conversation-schema.ts';
import { pair } from './pair.ts';

type ConversationV1 = z.infer<typeof conversation>;
type OwnBehaviourV1 = z.infer<typeof ownBehaviour>;

/** The part `conversation`, key by key. */
export function conversationV1({ counts, shares, timeline, middle, supporters }: Conversation): ConversationV1 {
  return {
    counts: countsV1(counts),
    shares: sharesV1(shares),
    timeline: timeline.map((month) => ({
      start: month.start,
      counts: countsV1(month.counts),
      shares: sharesV1(month.shares),
      seen: month.seen,
    })),
    middle: {
      before: middle.before === null ? null : spanV1(middle.before),
      after: middle.after === null ? null : spanV1(middle.after),
      change: changeV1(middle.change),
      quarters: middle.quarters.map((quarter) => ({ ...spanV1(quarter), change: changeV1(quarter.change) })),
    },
    supporters: {
      loyal: leaversV1(supporters.loyal),
      stillWriting: supporters.stillWriting,
      stillSupportive: supporters.stillSupportive,
      others: leaversV1(supporters.others),
      supportersAfter: supporters.supportersAfter,
      newSupporters: supporters.newSupporters,
    },
  };
}

function countsV1({ judged, abusive, critical, supportive, neutral, both, elsewhere }: ToneCounts) {
  return { judged, abusive, critical, supportive, neutral, both, elsewhere };
}

function sharesV1(shares: ToneShares | null) {
  if (shares === null) return null;
  const { abusive, critical, supportive, neutral, middle } = shares;
  return { abusive, critical, supportive, neutral, middle };
}

function spanV1({ from, to, judged, authors, middle, share, ci95 }: MiddleSpan) {
  return { from, to, judged, authors, middle, share, ci95: pair(ci95) };
}

function changeV1({ ratio, ci95, verdict }: MiddleChange) {
  return { ratio, ci95: pair(ci95), verdict };
}

function leaversV1({ accounts, left, share, ci95 }: Leavers) {
  return { accounts, left, share, ci95: pair(ci95) };
}

/** The part `ownBehaviour`, key by key. */
export function ownBehaviourV1({ posts, replies, hours, gaps, topics }: OwnBehaviour): OwnBehaviourV1 {
  return {
    posts,
    replies: { known: replies.known, count: replies.count, share: replies.share },
    hours: { known: hours.known, byHour: [...hours.byHour], night: hours.night, nightShare: hours.nightShare },
    gaps: { count: gaps.count, median: gaps.median },
    topics: {
      posts: topics.posts,
      answered: topics.answered,
      abuse: listV1(topics.abuse),
      reach: { ...listV1(topics.reach), median: topics.reach.median },
    },
  };
}

function listV1({ posts, hits, compared, found, hidden, terms }: TopicList) {
  return { posts, hits, compared, found, hidden, terms: terms === null ? null : terms.map(termV1) };
}

function termV1({ term, posts, hits, share, shareElsewhere, replies, abusive, z: distance }: TopicTerm) {
  return { term, posts, hits, share, shareElsewhere, replies, abusive, z: distance };
}
