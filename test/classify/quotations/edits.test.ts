import { describe, expect, it } from 'vitest';
import { createPostMatcher, type Quotation } from '../../../src/classify/quotations/index.ts';

/** Posts written by hand: each sentence has at least nine words, none of them twice in its post, and no two posts are alike. */
const posts = [
  'Every classroom in this town deserves clean air, working windows and a decent heater. Nobody learns well while freezing beside a leaking roof.',
  'Our clinic opens at seven each weekday and closes when the last patient leaves. Please bring your blue card because reception cannot find records without it.',
  'The new bridge carries twelve thousand cars daily although engineers planned for half that number. Somebody must decide soon whether lorries should take another route.',
  'My grandmother grew potatoes behind the old railway station until developers bought her allotment. She never forgave them and neither did the neighbours who shared her tools.',
  'Reading aloud to small children builds vocabulary faster than any expensive tablet ever could. Libraries lend picture books free yet councils keep closing branches everywhere.',
  'Last winter we measured damp in ninety rented flats across three northern cities. Landlords fixed eleven of those within six months despite clear legal orders.',
  'Swimming outdoors during January sounds mad but regulars swear it lifts their mood. Always tell someone where you go before entering freezing water alone.',
  'Hospital porters walk about fifteen kilometres every shift pushing beds, oxygen and laundry. Managers who complain about slow lifts ought to follow them around once.',
  'Street trees cool pavements by several degrees whenever summer heat becomes dangerous. Yet contractors keep cutting mature limes down for wider parking bays.',
  'Cheap bread hides its true price inside soil, rivers and the aching backs of farm labourers. Paying growers fairly would cost each household roughly four pounds weekly.',
];
const strangers = ['zebra', 'volcano', 'accordion', 'glacier', 'marzipan', 'satellite', 'porcupine', 'trombone'];
const ROUNDS = 40;

/** A small seeded generator (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function oneOf<T>(random: Random, from: readonly T[]): T {
  const each = from[below(random, from.length)];
  if (each === undefined) throw new Error('nothing to take one of');
  return each;
}

function sentenceOf(random: Random, post: string): string[] {
  return oneOf(random, post.split(/(?<=\.) /)).split(' ');
}

/** Index of a word that is neither the first nor the last. */
function inner(random: Random, words: readonly string[]): number {
  return 1 + below(random, words.length - 2);
}

interface Edit {
  readonly verdict: 'exact' | 'cut' | 'altered' | 'not-found';
  readonly make: (random: Random, post: string) => string;
}

/** What is done to a post, and the verdict that follows from it. */
const edits: Readonly<Record<string, Edit>> = {
  'a sentence as it is': { verdict: 'exact', make: (random, post) => sentenceOf(random, post).join(' ') },
  'the whole post': { verdict: 'exact', make: (_, post) => post },
  shouted: { verdict: 'exact', make: (random, post) => sentenceOf(random, post).join(' ').toUpperCase() },
  'without punctuation': {
    verdict: 'exact',
    make: (random, post) => sentenceOf(random, post).join(' ').replace(/[.,]/g, ''),
  },
  'with an emoji put in': {
    verdict: 'exact',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.toSpliced(inner(random, words), 0, '🙄').join('  ');
    },
  },
  'with a slip in a long word': {
    verdict: 'exact',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      const long = words.flatMap((word, at) => (/^[a-z]{6,}[.,]?$/.test(word) ? [at] : []));
      const at = oneOf(random, long);
      return words.with(at, (words[at] ?? '').replace(/^(.{4})(.)/, '$1$2$2')).join(' ');
    },
  },
  'cut at its end': {
    verdict: 'cut',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.slice(0, 4 + below(random, words.length - 5)).join(' ');
    },
  },
  'cut at its head': {
    verdict: 'cut',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.slice(1 + below(random, words.length - 5)).join(' ');
    },
  },
  'with an ellipsis for words': {
    verdict: 'cut',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return [...words.slice(0, 3), oneOf(random, ['…', '...', '[…]', '[...]']), ...words.slice(5)].join(' ');
    },
  },
  'with a word dropped': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.toSpliced(inner(random, words), 1).join(' ');
    },
  },
  'with a word put in': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.toSpliced(inner(random, words), 0, oneOf(random, strangers)).join(' ');
    },
  },
  'with a word changed': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.with(inner(random, words), oneOf(random, strangers)).join(' ');
    },
  },
  'with its first word changed': {
    verdict: 'altered',
    make: (random, post) => sentenceOf(random, post).with(0, oneOf(random, strangers)).join(' '),
  },
  'with two neighbours swapped': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      const at = 1 + below(random, words.length - 3);
      return words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '').join(' ');
    },
  },
  'with a negation': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.toSpliced(inner(random, words), 0, oneOf(random, ['not', 'never', "don't"])).join(' ');
    },
  },
  'with a number': {
    verdict: 'altered',
    make: (random, post) => {
      const words = sentenceOf(random, post);
      return words.with(inner(random, words), String(2 + below(random, 900))).join(' ');
    },
  },
  'with two sentences of two posts': {
    verdict: 'not-found',
    make: (random, post) => {
      const other = oneOf(
        random,
        posts.filter((each) => each !== post),
      );
      return sentenceOf(random, post).slice(0, 2).concat(strangers, sentenceOf(random, other).slice(0, 2)).join(' ');
    },
  },
  'of strange words': {
    verdict: 'not-found',
    make: (random) => Array.from({ length: 7 }, () => oneOf(random, strangers)).join(' '),
  },
};

function quoted(words: string): Quotation {
  return { start: 0, end: words.length, words, by: 'attribution-verb', reported: false };
}

describe('posts edited at random', () => {
  it.each(Object.entries(edits))('[P] %s', (name, { verdict, make }) => {
    const random = randomFrom(name.length * 7919);
    const made = Array.from({ length: ROUNDS }, () => {
      const key = below(random, posts.length);
      return { key, words: make(random, posts[key] ?? '') };
    });
    const matcher = createPostMatcher(made.map(({ words }) => quoted(words)));
    for (const [key, text] of posts.entries()) matcher.add({ key, text });

    const expected = made.map(({ key, words }) => ({ words, verdict, post: verdict === 'not-found' ? null : key }));
    const found = matcher
      .finish()
      .map((match, at) => ({ words: made[at]?.words, verdict: match?.verdict, post: match?.post }));
    expect(found).toEqual(expected);
  });

  it('[P] shows by its differences how a quotation came from the post', () => {
    const random = randomFrom(11);
    for (let round = 0; round < ROUNDS; round += 1) {
      const post = oneOf(random, posts);
      const words = sentenceOf(random, post);
      const at = inner(random, words);
      const other = words.with(at, 'zebra');
      const matcher = createPostMatcher([quoted(other.join(' '))]);
      matcher.add({ key: 1, text: post });
      const diff = matcher.finish()[0]?.diff ?? [];
      const side = (op: string) =>
        diff
          .filter((step) => step.op === 'same' || step.op === op)
          .map((step) => step.words)
          .join(' ');

      expect(side('dropped')).toBe(words.join(' ').replace(/[.,]/g, ''));
      expect(side('added')).toBe(other.join(' ').replace(/[.,]/g, ''));
    }
  });
});
