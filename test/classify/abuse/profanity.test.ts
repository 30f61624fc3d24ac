import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'fuck you',
  'fuck off',
  'go fuck yourself',
  'you piece of shit',
  'you lying bastard',
  'stfu',
  'eat shit',
  'you fucking idiot',
  'suck my balls',
  'shut the fuck up',
  "you're full of shit",
  '🖕 fuck you',
];

const disguised = [
  'f u c k you',
  'f**k you',
  'fck you',
  'fuuuuck you',
  'f.u.c.k you',
  'sh*t, you piece of sh*t',
  'fυck you',
];

const british = [
  'piss off you',
  'sod off you',
  'bugger off you',
  'you absolute twat',
  'talking shite again',
  'you gobby cow, fuck off',
];

const absent = [
  'fucking love this',
  'no shit',
  'holy shit that is good',
  'fuck cancer',
  'this is fucking brilliant',
  'shit happens',
  'what the fuck is going on with the trains',
  'bloody hell',
  "I don't give a fuck",
  "fuck me it's cold",
  'fuck yeah',
];

describe('profanity', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'profanity')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'profanity')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'profanity')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'profanity')).toBe(false);
  });
});
