import { describe, expect, it } from 'vitest';
import { has } from '../judging.ts';

const present = [
  'thank you for speaking up',
  "you're brilliant",
  'well done',
  'keep going',
  'solidarity',
  'we stand with you',
  'sending love',
  "don't let the trolls win",
  'brilliant thread',
  "you don't deserve this",
  'we love you',
  '💙💙',
];

const disguised = ['th4nk you for everything', 'thank youuuu for everything', 'T H A N K you for everything'];

const british = ['good on you', 'ta for sharing', 'chin up love'];

const absent = [
  'thanks for nothing',
  'thank you for lying',
  'thanks for ruining the country, you liar',
  "I don't support you",
  'the love of money',
  'a brave new world',
  'no thanks',
];

describe('support', () => {
  it.each(present)('[U] sees it: %s', (text) => {
    expect(has(text, 'support')).toBe(true);
  });

  it.each(disguised)('[U] sees it disguised: %s', (text) => {
    expect(has(text, 'support')).toBe(true);
  });

  it.each(british)('[U] sees it in British English: %s', (text) => {
    expect(has(text, 'support')).toBe(true);
  });

  it.each(absent)('[U] stays silent: %s', (text) => {
    expect(has(text, 'support')).toBe(false);
  });
});
