import { describe, expect, it } from 'vitest';
import { createPostMatcher, type Quotation } from '../../../src/classify/quotations/index.ts';
import type { OwnPost } from '../../../src/classify/quotations/quotation.ts';

const posts: readonly OwnPost[] = [
  { key: 1, text: 'Masks work outdoors. They keep the old and the ill safe! https://example.com/a' },
  { key: 2, text: '@someone @other Children under 12 should not get the vaccine before the trial ends.' },
  {
    key: 3,
    text: 'Thread 1/3: I was wrong about ventilation; open windows help more than any machine 😷 #FreshAir #health',
  },
  {
    key: 4,
    text: 'Nobody has ever claimed that the virus is gone.\nIt will be with us for many years, and we can live with it.',
  },
  { key: 5, text: 'The budget is £5,000 a year, 3.5% more than Dr. Thornfield asked for. Not enough.' },
  { key: 6, text: 'Vaccines do work.' },
  { key: 7, text: 'So it goes. I am who I am, and that is that.' },
  { key: 8, text: '(2/9) The hospital was never closed to anyone 2/9' },
];

function quoted(words: string, more: Partial<Quotation> = {}): Quotation {
  return { start: 0, end: words.length, words, by: 'attribution-verb', reported: false, ...more };
}

function match(words: string, own = posts, more: Partial<Quotation> = {}) {
  const matcher = createPostMatcher([quoted(words, more)]);
  for (const post of own) matcher.add(post);
  return matcher.finish()[0] ?? null;
}

const exact: readonly (readonly [string, number])[] = [
  ['Masks work outdoors.', 1],
  ['masks work outdoors', 1],
  ['MASKS WORK OUTDOORS!!!', 1],
  ['  Masks   work\noutdoors ', 1],
  ['“Masks” work 😷 outdoors', 1],
  ['Másks wörk outdoors', 1],
  ['Masks work outdoors They keep the old and the ill safe', 1],
  ['They keep the old and the ill safe! https://example.com/b', 1],
  ['Children under 12 should not get the vaccine before the trial ends', 2],
  ['@drrowan Children under 12 should not get the vaccine before the trial ends', 2],
  ['Children under 12 should not get the vacine before the trial ends', 2],
  ['I was wrong about ventilation; open windows help more than any machine', 3],
  ['Nobody has ever claimed that the virus is gone.', 4],
  ['the budget is £5000 a year, 3.5 % more than Dr Thornfield asked for', 5],
  ['Not enough', 5],
  ['I am who I am and that is that', 7],
  ['So it goes', 7],
  ['The hospital was never closed to anyone', 8],
];

const cut: readonly (readonly [string, number])[] = [
  ['keep the old and the ill', 1],
  ['Children under 12 should not get the vaccine', 2],
  ['get the vaccine before the trial ends', 2],
  ['open windows help more than any machine', 3],
  ['the virus is gone', 4],
  ['Nobody has ever claimed … the virus is gone', 4],
  ['It will be with us [...] we can live with it', 4],
  ['masks work… the ill safe', 1],
  ['Thornfield asked for', 5],
  ['that is that', 7],
  ['ventilation open windws help', 3],
];

const altered: readonly (readonly [string, number, string])[] = [
  ['Masks never work outdoors.', 1, '=Masks +never =work outdoors'],
  ['Vaccines do not work', 6, '=Vaccines do +not =work'],
  [
    'Children under 12 should get the vaccine before the trial ends',
    2,
    '=Children under 12 should -not =get the vaccine before the trial ends',
  ],
  [
    'Children under 16 should not get the vaccine before the trial ends',
    2,
    '=Children under -12 +16 =should not get the vaccine before the trial ends',
  ],
  [
    'Adults under 12 should not get the vaccine before the trial ends',
    2,
    '-Children +Adults =under 12 should not get the vaccine before the trial ends',
  ],
  ['The budget is £50,000 a year', 5, '=The budget is £ -5,000 +50,000 =a year'],
  [
    'It will be with us for many years and we can never live with it',
    4,
    '=It will be with us for many years and we can +never =live with it',
  ],
  ['Nobody has ever claimed the virus is gone', 4, '=Nobody has ever claimed -that =the virus is gone'],
  ['It will be with us and we can live with it', 4, '=It will be with us -for many years =and we can live with it'],
];

const notFound = [
  'Masks are a plot of the lizard people',
  'the old and the young together in the park',
  'she is who she is and so on',
  'windows of the hospital help the vaccine trial',
  'completely unrelated words stand here today',
];

describe('the verdict on a quotation', () => {
  it.each(exact)('[U] is exact: %s', (words, post) => {
    expect(match(words)).toMatchObject({ verdict: 'exact', post, diff: null, score: 1 });
  });

  it.each(cut)('[U] is cut: %s', (words, post) => {
    expect(match(words)).toMatchObject({ verdict: 'cut', post, diff: null });
  });

  it.each(altered)('[U] is altered: %s', (words, post, steps) => {
    const found = match(words);
    const signs = { same: '=', added: '+', dropped: '-' };

    expect(found).toMatchObject({ verdict: 'altered', post });
    expect(found?.diff?.map((step) => `${signs[step.op]}${step.words}`).join(' ')).toBe(steps);
    expect(found?.score).toBeGreaterThan(0.4);
    expect(found?.score).toBeLessThan(1);
  });

  it.each(notFound)('[U] is not-found: %s', (words) => {
    expect(match(words)).toEqual({ verdict: 'not-found', post: null, diff: null, score: 0 });
  });

  it('[U] is none for one or two words that no post holds: that says nothing', () => {
    expect(match('lizard people')).toBeNull();
    expect(match('')).toBeNull();
    expect(match('🙄 "" …')).toBeNull();
    expect(match('masks work')?.verdict).toBe('cut');
  });

  it('[U] is none for a bare reply that is not found: nobody said whose words it quotes', () => {
    expect(match('Masks are a plot of the lizard people', posts, { by: 'bare-reply' })).toBeNull();
    expect(match('Masks work outdoors', posts, { by: 'bare-reply' })?.verdict).toBe('exact');
  });

  it('[U] joins no two posts', () => {
    const thread = [
      { key: 1, text: 'We measured it for years.' },
      { key: 2, text: 'Nothing has changed at all.' },
    ];

    expect(match('We measured it for years. Nothing has changed at all.', thread)?.verdict).not.toBe('exact');
  });

  it('[U] turns reported speech back before it compares', () => {
    const own = [{ key: 1, text: 'I am sure that my patients know more than I do.' }];
    const words = 'you are sure that your patients know more than you do';

    expect(match(words, own, { by: 'reported', reported: true })?.verdict).toBe('exact');
    expect(match(words, own)?.verdict).toBe('altered');
  });

  it('[U] takes a spelling the subject uses elsewhere for another word', () => {
    const one = { key: 1, text: 'Everyone who was infected should stay at home.' };
    const two = { key: 2, text: 'I injected a patient today.' };
    const words = 'Everyone who was injected should stay at home.';

    expect(match(words, [one])?.verdict).toBe('exact');
    expect(match(words, [one, two])).toMatchObject({
      verdict: 'altered',
      diff: [
        { op: 'same', words: 'Everyone who was' },
        { op: 'dropped', words: 'infected' },
        { op: 'added', words: 'injected' },
        { op: 'same', words: 'should stay at home' },
      ],
    });
  });

  it.each([
    ['This is typical of the season, sadly.', 'This is atypical of the season, sadly.'],
    ['It cost us millions over ten years.', 'It cost us billions over ten years.'],
    ['We found 100 cases in the whole town.', 'We found 101 cases in the whole town.'],
  ])('[U] takes no other word for a misspelling: %s', (text, words) => {
    expect(match(words, [{ key: 1, text }])?.verdict).toBe('altered');
  });
});

describe('of several posts', () => {
  const text = 'Open the windows in every classroom.';

  it('[U] takes the best verdict, whichever comes first', () => {
    const own = [
      { key: 1, text: `${text} Please.` },
      { key: 2, text: 'We open the windows in every classroom each day.' },
      { key: 3, text: 'Open the doors in every classroom.' },
    ];

    for (const order of [own, own.toReversed()]) {
      expect(match(text, order)).toMatchObject({ verdict: 'exact', post: 1 });
    }
  });

  it('[U] then that with most words shared', () => {
    const own = [
      { key: 1, text: 'Open the windows in every single classroom today.' },
      { key: 2, text: 'Open the windows in every big classroom of our old cold draughty school.' },
      { key: 3, text: 'Open all windows wide in every classroom.' },
    ];

    expect(match('Open the windows in every old classroom today.', own)).toMatchObject({ verdict: 'altered', post: 1 });
  });

  it('[U] then the newest by time, or by key where a time is not known', () => {
    const dated = [
      { key: 1, text, at: 2000 },
      { key: 2, text, at: 3000 },
      { key: 3, text, at: 1000 },
    ];

    expect(match(text, dated)?.post).toBe(2);
    expect(
      match(
        text,
        dated.map(({ key }) => ({ key, text })),
      )?.post,
    ).toBe(3);
  });

  it('[U] answers each quotation in its place, the same words more than once too', () => {
    const matcher = createPostMatcher([quoted('So it goes'), quoted('no such words at all'), quoted('so it goes!')]);
    for (const post of posts) matcher.add(post);

    expect(matcher.finish().map((each) => each?.verdict)).toEqual(['exact', 'not-found', 'exact']);
  });
});
