import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'you are vermin',
  'she is a parasite',
  'you absolute waste of oxygen',
  'these people are animals',
  'subhuman',
  'you disgusting cockroach',
  'they should be put down like dogs',
  'scum of the earth',
  "you're a filthy rat",
  'not even human',
  'these people are a cancer',
  'Leech sponging off the state',
  'bloodsuckers feeding on the public purse',
];

const disguised = ['you are v3rmin', 'you are sc*m of the earth vermin', 'you are a par4site', 'you are veeermin'];

const british = ['pond life', 'you waste of oxygen', 'you utter pond life'];

const absent = [
  'rats were tested in the lab',
  'a cancer diagnosis',
  'the animal shelter needs help',
  'my dog is a rescue',
  'she is not vermin',
  'parasite infections are rising',
  'leeches in medicine',
  'plague doctors of 1666',
  'the virus is evolving',
  'you party animal',
  'ticks feeding on deer spread disease',
];

describe('dehumanisation', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'dehumanisation')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'dehumanisation')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'dehumanisation')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'dehumanisation')).toBe(false);
  });
});
