import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'send nudes',
  'show us your tits',
  'nice tits love',
  'suck my dick',
  "I'd shag you",
  'get your tits out',
  'sit on my face',
  'hope you get raped',
  'bet she slept her way to the top',
  'what are you wearing tonight',
  'she needs a good shag',
  'I want to lick your feet and fuck you',
];

const disguised = ['s3nd nud3s', 'show us your t*ts', 'sh0w us your tits', 'suck my d1ck'];

const british = ['get yer baps out', 'get your kit off and your tits out', "phwoar I'd bonk you"];

const absent = [
  'breast cancer screening saves lives',
  'sex education in schools',
  'you look lovely today',
  'move your arse, we are late',
  'rape crisis centres need money',
  'sex positive feminism',
  'that dress suits you',
  'what are you wearing to the wedding',
  'a study of sexual health',
];

describe('sexual-harassment', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'sexual-harassment')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'sexual-harassment')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'sexual-harassment')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'sexual-harassment')).toBe(false);
  });
});
