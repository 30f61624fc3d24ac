import type { Answerers } from './answerers.ts';
import { type Answers, meetingSeconds } from './answers.ts';
import type { Meeting } from './meeting-chance.ts';

/**
 * Of those who answered within five minutes after or before an answer, so many on each side are looked at, nearest first; only accounts that answered
 * three posts or more count. So a post with thousands of answers in five minutes costs a fixed number of looks for each.
 */
const mostNeighbours = 200;

/** Answers of those who could be in a group, in the order of `Answers`. */
interface Walk {
  readonly length: number;
  readonly ranks: Uint32Array;
  readonly posts: Uint32Array;
  readonly seconds: Uint32Array;
}

/** Calls `each` for two accounts that met on `fewestPosts` different posts or more. One account's partners are held at a time, never all pairs. */
export function forEachMeeting(
  answers: Answers,
  answerers: Answerers,
  fewestPosts: number,
  each: (meeting: Meeting) => void,
): void {
  const { walk, placesOf } = walkOf(answers, answerers);
  const met = new Uint32Array(answerers.count);
  const lastPost = new Uint32Array(answerers.count);
  const touched = new Uint32Array(answerers.count);
  for (let one = 0; one < answerers.count; one += 1) {
    let partners = 0;
    const meet = (other: number, post: number): void => {
      if (other <= one) return;
      if (met[other] === 0) {
        touched[partners] = other;
        partners += 1;
      } else if (lastPost[other] === post) return;
      met[other] = (met[other] ?? 0) + 1;
      lastPost[other] = post;
    };
    for (const place of placesOf(one)) {
      meetSide(walk, { place, step: 1 }, meet);
      meetSide(walk, { place, step: -1 }, meet);
    }
    for (const other of touched.subarray(0, partners)) {
      const posts = met[other] ?? 0;
      met[other] = 0;
      if (posts >= fewestPosts) each({ one, other, posts });
    }
  }
}

interface Side {
  readonly place: number;
  readonly step: 1 | -1;
}

function meetSide(walk: Walk, { place, step }: Side, meet: (other: number, post: number) => void): void {
  const post = walk.posts[place] ?? 0;
  const second = walk.seconds[place] ?? 0;
  for (let away = 1; away <= mostNeighbours; away += 1) {
    const at = place + step * away;
    if (at < 0 || at >= walk.length || walk.posts[at] !== post) return;
    if (Math.abs((walk.seconds[at] ?? 0) - second) > meetingSeconds) return;
    meet(walk.ranks[at] ?? 0, post);
  }
}

function walkOf(answers: Answers, answerers: Answerers): { walk: Walk; placesOf: (rank: number) => Uint32Array } {
  const ranks = new Int32Array(answers.length).fill(-1);
  for (let rank = 0; rank < answerers.count; rank += 1) {
    for (const place of answerers.placesOf(rank)) ranks[place] = rank;
  }
  const kept = new Uint32Array(answers.length);
  let length = 0;
  // From a place among all answers to the place among those kept.
  const moved = new Uint32Array(answers.length);
  for (let at = 0; at < answers.length; at += 1) {
    if ((ranks[at] ?? -1) < 0) continue;
    kept[length] = at;
    moved[at] = length;
    length += 1;
  }
  const places = kept.subarray(0, length);
  return {
    walk: {
      length,
      ranks: places.map((at) => ranks[at] ?? 0),
      posts: places.map((at) => answers.posts[at] ?? 0),
      seconds: places.map((at) => answers.seconds[at] ?? 0),
    },
    placesOf: (rank) => answerers.placesOf(rank).map((at) => moved[at] ?? 0),
  };
}
