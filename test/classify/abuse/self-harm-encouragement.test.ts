import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'kys',
  'kill yourself',
  'go hang yourself',
  'do the world a favour and jump off a bridge',
  'no one would miss you',
  'nobody would miss you if you died',
  'you should kill yourself',
  'drink bleach',
  'drop dead',
  'the world would be better off without you in it',
  'end your pathetic life',
  'why are you still alive',
  'End it already',
  "why don't you just end it all",
  'you should just end it',
];

const disguised = ['k y s', 'k.y.s', 'k1ll yourself', 'kill y0urself', 'kill yourselfffff', 'kіll yourself'];

const british = ['top yourself love', 'neck yourself you muppet', 'do us all a favour and top yourself'];

const absent = [
  "please don't kill yourself",
  'he nearly killed himself laughing',
  "you'll kill yourself working like this",
  'someone told her to kill herself, appalling',
  'I wanted to kill myself',
  'men who kill themselves need help',
  'suicide prevention week',
  'do me a favour and share this',
  'you shot yourself in the foot',
  'drop me a line',
  'the council should end it already',
  'I wanted to end it all, then I got help',
  'Please end it already, this pointless strike over rotas',
];

describe('self-harm-encouragement', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'self-harm-encouragement')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'self-harm-encouragement')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'self-harm-encouragement')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'self-harm-encouragement')).toBe(false);
  });
});
