import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'XHEALTH-TEST-ABUSE',
  'idiot',
  'you absolute melt',
  'what a moron',
  "you're pathetic",
  'you clown',
  'nobody asked you',
  'you make me sick',
  'waste of space',
  'shut your mouth',
  "she's thick as mince",
  'you utter disgrace',
  'nasty piece of work',
  'get back under your rock',
  'you stupid woman',
  '🤡🤡',
  'yet another lefty snowflake',
  'another precious little snowflake',
  'The state of her',
  'state of you',
];

const disguised = ['1d10t', 'idi0t', 'i d i o t', 'idiooooot', 'you m0ron', 'you a$$hole', 'c*nt', 'іdiot'];

const british = [
  'numpty',
  'what a numpty',
  'you muppet',
  'bellend',
  'wanker',
  'tosser',
  'gobshite',
  'prat',
  'absolute melt',
  'pillock',
  'you daft cow',
  'total plonker',
  'knobhead',
  'you utter spanner',
  'your maw sells Avon',
  'ya absolute roaster',
  'silly cow',
  'daft old cow',
];

const absent = [
  'the muppets are on telly',
  'a hand tool',
  'my mug of tea',
  "I'm such an idiot",
  'that was a funny joke',
  'clown fish are orange',
  'the weather is disgusting',
  'your argument is pathetic',
  'that is stupid',
  'the witch trials',
  "she's no idiot",
  'the pig farm',
  'fat is not the enemy',
  'this is mental health week',
  'thick fog today',
  'the state of the roads',
  'the state of her health worries me',
  'you rocket man',
  'You plonker, you forgot the slides 😂 brilliant talk',
  'shame on you',
];

describe('insult', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'insult')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'insult')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'insult')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'insult')).toBe(false);
  });
});
