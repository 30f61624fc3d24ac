import { createTopicFinder } from '../../../src/classify/topics/index.ts';
import type { Topics } from '../../../src/model/conversation.ts';
import { seededRandom } from '../../support/random.ts';

/** A simulated account: what the method does not assume is switched on by `runs` and `bursts`. */
export interface TopicWorld {
  readonly posts: number;
  /** Chance that a post draws abuse. */
  readonly base: number;
  /** Words come in runs of 5 to 65 posts on one of forty subjects. */
  readonly runs?: boolean;
  /** Abuse and reach swell and ebb, log-sd 1.5, each post's level close to the last one's. */
  readonly bursts?: boolean;
  /** Posts with `curfews`, at this rate, draw abuse with this chance. */
  readonly curfews?: { readonly rate: number; readonly chance: number };
  /** Posts with `tomatoes`, at this rate, reach so many times as many. */
  readonly tomatoes?: { readonly rate: number; readonly times: number };
}

type Random = () => number;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Whole numbers of a log-normal variate: counts with a long tail. */
function longTailed(random: Random, mean: number): number {
  return Math.floor(Math.exp(Math.log(mean) + 1.1 * normal(random)));
}

/** An invented word for a number, made of syllables. */
function wordFor(prefix: string, number: number): string {
  let word = prefix;
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / 13)) {
    word += ('bdfklmnprstvz'[rest % 13] ?? 'b') + ('aeiou'[rest % 5] ?? 'a');
  }
  return word;
}

/** 4,000 words by Zipf's law, or one of thirty of a subject. */
function wordsOf(random: Random, subject: number | null): string[] {
  return Array.from({ length: 4 + Math.floor(random() * 16) }, () => {
    if (subject !== null && random() < 0.4) return wordFor('t', subject * 30 + Math.floor(30 * random() ** 2));
    return wordFor('q', Math.floor(4_000 ** random()));
  });
}

export function simulate(world: TopicWorld, seed: number): Topics {
  const random = seededRandom(seed);
  const finder = createTopicFinder();
  let level = 0;
  let left = 0;
  let subject = 0;
  for (let post = 0; post < world.posts; post++) {
    left -= 1;
    if (left < 0) {
      subject = Math.floor(random() * 40);
      left = Math.floor(5 + 60 * random());
    }
    level = world.bursts === true ? 0.95 * level + 0.312 * normal(random) : 0;
    const words = wordsOf(random, world.runs === true ? subject : null);
    let chance = world.base * Math.exp(1.5 * level - 0.56 * Number(world.bursts === true));
    let reach = Math.exp(3 + level + 1.1 * normal(random));
    if (world.curfews !== undefined && random() < world.curfews.rate) {
      words.push('curfews');
      chance = world.curfews.chance;
    }
    if (world.tomatoes !== undefined && random() < world.tomatoes.rate) {
      words.push('tomatoes');
      reach *= world.tomatoes.times;
    }
    const others = 1 + longTailed(random, 2);
    const abusive = random() < chance ? 1 + Math.floor(random() ** 2 * others) : 0;
    finder.add({ text: words.join(' '), abusiveReplies: abusive, otherReplies: others, reach });
  }
  return finder.finish();
}

export function named(list: Topics['abuse']): string[] {
  return (list.terms ?? []).map(({ term }) => term);
}
