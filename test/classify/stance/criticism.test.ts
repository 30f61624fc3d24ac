import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'this policy is wrong',
  "I disagree, the study doesn't show that",
  'your data is misleading',
  "you're wrong",
  'there is no evidence for this',
  'citation needed',
  'please correct this',
  "that's not true",
  'bad take',
  "I'm disappointed in you",
  'you should apologise',
  'what about the people who lost jobs',
  'Shame on you',
];

const disguised = ['this p0licy is wr0ng', 'th1s policy is wrong', 'this policy is wroooong'];

const british = ['codswallop', 'what utter bollocks', 'tosh'];

const absent = [
  "I couldn't agree more",
  'nothing wrong with that',
  'thank you',
  'you are a grifter',
  'good morning',
  'see you at the march',
  'the trolls are wrong',
];

describe('criticism', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'criticism')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'criticism')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'criticism')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'criticism')).toBe(false);
  });
});
