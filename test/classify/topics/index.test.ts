import { describe, expect, it } from 'vitest';
import { createTopicFinder, type TopicPost } from '../../../src/classify/topics/index.ts';
import type { Topics } from '../../../src/model/conversation.ts';
import { named } from './world.ts';

function topicsOf(posts: readonly Partial<TopicPost>[]): Topics {
  const finder = createTopicFinder();
  for (const post of posts) finder.add({ text: '', abusiveReplies: 0, otherReplies: 1, reach: null, ...post });
  return finder.finish();
}

/** Posts of which every fifth is about curfews and draws abuse; the rest are about many things. */
function curfews(count: number, over: (index: number) => Partial<TopicPost> = () => ({})): Partial<TopicPost>[] {
  const things = ['gardens', 'trains', 'bread', 'rivers', 'theatre', 'cycling', 'choirs'];
  return Array.from({ length: count }, (_, i) => ({
    text: `${things[i % 7]} and ${things[(i * 3 + 1) % 7]} ${i % 5 === 0 ? 'curfews' : ''}`,
    abusiveReplies: i % 5 === 0 ? 3 : 0,
    ...over(i),
  }));
}

describe('topics', () => {
  it('[U] name the word that draws abuse, with what it rests on', () => {
    const { abuse, posts, answered } = topicsOf(curfews(200));
    expect([posts, answered]).toEqual([200, 200]);
    expect(abuse).toMatchObject({ posts: 200, hits: 40, compared: 8, found: 1, hidden: 0 });
    expect(abuse.terms).toEqual([
      {
        term: 'curfews',
        posts: 40,
        hits: 40,
        share: 1,
        shareElsewhere: 0,
        replies: 160,
        abusive: 120,
        z: expect.any(Number),
      },
    ]);
    expect(abuse.terms?.[0]?.z).toBeGreaterThan(5);
  });

  it('[U] leave out posts without a judged reply: nobody knows what they drew', () => {
    const silent = curfews(400, (i) => (i % 5 === 0 && i > 150 ? { abusiveReplies: 0, otherReplies: 0 } : {}));
    const { abuse, posts, answered } = topicsOf(silent);
    expect([posts, answered, abuse.posts]).toEqual([400, 351, 351]);
    expect(abuse.terms?.[0]).toMatchObject({ term: 'curfews', posts: 31, hits: 31 });
  });

  it('[U] are unknown with fewer than ten posts of a kind', () => {
    expect(topicsOf(curfews(45)).abuse).toEqual({
      posts: 45,
      hits: 9,
      compared: 0,
      found: null,
      hidden: null,
      terms: null,
    });
    expect(topicsOf([]).abuse.terms).toBeNull();
    expect(topicsOf([]).reach.median).toBeNull();
    expect(topicsOf(curfews(50)).abuse.terms).not.toBeNull();
  });

  it('[U] need five posts of a term', () => {
    const rare = (of: number) =>
      topicsOf(curfews(400, (i) => ({ text: i % 5 === 0 && i < of * 5 ? 'lockdowns' : 'bread' })));
    expect(rare(4).abuse).toMatchObject({ compared: 1, found: 0 });
    expect(rare(5).abuse.compared).toBe(2);
    expect(named(rare(8).abuse)).toEqual(['lockdowns']);
  });

  it('[U] do not take one run of abuse for many events', () => {
    // Twelve posts draw abuse at either place, whether a word is in one such run, or in all of many.
    const world = (hasWord: (index: number) => boolean, abused: (index: number) => boolean) =>
      topicsOf(
        Array.from({ length: 200 }, (_, i) => ({
          text: `${hasWord(i) ? 'marathon' : 'bread'} ${['rivers', 'trains', 'choirs'][i % 3]}`,
          abusiveReplies: Number(abused(i)),
        })),
      ).abuse;
    const scattered = (i: number) => i % 17 === 0;
    expect(named(world(scattered, (i) => scattered(i) || i % 23 === 0))).toEqual(['marathon']);
    expect(
      named(
        world(
          (i) => i >= 100 && i < 112,
          (i) => i % 100 < 12,
        ),
      ),
    ).toEqual([]);
  });

  it('[U] name what goes far without abuse, by posts with a count alone', () => {
    const posts = Array.from({ length: 300 }, (_, i) => {
      const far = i % 6 === 0;
      const reach = i % 10 === 9 ? null : i + (far ? 1_000 : 0);
      return { text: `${far ? 'tomatoes' : 'bread'} rivers`, reach, abusiveReplies: Number(i % 4 === 1) };
    });
    const { reach } = topicsOf(posts);
    expect(reach).toMatchObject({ posts: 270, found: 1, terms: [{ term: 'tomatoes' }] });
    expect(reach.median).toBeGreaterThan(100);
    expect(topicsOf(posts.map((post) => ({ ...post, abusiveReplies: 1 }))).reach.terms).toBeNull();
  });

  it('[U] show no insult and no slur of the own posts, and say that there are some', () => {
    const { abuse } = topicsOf(curfews(200, (i) => (i % 5 === 0 ? { text: 'idiots, curfews' } : {})));
    expect(abuse).toMatchObject({ found: 1, hidden: 1, terms: [{ term: 'curfews' }] });
  });

  it('[U] count hashtags beside words, and never what others are quoted with', () => {
    const { abuse } = topicsOf(curfews(200, (i) => (i % 5 === 0 ? { text: 'He said "murderers out" #Curfews' } : {})));
    expect(named(abuse)).toEqual(['#curfews']);
  });

  it('[U] take odd counts for none', () => {
    const odd = curfews(200, (i) =>
      i % 5 === 0 ? {} : { abusiveReplies: Number.NaN, otherReplies: 2, reach: Number.NaN },
    );
    expect(topicsOf(odd).abuse).toMatchObject({ posts: 200, hits: 40 });
    expect(topicsOf(odd).reach).toMatchObject({ posts: 0, median: null });
  });

  it('[U] are the same twice', () => {
    expect(topicsOf(curfews(200))).toEqual(topicsOf(curfews(200)));
  });

  it('[U] list the twenty clearest and count the rest', () => {
    const words = Array.from({ length: 25 }, (_, i) => `harsh${String.fromCharCode(97 + i)}`).join(' ');
    const { abuse } = topicsOf(curfews(300, (i) => (i % 5 === 0 ? { text: words } : {})));
    expect(abuse.found).toBe(25);
    expect(abuse.terms).toHaveLength(20);
  });
});
