import { type Answerers, countWithin } from './answerers.ts';
import { type Answers, meetingSeconds } from './answers.ts';
import { binomialTail } from './tails.ts';

/** Two accounts by rank, and on how many posts they met. */
export interface Meeting {
  readonly one: number;
  readonly other: number;
  readonly posts: number;
}

/** So many times the meetings expected, however sure it is: the expectation itself is only about right. */
const leastRatio = 3;

/** Who answered what, and when. */
export interface AnswerBook {
  readonly answers: Answers;
  readonly answerers: Answerers;
}

/**
 * Whether the chance that two accounts meet on so many posts without knowing of each other is at most `limit`, and they met three times as often as
 * expected or more. `one`, who answered no more posts than `other`, is held as it is. On each post it answered, the other is expected with the
 * product of two chances:
 *
 * - that it answers this post at all: its share of posts, by how many answers this one drew of all while it wrote;
 * - that it then comes within five minutes: the share of the other answers to the post that do, or the share of its own answers elsewhere that came
 *   as long after the first one, whichever is more. So neither a rush after a news story nor two who are always quick look strange.
 *
 * The tail is the binomial one of the same mean: no other set of independent chances has a larger one (Hoeffding, Annals of Mathematical Statistics 27(3), 1956).
 */
export function meetsTooOften(meeting: Meeting, limit: number, book: AnswerBook): boolean {
  const { one, other, posts } = meeting;
  // The tail is smallest where there were no more posts than meetings: an expectation above this fails however many there were.
  const most = posts * Math.min(1 / leastRatio, limit ** (1 / posts));
  const expected = expectedMeetings(one, other, { ...book, most });
  return expected <= most && binomialTail(posts, book.answerers.posts[one] ?? 0, expected) <= limit;
}

interface Bounded extends AnswerBook {
  /** More than this need not be counted out. */
  readonly most: number;
}

/** Posts on which the two are expected to meet. */
function expectedMeetings(one: number, other: number, { answers, answerers, most }: Bounded): number {
  const places = answerers.placesOf(one);
  const others = answerers.placesOf(other);
  let expected = 0;
  let otherAt = 0;
  for (let start = 0; start < places.length && expected <= most; ) {
    const post = answers.posts[places[start] ?? 0] ?? 0;
    let end = start + 1;
    while (end < places.length && answers.posts[places[end] ?? 0] === post) end += 1;
    while (otherAt < others.length && (answers.posts[others[otherAt] ?? 0] ?? 0) < post) otherAt += 1;
    const own = places.subarray(start, end);
    const met = meets(own, others.subarray(otherAt), answers);
    expected += chanceOnPost({ places: own, other, met, post }, answers, answerers);
    start = end;
  }
  return expected;
}

/** Whether one of `others`, ascending from this post on, came within five minutes of one of `places`, all on one post. */
function meets(places: Uint32Array, others: Uint32Array, { posts, seconds }: Answers): boolean {
  const post = posts[places[0] ?? 0];
  for (const other of others) {
    if (posts[other] !== post) return false;
    for (const place of places) {
      if (Math.abs((seconds[place] ?? 0) - (seconds[other] ?? 0)) <= meetingSeconds) return true;
    }
  }
  return false;
}

interface OnPost {
  /** The one's answers to the post. */
  readonly places: Uint32Array;
  readonly other: number;
  readonly met: boolean;
  readonly post: number;
}

function chanceOnPost({ places, other, met, post }: OnPost, answers: Answers, answerers: Answerers): number {
  const own = met ? 1 : 0;
  const all = answers.answersOf[post] ?? 0;
  const delays = answerers.delaysOf(other);
  let near = 0;
  let habit = 0;
  for (const place of places) {
    const delay = answers.delays[place] ?? 0;
    near += (answers.near[place] ?? 0) - own;
    habit += countWithin(delays, delay - meetingSeconds, delay + meetingSeconds) - own;
  }
  // A post that only these two answered says nothing about when others answer it.
  const shareNear = share(near, all - places.length - own, 1);
  const shareHabit = share(habit, delays.length - own, 0);
  const answersIt = ((answerers.posts[other] ?? 0) * all) / Math.max(1, answerers.meanwhile[other] ?? 0);
  return Math.min(1, answersIt) * Math.max(shareNear, shareHabit);
}

function share(count: number, all: number, otherwise: number): number {
  return all <= 0 ? otherwise : Math.min(1, Math.max(0, count / all));
}
