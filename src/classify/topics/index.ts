import type { TopicList, Topics, TopicTerm } from '../../model/conversation.ts';
import { maskText } from '../index.ts';
import { createColumn } from './columns.ts';
import { aside, type Standing, standOut } from './stand-out.ts';
import { termsOf } from './terms.ts';
import { createPostTerms, createVocabulary, type PostTerms, type Vocabulary } from './vocabulary.ts';

/** The fewest posts of the kind, and of the other, that a comparison rests on. */
const fewestOfAKind = 10;

/** As many terms as a reader takes in. */
const mostShown = 20;

/** A public post of the subject: private ones, and reposts, are for the caller to leave out. */
export interface TopicPost {
  readonly text: string;
  /** Judged replies to it that abuse anybody, and the judged others. */
  readonly abusiveReplies: number;
  readonly otherReplies: number;
  /** Views, or likes and reposts: one of the two for all posts; `null` where not known. */
  readonly reach: number | null;
}

/** Reads posts one by one, in order of time, and says in the end what marks those that drew abuse, or reach without it. */
export interface TopicFinder {
  add(post: TopicPost): void;
  /** `others`: public posts without a judged reply that were not added. */
  finish(others?: number): Topics;
}

/** A finder of topics: about 20 bytes a term and post; texts are not kept. */
export function createTopicFinder(): TopicFinder {
  const vocabulary = createVocabulary();
  const writer = createPostTerms();
  const abusive = createColumn();
  const replies = createColumn();
  const reach: number[] = [];
  let posts = 0;
  return {
    add: (post) => {
      posts += 1;
      const answers = count(post.abusiveReplies) + count(post.otherReplies);
      // Of the others it is not known what they drew; an account has many of them, and reading terms is dear.
      if (answers === 0) return;
      writer.add([...termsOf(post.text)].map((term) => vocabulary.add(term)));
      abusive.push(count(post.abusiveReplies));
      replies.push(answers);
      reach.push(known(post.reach));
    },
    finish: (others = 0) => {
      const answered = { abusive: abusive.values(), replies: replies.values(), reach: Float64Array.from(reach) };
      return topicsOf({ ...answered, posts: writer.finish(), vocabulary }, posts + others);
    },
  };
}

function count(value: number): number {
  return value > 0 ? Math.floor(value) : 0;
}

function known(reach: number | null): number {
  return reach !== null && reach >= 0 && reach < Number.POSITIVE_INFINITY ? reach : Number.NaN;
}

/** Posts with a judged reply, one entry each. */
interface Answered {
  readonly posts: PostTerms;
  readonly abusive: Uint32Array;
  readonly replies: Uint32Array;
  readonly reach: Float64Array;
  readonly vocabulary: Vocabulary;
}

function topicsOf(answered: Answered, posts: number): Topics {
  const { abusive, reach } = answered;
  const median = medianOf(reach);
  const drewAbuse = Uint8Array.from(abusive, (replies) => Number(replies > 0));
  const wentFar = Uint8Array.from(abusive, (replies, post) => {
    const own = reach[post] ?? Number.NaN;
    return Number.isNaN(own) ? aside : Number(median !== null && own > median && replies === 0);
  });
  return {
    posts,
    answered: abusive.length,
    abuse: listOf(answered, drewAbuse),
    reach: { ...listOf(answered, wentFar), median },
  };
}

function medianOf(values: Float64Array): number | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function listOf(answered: Answered, kinds: Uint8Array): TopicList {
  const posts = kinds.reduce((sum, kind) => sum + Number(kind !== aside), 0);
  const hits = kinds.reduce((sum, kind) => sum + Number(kind === 1), 0);
  const counts = { posts, hits };
  if (Math.min(hits, posts - hits) < fewestOfAKind) {
    return { ...counts, compared: 0, found: null, hidden: null, terms: null };
  }
  const { compared, standing } = standOut({ posts: answered.posts, kinds, background: answered.vocabulary.counts() });
  const names = new Map([...answered.vocabulary.entries()].map(([term, number]) => [number, term]));
  const named = standing.flatMap((each) => {
    const term = names.get(each.term);
    return term === undefined ? [] : [{ ...each, name: term }];
  });
  const shown = named.filter(({ name }) => isHarmless(name));
  return {
    ...counts,
    compared,
    found: shown.length,
    hidden: named.length - shown.length,
    terms: shown.slice(0, mostShown).map((each) => termOf(each, counts, repliesTo(answered, kinds, each.term))),
  };
}

/** Whether a term may be shown as it stands: no slur, insult or private detail. */
function isHarmless(name: string): boolean {
  const bare = name.replace('#', '');
  return maskText(bare, null) === bare;
}

function termOf(
  { name, posts, hits, z }: Standing & { name: string },
  all: { posts: number; hits: number },
  replies: { replies: number; abusive: number },
): TopicTerm {
  const rest = all.posts - posts;
  return {
    term: name,
    posts,
    hits,
    share: rounded(hits / posts),
    shareElsewhere: rest === 0 ? null : rounded((all.hits - hits) / rest),
    ...replies,
    z: rounded(z),
  };
}

function repliesTo({ posts, ...answered }: Answered, kinds: Uint8Array, term: number) {
  const sums = { replies: 0, abusive: 0 };
  let from = 0;
  for (const [post, end] of posts.ends.entries()) {
    if (kinds[post] !== aside && posts.terms.subarray(from, end).includes(term)) {
      sums.replies += answered.replies[post] ?? 0;
      sums.abusive += answered.abusive[post] ?? 0;
    }
    from = end;
  }
  return sums;
}

/** Six significant digits, as all figures of the report. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
